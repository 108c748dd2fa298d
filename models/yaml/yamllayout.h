// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/yamltree.h"

namespace clustero {

/// Where an element of a block list, or an entry of a block mapping, stands.
struct YamlExtent
{
    qsizetype begin = 0;    ///< its dash or key
    qsizetype end = 0;      ///< the byte after its last one
    qsizetype first = 0;    ///< its first line, with the comments above that belong to it; begin where that is within a line
    qsizetype last = 0;     ///< the start of the line after it, with the comments that belong to it
    bool startsLine = true; ///< nothing stands before it in its line
};

/// The lines of a YAML file and what of them belongs to which node. A line end is added where the file has none at its end.
class YamlLayout
{
public:
    /// \p tree must be the text's, and outlive this.
    YamlLayout(const QByteArray &text, const YamlTree &tree);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const YamlTree &tree() const { return m_tree; }
    /// Bytes that the file really has.
    [[nodiscard]] qsizetype size() const { return m_size; }

    [[nodiscard]] qsizetype lineStart(qsizetype at) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype at) const;  ///< where its line break starts
    [[nodiscard]] qsizetype nextLine(qsizetype at) const; ///< the byte after the line break
    [[nodiscard]] qsizetype column(qsizetype at) const { return at - lineStart(at); }
    /// Of the line that holds this byte; of the one before where it has none.
    [[nodiscard]] QByteArray lineBreak(qsizetype at) const;
    [[nodiscard]] bool isBlankLine(qsizetype start) const;
    [[nodiscard]] bool isCommentLine(qsizetype start) const;
    [[nodiscard]] qsizetype indentOf(qsizetype start) const; ///< spaces that a line starts with
    /// White space, line ends and comments skipped.
    [[nodiscard]] qsizetype skipSpace(qsizetype at) const;
    /// Spaces and tabs before this byte skipped backwards, within the line.
    [[nodiscard]] qsizetype spaceBefore(qsizetype at) const;
    /// The start of the blank lines right above this line start.
    [[nodiscard]] qsizetype blankLinesAbove(qsizetype start) const;
    [[nodiscard]] qsizetype blankLinesBelow(qsizetype start) const;

    /// Number of elements of a list, or entries of a mapping.
    [[nodiscard]] static int count(const YamlNode &container);
    /// First byte of an element, or of an entry's key; dash and `?` not counted.
    [[nodiscard]] const YamlNode &leading(const YamlNode &container, int index) const;
    /// The byte after an entry's colon; -1 where it has none.
    [[nodiscard]] qsizetype afterColon(YamlId key) const;
    /// The byte after the last one of an element or entry.
    [[nodiscard]] qsizetype endOf(const YamlNode &container, int index) const;
    /// The extents of all children of a block list or mapping. Empty where it is not written as one would expect.
    [[nodiscard]] std::vector<YamlExtent> extents(YamlId container) const;

private:
    [[nodiscard]] bool keepsBlankLines(YamlId id) const;

    const YamlTree &m_tree;
    QByteArray m_text;
    qsizetype m_size = 0;
    qsizetype m_markSize = 0;
};

} // namespace clustero
