// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/chainmap.h"

#include "models/triggers/conditionvalues.h"

#include <QHash>

#include <algorithm>

namespace clustero {

namespace {

using After = ChainTrigger::After;

After afterOf(const QJsonObject &keys)
{
    const QJsonValue on = keys.value(QLatin1String("on"));
    const QStringList reasons = wantedTexts(on);
    QStringList results = wantedTexts(keys.value(QLatin1String("result")));
    if (results.isEmpty())
        results = on.isUndefined() ? QStringList{QStringLiteral("success")} : QStringList{QStringLiteral("any")};
    const auto allows = [&](const QString &reason) {
        return (on.isUndefined() || reasons.contains(reason)) && (results.contains(reason) || results.contains(QLatin1String("any")));
    };
    const bool success = allows(QStringLiteral("success"));
    const bool failure = allows(QStringLiteral("failure"));
    return success && failure ? After::Any : success ? After::Success : failure ? After::Failure : After::Nothing;
}

/// Nodes and links as they are found.
class MapMaker
{
public:
    explicit MapMaker(const QList<ChainPipeline> &pipelines) : m_pipelines(pipelines), m_nodes(pipelines.size(), -1)
    {
        for (int i = 0; i < pipelines.size(); ++i) {
            if (pipelines.at(i).problem.isEmpty())
                m_byName[pipelines.at(i).name] += i;
        }
    }

    void addTriggersOf(int pipeline)
    {
        for (const ChainTrigger &trigger : m_pipelines.at(pipeline).triggers) {
            if (m_isCut)
                return;
            if (trigger.pipelines.isEmpty()) {
                link(-1, {}, pipeline, trigger);
                continue;
            }
            for (const QString &glob : trigger.pipelines)
                addGlob(glob, pipeline, trigger);
        }
    }

    void want(int pipeline) { m_wanted = pipeline; }

    ChainMap made()
    {
        ChainMap map;
        map.isCut = m_isCut;
        QList<bool> isUsed(m_pipelines.size(), false);
        for (const Found &found : std::as_const(m_found)) {
            isUsed[found.to] = true;
            if (found.from >= 0)
                isUsed[found.from] = true;
        }
        if (m_wanted >= 0)
            isUsed[m_wanted] = true;
        for (int i = 0; i < m_pipelines.size(); ++i) {
            if (!isUsed.at(i) || map.nodes.size() >= ChainMap::mostNodes) {
                map.apart += !isUsed.at(i);
                map.isCut = map.isCut || isUsed.at(i);
                continue;
            }
            m_nodes[i] = static_cast<int>(map.nodes.size());
            map.nodes += {ChainNode::Kind::Pipeline, i, m_pipelines.at(i).file, m_pipelines.at(i).name};
        }
        for (const Found &found : std::as_const(m_found)) {
            const int to = m_nodes.at(found.to);
            const int from = found.from >= 0 ? m_nodes.at(found.from) : otherNode(map, found.glob);
            const ChainLink made{from, to, found.trigger.after, found.trigger.isManual};
            if (from >= 0 && to >= 0 && !map.links.contains(made))
                map.links += made;
        }
        return map;
    }

private:
    struct Found
    {
        int from = -1;
        QString glob; ///< that no pipeline's name matches; empty: any pipeline
        int to = 0;
        ChainTrigger trigger;
    };

    void addGlob(const QString &glob, int pipeline, const ChainTrigger &trigger)
    {
        if (glob == QLatin1String("*") || glob == QLatin1String("**")) {
            link(-1, {}, pipeline, trigger);
            return;
        }
        QList<int> matching = m_byName.value(glob);
        if (glob.contains(u'*') || glob.contains(u'?') || glob.contains(u'[') || glob.contains(u'{')) {
            GlobWork work;
            const Result<QList<TextGlob>> globs = globsOf({glob}, Qt::CaseSensitive);
            for (auto name = m_byName.constBegin(); globs && name != m_byName.constEnd(); ++name) {
                if (name.key() != glob && work.anyMatches(*globs, name.key()))
                    matching += name.value();
            }
            std::sort(matching.begin(), matching.end());
        }
        for (const int from : std::as_const(matching))
            link(from, {}, pipeline, trigger);
        if (matching.isEmpty())
            link(-1, glob, pipeline, trigger);
    }

    void link(int from, const QString &glob, int to, const ChainTrigger &trigger)
    {
        if (m_found.size() < ChainMap::mostLinks)
            m_found += {from, glob, to, trigger};
        else
            m_isCut = true;
    }

    static int otherNode(ChainMap &map, const QString &glob)
    {
        const QString key = glob.isEmpty() ? QStringLiteral("*") : QStringLiteral("?") + glob;
        if (const int known = map.indexOf(key); known >= 0)
            return known;
        if (map.nodes.size() >= ChainMap::mostNodes + 100)
            return -1;
        map.nodes += {glob.isEmpty() ? ChainNode::Kind::Anything : ChainNode::Kind::Missing, -1, key, glob};
        return static_cast<int>(map.nodes.size()) - 1;
    }

    const QList<ChainPipeline> &m_pipelines;
    QList<int> m_nodes; ///< of each pipeline; -1: none
    QHash<QString, QList<int>> m_byName;
    QList<Found> m_found;
    int m_wanted = -1;
    bool m_isCut = false;
};

} // namespace

int ChainMap::indexOf(const QString &key) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&key](const ChainNode &node) { return node.key == key; });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

QList<ChainTrigger> chainTriggers(const PipelineSpec &pipeline)
{
    QList<ChainTrigger> triggers;
    for (const TriggerSpec &trigger : pipeline.triggers) {
        if (trigger.type == QLatin1String("pipeline"))
            triggers += {wantedTexts(trigger.keys.value(QLatin1String("pipeline"))), afterOf(trigger.keys),
                         trigger.keys.value(QLatin1String("mode")).toString() == QLatin1String("manual")};
    }
    return triggers;
}

ChainMap chainMap(const QList<ChainPipeline> &pipelines, const QString &wanted)
{
    MapMaker maker(pipelines);
    for (int i = 0; i < pipelines.size(); ++i) {
        maker.addTriggersOf(i);
        if (pipelines.at(i).file == wanted)
            maker.want(i);
    }
    return maker.made();
}

} // namespace clustero
