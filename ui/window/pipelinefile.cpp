// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline's file as it is: read, watched, shown.
#include "ui/canvas/outlineview.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/log/logview.h"
#include "ui/runs/artifactsview.h"
#include "ui/runs/timelineview.h"
#include "ui/window/failurecard.h"
#include "ui/window/pipelinepage.h"
#include "ui/window/problemsview.h"

#include <QStackedWidget>

namespace clustero {

void PipelinePage::loadFile()
{
    m_services.ask(
        this, [file = m_file](Session &) { return readPipelineFile(file); },
        [this](const Result<PipelineText> &text) { fileLoaded(text); });
    if (!m_watcher.files().contains(m_file))
        m_watcher.addPath(m_file); // replaced as a whole by an editor
}

void PipelinePage::fileLoaded(const Result<PipelineText> &text)
{
    const bool isFirst = !std::exchange(m_isLoaded, true);
    m_fileError = text ? QString() : text.error().sentence;
    if (text && (isFirst || text->bytes != m_text)) {
        m_text = text->bytes;
        m_problems = text->reading.diagnostics;
        if (!hasErrors(m_problems) || m_spec.strands.isEmpty())
            m_spec = text->reading.spec;
        m_problemsView->setProblems(m_problems, text->reading.spec);
        if (m_runId.isEmpty()) {
            m_canvas->setPipeline(m_spec);
            m_outline->setPipeline(m_spec);
        }
    }
    refreshUsual();
    refreshHeader();
    Q_EMIT titleChanged();
    Q_EMIT contentChanged();
}

int PipelinePage::problemCount() const
{
    return static_cast<int>(m_problems.size());
}

bool PipelinePage::canRun() const
{
    return m_isLoaded && m_fileError.isEmpty() && !hasErrors(m_problems) && !m_isStarting;
}

bool PipelinePage::canCancel() const
{
    return m_run && !isFinal(m_run->state);
}

bool PipelinePage::canRerun() const
{
    return m_run && isFinal(m_run->state) && !m_isStarting;
}

void PipelinePage::showFile()
{
    if (m_runId.isEmpty() && m_isLoaded && !m_run) {
        refreshHeader();
        return;
    }
    unwatch();
    m_runId = {};
    m_run.reset();
    m_failures.clear();
    m_failureCard->hide();
    m_canvas->setRun(std::nullopt);
    m_outline->setRun(std::nullopt);
    m_canvas->setNotice({});
    m_canvas->setPipeline(m_spec);
    m_outline->setPipeline(m_spec);
    m_log->setSections({});
    m_logStack->setCurrentIndex(0);
    m_timeline->clear();
    m_artifacts->setArtifacts({});
    refreshHeader();
    Q_EMIT titleChanged();
    Q_EMIT placeChanged();
    Q_EMIT contentChanged();
}

void PipelinePage::showNewest()
{
    if (const RunSummary *newest = m_board.newestOf(m_file))
        showRun(newest->id);
    else
        showFile();
}

void PipelinePage::unwatch()
{
    if (!m_runId.isEmpty())
        m_services.unwatch(m_runId);
}

} // namespace clustero
