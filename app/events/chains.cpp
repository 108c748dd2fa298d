// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/chains.h"

#include "models/runs/eventrules.h"
#include "models/runs/resolve.h"

namespace clustero {

namespace {

const QString markName = QStringLiteral("runs-ended");
constexpr int mostChained = 100;

} // namespace

void ChainSource::look(bool isWanted, const DeliverEvent &deliver)
{
    const QDateTime now = m_parts.clock->now();
    const Result<QDateTime> mark = m_parts.store->mark(markName);
    if (!mark)
        return;
    if (!mark->isValid()) {
        static_cast<void>(m_parts.store->setMark(markName, now));
        return;
    }
    const Result<QList<RunId>> ended = m_parts.store->runsEndedSince(*mark, mostChained);
    if (!ended)
        return;
    QDateTime last = *mark;
    for (const RunId &id : *ended) {
        if (m_seen.contains(id.value))
            continue;
        const Result<Run> run = m_parts.runs->run(id);
        if (!run)
            continue; // removed meanwhile
        const bool counts = run->state == State::Passed || run->state == State::Failed || run->state == State::TimedOut;
        if (isWanted && counts) {
            const PipelineReading reading = readPipeline(run->pipelineText, run->file);
            const Event event = endOfRunEvent(*run, runVariables(reading.spec, *run), now);
            if (!deliver(event, {}))
                break; // again with the next look
        }
        if (run->finishedAt > last) {
            last = run->finishedAt;
            m_seen.clear();
        }
        m_seen.insert(id.value);
    }
    if (last != *mark)
        static_cast<void>(m_parts.store->setMark(markName, last));
}

} // namespace clustero
