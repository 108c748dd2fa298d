// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/pipelineeditor.h"

#include "models/pipeline/names.h"
#include "models/yaml/pipelineparts.h"
#include "models/yaml/treedata.h"
#include "models/yaml/yamlvalue.h"

#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

constexpr int deepest = 40; ///< levels of a new value

bool isNullScalar(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Scalar && scalarType(node) == ScalarType::Null;
}

/// Whether a new value can be written at all: no word that is no number, boolean or null, no key twice.
bool isWritable(const YamlData &data, int depth = 0)
{
    if (depth > deepest)
        return false;
    if (data.kind == YamlData::Kind::Scalar && !data.isText) {
        YamlNode node;
        node.text = data.text;
        return scalarType(node) != ScalarType::String && data.text.trimmed() == data.text;
    }
    QSet<QString> keys;
    for (const auto &[key, value] : data.entries) {
        if (keys.contains(key) || key == QLatin1String("<<") || !isWritable(value, depth + 1))
            return false;
        keys.insert(key);
    }
    return std::all_of(data.items.begin(), data.items.end(), [&](const YamlData &item) { return isWritable(item, depth + 1); });
}

Error badValue()
{
    return {
        QStringLiteral("bad-value"),
        QStringLiteral("The value cannot be written into the file: it has a key twice, or a word where a number is meant. Correct it.")};
}

} // namespace

PipelineEditor::PipelineEditor(const ParsedPipeline &before)
    : m_before(before),
      m_tree(*before.tree),
      m_layout(before.text, m_tree),
      m_style(m_tree),
      m_splicer(m_layout, m_style),
      m_data(isEmptyFile() ? YamlData::mapping({}) : before.data)
{}

Result<EditOutcome> PipelineEditor::run(const Operation &operation)
{
    m_operation = operation;
    std::visit([this](const auto &one) { apply(one); }, operation);
    return finish();
}

bool PipelineEditor::isEmptyFile() const
{
    return m_tree.isEmpty() || isNullScalar(m_tree.node(m_tree.root()));
}

void PipelineEditor::appendToEmptyFile(const QList<std::pair<QString, YamlData>> &entries)
{
    const QByteArray &text = m_layout.text();
    if (!m_tree.isEmpty() && m_tree.node(m_tree.root()).contentStart < m_tree.node(m_tree.root()).end) {
        refuse("edit-in-yaml",
               QStringLiteral("The file says only `%1`. Remove that in the YAML text.").arg(m_tree.node(m_tree.root()).text));
        return;
    }
    qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (qsizetype line = at; line < text.size(); line = m_layout.nextLine(line)) {
        if (text.mid(line, 3) == "..." && m_layout.column(line) == 0)
            break;
        at = m_layout.nextLine(line);
    }
    YamlWriter writer(m_style);
    QByteArray written;
    const QByteArray lineBreak = m_layout.lineBreak(0);
    for (const auto &[key, value] : entries) {
        m_data.entries.append({key, value});
        for (const QByteArray &line : writer.entry(key, value, 0))
            written += line + lineBreak;
    }
    if (at >= text.size() && m_layout.size() < text.size()) { // behind a last line without a line end
        at = m_layout.size();
        written.prepend(lineBreak);
        written.chop(lineBreak.size());
    }
    m_plain.append({at, {}, written});
}

QString PipelineEditor::inWords(const NodePath &path) const
{
    const PipelineNode *const node = m_before.nodes.find(path);
    const QString name = node && !node->name.isEmpty() ? node->name : QString::number(numberOf(path) + 1);
    switch (path.place) {
    case Place::File: return QStringLiteral("the file");
    case Place::Trigger: return QStringLiteral("trigger %1").arg(name);
    case Place::Strand: return QStringLiteral("strand %1").arg(name);
    case Place::Step: return QStringLiteral("step %1 of %2").arg(name, inWords(holderOf(path)));
    case Place::Env: return QStringLiteral("variable %1").arg(name);
    case Place::Artifact: return QStringLiteral("artifact %1").arg(name);
    default: break;
    }
    return {};
}

YamlId PipelineEditor::tryLocate(const NodePath &path, Error *why) const
{
    const auto locked = [&](const YamlNode &alias, const QString &what) {
        *why = {QStringLiteral("edit-in-yaml"), QStringLiteral("An alias stands for %1 in line %2, %3. Edit it in the YAML text.")
                                                    .arg(what)
                                                    .arg(alias.range.line)
                                                    .arg(aliasInWords(m_tree, alias))};
        return YamlId::None;
    };
    if (!m_before.nodes.find(path)) {
        *why = {QStringLiteral("no-such-node"), QStringLiteral("There is no %1 with the number %2 in the file any more.")
                                                    .arg(clustero::inWords(path.place))
                                                    .arg(numberOf(path) + 1)};
        return YamlId::None;
    }
    if (path.place == Place::File)
        return m_tree.root();
    const YamlId holder = tryLocate(holderOf(path), why);
    if (holder == YamlId::None)
        return holder;
    const QString key = listKeyOf(path.place);
    const YamlId list = ownValue(m_tree, holder, key);
    if (list == YamlId::None) {
        *why = {QStringLiteral("edit-in-yaml"),
                QStringLiteral("`%1` of %2 is merged in by `<<`. Edit it in the YAML text.").arg(key, inWords(holderOf(path)))};
        return list;
    }
    if (m_tree.node(list).kind == YamlNode::Kind::Alias)
        return locked(m_tree.node(list), QStringLiteral("`%1`").arg(key));
    const YamlId id = m_tree.node(list).children[size_t(numberOf(path))];
    if (m_tree.node(id).kind == YamlNode::Kind::Alias)
        return locked(m_tree.node(id), inWords(path));
    return id;
}

YamlId PipelineEditor::locate(const NodePath &path)
{
    Error why;
    const YamlId id = tryLocate(path, &why);
    if (id == YamlId::None)
        m_splicer.refuse(why);
    return id;
}

YamlId PipelineEditor::locateList(const NodePath &path)
{
    const YamlId holder = locate(holderOf(path));
    if (holder == YamlId::None)
        return holder;
    const QString key = listKeyOf(path.place);
    const YamlId list = ownValue(m_tree, holder, key);
    const YamlData *const said = findData(m_data, holderOf(path));
    if (list == YamlId::None) {
        if (said && said->kind == YamlData::Kind::Mapping && said->find(key))
            refuse("edit-in-yaml",
                   QStringLiteral("`%1` of %2 is merged in by `<<`. Edit it in the YAML text.").arg(key, inWords(holderOf(path))));
        else if (m_tree.node(holder).kind != YamlNode::Kind::Mapping && !isNullScalar(m_tree.node(holder)))
            refuse("edit-in-yaml", QStringLiteral("Line %1 is no mapping, so it can have no `%2`. Edit it in the YAML text.")
                                       .arg(m_tree.node(holder).range.line)
                                       .arg(key));
        return list;
    }
    const YamlNode &node = m_tree.node(list);
    if (node.kind == YamlNode::Kind::Alias)
        refuse("edit-in-yaml", QStringLiteral("`%1` in line %2 is an alias, %3. Edit it in the YAML text.")
                                   .arg(key)
                                   .arg(node.range.line)
                                   .arg(aliasInWords(m_tree, node)));
    else if (node.kind != YamlNode::Kind::Sequence && !isNullScalar(node))
        refuse("edit-in-yaml", QStringLiteral("`%1` in line %2 is not a list. Edit it in the YAML text.").arg(key).arg(node.range.line));
    return list;
}

void PipelineEditor::apply(const SetKey &operation)
{
    m_touched = operation.node;
    if (operation.key.isEmpty() || operation.key == QLatin1String("<<") || !isWritable(operation.value)) {
        m_splicer.refuse(badValue());
        return;
    }
    if (operation.node.place == Place::File && isEmptyFile()) {
        appendToEmptyFile({{operation.key, operation.value}});
        return;
    }
    const YamlId id = locate(operation.node);
    YamlData *const said = findData(m_data, operation.node);
    if (id == YamlId::None || !said)
        return;
    const YamlNode &node = m_tree.node(id);
    if (operation.node.place == Place::Env && (node.kind == YamlNode::Kind::Mapping || !isNullScalar(node))) {
        setVariable(id, *said, operation);
        return;
    }
    if (node.kind != YamlNode::Kind::Mapping && !isNullScalar(node)) {
        refuse("edit-in-yaml", QStringLiteral("Line %1 is no mapping, so it can have no `%2`. Edit it in the YAML text.")
                                   .arg(node.range.line)
                                   .arg(operation.key));
        return;
    }
    if (node.kind == YamlNode::Kind::Mapping && said->find(operation.key) && ownEntry(m_tree, id, operation.key) < 0 &&
        !saySame(*said->find(operation.key), operation.value)) {
        refuse("edit-in-yaml",
               QStringLiteral("`%1` of %2 is merged in by `<<`. Edit it in the YAML text.").arg(operation.key, inWords(operation.node)));
        return;
    }
    if (node.kind == YamlNode::Kind::Mapping && said->find(operation.key) && saySame(*said->find(operation.key), operation.value))
        return;
    setData(*said, operation.key, operation.value);
    if (node.kind == YamlNode::Kind::Mapping)
        m_splicer.setEntry(id, operation.key, operation.value, keyOrder(operation.node.place));
    else
        m_splicer.rewrite(id, *said, {});
}

void PipelineEditor::setVariable(YamlId id, YamlData &said, const SetKey &operation)
{
    const QString rival = rivalOf(operation.key);
    if (!rival.isEmpty() && said.find(rival) && m_tree.node(id).kind == YamlNode::Kind::Mapping && ownEntry(m_tree, id, rival) < 0) {
        refuse("edit-in-yaml",
               QStringLiteral("`%1` of %2 is merged in by `<<`. Edit it in the YAML text.").arg(rival, inWords(operation.node)));
        return;
    }
    said = envWith(said, operation.key, operation.value);
    if (m_tree.node(id).kind != YamlNode::Kind::Mapping) {
        m_splicer.reconcile(id, said, QStringLiteral("env"));
        return;
    }
    const int other = rival.isEmpty() ? -1 : ownEntry(m_tree, id, rival);
    if (other >= 0 && ownEntry(m_tree, id, operation.key) < 0) {
        m_splicer.replaceEntry(id, other, operation.key, operation.value);
        return;
    }
    m_splicer.setEntry(id, operation.key, operation.value, keyOrder(Place::Env));
    if (other >= 0)
        m_splicer.removeEntries(id, {other});
}

void PipelineEditor::apply(const UnsetKey &operation)
{
    m_touched = operation.node;
    const PipelineNode *const shown = m_before.nodes.find(operation.node);
    if (shown && !shown->key(operation.key)) {
        refuse("no-such-key", QStringLiteral("There is no key %1 in %2.").arg(quoted(operation.key), inWords(operation.node)));
        return;
    }
    const YamlId id = locate(operation.node);
    YamlData *const said = findData(m_data, operation.node);
    if (id == YamlId::None || !said)
        return;
    if (shown->isShort) {
        *said = envWithout(*said, operation.key);
        m_splicer.reconcile(id, *said, QStringLiteral("env"));
        return;
    }
    const int entry = ownEntry(m_tree, id, operation.key);
    if (entry < 0) {
        refuse("edit-in-yaml",
               QStringLiteral("`%1` of %2 is merged in by `<<`. Edit it in the YAML text.").arg(operation.key, inWords(operation.node)));
        return;
    }
    unsetData(*said, operation.key);
    m_splicer.removeEntries(id, {entry});
}

void PipelineEditor::insertNodes(const NodePath &path, const QList<YamlData> &values, const QByteArrayList &sources, int origin)
{
    const QString key = listKeyOf(path.place);
    if (path.place != Place::Step && path.place != Place::Env && isEmptyFile()) {
        QList<std::pair<QString, YamlData>> entries{{key, YamlData::list(values)}};
        if (path.place == Place::Strand)
            entries.prepend({QStringLiteral("version"), YamlData::plain(QStringLiteral("1"))});
        appendToEmptyFile(entries);
        m_touched = withNumber(path, 0);
        return;
    }
    const YamlId list = locateList(path);
    if (m_splicer.refusal())
        return;
    const int count = list == YamlId::None ? 0 : YamlLayout::count(m_tree.node(list));
    const int number = numberOf(path) < 0 ? count : numberOf(path);
    if (number > count) {
        refuse("no-such-node", QStringLiteral("There is no place %1 in `%2`, which has %3.").arg(number + 1).arg(key).arg(count));
        return;
    }
    m_touched = withNumber(path, number);
    for (int i = 0; i < values.size(); ++i)
        insertData(m_data, withNumber(path, number + i), values[i]);
    const YamlId holder = locate(holderOf(path));
    if (list == YamlId::None) {
        if (m_tree.node(holder).kind == YamlNode::Kind::Mapping)
            m_splicer.setEntry(holder, key, YamlData::list(values), keyOrder(holderOf(path).place));
        else
            m_splicer.rewrite(holder, YamlData::mapping({{key, YamlData::list(values)}}), {});
        return;
    }
    if (count == 0) {
        if (sources.isEmpty() || m_tree.node(holder).style == YamlStyle::Flow)
            m_splicer.rewrite(list, YamlData::list(values), key);
        else
            m_splicer.fill(list, sources);
        return;
    }
    QList<YamlPiece> pieces;
    for (int i = 0; i < count; ++i)
        pieces.append(YamlPiece::kept(i));
    for (int i = 0; i < values.size(); ++i)
        pieces.insert(number + i, i < sources.size() ? YamlPiece::copied(sources[i], origin) : YamlPiece::fresh(values[i]));
    m_splicer.rearrange(list, pieces, key);
}

void PipelineEditor::apply(const AddNode &operation)
{
    if (operation.node.place == Place::File || !isWritable(operation.value)) {
        m_splicer.refuse(badValue());
        return;
    }
    if (operation.node.place == Place::Strand || operation.node.place == Place::Artifact) {
        const YamlData *const name =
            operation.value.kind == YamlData::Kind::Mapping ? operation.value.find(QStringLiteral("name")) : nullptr;
        if (name)
            checkNewName(withNumber(operation.node, -1), name->text);
    }
    if (!m_splicer.refusal())
        insertNodes(operation.node, {operation.value}, {});
}

void PipelineEditor::apply(const RemoveNode &operation)
{
    const NodePath &path = operation.node;
    if (path.place == Place::File) {
        refuse("no-such-node", QStringLiteral("The file itself cannot be removed here."));
        return;
    }
    if (!m_before.nodes.find(path)) {
        (void)locate(path);
        return;
    }
    const YamlId list = locateList(path);
    if (m_splicer.refusal() || list == YamlId::None)
        return;
    if (path.place == Place::Strand) {
        const StrandNodes &strand = m_before.nodes.strands[path.strand];
        QStringList others;
        if (operation.reconnects) {
            for (const YamlData &one : afterOf(*findData(m_data, path)))
                others.append(one.text);
        }
        if (!strand.node.name.isEmpty() && !isNameShared(path.strand))
            removeMentions(strand.node.name, others, path.strand);
    }
    removeData(m_data, path);
    m_touched = holderOf(path);
    const YamlNode &node = m_tree.node(list);
    const bool required = path.place == Place::Strand || path.place == Place::Step;
    if (YamlLayout::count(node) == 1 && !required) {
        const YamlId holder = locate(holderOf(path));
        m_splicer.removeEntries(holder, {ownEntry(m_tree, holder, listKeyOf(path.place))});
        return;
    }
    QList<YamlPiece> pieces;
    for (int i = 0; i < YamlLayout::count(node); ++i) {
        if (i != numberOf(path))
            pieces.append(YamlPiece::kept(i));
    }
    m_splicer.rearrange(list, pieces, listKeyOf(path.place));
}

void PipelineEditor::apply(const MoveNode &operation)
{
    const NodePath &path = operation.node;
    if (path.place == Place::File || !m_before.nodes.find(path)) {
        refuse("no-such-node", QStringLiteral("What is to be moved is not in the file any more."));
        return;
    }
    const YamlId list = locateList(path);
    if (m_splicer.refusal() || list == YamlId::None)
        return;
    const int count = YamlLayout::count(m_tree.node(list));
    const int from = numberOf(path);
    if (operation.to < 0 || operation.to >= count) {
        refuse("no-such-node",
               QStringLiteral("There is no place %1 in `%2`, which has %3.").arg(operation.to + 1).arg(listKeyOf(path.place)).arg(count));
        return;
    }
    m_touched = withNumber(path, operation.to);
    findList(m_data, path)->items.move(from, operation.to);
    if (from == operation.to)
        return;
    QList<YamlPiece> pieces;
    for (int i = 0; i < count; ++i) {
        if (i != from)
            pieces.append(YamlPiece::kept(i));
    }
    pieces.insert(operation.to, YamlPiece::copied(m_splicer.source(list, from), from));
    m_splicer.rearrange(list, pieces, listKeyOf(path.place));
}

Error PipelineEditor::reason(const TextEdits &edits) const
{
    if (!m_aliased.code.isEmpty())
        return m_aliased;
    QHash<YamlId, YamlId> uses;
    for (qsizetype i = 0; i < m_tree.size(); ++i) {
        const YamlNode &node = m_tree.node(YamlId(int(i)));
        if (node.kind == YamlNode::Kind::Alias && !uses.contains(node.target))
            uses.insert(node.target, YamlId(int(i)));
    }
    const auto used = [&](YamlId id) {
        return Error{QStringLiteral("edit-in-yaml"), QStringLiteral("&%1 in line %2 is used again in line %3, which would change too. "
                                                                    "Edit it in the YAML text.")
                                                         .arg(m_tree.node(id).anchor)
                                                         .arg(m_tree.node(id).range.line)
                                                         .arg(m_tree.node(uses.value(id)).range.line)};
    };
    for (const YamlId changed : m_splicer.changed()) {
        for (YamlId id = changed; id != YamlId::None; id = m_tree.node(id).parent) {
            if (uses.contains(id))
                return used(id);
        }
    }
    for (auto use = uses.constBegin(); use != uses.constEnd(); ++use) {
        const qsizetype start = m_tree.node(use.key()).start;
        const bool removed = std::any_of(edits.begin(), edits.end(), [&](const TextEdit &edit) {
            return start >= edit.offset && start < edit.offset + edit.removed.size();
        });
        if (removed)
            return used(use.key());
    }
    const int line = edits.isEmpty() ? 1 : int(m_before.text.left(edits.constFirst().offset).count('\n')) + 1;
    return {
        QStringLiteral("edit-in-yaml"),
        QStringLiteral("This cannot be done without changing something else, because of how line %1 is written. Edit it in the YAML text.")
            .arg(line)};
}

Result<EditOutcome> PipelineEditor::finish()
{
    if (m_splicer.refusal())
        return tl::unexpected<Error>(*m_splicer.refusal());
    const TextEdits edits = m_plain.isEmpty() ? m_splicer.take() : m_plain;
    if (m_splicer.refusal())
        return tl::unexpected<Error>(*m_splicer.refusal());
    if (edits.isEmpty()) {
        if (!saySame(isEmptyFile() ? YamlData::mapping({}) : m_before.data, m_data))
            return tl::unexpected<Error>(reason(edits));
        return EditOutcome{{}, m_before, m_touched};
    }
    if (!fits(m_before.text, edits))
        return tl::unexpected<Error>(reason({}));
    const QByteArray text = applied(m_before.text, edits);
    YamlReading reading = readYaml(text);
    const auto isUnknown = [](const Diagnostic &found) { return found.code == QLatin1String("unknown-anchor"); };
    if (const auto unknown = std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(), isUnknown);
        unknown != reading.diagnostics.end() && std::holds_alternative<MoveNode>(m_operation)) {
        return failure(QStringLiteral("edit-in-yaml"),
                       QStringLiteral("An alias would come before the anchor that it stands for, in line %1. Edit it in the YAML text.")
                           .arg(unknown->range.line));
    }
    const YamlData data = reading.tree.isEmpty() ? YamlData::plain({}) : dataOf(reading.tree, reading.tree.root());
    if (reading.tree.isEmpty() || !saySame(data, m_data))
        return tl::unexpected<Error>(reason(edits));
    return EditOutcome{edits, parsedFrom(text, m_before.fileName, std::move(reading), data, m_before.types), m_touched};
}

} // namespace clustero
