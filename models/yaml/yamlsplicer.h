// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/yaml/textedit.h"
#include "models/yaml/yamllayout.h"
#include "models/yaml/yamlwriter.h"

#include <optional>

namespace clustero {

/// What a list or mapping is to consist of, one by one: elements that stay, in their order, and new ones.
struct YamlPiece
{
    int old = -1;      ///< number of the one that stays; -1: a new one
    QString key;       ///< of a new entry of a mapping
    YamlData value;    ///< of a new one
    QByteArray source; ///< of a new one that is text already: its lines, or what stands between the commas
    int origin = -1;   ///< of such a one: the element that it comes from, whose comments go with it

    [[nodiscard]] static YamlPiece kept(int old) { return {old, {}, {}, {}, -1}; }
    [[nodiscard]] static YamlPiece fresh(const YamlData &value, const QString &key = {}) { return {-1, key, value, {}, -1}; }
    [[nodiscard]] static YamlPiece copied(const QByteArray &source, int origin = -1) { return {-1, {}, {}, source, origin}; }
};

/// Collects replacements of a file's bytes that change what one of its nodes says and nothing else. What cannot be done by splicing is
/// refused; whether the text then says what was wanted is for others to check.
class YamlSplicer
{
public:
    /// Both must outlive this.
    YamlSplicer(const YamlLayout &layout, const YamlStyleGuide &style);

    /// Makes the node say this, changing only what differs. \p key: under which it stands.
    void reconcile(YamlId id, const YamlData &wanted, const QString &key);
    /// Sets or adds an entry. \p order: the keys in the order in which they should stand.
    void setEntry(YamlId mapping, const QString &key, const YamlData &value, const QStringList &order);
    /// Brings in a new entry in the place of another; its comments stay.
    void replaceEntry(YamlId mapping, int entry, const QString &key, const YamlData &value);
    /// Removes entries; a mapping that loses all says `{}`.
    void removeEntries(YamlId mapping, const QList<int> &entries);
    /// `key` is that of the list. With nothing left the list says `[]`.
    void rearrange(YamlId container, const QList<YamlPiece> &pieces, const QString &key);
    /// Replaces a scalar's text and keeps its style where it can.
    void replaceScalar(YamlId id, const YamlData &wanted, const QString &key);
    /// Replaces all that the node says.
    void rewrite(YamlId id, const YamlData &wanted, const QString &key);
    /// Gives an empty list in block style elements that are text already.
    void fill(YamlId list, const QByteArrayList &elements);
    /// An element with the comments that belong to it, as it can be given to rearrange(), with edits of the file that fall into it.
    [[nodiscard]] QByteArray source(YamlId container, int index, const TextEdits &edits = {}) const;

    void refuse(const Error &error);
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    /// The nodes that were changed in themselves, for telling what is in the way.
    [[nodiscard]] const QList<YamlId> &changed() const { return m_changed; }
    /// The edits, ordered, for the file's own text; refuses what cannot be put together.
    [[nodiscard]] TextEdits take();

private:
    /// What stands before a value: a dash, or a name with a colon.
    struct Introduction
    {
        qsizetype end = 0;    ///< the byte behind it
        qsizetype column = 0; ///< of the dash or the name
        bool isItem = false;
    };

    void replace(qsizetype start, qsizetype end, const QByteArray &text);
    void insert(qsizetype at, const QByteArray &text) { replace(at, at, text); }
    [[nodiscard]] QByteArray joined(const QByteArrayList &lines, const QByteArray &lineBreak) const;
    [[nodiscard]] bool isInFlow(YamlId id) const;
    void reconcileList(YamlId id, const YamlData &wanted, const QString &key);
    void reconcileMapping(YamlId id, const YamlData &wanted);
    void replaceBlockScalar(YamlId id, const YamlData &wanted, const QString &key);
    void rearrangeBlock(YamlId container, const QList<YamlPiece> &pieces, const QString &key);
    void removeBlockRun(YamlId container, const std::vector<YamlExtent> &extents, int from, int to);
    void insertBlockRun(YamlId container, const std::vector<YamlExtent> &extents, int after, int before, const QByteArrayList &texts);
    void rearrangeFlow(YamlId container, const QList<YamlPiece> &pieces, const QString &key);
    [[nodiscard]] QByteArray blockText(const YamlNode &container, const YamlPiece &piece, const QString &key, qsizetype column,
                                       const QByteArray &lineBreak) const;
    [[nodiscard]] QByteArray flowText(const YamlNode &container, const YamlPiece &piece, const QString &key) const;
    /// Nothing for the root, and where a list or key is written in a way that cannot be edited.
    [[nodiscard]] std::optional<Introduction> introductionOf(YamlId id) const;
    /// The byte after the node's anchor and tag; 0: it has none.
    [[nodiscard]] qsizetype afterProperties(const YamlNode &node) const;
    /// \p lines: what is to stand below instead of what is wanted.
    void rewriteAs(YamlId id, const YamlData &wanted, const QString &key, const QByteArray &lines);
    /// Where the file ends within a block scalar and without a line end: the edit that lets it say the same with one.
    [[nodiscard]] std::optional<TextEdit> openEnd() const;
    void closeEnd(TextEdits &edits) const;

    const YamlLayout &m_layout;
    const YamlTree &m_tree;
    YamlWriter m_writer;
    const YamlStyleGuide &m_style;
    TextEdits m_edits;
    QList<YamlId> m_changed;
    std::optional<TextEdit> m_openEnd;
    std::optional<Error> m_refusal;
};

/// "defined by &base, line 12": of an alias.
[[nodiscard]] QString aliasInWords(const YamlTree &tree, const YamlNode &alias);

} // namespace clustero
