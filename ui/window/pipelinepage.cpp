// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pipelinepage.h"

#include "app/settings/setting.h"
#include "models/items/runtexts.h"
#include "models/runs/failures.h"
#include "ui/canvas/outlineview.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/document/diskbanner.h"
#include "ui/inspector/pipelineform.h"
#include "ui/log/logview.h"
#include "ui/runs/artifactsview.h"
#include "ui/runs/timelineview.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/stateglyph.h"
#include "ui/window/failurecard.h"
#include "ui/window/problemsview.h"
#include "ui/window/runheader.h"
#include "ui/window/sessionartifacts.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/triggertests.h"
#include "ui/yaml/yamlpane.h"

#include <QDir>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int runsForUsual = 20;

const settings::Setting<bool> logWraps{"log/wraps", false, settings::Scope::State};
const settings::Setting<int> logTimes{"log/times", 0, settings::Scope::State}; ///< LogTimes
const settings::Setting<int> logSize{"log/size", 100, settings::Scope::State}; ///< percent
const settings::Setting<bool> showsOutline{"window/outline", false, settings::Scope::State};

} // namespace

PipelinePage::PipelinePage(Services &services, const RunBoard &board, const QString &file, Panel &panel, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_board(board),
      m_panel(panel),
      m_file(file),
      m_folder(folderOfPipeline(file)),
      m_header(new RunHeader(board)),
      m_message(new MessageBar),
      m_failureCard(new FailureCard),
      m_splitter(new QSplitter),
      m_stack(new QStackedWidget),
      m_canvas(new PipelineCanvas),
      m_outline(new OutlineView),
      m_text(new YamlPane),
      m_form(new PipelineForm),
      m_logStack(new QStackedWidget),
      m_log(new LogView),
      m_timeline(new TimelineView),
      m_artifactSource(std::make_unique<SessionArtifacts>(services))
{
    m_artifacts = new ArtifactsView(*m_artifactSource);
    m_problemsView = new ProblemsView;
    m_triggerTests = new TriggerTests(services, file);
    m_failureCard->hide();
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_outline);
    m_stack->setCurrentIndex(showsOutline.get() ? 1 : 0);
    m_outline->shareWith(*m_canvas);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_text);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_failureCard);
    layout->addWidget(m_splitter, 1);
    auto *noRun = new EmptyView;
    noRun->setText(tr("No run is shown"), tr("What the steps print is shown here, live. The file itself has nothing to print."), tr("Run"));
    connect(noRun, &EmptyView::actionWanted, this, &PipelinePage::startRun);
    m_logStack->addWidget(noRun);
    m_logStack->addWidget(m_log);
    panel.add(this, Panel::Log, m_logStack);
    panel.add(this, Panel::Timeline, m_timeline);
    panel.add(this, Panel::Artifacts, m_artifacts);
    panel.add(this, Panel::Problems, m_problemsView);
    panel.add(this, Panel::Simulation, m_triggerTests);

    connectHeader();
    connectGraph();
    connectPanel();
    connectServices();
    makeEditor();
    layout->insertWidget(1, new DiskBanner(m_editor->document()));
    m_editor->setShown(true);
    setView(lastView());
    applySettings();
    refreshHeader();
}

void PipelinePage::connectHeader()
{
    connect(m_header, &RunHeader::fileWanted, this, &PipelinePage::showFile);
    connect(m_header, &RunHeader::runWanted, this, &PipelinePage::showRun);
    connect(m_header, &RunHeader::selectionWanted, this, &PipelinePage::showStep);
    connect(m_header, &RunHeader::startWanted, this, &PipelinePage::startRun);
    connect(m_header, &RunHeader::startAskingWanted, this, &PipelinePage::startRunAsking);
    connect(m_header, &RunHeader::rerunWanted, this, &PipelinePage::rerun);
    connect(m_header, &RunHeader::chainWanted, this, &PipelinePage::chainWanted);
    connect(m_header, &RunHeader::cancelWanted, this, &PipelinePage::cancelRun);
    connect(m_header, &RunHeader::viewWanted, this, [this](int view) { setView(static_cast<View>(view)); });
    connect(m_failureCard, &FailureCard::rerunFailedWanted, this, [this] { rerun(true, false); });
    connect(m_failureCard, &FailureCard::rerunAllWanted, this, [this] { rerun(false, false); });
    connect(m_failureCard, &FailureCard::openFileWanted, this, &PipelinePage::editSelected);
    connect(m_failureCard, &FailureCard::nextWanted, this, [this] { nextFailure(); });
}

void PipelinePage::connectGraph()
{
    connect(m_canvas, &PipelineCanvas::selectionChanged, this, &PipelinePage::selected);
    connect(m_canvas, &PipelineCanvas::stepActivated, this, [this](const QString &strand, const QString &step) {
        selected(strand, step);
        m_panel.showTab(Panel::Log);
    });
    connect(m_canvas, &PipelineCanvas::contextMenuWanted, this, &PipelinePage::showContextMenu);
    connect(m_canvas, &PipelineCanvas::explanationChanged, this, &PipelinePage::explanationChanged);
    connect(m_outline, &OutlineView::placeSelected, this, &PipelinePage::selected);
    connect(m_outline, &OutlineView::stepActivated, m_canvas, &PipelineCanvas::stepActivated);
    connect(m_outline, &OutlineView::contextMenuWanted, this, &PipelinePage::showContextMenu);
}

void PipelinePage::connectPanel()
{
    m_log->setLook({logWraps.get(), false, static_cast<LogTimes>(std::clamp(logTimes.get(), 0, 2)), std::clamp(logSize.get(), 50, 300)});
    connect(m_log, &LogView::lookChanged, this, [this] {
        const LogLook look = m_log->look();
        logWraps.set(look.wraps);
        logTimes.set(static_cast<int>(look.times));
        logSize.set(look.fontPercent);
    });
    connect(m_artifacts, &ArtifactsView::placeWanted, this, [this](const QString &path) { openInEditor(QDir(m_folder).filePath(path)); });
    connect(m_timeline, &TimelineView::selectionChanged, this, [this](int strand, int step) { selectRef({strand, step}); });
    connect(m_timeline, &TimelineView::timeWanted, this, [this](int strand, int step, qint64 ms) {
        selectRef({strand, step});
        m_panel.showTab(Panel::Log);
        m_log->goToTime(ms);
    });
    connect(m_log, &LogView::errorLinesFound, this,
            [this](const QString &strand, const QString &step, qint64 count, const QStringList &lines) {
                // Without a line that tells of an error they are the last ones, and of those the last say most.
                const QStringList excerpt = count > 0 ? lines : lines.mid(std::max<qsizetype>(0, lines.size() - FailureCard::mostLines));
                m_excerpts.insert({strand, step}, excerpt);
                if (!m_run || m_failure >= m_failures.size())
                    return;
                const StepRef ref = m_failures.at(m_failure);
                if (m_run->strands.at(ref.strand).name == strand && m_run->strands.at(ref.strand).steps.at(ref.step).name == step)
                    m_failureCard->setExcerpt(excerpt);
            });
    connect(m_log, &LogView::fileLinkActivated, this, [this](const QString &path, int, int) { openInEditor(path); });
}

void PipelinePage::connectServices()
{
    connect(&m_services, &Services::runChanged, this, [this](const Run &run) {
        if (run.id == m_runId)
            showRunOf(run);
    });
    connect(&m_services, &Services::runRemoved, this, [this](const RunId &id) {
        if (id == m_runId) {
            showFile();
            m_message->showMessage(MessageBar::Kind::Information, tr("This run was removed by pruning. The file is shown instead."));
        }
    });
    connect(&m_services, &Services::diagnosticFound, this, [this](const RunId &run, const Diagnostic &diagnostic) {
        if (run == m_runId)
            Q_EMIT messageWritten(toLine(diagnostic));
    });
}

void PipelinePage::makeEditor()
{
    m_editor = std::make_unique<PipelineEditing>(
        m_services, m_file, PipelineEditing::Parts{*m_canvas, *m_outline, *m_text, *m_form, *m_problemsView, *m_message}, this);
    connect(m_editor.get(), &PipelineEditing::contentChanged, this, &PipelinePage::fileChanged);
    connect(m_editor.get(), &PipelineEditing::selectionWanted, this, [this](const QString &strand, const QString &step) {
        if (isFileShown())
            selected(strand, step);
    });
    connect(m_editor.get(), &PipelineEditing::textWanted, this, [this] {
        if (isFileShown() && m_view == View::Canvas)
            setView(View::Split);
    });
    connectTriggerTests();
}

PipelinePage::~PipelinePage()
{
    unwatch();
    m_panel.removePage(this);
    m_form->deleteLater();
}

QString PipelinePage::title() const
{
    const QString &given = m_editor->spec().name;
    const QString name = !given.isEmpty() ? given : m_run ? m_run->pipeline : m_folder.section(u'/', -1);
    return m_run ? tr("%1 #%2").arg(name).arg(m_run->number) : name;
}

QIcon PipelinePage::icon() const
{
    return m_run ? stateIcon(m_run->state, palette()) : themedIcon(QStringLiteral("pipeline"), palette());
}

void PipelinePage::focusContent()
{
    if (isFileShown() && m_view == View::Text)
        m_text->setFocus(Qt::ShortcutFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

PipelinePage::Place PipelinePage::place() const
{
    return {m_runId, m_strand, m_step};
}

void PipelinePage::go(const Place &place)
{
    if (place.run.isEmpty())
        showFile();
    else if (place.run != m_runId)
        showRun(place.run);
    if (place.run == m_runId && (place.run.isEmpty() || m_run))
        showStep(place.strand, place.step);
    else
        m_wanted = place;
}

// A run

void PipelinePage::showRun(const RunId &id)
{
    m_message->hide();
    if (id == m_runId) {
        if (!m_failures.isEmpty())
            landOnFailure(0);
        refreshHeader();
        return;
    }
    unwatch();
    m_canvas->keepView();
    m_runId = id;
    m_run.reset();
    m_failures.clear();
    m_excerpts.clear();
    m_failure = 0;
    m_hasLanded = false;
    m_services.watch(id);
}

/// The pipeline as it was is read where reading is done; then the run is shown.
void PipelinePage::showRunOf(const Run &run)
{
    if (m_run || run.pipelineText == m_runSpecText) {
        applyRun(run);
        return;
    }
    m_services.perform(
        this, [text = run.pipelineText, file = run.file] { return readPipeline(text, file).spec; },
        [this, run](const PipelineSpec &spec) {
            if (run.id != m_runId)
                return;
            m_runSpecText = run.pipelineText;
            m_runSpec = spec;
            applyRun(run);
        });
}

void PipelinePage::applyRun(const Run &run)
{
    const bool isFirst = !m_run;
    const std::optional<Run> before = std::exchange(m_run, run);
    m_failures = failuresOf(run);
    const Place kept{{}, m_strand, m_step}; // of the file, or of another run
    if (isFirst) {
        m_strand.clear();
        m_step.clear();
        m_editor->setShown(false);
        setView(m_view);
        m_canvas->setPipeline(m_runSpec);
        m_outline->setPipeline(m_runSpec);
        m_canvas->setNotice(m_isLoaded && m_editor->document().text() != run.pipelineText && m_editor->error().isEmpty()
                                ? tr("The file has changed since this run. What ran is shown.")
                                : QString());
    }
    m_logStack->setCurrentWidget(m_log);
    m_canvas->setRun(run);
    m_outline->setRun(run);
    m_timeline->setRun(run);
    showSections();
    if (isFirst || before->state != run.state) {
        refreshUsual();
        refreshArtifacts();
        if (!isFirst && isFinal(run.state))
            announce(m_header, tr("Run %1 %2").arg(run.number).arg(stateText(run.state)));
    }
    if (isFirst && m_wanted && m_wanted->run == run.id) {
        showStep(m_wanted->strand, m_wanted->step);
        m_hasLanded = true;
    } else if (isFirst && !m_failures.isEmpty()) {
        landOnFailure(0);
    } else if (isFirst) {
        const StepRef ref = refOf(kept.strand, kept.step);
        if (ref.strand >= 0)
            showStep(kept.strand, ref.step >= 0 ? kept.step : QString());
        m_log->setFollowing(!isFinal(run.state));
    } else {
        followLiveFailure(*before);
    }
    m_wanted.reset();
    showFailure(false);
    refreshHeader();
    Q_EMIT titleChanged();
    if (isFirst)
        Q_EMIT placeChanged();
    Q_EMIT contentChanged();
}

// Selection

void PipelinePage::showStep(const QString &strand, const QString &step)
{
    selected(strand, step);
}

/// Of the run; -1 for what is not in it.
StepRef PipelinePage::refOf(const QString &strand, const QString &step) const
{
    StepRef ref{-1, -1};
    if (!m_run)
        return ref;
    for (int i = 0; i < m_run->strands.size(); ++i) {
        if (m_run->strands.at(i).name != strand)
            continue;
        ref.strand = i;
        const QList<StepRun> &steps = m_run->strands.at(i).steps;
        for (int j = 0; j < steps.size(); ++j) {
            if (steps.at(j).name == step)
                ref.step = j;
        }
    }
    return ref;
}

void PipelinePage::selectRef(StepRef ref)
{
    const bool isKnown = m_run && ref.strand >= 0 && ref.strand < m_run->strands.size();
    if (!isKnown) {
        selected({}, {});
        return;
    }
    const StrandRun &strand = m_run->strands.at(ref.strand);
    selected(strand.name, ref.step >= 0 && ref.step < strand.steps.size() ? strand.steps.at(ref.step).name : QString());
}

void PipelinePage::selected(const QString &strand, const QString &step)
{
    if (strand == m_strand && step == m_step)
        return;
    const bool isOtherStrand = strand != m_strand;
    m_strand = strand;
    m_step = step;
    m_canvas->select(strand, step);
    m_outline->select(strand, step);
    if (isFileShown())
        m_editor->select(strand, step);
    const StepRef ref = refOf(strand, step);
    m_timeline->select(ref.strand, ref.step);
    if (isOtherStrand)
        showSections();
    if (!step.isEmpty())
        m_log->showStep(strand, step);
    if (m_run && ref.step >= 0 && m_run->strands.at(ref.strand).steps.at(ref.step).state == State::Running)
        m_log->setFollowing(true);
    refreshHeader();
    Q_EMIT placeChanged();
}

/// The steps of the selected strand, or of all strands in the order in which they began.
void PipelinePage::showSections()
{
    if (!m_run) {
        m_log->setSections({});
        return;
    }
    QList<LogSection> sections;
    for (const StrandRun &strand : std::as_const(m_run->strands)) {
        if (!m_strand.isEmpty() && strand.name != m_strand)
            continue;
        const StrandSpec *spec = m_runSpec.strand(strand.name);
        for (const StepRun &step : strand.steps) {
            if (m_strand.isEmpty() && !step.startedAt.isValid() && !isFinal(step.state))
                continue;
            LogSection section;
            section.strand = strand.name;
            section.step = step.name;
            section.logPath = m_services.paths().logPath(m_run->id, strand.name, step.name);
            section.indexPath = m_services.paths().indexPath(m_run->id, strand.name, step.name);
            section.state = step.state;
            section.startedAt = step.startedAt;
            section.finishedAt = step.finishedAt;
            section.exitCode = step.exitCode;
            section.reason = step.reason;
            section.sourceDir = m_run->source;
            section.dir = spec ? spec->dir : QString();
            sections << section;
        }
    }
    if (m_strand.isEmpty()) {
        std::stable_sort(sections.begin(), sections.end(), [](const LogSection &a, const LogSection &b) {
            return a.startedAt.isValid() && (!b.startedAt.isValid() || a.startedAt < b.startedAt);
        });
    }
    m_log->setSections(sections);
}

void PipelinePage::toggleOutline()
{
    const bool outline = m_stack->currentWidget() != m_outline;
    m_stack->setCurrentIndex(outline ? 1 : 0);
    showsOutline.set(outline);
    focusContent();
}

// What belongs to a run

void PipelinePage::refreshUsual()
{
    m_services.ask(
        this, [file = m_file](ServiceDesk &desk) { return desk.store().strandDurations(file, runsForUsual); },
        [this](const Result<QHash<QString, std::vector<qint64>>> &durations) {
            if (!durations)
                return;
            m_usual.clear();
            for (auto i = durations->begin(); i != durations->end(); ++i) {
                if (i->size() >= 5)
                    m_usual.insert(i.key(), *median(*i));
            }
            m_canvas->setUsualDurations(m_usual);
            m_timeline->setUsualDurations(m_usual);
        });
}

void PipelinePage::refreshArtifacts()
{
    const auto isShown = [this, id = m_runId] { return id == m_runId; };
    m_services.ask(
        this, [id = m_runId](ServiceDesk &desk) { return desk.store().artifacts(id); },
        [=, this](const Result<QList<Artifact>> &kept) {
            isShown() ? m_artifacts->setArtifacts(kept.value_or(QList<Artifact>())) : void();
        });
    m_services.ask(
        this, [id = m_runId](ServiceDesk &desk) { return desk.store().publications(id); },
        [=, this](const Result<QList<Publication>> &sent) {
            isShown() ? m_artifacts->setPublications(sent.value_or(QList<Publication>())) : void();
        });
}

void PipelinePage::refreshHeader()
{
    RunHeader::Facts facts;
    facts.file = m_file;
    facts.folder = m_folder;
    facts.pipeline = m_editor->spec().name.isEmpty() && m_run ? m_run->pipeline : m_editor->spec().name;
    facts.view = static_cast<int>(m_view);
    facts.isModified = m_editor->document().isModified();
    facts.spec = shownSpec();
    facts.run = m_run;
    facts.strand = m_strand;
    facts.step = m_step;
    facts.canRun = canRun();
    facts.isStarting = m_isStarting;
    if (!m_isLoaded)
        facts.whyNot = tr("Reading the file…");
    else if (!m_editor->error().isEmpty())
        facts.whyNot = m_editor->error();
    else if (hasFileErrors())
        facts.whyNot = whyInvalid();
    m_header->setFacts(facts);
}

} // namespace clustero
