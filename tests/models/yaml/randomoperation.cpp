// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/yaml/randomoperation.h"

namespace clustero::edittest {

namespace {

const QStringList nastyTexts{QStringLiteral("yes"),
                             QStringLiteral("1.10"),
                             QStringLiteral("a: b"),
                             QStringLiteral("#x"),
                             QStringLiteral(" lead"),
                             QStringLiteral("trail "),
                             QString(),
                             QStringLiteral("two\nlines"),
                             QStringLiteral("ends\n"),
                             QStringLiteral("日本語 🚀 é"),
                             QString(300, u'x'),
                             QStringLiteral("${{ env.A === 'b' ? \"c\" : '{d}' }}"),
                             QStringLiteral("null"),
                             QStringLiteral("~"),
                             QStringLiteral("[a, b]"),
                             QStringLiteral("{a: b}"),
                             QStringLiteral("- dash"),
                             QStringLiteral("it's \"so\""),
                             QStringLiteral("back\\slash"),
                             QStringLiteral("tab\there"),
                             QStringLiteral("*alias"),
                             QStringLiteral("&anchor"),
                             QStringLiteral("!tag"),
                             QStringLiteral("%percent"),
                             QStringLiteral("@at `tick`"),
                             QStringLiteral("---"),
                             QStringLiteral("..."),
                             QStringLiteral("a #b"),
                             QStringLiteral("a, b"),
                             QStringLiteral("key:"),
                             QStringLiteral("0x1F"),
                             QStringLiteral("1e3"),
                             QStringLiteral("? q"),
                             QStringLiteral("<<"),
                             QStringLiteral("="),
                             QStringLiteral("2024-01-01"),
                             QStringLiteral("12:30"),
                             QStringLiteral("\n"),
                             QStringLiteral("  two\n    deep\nout"),
                             QStringLiteral("a\n\nb\n\n"),
                             QStringLiteral("|"),
                             QStringLiteral(">"),
                             QStringLiteral("long ") + QString(100, u'y') + QStringLiteral(" # words: ") + QString(100, u'z'),
                             QStringLiteral("\u05D0\u0301"),
                             QStringLiteral("true")};

class Maker
{
public:
    Maker(const ParsedPipeline &file, const Choose &choose) : m_file(file), m_nodes(file.nodes), m_choose(choose)
    {
        m_paths.append(NodePath::file());
        for (int i = 0; i < m_nodes.triggers.size(); ++i)
            m_paths.append(NodePath::ofTrigger(i));
        for (int i = 0; i < m_nodes.artifacts.size(); ++i)
            m_paths.append(NodePath::ofArtifact(i));
        for (int i = 0; i < m_nodes.strands.size(); ++i)
            addStrand(i);
    }

    Operation make()
    {
        switch (below(13)) {
        case 0:
        case 1: return makeSet();
        case 2: return makeUnset();
        case 3:
        case 4: return makeAdd();
        case 5: return RemoveNode{element(), below(2) == 0};
        case 6: return makeMove();
        case 7: return DuplicateNode{element(), below(2) == 0 ? QString() : name()};
        case 8: return RenameNode{element(), below(6) == 0 ? nasty() : name()};
        case 9: return makeConnect();
        case 10: return makeDisconnect();
        case 11: return makeInsert();
        default: return makePaste();
        }
    }

private:
    quint32 below(qsizetype count) const { return m_choose(quint32(std::max<qsizetype>(1, count))); }
    template<typename List>
    auto oneOf(const List &list) const
    {
        return list[qsizetype(below(list.size()))];
    }

    void addStrand(int strand)
    {
        m_paths.append(NodePath::ofStrand(strand));
        const QList<StepNode> &steps = m_nodes.strands[strand].steps;
        for (int j = 0; j < steps.size(); ++j) {
            m_paths.append(NodePath::ofStep(strand, j));
            for (int k = 0; k < steps[j].env.size(); ++k)
                m_paths.append(NodePath::ofEnv(strand, j, k));
        }
    }

    /// Mostly a node that is there, and each kind of node as often as the others.
    NodePath path() const
    {
        if (below(40) == 0)
            return NodePath::ofStep(int(below(5)), int(below(5)));
        const Place place = Place(below(6));
        QList<NodePath> paths;
        for (const NodePath &candidate : m_paths) {
            if (candidate.place == place)
                paths.append(candidate);
        }
        return paths.isEmpty() ? oneOf(m_paths) : oneOf(paths);
    }

    /// The same, hardly ever the file itself.
    NodePath element() const
    {
        NodePath found = path();
        for (int i = 0; i < 3 && found.place == Place::File; ++i)
            found = path();
        return found;
    }

    QString nasty() const { return oneOf(nastyTexts); }
    QString name() const
    {
        static const QStringList names{QStringLiteral("build"), QStringLiteral("test"), QStringLiteral("fresh"), QStringLiteral("new-one"),
                                       QStringLiteral("zz9"),   QStringLiteral("on"),   QStringLiteral("null"),  QStringLiteral("yes")};
        return oneOf(names);
    }
    QString strandName() const
    {
        if (m_nodes.strands.isEmpty() || below(30) == 0)
            return name();
        return oneOf(m_nodes.strands).node.name;
    }

    YamlData scalar() const
    {
        static const QStringList plains{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("1.10")};
        return below(5) == 0 ? YamlData::plain(oneOf(plains)) : YamlData::string(nasty());
    }
    YamlData scalars() const
    {
        QList<YamlData> items;
        for (quint32 i = below(5); i > 0; --i)
            items.append(scalar());
        return YamlData::list(items);
    }
    YamlData names() const
    {
        if (below(3) == 0)
            return YamlData::string(strandName());
        QStringList list;
        for (quint32 i = below(4); i > 0; --i)
            list.append(strandName());
        list.removeDuplicates();
        return YamlData::strings(list);
    }
    YamlData envEntry() const
    {
        static const QStringList keys{QStringLiteral("FRESH"), QStringLiteral("A"), QStringLiteral("LC_ALL")};
        const QString key = oneOf(keys);
        switch (below(3)) {
        case 0: return YamlData::string(key + u'=' + nasty());
        case 1: return YamlData::mapping({{QStringLiteral("key"), YamlData::string(key)}, {QStringLiteral("value"), scalar()}});
        default:
            return YamlData::mapping(
                {{QStringLiteral("key"), YamlData::string(key)}, {QStringLiteral("secret"), YamlData::string(name())}});
        }
    }
    YamlData step() const
    {
        YamlData data = YamlData::mapping({{QStringLiteral("type"), YamlData::string(QStringLiteral("node:20"))}});
        if (below(2) == 0)
            data.entries.prepend({QStringLiteral("name"), YamlData::string(name())});
        data.entries.append({QStringLiteral("cmd"), scalars()});
        if (below(3) == 0)
            data.entries.append({QStringLiteral("env"), YamlData::list({envEntry()})});
        return data;
    }
    YamlData strand() const
    {
        YamlData data = YamlData::mapping({{QStringLiteral("name"), YamlData::string(name())}});
        if (below(2) == 0)
            data.entries.append({QStringLiteral("after"), names()});
        data.entries.append({QStringLiteral("steps"), YamlData::list({step()})});
        return data;
    }
    YamlData nodeFor(Place place) const
    {
        switch (place) {
        case Place::File: return scalar();
        case Place::Strand: return strand();
        case Place::Step: return step();
        case Place::Env: return envEntry();
        case Place::Trigger:
            return YamlData::mapping(
                {{QStringLiteral("type"), YamlData::string(QStringLiteral("git"))}, {QStringLiteral("branch"), scalars()}});
        case Place::Artifact:
            return YamlData::mapping({{QStringLiteral("name"), YamlData::string(name())},
                                      {QStringLiteral("path"), YamlData::string(QStringLiteral("out/*.x"))}});
        default: break;
        }
        return {};
    }

    YamlData valueFor(const KeyInfo *info) const
    {
        if (!info || below(4) == 0)
            return below(4) == 0 ? scalars() : scalar();
        switch (info->type) {
        case KeyType::Version: return YamlData::plain(QStringLiteral("1"));
        case KeyType::Name: return YamlData::string(name());
        case KeyType::Timeout: return YamlData::string(QStringLiteral("%1m").arg(1 + below(50)));
        case KeyType::Condition:
            return below(2) == 0 ? YamlData::plain(QStringLiteral("true")) : YamlData::string(QStringLiteral("${{ env.X }}"));
        case KeyType::Names: return names();
        case KeyType::Image: return YamlData::string(below(2) == 0 ? QStringLiteral("host") : QStringLiteral("ghcr.io/a/b:1.10"));
        case KeyType::Arguments: return below(3) == 0 ? scalar() : scalars();
        case KeyType::User: return YamlData::string(QStringLiteral("1000:1000"));
        case KeyType::Boolean: return YamlData::plain(QStringLiteral("false"));
        case KeyType::EnvList: return YamlData::list({envEntry(), envEntry()});
        case KeyType::Steps: return YamlData::list({step()});
        default: return scalar();
        }
    }

    Operation makeSet() const
    {
        const NodePath target = path();
        QString key = oneOf(keyNames(target.place));
        const PipelineNode *node = m_nodes.find(target);
        if (node && !node->keys.isEmpty() && below(2) == 0)
            key = oneOf(node->keys).name;
        else if (below(12) == 0)
            key = below(3) == 0 ? nasty() : QStringLiteral("x-note");
        return SetKey{target, key, valueFor(findKey(target.place, key))};
    }
    Operation makeUnset() const
    {
        const NodePath target = path();
        const PipelineNode *node = m_nodes.find(target);
        const bool hasKeys = node && !node->keys.isEmpty() && below(10) != 0;
        return UnsetKey{target, hasKeys ? oneOf(node->keys).name : oneOf(keyNames(target.place))};
    }
    Operation makeAdd() const
    {
        NodePath target = path();
        if (target.place == Place::File) { // perhaps the first of its kind
            const QList<NodePath> firsts{NodePath::ofStrand(-1), NodePath::ofTrigger(0), NodePath::ofArtifact(-1)};
            target = oneOf(firsts);
        } else if (target.place == Place::Step && below(3) == 0) {
            target = NodePath::ofEnv(target.strand, target.index, 0);
        } else if (below(3) == 0) {
            (target.place == Place::Strand ? target.strand : target.place == Place::Env ? target.env : target.index) = -1;
        }
        return AddNode{target, nodeFor(target.place)};
    }
    Operation makeMove() const
    {
        const NodePath target = element();
        qsizetype count = 0;
        for (const NodePath &other : m_paths) {
            const bool isSameList = other.place == target.place && (target.place == Place::Strand || other.strand == target.strand) &&
                                    (target.place != Place::Env || other.index == target.index);
            count += isSameList ? 1 : 0;
        }
        return MoveNode{target, int(below(count))};
    }
    /// The later one mostly waits for the earlier one: that is no loop.
    Operation makeConnect() const
    {
        if (m_nodes.strands.size() < 2 || below(5) == 0)
            return Connect{strandName(), strandName()};
        const quint32 to = 1 + below(m_nodes.strands.size() - 1);
        return Connect{m_nodes.strands[below(to)].node.name, m_nodes.strands[to].node.name};
    }
    Operation makeDisconnect() const
    {
        const auto [from, to] = edge();
        return Disconnect{from, to};
    }
    Operation makeInsert() const
    {
        const auto [from, to] = edge();
        return InsertOnEdge{strandName(), from, to};
    }
    /// Two strands, one after the other if there are such.
    std::pair<QString, QString> edge() const
    {
        QList<std::pair<QString, QString>> edges;
        for (const StrandSpec &strand : m_file.reading.spec.strands) {
            for (const QString &other : strand.after)
                edges.append({other, strand.name});
        }
        if (edges.isEmpty() || below(10) == 0)
            return {strandName(), strandName()};
        return oneOf(edges);
    }
    Operation makePaste() const
    {
        static const QList<QByteArray> texts{
            "- name: build\n  steps:\n  - type: busybox\n    cmd: [pasted]   # with a comment\n",
            "# about it\n- name: fresh\n  after: [build]\n  steps: [{type: host, cmd: [x]}]\n\n# the second\n- name: build\n  after: "
            "fresh\n  steps:\n  - type: "
            "busybox\n",
            "name: alone\nsteps:\n    -   type: busybox\n        cmd:\n            - |\n                deep\n                  er\n",
            "version: 1\nstrands:\n  - name: test\n    steps:\n      - {type: busybox}\nartifacts: []\n",
            "- name: windows\r\n  steps:\r\n  - type: host\r\n    cmd: [x]\r\n",
            "- {name: flow, steps: [{type: busybox, cmd: [a, b]}]}",
            "just text",
            "",
            "- [broken"};
        const int at = int(below(m_nodes.strands.size() + 2)) - 1;
        if (below(2) == 0 && !m_nodes.strands.isEmpty()) {
            QList<int> strands{int(below(m_nodes.strands.size()))};
            if (below(2) == 0 && strands.first() + 1 < m_nodes.strands.size())
                strands.append(strands.first() + 1);
            return PasteStrands{copyStrands(m_file, strands), at};
        }
        return PasteStrands{oneOf(texts), at};
    }

    const ParsedPipeline &m_file;
    const PipelineNodes &m_nodes;
    const Choose &m_choose;
    QList<NodePath> m_paths;
};

} // namespace

Operation randomOperation(const ParsedPipeline &file, const Choose &choose)
{
    return Maker(file, choose).make();
}

} // namespace clustero::edittest
