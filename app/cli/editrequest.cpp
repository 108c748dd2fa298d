// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/editrequest.h"

#include "app/cli/messages.h"
#include "models/yaml/yamlvalue.h"

#include <algorithm>

namespace clustero {

namespace {

tl::unexpected<Error> usage(const QString &sentence)
{
    return failure(QStringLiteral("usage"), sentence);
}

/// Place of the elements of a list that has nodes; nullopt: it is a key like others.
std::optional<Place> placeOfElements(Place parent, const QString &key)
{
    if (parent == Place::File && key == QLatin1String("strands"))
        return Place::Strand;
    if (parent == Place::File && key == QLatin1String("triggers"))
        return Place::Trigger;
    if (parent == Place::File && key == QLatin1String("artifacts"))
        return Place::Artifact;
    if (parent == Place::Strand && key == QLatin1String("steps"))
        return Place::Step;
    if (parent == Place::Step && key == QLatin1String("env"))
        return Place::Env;
    return std::nullopt;
}

NodePath elementOf(const NodePath &parent, Place place, int number)
{
    switch (place) {
    case Place::File: break;
    case Place::Strand: return NodePath::ofStrand(number);
    case Place::Trigger: return NodePath::ofTrigger(number);
    case Place::Artifact: return NodePath::ofArtifact(number);
    case Place::Step: return NodePath::ofStep(parent.strand, number);
    case Place::Env: return NodePath::ofEnv(parent.strand, parent.index, number);
    case Place::Publish:
    case Place::S3:
    case Place::Maven:
    case Place::Input:
    case Place::Remote: break;
    }
    return NodePath::file();
}

int numberOf(const NodePath &path)
{
    return path.place == Place::Env ? path.env : path.place == Place::Strand ? path.strand : path.index;
}

/// Names of the elements in order; a step that has none is `step-N`.
QStringList elementNames(const PipelineNodes &nodes, const NodePath &parent, Place place)
{
    QStringList names;
    for (int i = 0;; ++i) {
        const PipelineNode *node = nodes.find(elementOf(parent, place, i));
        if (!node)
            return names;
        names += node->name.isEmpty() && place == Place::Step ? QStringLiteral("step-%1").arg(i + 1) : node->name;
    }
}

/// Number of an element, from 0, that is named by its name or its number from 1.
Result<int> elementNumber(const PipelineNodes &nodes, const NodePath &parent, Place place, const QString &word)
{
    const QStringList names = elementNames(nodes, parent, place);
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= names.size())
        return number - 1;
    const qsizetype index = isNumber ? -1 : names.indexOf(word);
    if (index >= 0)
        return int(index);
    QStringList shown;
    for (int i = 0; i < std::min<qsizetype>(names.size(), 12); ++i)
        shown += names[i].isEmpty() ? QString::number(i + 1) : names[i];
    const QString there = shown.isEmpty()
                              ? QStringLiteral("There are none.")
                              : QStringLiteral("There are: %1%2.")
                                    .arg(shown.join(QStringLiteral(", ")), shown.size() < names.size() ? QStringLiteral(", …") : QString());
    static const QHash<int, QString> kinds{{int(Place::Strand), QStringLiteral("strand")},
                                           {int(Place::Step), QStringLiteral("step")},
                                           {int(Place::Trigger), QStringLiteral("trigger")},
                                           {int(Place::Env), QStringLiteral("env entry")},
                                           {int(Place::Artifact), QStringLiteral("artifact")}};
    return failure(QStringLiteral("no-such-node"),
                   QStringLiteral("There is no %1 `%2`.%3 %4").arg(kinds.value(int(place)), word, didYouMeanText(word, names), there));
}

YamlData dataOf(const YamlTree &tree, YamlId id)
{
    const YamlNode &node = tree.resolved(id);
    if (node.kind == YamlNode::Kind::Scalar)
        return scalarType(node) == ScalarType::String ? YamlData::string(node.text) : YamlData::plain(node.text);
    YamlData data = node.kind == YamlNode::Kind::Mapping ? YamlData::mapping({}) : YamlData::list({});
    for (size_t i = 0; i < node.children.size(); ++i) {
        if (node.kind == YamlNode::Kind::Sequence)
            data.items.append(dataOf(tree, node.children[i]));
        else if (i % 2 == 1)
            data.entries.append({tree.resolved(node.children[i - 1]).text, dataOf(tree, node.children[i])});
    }
    return data;
}

bool takesOnlyText(const KeyInfo *info)
{
    if (!info)
        return false;
    switch (info->type) {
    case KeyType::String:
    case KeyType::Name:
    case KeyType::Timeout:
    case KeyType::Path:
    case KeyType::Names:
    case KeyType::Image:
    case KeyType::User:
    case KeyType::Glob: return true;
    default: return false;
    }
}

class Translator
{
public:
    Translator(const EditWords &words, const ParsedPipeline &pipeline, const QByteArray &input)
        : m_words(words), m_nodes(pipeline.nodes), m_input(input)
    {}

    Result<Operation> run() const
    {
        const QString name = QString::fromLatin1(m_words.info->name);
        if (name == QLatin1String("connect"))
            return Connect{word(0), word(1)};
        if (name == QLatin1String("disconnect"))
            return Disconnect{word(0), word(1)};
        if (name == QLatin1String("insert-strand"))
            return InsertOnEdge{word(0), word(1), word(2)};
        if (name == QLatin1String("paste-strands"))
            return paste();
        if (name == QLatin1String("add-strand"))
            return addStrand();
        if (name == QLatin1String("docker-run"))
            return dockerRun();
        const bool isOfStrand = name.endsWith(QLatin1String("-strand"));
        const Result<EditTarget> target = isOfStrand ? strand(word(0)) : editTarget(m_nodes, word(0));
        if (!target)
            return failure(target);
        return withTarget(name.section(u'-', 0, 0), *target);
    }

private:
    QString word(qsizetype index) const { return m_words.words.value(index); }
    bool has(const char *option) const { return m_words.options.contains(QLatin1String(option)); }
    QString option(const char *name) const { return m_words.options.value(QLatin1String(name)); }

    Result<EditTarget> strand(const QString &name) const
    {
        const Result<int> number = elementNumber(m_nodes, NodePath::file(), Place::Strand, name);
        if (!number)
            return failure(number);
        return EditTarget{NodePath::ofStrand(*number), {}};
    }

    Result<Operation> withTarget(const QString &name, const EditTarget &target) const
    {
        if (name == QLatin1String("set") || name == QLatin1String("unset"))
            return setOrUnset(name, target);
        if (name == QLatin1String("add"))
            return add(target);
        if (!target.key.isEmpty() || target.node.place == Place::File) {
            return usage(
                QStringLiteral("`%1` takes an element of a list, such as strands.build or strands.build.steps.1, and `%2` is none.%3")
                    .arg(name, word(0), name == QLatin1String("remove") ? QStringLiteral(" A key is removed by `unset`.") : QString()));
        }
        if (name == QLatin1String("remove"))
            return RemoveNode{target.node, has("reconnect")};
        if (name == QLatin1String("rename"))
            return RenameNode{target.node, word(1)};
        if (name == QLatin1String("duplicate"))
            return DuplicateNode{target.node, word(1)};
        return move(target.node);
    }

    Result<Operation> setOrUnset(const QString &name, const EditTarget &target) const
    {
        if (target.key.isEmpty()) {
            return usage(QStringLiteral("`%1` takes a key, such as strands.build.timeout, and `%2` is an element. An element is removed by "
                                        "`remove` and brought in by `add`.")
                             .arg(name, word(0)));
        }
        if (name == QLatin1String("unset"))
            return UnsetKey{target.node, target.key};
        const Result<YamlData> value = editValue(word(1), findKey(target.node.place, target.key));
        if (!value)
            return failure(value);
        return SetKey{target.node, target.key, *value};
    }

    Result<Operation> add(const EditTarget &target) const
    {
        const std::optional<Place> place = placeOfElements(target.node.place, target.key);
        if (!place)
            return usage(
                QStringLiteral("`add` takes a list: strands, strands.NAME.steps, strands.NAME.steps.STEP.env, triggers or artifacts. "
                               "`%1` is none.")
                    .arg(word(0)));
        const Result<YamlData> value = editValue(word(1), nullptr);
        if (!value)
            return failure(value);
        const Result<int> number = wantedNumber(target.node, *place);
        if (!number)
            return failure(number);
        return AddNode{elementOf(target.node, *place, *number), *value};
    }

    Result<Operation> move(const NodePath &node) const
    {
        if (has("to") == has("before"))
            return usage(QStringLiteral("`move` needs either --to N or --before NAME."));
        const NodePath parent = node.place == Place::Env    ? NodePath::ofStep(node.strand, node.index)
                                : node.place == Place::Step ? NodePath::ofStrand(node.strand)
                                                            : NodePath::file();
        const Result<int> number = wantedNumber(parent, node.place);
        if (!number)
            return failure(number);
        const int own = numberOf(node);
        return MoveNode{node, has("before") && *number > own ? *number - 1 : *number};
    }

    /// Of --to and --before; -1: at the end.
    Result<int> wantedNumber(const NodePath &parent, Place place) const
    {
        if (has("before"))
            return elementNumber(m_nodes, parent, place, option("before"));
        if (!has("to"))
            return -1;
        bool isNumber = false;
        const int number = option("to").toInt(&isNumber);
        const qsizetype most = elementNames(m_nodes, parent, place).size() + 1;
        if (!isNumber || number < 1 || number > most)
            return usage(QStringLiteral("`--to` takes a number from 1 to %1, and `%2` is none.").arg(most).arg(option("to")));
        return number - 1;
    }

    Result<Operation> newStrand(YamlData data) const
    {
        if (has("after"))
            data.entries.insert(1, {QStringLiteral("after"), YamlData::strings(option("after").split(u',', Qt::SkipEmptyParts))});
        const Result<int> number = wantedNumber(NodePath::file(), Place::Strand);
        if (!number)
            return failure(number);
        return AddNode{NodePath::ofStrand(*number), data};
    }

    Result<Operation> addStrand() const
    {
        if (!has("image") && !has("cmd"))
            return usage(QStringLiteral("`add-strand` needs --cmd for a step on this machine, or --image for one in a container."));
        YamlData step = YamlData::mapping(
            {{QStringLiteral("type"), YamlData::string(m_words.options.value(QStringLiteral("image"), QStringLiteral("host")))}});
        if (has("cmd")) {
            const Result<YamlData> cmd = editValue(option("cmd"), findKey(Place::Step, u"cmd"));
            if (!cmd)
                return failure(cmd);
            step.entries.append({QStringLiteral("cmd"), *cmd});
        }
        return newStrand(
            YamlData::mapping({{QStringLiteral("name"), YamlData::string(word(0))}, {QStringLiteral("steps"), YamlData::list({step})}}));
    }

    Result<Operation> dockerRun() const
    {
        Result<YamlData> data = strandFromDockerRun(word(0));
        if (!data)
            return failure(data);
        const YamlData *made = data->find(QStringLiteral("name"));
        const QString name = has("name") ? option("name") : uniqueStrandName(m_nodes, made ? made->text : QStringLiteral("container"));
        data->entries.removeIf([](const auto &entry) { return entry.first == QLatin1String("name"); });
        data->entries.prepend({QStringLiteral("name"), YamlData::string(name)});
        return newStrand(*data);
    }

    Result<Operation> paste() const
    {
        const Result<int> number = wantedNumber(NodePath::file(), Place::Strand);
        if (!number)
            return failure(number);
        return PasteStrands{m_input, *number};
    }

    const EditWords &m_words;
    const PipelineNodes &m_nodes;
    const QByteArray &m_input;
};

} // namespace

Result<EditTarget> editTarget(const PipelineNodes &nodes, const QString &path)
{
    const QStringList parts = path.split(u'.');
    NodePath node = NodePath::file();
    for (qsizetype at = 0; at < parts.size(); at += 2) {
        const std::optional<Place> place = placeOfElements(node.place, parts[at]);
        if (at + 1 == parts.size()) {
            if (parts[at].isEmpty())
                break;
            return EditTarget{node, parts[at]};
        }
        if (!place) {
            const QString inner = parts.mid(at + 1).join(u'.');
            return usage(
                QStringLiteral("`%1` is no list of strands, steps, env entries, triggers or artifacts, so that `%2` in it has no path. "
                               "Set `%3` as a whole.")
                    .arg(parts[at], inner, parts.mid(0, at + 1).join(u'.')));
        }
        const Result<int> number = elementNumber(nodes, node, *place, parts[at + 1]);
        if (!number)
            return failure(number);
        node = elementOf(node, *place, *number);
        if (at + 2 == parts.size())
            return EditTarget{node, {}};
    }
    return usage(QStringLiteral("`%1` is no path. Write keys and elements with dots between them: name, strands.build.steps.1.cmd, "
                                "artifacts.site.path.")
                     .arg(path));
}

Result<YamlData> editValue(const QString &text, const KeyInfo *info)
{
    const QChar first = text.isEmpty() ? QChar() : text[0];
    if (QStringLiteral("[{\"'").contains(first) && !first.isNull()) {
        const YamlReading reading = readYaml(text.toUtf8());
        if (reading.tree.isEmpty() || hasErrors(reading.diagnostics)) {
            const QString why = reading.diagnostics.isEmpty() ? QString() : u' ' + reading.diagnostics.first().message;
            return failure(QStringLiteral("bad-value"),
                           QStringLiteral("`%1` begins like YAML and is none.%2 Put text in quotes of its own: '\"%1\"'.").arg(text, why));
        }
        return dataOf(reading.tree, reading.tree.root());
    }
    YamlNode scalar;
    scalar.text = text;
    const bool isText = text.isEmpty() || takesOnlyText(info) || scalarType(scalar) == ScalarType::String;
    return isText ? YamlData::string(text) : YamlData::plain(text);
}

Result<Operation> operationOf(const EditWords &words, const ParsedPipeline &pipeline, const QByteArray &input)
{
    return Translator(words, pipeline, input).run();
}

} // namespace clustero
