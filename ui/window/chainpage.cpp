// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chainpage.h"

#include "app/session/pipelinefiles.h"
#include "models/items/runtexts.h"
#include "models/triggers/matching.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/icons.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/tonelabel.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr std::chrono::milliseconds gathering{250}; ///< four changes a second can be read
constexpr std::chrono::seconds filesEvery{3};
constexpr qsizetype mostKnown = 2000;

} // namespace

ChainPage::ChainPage(Services &services, const RunBoard &board, Files files, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_board(board),
      m_files(std::move(files)),
      m_newest(new QToolButton),
      m_ofRun(new QToolButton),
      m_summary(new ToneLabel(ToneLabel::Tone::Muted)),
      m_message(new MessageBar),
      m_canvas(new PipelineCanvas),
      m_empty(new EmptyView(
          QStringLiteral("link"), tr("No pipeline starts another one"),
          tr("A pipeline with a trigger of type “pipeline” starts when runs of other pipelines end, and sees their artifacts. "
             "Add one to the form of its file, under Triggers; the chain is drawn here, with the state of its runs."))),
      m_stack(new QStackedWidget),
      m_name(new ToneLabel(ToneLabel::Tone::Heading)),
      m_state(new ToneLabel(ToneLabel::Tone::Muted)),
      m_links(new QTreeWidget),
      m_start(new QPushButton),
      m_switchOn(new QPushButton(tr("Let events start it"))),
      m_openRun(new QPushButton(tr("Open run"))),
      m_edit(new QPushButton(tr("Edit pipeline")))
{
    m_message->hide();
    m_canvas->setAccessibleName(tr("Map of chains"));
    m_canvas->setDoubleClickActivates(true);
    auto *map = new QWidget;
    auto *column = new QVBoxLayout(map);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(m_canvas, 1);
    column->addWidget(makeDetails());
    m_stack->addWidget(map);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_empty->addAction(tr("Open folder…"), [this] { m_wanted.isEmpty() ? Q_EMIT openWanted() : Q_EMIT pipelineChosen(m_wanted); });

    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    m_again.setInterval(filesEvery);
    connect(&m_soon, &QTimer::timeout, this, &ChainPage::askRuns);
    connect(&m_again, &QTimer::timeout, this, &ChainPage::askPipelines);
    const auto runsMoved = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&board, &RunBoard::appended, this, runsMoved);
    connect(&board, &RunBoard::changed, this, runsMoved);
    connect(&board, &RunBoard::wasReset, this, runsMoved);
    connect(&services, &Services::eventsChanged, this, runsMoved); // what is offered
    connect(m_canvas, &PipelineCanvas::selectionChanged, this, &ChainPage::showDetails);
    connect(m_canvas, &PipelineCanvas::stepActivated, this, &ChainPage::open);
    connect(m_canvas, &PipelineCanvas::contextMenuWanted, this,
            [this](const QString &key, const QString &, const QPoint &point) { showMenu(key, point); });
    connect(m_canvas, &PipelineCanvas::edgeActivated, this,
            [this](const QString &from, const QString &to) { startOffered(m_facts.map.indexOf(from), m_facts.map.indexOf(to)); });
    showDetails();
}

QWidget *ChainPage::makeTop()
{
    auto *choice = new QButtonGroup(this);
    m_newest->setText(tr("Newest runs"));
    m_newest->setToolTip(tr("Each pipeline with its newest run"));
    m_ofRun->setToolTip(tr("The runs that this one started and was started by"));
    m_newest->setChecked(true);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(4);
    for (QToolButton *button : {m_newest, m_ofRun}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        choice->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this] { remap(); });
    }
    m_newest->setChecked(true);
    m_ofRun->hide();
    row->addSpacing(12);
    row->addWidget(m_summary, 1);
    return top;
}

QWidget *ChainPage::makeDetails()
{
    m_links->setAccessibleName(tr("What starts it, and what it starts"));
    m_links->setHeaderLabels({tr("Trigger"), tr("Now")});
    m_links->setRootIsDecorated(false);
    m_links->setAllColumnsShowFocus(true);
    m_links->setUniformRowHeights(true);
    m_links->setFrameShape(QFrame::NoFrame);
    m_links->setFixedHeight(104);
    m_links->header()->setStretchLastSection(false);
    m_links->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_links->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    QSizePolicy stays = m_links->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // the map does not move with what is chosen
    m_links->setSizePolicy(stays);
    m_switchOn->setToolTip(tr("Its triggers start runs by themselves on this machine from now on; what it may do now is approved by it"));
    connect(m_links, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        m_canvas->select(item->data(0, Qt::UserRole).toString());
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_start, &QPushButton::clicked, this, [this] {
        const int to = m_facts.map.indexOf(m_canvas->selectedStrand());
        for (const ChainLink &link : std::as_const(m_facts.map.links)) {
            if (link.to == to && m_facts.startable(link.from, link.to)) {
                startOffered(link.from, link.to);
                return;
            }
        }
    });
    connect(m_switchOn, &QPushButton::clicked, this, &ChainPage::switchOn);
    connect(m_openRun, &QPushButton::clicked, this, [this] { open(m_canvas->selectedStrand(), m_canvas->selectedStep()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT pipelineChosen(m_canvas->selectedStrand()); });
    m_details = new QWidget;
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name);
    row->addWidget(m_state, 1);
    for (QPushButton *button : {m_start, m_switchOn, m_openRun, m_edit})
        row->addWidget(button);
    m_start->setDefault(true);
    column->addLayout(row);
    column->addWidget(m_links);
    return m_details;
}

QIcon ChainPage::icon() const
{
    return themedIcon(QStringLiteral("link"), palette());
}

void ChainPage::focusContent()
{
    m_stack->currentWidget() == m_empty ? m_empty->setFocus() : m_canvas->setFocus(Qt::ShortcutFocusReason);
}

void ChainPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_again.start();
    askPipelines();
}

void ChainPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_again.stop();
    m_soon.stop();
}

void ChainPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDetails();
}

void ChainPage::showPipeline(const QString &file, const RunId &run)
{
    m_wanted = file;
    m_chosen = run;
    m_chain.clear();
    const RunSummary *known = m_board.find(run);
    m_chosenTitle = known ? tr("Runs around %1 #%2").arg(known->pipeline).arg(known->number) : tr("Runs around this one");
    m_ofRun->setText(m_chosenTitle);
    m_ofRun->setVisible(!run.isEmpty());
    (run.isEmpty() ? m_newest : m_ofRun)->setChecked(true);
    remap();
    m_canvas->select(file);
    if (isVisible())
        askPipelines();
}

// What is asked

void ChainPage::askPipelines()
{
    m_services.ask(
        this, [files = m_files()](ServiceDesk &desk) { return desk.chainPipelines(files); },
        [this](const QList<ChainPipeline> &pipelines) { takePipelines(pipelines); });
}

void ChainPage::takePipelines(const QList<ChainPipeline> &pipelines)
{
    QList<ChainPipeline> now = pipelines;
    for (ChainPipeline &pipeline : now) { // what is fetched again is meanwhile as it was
        if (!pipeline.isPending)
            continue;
        const auto before = std::find_if(m_facts.pipelines.cbegin(), m_facts.pipelines.cend(),
                                         [&pipeline](const ChainPipeline &one) { return one.file == pipeline.file; });
        if (before == m_facts.pipelines.cend())
            continue;
        pipeline.name = before->name;
        pipeline.triggers = before->triggers;
        pipeline.strands = before->strands;
        pipeline.artifacts = before->artifacts;
        pipeline.isPending = before->isPending;
    }
    if (m_isLoaded && now == m_facts.pipelines)
        return;
    const bool isFirst = !std::exchange(m_isLoaded, true);
    m_facts.pipelines = now;
    remap();
    if (isFirst && !m_facts.map.nodes.isEmpty())
        m_canvas->select(m_wanted.isEmpty() ? m_facts.map.nodes.constFirst().key : m_wanted);
}

/// Another map, or other runs on it.
void ChainPage::remap()
{
    m_facts.map = chainMap(m_facts.pipelines, m_wanted);
    m_facts.isOfOneRun = m_ofRun->isChecked() && !m_chosen.isEmpty();
    m_facts.offers.clear();
    chooseRuns();
    rebuild();
    askRuns();
}

/// The run of each card, as far as it has been loaded.
void ChainPage::chooseRuns()
{
    m_facts.runs.clear();
    if (m_facts.isOfOneRun) {
        for (const Run &run : std::as_const(m_chain))
            m_facts.runs.insert(run.file, run); // the newest of a pipeline is the last
        return;
    }
    for (int i = 0; i < m_facts.map.nodes.size(); ++i) {
        const ChainPipeline *pipeline = m_facts.pipelineOf(i);
        const RunSummary *newest = pipeline ? m_board.newestOf(pipeline->file) : nullptr;
        const auto known = newest ? m_known.constFind(newest->id.value) : m_known.constEnd();
        if (known != m_known.constEnd())
            m_facts.runs.insert(pipeline->file, *known);
    }
}

/// One question at a time; what changes meanwhile is asked after it.
void ChainPage::askRuns()
{
    if (!m_isLoaded)
        return;
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    m_isAsking = true;
    if (m_facts.isOfOneRun) {
        askChain();
        return;
    }
    QList<RunId> wanted;
    for (int i = 0; i < m_facts.map.nodes.size(); ++i) {
        const ChainPipeline *pipeline = m_facts.pipelineOf(i);
        const RunSummary *newest = pipeline ? m_board.newestOf(pipeline->file) : nullptr;
        const auto known = newest ? m_known.constFind(newest->id.value) : m_known.constEnd();
        if (newest && (known == m_known.constEnd() || !isFinal(known->state)))
            wanted += newest->id;
    }
    m_services.ask(
        this, [wanted, offers = m_facts.offerKeys()](ServiceDesk &desk) { return desk.chainRuns(wanted, offers); },
        [this](const ChainRuns &answer) { takeRuns(answer); });
}

void ChainPage::askChain()
{
    struct Answer
    {
        QList<Run> chain;
        ChainRuns offers;
    };
    m_services.ask(
        this,
        [run = m_chosen, keys = m_facts.offerKeys()](ServiceDesk &desk) {
            Answer answer{desk.runsOfChain(run), desk.chainRuns({}, keys)};
            return answer;
        },
        [this, run = m_chosen](const Answer &answer) {
            if (run == m_chosen)
                m_chain = answer.chain;
            takeRuns(answer.offers);
        });
}

void ChainPage::takeRuns(const ChainRuns &answer)
{
    m_isAsking = false;
    if (m_known.size() > mostKnown)
        m_known.clear();
    for (const Run &run : answer.runs)
        m_known.insert(run.id.value, run);
    for (const ChainOffer &offer : answer.offers)
        m_facts.offers.insert(offer.key, offer);
    const QList<ChainOfferKey> before = m_facts.offerKeys();
    chooseRuns();
    rebuild();
    if (std::exchange(m_asksAgain, false) || m_facts.offerKeys() != before) // of runs that have just come
        m_soon.start();
}

// What is shown

void ChainPage::rebuild()
{
    const ChainGraph graph = chainGraph(m_facts);
    m_canvas->setCaptions(graph.captions);
    if (!isSameGraph(graph, m_drawn)) // else what is hovered stays
        m_canvas->setPipeline(graph.spec, graph.problems);
    m_canvas->setRun(graph.run);
    m_drawn = graph;
    showEmpty();
    showSummary();
    showDetails();
}

void ChainPage::showEmpty()
{
    if (!m_isLoaded)
        return;
    m_stack->setCurrentIndex(m_facts.map.isEmpty() ? 1 : 0);
    if (QPushButton *button = m_empty->findChild<QPushButton *>())
        button->setText(m_wanted.isEmpty() ? tr("Open folder…") : tr("Edit pipeline"));
}

void ChainPage::showSummary()
{
    const auto isPipeline = [](const ChainNode &node) { return node.kind == ChainNode::Kind::Pipeline; };
    const auto drawn = std::count_if(m_facts.map.nodes.begin(), m_facts.map.nodes.end(), isPipeline);
    QStringList words{tr("%n pipelines", nullptr, static_cast<int>(drawn)),
                      tr("%n triggers between them", nullptr, static_cast<int>(m_facts.map.links.size()))};
    if (m_facts.map.apart > 0)
        words += tr("%n others are in no chain", nullptr, m_facts.map.apart);
    const auto &edges = m_canvas->scene().edges();
    if (std::any_of(edges.begin(), edges.end(), [](const CanvasEdge &edge) { return edge.layout.inCycle; }))
        words += tr("there is a loop: a chain ends after %1 runs").arg(maximumTriggerChain);
    if (m_facts.map.isCut)
        words += tr("more than can be drawn");
    m_summary->setText(words.join(QStringLiteral(" · ")));
}

void ChainPage::showDetails()
{
    const QString key = m_canvas->selectedStrand();
    const int node = m_facts.map.indexOf(key);
    const ChainPipeline *pipeline = m_facts.pipelineOf(node);
    const Run *run = m_facts.runOf(node);
    QTreeWidgetItem *current = m_links->currentItem();
    const int row = current ? m_links->indexOfTopLevelItem(current) : -1;
    m_links->clear();
    m_links->setVisible(node >= 0);
    m_name->setText(node < 0 ? QString() : m_facts.nameOf(node));
    m_state->setText(node < 0 ? tr("Choose a pipeline to see what starts it, and what it starts.")
                     : run    ? tr("#%1 %2", "a run's number, its state").arg(run->number).arg(stateText(run->state))
                              : QString());
    bool isOffered = false, isManual = false;
    for (const ChainLink &link : std::as_const(m_facts.map.links)) {
        if (node < 0 || (link.from != node && link.to != node))
            continue;
        auto *item = new QTreeWidgetItem(m_links, {linkInWords(m_facts, link), linkStateInWords(m_facts, link)});
        item->setData(0, Qt::UserRole, m_facts.map.nodes.at(link.from == node ? link.to : link.from).key);
        item->setIcon(0, themedIcon(link.from == node ? QStringLiteral("arrow-right") : QStringLiteral("arrow-down"), palette()));
        for (int column = 0; column < 2; ++column)
            item->setToolTip(column, item->text(column));
        isManual = isManual || (link.to == node && link.isManual);
        isOffered = isOffered || (link.to == node && m_facts.startable(link.from, link.to));
    }
    m_links->setCurrentItem(m_links->topLevelItem(std::clamp(row, 0, std::max(0, m_links->topLevelItemCount() - 1))));
    m_start->setText(tr("Start %1").arg(node < 0 ? QString() : m_facts.nameOf(node)));
    m_start->setVisible(isManual);
    m_start->setEnabled(isOffered);
    m_start->setToolTip(isOffered ? tr("With the artifacts of the run that offers it")
                                  : tr("No run offers it now; the list says why. Its own Run command starts it without one."));
    const bool isLocal = pipeline && pipeline->file.startsWith(u'/');
    m_switchOn->setVisible(isLocal && !pipeline->isEnabled && pipeline->problem.isEmpty() && !pipeline->triggers.isEmpty());
    m_openRun->setVisible(run);
    m_edit->setVisible(isLocal);
}

void ChainPage::showMenu(const QString &key, const QPoint &point)
{
    const ChainPipeline *pipeline = m_facts.pipelineOf(key);
    if (!pipeline)
        return;
    m_canvas->select(key);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_start, m_openRun, m_edit, m_switchOn}) {
        if (button->isHidden())
            continue;
        QAction *action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    if (const Run *run = m_facts.runOf(m_facts.map.indexOf(key)))
        menu->addAction(tr("Show the runs around it"), this, [this, key, id = run->id] { showPipeline(key, id); });
    menu->popup(point);
}

void ChainPage::open(const QString &key, const QString &strand)
{
    const int node = m_facts.map.indexOf(key);
    if (const Run *run = m_facts.runOf(node))
        Q_EMIT runChosen(run->id, strand);
    else if (m_facts.pipelineOf(node) && key.startsWith(u'/'))
        Q_EMIT pipelineChosen(key);
}

void ChainPage::startOffered(int from, int to)
{
    const ChainOffer *offer = from >= 0 && to >= 0 ? m_facts.startable(from, to) : nullptr;
    if (!offer)
        return;
    m_services.ask(
        this,
        [event = offer->event, pipeline = offer->key.pipeline](ServiceDesk &desk) {
            return desk.answerDecision(event, pipeline, DecisionAnswer::Run);
        },
        [this, name = m_facts.nameOf(to)](const Result<void> &done) {
            if (!done)
                m_message->showMessage(MessageBar::Kind::Error, tr("%1 was not started. %2").arg(name, done.error().sentence),
                                       {{tr("Close"), [] {}}});
            askRuns();
        });
}

void ChainPage::switchOn()
{
    const QString file = m_canvas->selectedStrand();
    m_services.ask(
        this, [file, folder = folderOfPipeline(file)](ServiceDesk &desk) { return desk.setStartedByEvents(file, folder, true); },
        [this](const Result<void> &done) {
            if (!done)
                m_message->showMessage(MessageBar::Kind::Error, tr("Events cannot start it. %1").arg(done.error().sentence),
                                       {{tr("Close"), [] {}}});
            askPipelines();
        });
}

} // namespace clustero
