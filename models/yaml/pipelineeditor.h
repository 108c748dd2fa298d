// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/expectation.h"
#include "models/yaml/pipelineedit.h"
#include "models/yaml/yamlsplicer.h"

#include "models/pipeline/connection.h"

namespace clustero {

/// Carries out one operation: collects edits of the text, works out what the file is to say, and compares. One operation, then it is done.
class PipelineEditor
{
public:
    explicit PipelineEditor(const ParsedPipeline &before);

    Result<EditOutcome> run(const Operation &operation);

private:
    void apply(const SetKey &operation);
    void apply(const UnsetKey &operation);
    void apply(const AddNode &operation);
    void apply(const RemoveNode &operation);
    void apply(const MoveNode &operation);
    void apply(const DuplicateNode &operation);
    void apply(const RenameNode &operation);
    void apply(const InsertOnEdge &operation);
    void apply(const PasteStrands &operation);
    void apply(const Connect &operation);
    void apply(const Disconnect &operation);

    /// Sets a key of an env entry, \p said in the data; `value` and `secret` take each other's place.
    void setVariable(YamlId id, YamlData &said, const SetKey &operation);
    [[nodiscard]] bool isEmptyFile() const;
    void appendToEmptyFile(const QList<std::pair<QString, YamlData>> &entries);
    /// The node's id, if it can be edited; refuses where it cannot or does not exist.
    [[nodiscard]] YamlId locate(const NodePath &path);
    /// The same without refusing: None, and \p why.
    [[nodiscard]] YamlId tryLocate(const NodePath &path, Error *why) const;
    /// The node's list, for adding to it and taking from it. None where it is missing; refuses what is no list.
    [[nodiscard]] YamlId locateList(const NodePath &path);
    /// \p sources: the same as text, where there is such; \p origin: the element that they were copied from.
    void insertNodes(const NodePath &path, const QList<YamlData> &values, const QByteArrayList &sources, int origin = -1);
    /// Pasted strands as elements of the file's own list; nothing where they have to be written anew.
    [[nodiscard]] QByteArrayList pastedSources(const QByteArray &yaml) const;
    /// The edit that gives a node another name, for a copy of it; nothing where that cannot be done.
    [[nodiscard]] std::optional<TextEdit> nameEdit(YamlId id, const QString &name) const;
    void removeMentions(const QString &name, const QStringList &others, int removed);
    void changeAfter(int strand, const QList<YamlData> &names);
    void checkNewName(const NodePath &path, const QString &name);
    /// The name, or with a number behind it where a sibling of the node has it.
    [[nodiscard]] QString freeName(const NodePath &path, const QString &wanted) const;
    [[nodiscard]] QString inWords(const NodePath &path) const;
    [[nodiscard]] bool isNameShared(int strand) const;
    [[nodiscard]] QStringList keyOrder(Place place) const { return keyNames(place); }
    [[nodiscard]] Error reason(const TextEdits &edits) const;
    Result<EditOutcome> finish();

    void refuse(const char *code, const QString &sentence) { m_splicer.refuse({QString::fromLatin1(code), sentence}); }

    const ParsedPipeline &m_before;
    const YamlTree &m_tree;
    YamlLayout m_layout;
    YamlStyleGuide m_style;
    YamlSplicer m_splicer;
    YamlData m_data; ///< what the file is to say
    TextEdits m_plain;
    Error m_aliased; ///< an alias that was left as it is and may be in the way
    NodePath m_touched;
    Operation m_operation;
};

} // namespace clustero
