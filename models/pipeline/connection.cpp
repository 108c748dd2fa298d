// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/connection.h"

#include <QHash>

#include <algorithm>

namespace clustero {

namespace {

/// The strands from `first` to `last`, each of which the next one waits for; empty: `last` does not wait for `first`.
QStringList wayBetween(const PipelineSpec &pipeline, const QString &first, const QString &last)
{
    QHash<QString, const StrandSpec *> byName;
    for (const StrandSpec &strand : pipeline.strands)
        byName.insert(strand.name, &strand);
    QHash<QString, QString> next{{last, QString()}}; // towards `last`
    QStringList queue{last};
    for (qsizetype at = 0; at < queue.size() && !next.contains(first); ++at) {
        const QString name = queue.at(at);
        const StrandSpec *const strand = byName.value(name);
        if (!strand)
            continue;
        for (const QString &before : strand->after) {
            if (!next.contains(before)) {
                next.insert(before, name);
                queue.append(before);
            }
        }
    }
    QStringList way;
    if (!next.contains(first))
        return way;
    for (QString at = first; !at.isEmpty(); at = next.value(at))
        way.append(at);
    return way;
}

} // namespace

ConnectionVerdict checkConnection(const PipelineSpec &pipeline, const QString &from, const QString &to)
{
    using Kind = ConnectionVerdict::Kind;
    const StrandSpec *const target = pipeline.strand(to);
    if (!target || !pipeline.strand(from))
        return {Kind::Unknown, {}};
    if (from == to)
        return {Kind::SameStrand, {}};
    if (target->after.contains(from))
        return {Kind::Already, {}};
    const QStringList way = wayBetween(pipeline, to, from);
    if (way.isEmpty())
        return {};
    return {Kind::Loop, QStringList{from} + way};
}

QSet<QString> strandsBehind(const PipelineSpec &pipeline, const QString &strand)
{
    QHash<QString, QStringList> waiting;
    for (const StrandSpec &one : pipeline.strands) {
        for (const QString &before : one.after)
            waiting[before] += one.name;
    }
    QSet<QString> behind;
    QStringList queue{strand};
    while (!queue.isEmpty()) {
        for (const QString &name : waiting.value(queue.takeLast())) {
            if (!behind.contains(name)) {
                behind.insert(name);
                queue.append(name);
            }
        }
    }
    return behind;
}

} // namespace clustero
