// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline's file: shown, edited.
#include "models/yaml/sourcetext.h"
#include "ui/canvas/outlineview.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/inspector/pipelineform.h"
#include "ui/log/logview.h"
#include "ui/runs/artifactsview.h"
#include "ui/runs/timelineview.h"
#include "ui/window/failurecard.h"
#include "ui/window/pipelinepage.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/triggertests.h"
#include "ui/yaml/yamlpane.h"

#include <QSplitter>
#include <QStackedWidget>

namespace clustero {

namespace {

constexpr int leastBeside = 1040; ///< pixels; below, graph and text are one above the other: half of it is too narrow for either

const settings::Setting<int> fileView{"window/fileView", 0, settings::Scope::State}; ///< PipelinePage::View

} // namespace

void PipelinePage::fileChanged()
{
    const bool isFirst = !m_isLoaded && (m_editor->document().isLoaded() || !m_editor->error().isEmpty());
    if (isFirst) {
        m_isLoaded = true;
        refreshUsual();
    }
    m_triggerTests->setPipeline(m_editor->spec());
    refreshHeader();
    Q_EMIT titleChanged();
    Q_EMIT contentChanged();
}

void PipelinePage::connectTriggerTests()
{
    connect(m_triggerTests, &TriggerTests::forecastChanged, this, [this](const std::optional<Simulation> &simulation) {
        if (!isFileShown())
            return;
        const auto run = simulation ? std::optional(forecastRun(m_editor->spec(), *simulation)) : std::nullopt;
        m_canvas->setRun(run);
        m_outline->setRun(run);
    });
    connect(m_triggerTests, &TriggerTests::connectWanted, this, &PipelinePage::connectionsWanted);
    connect(m_form, &PipelineForm::triggerTrialWanted, this, &PipelinePage::tryTrigger);
}

void PipelinePage::simulate()
{
    showFile();
    m_triggerTests->simulate();
    Q_EMIT panelWanted(Panel::Simulation);
}

void PipelinePage::tryTrigger(const NodePath &trigger)
{
    m_editor->flush(); // what is typed counts
    showFile();
    const QList<NodePath> selection = m_form->selection();
    NodePath path = trigger;
    if (path.place != clustero::Place::Trigger && !selection.isEmpty())
        path = selection.constFirst();
    const PipelineNode *node = path.place == clustero::Place::Trigger ? m_editor->document().graph().nodes.find(path) : nullptr;
    const SourceText text(m_editor->document().text());
    const QList<TriggerSpec> &triggers = m_editor->spec().triggers;
    const auto found = std::find_if(triggers.begin(), triggers.end(), [&](const TriggerSpec &one) {
        const auto [start, end] = text.bytesOf(one.range);
        return node && start >= node->start && start < node->end;
    });
    m_triggerTests->tryTrigger(found == triggers.end() ? 0 : static_cast<int>(found - triggers.begin()));
    Q_EMIT panelWanted(Panel::Simulation);
}

int PipelinePage::problemCount() const
{
    return static_cast<int>(m_editor->document().problems().size());
}

/// The one mistake, or that there are several.
QString PipelinePage::whyInvalid() const
{
    QList<Diagnostic> errors = m_editor->document().problems();
    errors.removeIf([](const Diagnostic &problem) { return problem.severity != Severity::Error; });
    if (errors.size() != 1)
        return tr("The file has %n mistakes, so it cannot run. The Problems tab lists them.", nullptr, static_cast<int>(errors.size()));
    const Diagnostic &only = errors.constFirst();
    return only.range.isValid() && only.range.line > 1 ? tr("Line %1: %2").arg(only.range.line).arg(only.message) : only.message;
}

bool PipelinePage::canRun() const
{
    return m_isLoaded && m_editor->error().isEmpty() && !hasFileErrors() && !m_isStarting;
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
    m_canvas->keepView();
    m_runId = {};
    m_run.reset();
    m_failures.clear();
    m_failureCard->hide();
    m_canvas->setRun(std::nullopt);
    m_outline->setRun(std::nullopt);
    m_canvas->setNotice({});
    m_editor->setShown(true);
    setView(m_view);
    m_editor->select(m_strand, m_step);
    m_log->setSections({});
    m_logStack->setCurrentIndex(0);
    m_timeline->clear();
    m_artifacts->setArtifacts({});
    refreshHeader();
    Q_EMIT titleChanged();
    Q_EMIT placeChanged();
    Q_EMIT contentChanged();
}

PipelinePage::View PipelinePage::lastView()
{
    return static_cast<View>(std::clamp(fileView.get(), 0, 2));
}

void PipelinePage::setView(View view)
{
    m_view = view;
    if (isFileShown())
        fileView.set(static_cast<int>(view));
    m_stack->setVisible(!isFileShown() || view != View::Text);
    m_text->setVisible(isFileShown() && view != View::Canvas);
    if (isFileShown())
        m_editor->select(m_strand, m_step);
    refreshHeader();
}

/// A graph is wider than it is high.
void PipelinePage::arrangeSplit()
{
    const Qt::Orientation wanted = width() < leastBeside ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const int length = wanted == Qt::Vertical ? m_splitter->height() : m_splitter->width();
    m_splitter->setSizes({length / 2, length - length / 2});
}

void PipelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeSplit();
}

QString PipelinePage::explanation() const
{
    return m_canvas->explanation();
}

void PipelinePage::cycleView()
{
    showFile();
    setView(static_cast<View>((static_cast<int>(m_view) + 1) % 3));
    focusContent();
}

void PipelinePage::editSelected()
{
    const QString strand = m_strand;
    const QString step = m_step;
    showFile();
    if (m_view == View::Canvas)
        setView(View::Split);
    showStep(strand, step);
    m_editor->goTo(strand, step);
}

void PipelinePage::fillEditMenu(QMenu &menu)
{
    m_canvas->editor().fillMenu(menu);
}

void PipelinePage::applySettings()
{
    m_canvas->setWheelZooms(wheelSetting.get() == QLatin1String("zoom"));
    m_canvas->setReducedMotion(reducedMotionSetting.get());
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
