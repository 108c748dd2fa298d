// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streamview.h"

namespace clustero {

namespace {
constexpr qsizetype readAtOnce = 256 * 1024;
}

StreamView::StreamView(LiveRun &live, Context &context, std::unique_ptr<StreamForm> form)
    : RunView(live, context), m_form(std::move(form)), m_pump(context.out)
{
    connect(&live, &LiveRun::runStarted, this, &StreamView::begin);
    connect(&live, &LiveRun::strandChanged, this, &StreamView::onStrand);
    connect(&live, &LiveRun::stepChanged, this, &StreamView::onStep);
    connect(&live, &LiveRun::logGrew, this, [this](int strand, int step) {
        if (const auto log = m_logs.find({strand, step}); log != m_logs.end()) {
            log->second.hasNews = true;
            pump();
        }
    });
    connect(&live, &LiveRun::artifactCaptured, this, [this](const Artifact &artifact) { enqueue(m_form->artifact(run(), artifact)); });
    connect(&live, &LiveRun::artifactPublished, this,
            [this](const Publication &publication) { enqueue(m_form->publication(run(), publication)); });
    connect(&live, &LiveRun::transferProgress, this, [this](const QString &text) { enqueue(m_form->transfer(run(), text)); });
    connect(&live, &LiveRun::diagnosticFound, this,
            [this](const Diagnostic &diagnostic) { enqueue(m_form->diagnostic(run(), diagnostic)); });
    connect(&live, &LiveRun::finished, this, &StreamView::onFinished);
    connect(&m_pump, &OutputPump::ready, this, &StreamView::pump);
}

/// The run's head, then what was settled before it began.
void StreamView::begin()
{
    if (std::exchange(m_begun, true))
        return;
    enqueue(m_form->runStarted(run()));
    for (int strand = 0; strand < run().strands.size(); ++strand)
        onStrand(strand);
}

void StreamView::onStrand(int strand)
{
    if (!m_begun)
        return;
    const State state = run().strands.at(strand).state;
    const auto shown = m_shown.find({strand, -1});
    if (!isFinal(state)) {
        if (state == State::Running && shown == m_shown.end()) {
            m_shown[{strand, -1}] = state;
            enqueue(m_form->strandChanged(run(), strand, true));
        }
        return;
    }
    for (int step = 0; step < run().strands.at(strand).steps.size(); ++step)
        onStep(strand, step);
    if (shown != m_shown.end() && isFinal(shown->second))
        return;
    m_shown[{strand, -1}] = state;
    enqueue(m_form->strandChanged(run(), strand, false));
}

void StreamView::onStep(int strand, int step)
{
    if (!m_begun)
        return;
    const StepRef ref{strand, step};
    const StepRun &now = run().strands.at(strand).steps.at(step);
    const auto shown = m_shown.find(ref);
    if (now.state == State::Running && shown == m_shown.end()) {
        onStrand(strand);
        m_shown[ref] = now.state;
        enqueue(m_form->stepChanged(run(), strand, step, true));
        m_logs[ref].stream = m_form->log(run(), strand, step, logPath(strand, step), indexPath(strand, step));
    } else if (isFinal(now.state) && (shown == m_shown.end() || !isFinal(shown->second))) {
        m_shown[ref] = now.state;
        enqueue(m_form->stepChanged(run(), strand, step, false), ref);
    }
}

void StreamView::onFinished()
{
    begin();
    for (int strand = 0; strand < run().strands.size(); ++strand)
        onStrand(strand);
    enqueue(m_form->runFinished(run(), exitStatus(), context()));
    m_isOver = true;
    pump();
}

void StreamView::enqueue(QByteArray text, std::optional<StepRef> drain)
{
    if (text.isEmpty() && !drain)
        return;
    m_queue.push_back({std::move(text), drain});
    pump();
}

void StreamView::pump()
{
    if (m_pump.isBusy())
        return;
    if (context().out.isClosed()) {
        m_queue.clear();
        m_logs.clear();
    }
    fill();
    if (!m_buffer.isEmpty())
        m_pump.send(m_buffer);
    else if (m_isOver && m_queue.empty())
        close();
}

void StreamView::fill()
{
    takeItems();
    if (!m_queue.empty())
        return;
    // Strands that write at the same time take turns.
    const auto share = static_cast<qsizetype>(std::max<size_t>(1, m_logs.size()));
    for (auto &[ref, log] : m_logs) {
        if (log.hasNews && m_buffer.size() < readAtOnce)
            log.hasNews = log.stream->append(m_buffer, m_buffer.size() + (readAtOnce - m_buffer.size()) / share, false);
    }
}

void StreamView::takeItems()
{
    while (!m_queue.empty() && m_buffer.size() < readAtOnce) {
        const Item &item = m_queue.front();
        if (item.drain) {
            const auto log = m_logs.find(*item.drain);
            if (log != m_logs.end()) {
                if (log->second.stream->append(m_buffer, readAtOnce, true))
                    return;
                m_logs.erase(log);
            }
        }
        m_buffer += item.text;
        m_queue.pop_front();
    }
}

} // namespace clustero
