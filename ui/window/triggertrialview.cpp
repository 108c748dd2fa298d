// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/triggertrialview.h"

#include "models/triggers/conditionvalues.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/shown.h"
#include "ui/theme/stateglyph.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tonelabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr std::chrono::milliseconds pauseOfTyping{400};
constexpr int triedAtOnce = 50;
constexpr qint64 mostSimulatedBytes = 1024 * 1024;
constexpr int eventRole = Qt::UserRole; ///< index into the events
constexpr int mostVariables = 50;

enum Shown { OfItsKind, Starting, Refusing, AllEvents };

bool isSame(const TriggerSpec &a, const TriggerSpec &b)
{
    return a.type == b.type && a.keys == b.keys;
}

QString outcomeOf(const TriedEvent &tried)
{
    using Outcome = TriedEvent::Outcome;
    switch (tried.outcome) {
    case Outcome::Starts:
        return tried.verdict.untrusted ? TriggerTrialView::tr("Would wait for approval") : TriggerTrialView::tr("Would start");
    case Outcome::Offers: return TriggerTrialView::tr("Would offer a run");
    case Outcome::OtherKind: return TriggerTrialView::tr("Another kind of event");
    case Outcome::NotTried: return TriggerTrialView::tr("Too large to try");
    case Outcome::DoesNot: break;
    }
    if (tried.failed < 0)
        return tried.why;
    const ConditionVerdict &condition = tried.verdict.conditions.at(tried.failed);
    const QString wanted = wantedInWords(condition.wanted);
    return condition.found.isNull()
               ? TriggerTrialView::tr("%1: wanted %2, found nothing").arg(condition.name, wanted)
               : TriggerTrialView::tr("%1: wanted %2, found %3").arg(condition.name, wanted, foundInWords(condition.found));
}

QIcon signOf(TriedEvent::Outcome outcome, const QPalette &palette)
{
    switch (outcome) {
    case TriedEvent::Outcome::Starts: return stateIcon(State::Passed, palette);
    case TriedEvent::Outcome::Offers: return stateIcon(State::Waiting, palette);
    case TriedEvent::Outcome::DoesNot: return themedIcon(QStringLiteral("close"), palette);
    case TriedEvent::Outcome::OtherKind:
    case TriedEvent::Outcome::NotTried: break;
    }
    return stateIcon(State::Skipped, palette);
}

/// All columns but one have the same width, and all of them are seen.
void shareWidth(QHeaderView &header, int fixed, int width)
{
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(40);
    header.setSectionResizeMode(QHeaderView::Stretch);
    header.setSectionResizeMode(fixed, QHeaderView::Interactive);
    header.resizeSection(fixed, width);
}

void setUpTree(QTreeWidget &tree)
{
    tree.setFrameShape(QFrame::NoFrame);
    tree.setAllColumnsShowFocus(true);
    tree.setUniformRowHeights(true);
    tree.setRootIsDecorated(false);
}

} // namespace

TriggerTrialView::TriggerTrialView(Services &services, const QString &file, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_file(file),
      m_triggers(new QComboBox),
      m_filter(new QComboBox),
      m_counts(new ToneLabel(ToneLabel::Tone::Heading)),
      m_again(new QPushButton),
      m_list(new QTreeWidget),
      m_why(new ToneLabel(ToneLabel::Tone::Plain)),
      m_conditions(new QTreeWidget),
      m_simulate(new QPushButton(tr("Simulate with this event"))),
      m_stack(new QStackedWidget),
      m_noEvents(new EmptyView),
      m_noTriggers(new EmptyView)
{
    m_noEvents->setText(
        tr("No events received yet"),
        tr("A trigger is tried on what really happened: pushes, pull requests, times, ends of runs. They come in as soon as a "
           "relay or GitHub is connected, and while this window is open or `clustero listen` runs."));
    m_noEvents->addAction(tr("Connections…"), [this] { Q_EMIT connectWanted(); });
    m_noEvents->addAction(tr("Try an example"), [this] { Q_EMIT examplesWanted(); });
    m_noTriggers->setText(
        tr("No trigger to try"),
        tr("Without triggers only a person starts this pipeline. Add one to the form of the file, under Triggers; what it "
           "would have started is then listed here."));
    m_content = makeContent();
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_noEvents);
    m_stack->addWidget(m_noTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseOfTyping);
    connect(&m_soon, &QTimer::timeout, this, &TriggerTrialView::tryNow);
    connect(m_triggers, &QComboBox::activated, this, &TriggerTrialView::tryNow);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &TriggerTrialView::fillList);
    connect(m_again, &QPushButton::clicked, this, [this] { m_isTrying ? stop() : tryNow(); });
    connect(m_simulate, &QPushButton::clicked, this, &TriggerTrialView::simulateCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TriggerTrialView::showDetails);
    connect(m_list, &QTreeWidget::itemActivated, this, &TriggerTrialView::simulateCurrent);
    showCounts();
    showDetails();
}

QWidget *TriggerTrialView::makeContent()
{
    m_triggers->setAccessibleName(tr("Trigger"));
    m_triggers->setToolTip(tr("The trigger that is tried, as it is edited now"));
    m_filter->setAccessibleName(tr("Events to show"));
    m_filter->addItems({tr("Of its kind"), tr("Would start"), tr("Would not start"), tr("All events")});
    setUpTree(*m_list);
    m_list->setAccessibleName(tr("Received events, newest first"));
    m_list->setHeaderLabels({tr("Event"), tr("Received"), tr("Outcome")});
    shareWidth(*m_list->header(), 1, 96);
    m_list->setMinimumWidth(280);
    setUpTree(*m_conditions);
    m_conditions->setAccessibleName(tr("Conditions of the trigger"));
    m_conditions->setHeaderLabels({tr("Condition"), tr("Wanted"), tr("Found"), tr("Why")});
    shareWidth(*m_conditions->header(), 0, 104);
    m_simulate->setToolTip(tr("Shows what would become of each strand, and lets you change what the event says"));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->setSpacing(8);
    top->addWidget(m_triggers);
    top->addWidget(m_counts, 1);
    top->addWidget(m_filter);
    top->addWidget(m_again);
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 6);
    head->addWidget(m_why, 1);
    head->addWidget(m_simulate, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_conditions, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({520, 480});
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    content->setFocusProxy(m_list);
    setFocusProxy(m_list);
    return content;
}

void TriggerTrialView::setPipeline(const PipelineSpec &pipeline)
{
    m_pipeline = pipeline;
    const int chosen = m_triggers->currentIndex();
    const QSignalBlocker blocker(m_triggers);
    m_triggers->clear();
    for (qsizetype i = 0; i < pipeline.triggers.size(); ++i)
        m_triggers->addItem(tr("Trigger %1: %2").arg(i + 1).arg(pipeline.triggers.at(i).type));
    m_triggers->setCurrentIndex(std::clamp(chosen, pipeline.triggers.isEmpty() ? -1 : 0, m_triggers->count() - 1));
    if (isVisible() && (!trigger() || !isSame(*trigger(), m_tried)))
        m_soon.start();
}

void TriggerTrialView::choose(int trigger)
{
    m_triggers->setCurrentIndex(std::clamp(trigger, 0, m_triggers->count() - 1));
    if (isVisible())
        tryNow();
}

const TriggerSpec *TriggerTrialView::trigger() const
{
    const int index = m_triggers->currentIndex();
    return index >= 0 && index < m_pipeline.triggers.size() ? &m_pipeline.triggers[index] : nullptr;
}

void TriggerTrialView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_soon.start(0);
}

void TriggerTrialView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
    stop();
}

void TriggerTrialView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isTrying)
        stop();
    else
        QWidget::keyPressEvent(event);
}

void TriggerTrialView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillList();
}

void TriggerTrialView::tryNow()
{
    m_soon.stop();
    ++m_question;
    if (!trigger()) {
        m_isTrying = false;
        m_stack->setCurrentWidget(m_noTriggers);
        return;
    }
    m_tried = *trigger();
    m_events.clear();
    m_list->clear();
    m_problem.clear();
    m_isTrying = true;
    m_isStopped = false;
    m_stack->setCurrentWidget(m_content);
    showCounts();
    tryMore(m_question, 0);
}

/// A few at a time, so that what is received meanwhile need not wait, and that it can be stopped.
void TriggerTrialView::tryMore(int question, qint64 before)
{
    const int most = std::min(triedAtOnce, mostTriedEvents - static_cast<int>(m_events.size()));
    m_services.ask(
        this,
        [trigger = m_tried, file = m_file, before, most](ServiceDesk &desk) { return desk.tryOnReceived(trigger, file, before, most); },
        [this, question](const Result<TrialPage> &page) {
            if (question != m_question)
                return;
            if (!page) {
                finish(page.error().sentence);
                return;
            }
            add(*page);
            if (page->next > 0 && m_events.size() < mostTriedEvents)
                tryMore(question, page->next);
            else
                finish({});
        });
}

void TriggerTrialView::add(const TrialPage &page)
{
    m_repository = page.place.repository;
    for (const TriedEvent &tried : page.events) {
        m_events += tried;
        addRow(static_cast<int>(m_events.size()) - 1);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showCounts();
}

void TriggerTrialView::stop()
{
    if (!m_isTrying)
        return;
    ++m_question;
    m_isStopped = true;
    finish({});
}

void TriggerTrialView::finish(const QString &problem)
{
    m_isTrying = false;
    m_problem = problem;
    if (m_events.isEmpty() && problem.isEmpty() && !m_isStopped)
        m_stack->setCurrentWidget(m_noEvents);
    showCounts();
    showDetails();
    if (isVisible())
        announce(m_list, m_counts->text());
}

bool TriggerTrialView::isWanted(const TriedEvent &tried) const
{
    using Outcome = TriedEvent::Outcome;
    switch (m_filter->currentIndex()) {
    case Starting: return tried.outcome == Outcome::Starts || tried.outcome == Outcome::Offers;
    case Refusing: return tried.outcome == Outcome::DoesNot || tried.outcome == Outcome::NotTried;
    case OfItsKind: return tried.outcome != Outcome::OtherKind;
    default: return true;
    }
}

void TriggerTrialView::addRow(int index)
{
    const TriedEvent &tried = m_events.at(index);
    if (!isWanted(tried))
        return;
    const QString outcome = outcomeOf(tried);
    const QString time = timeText(QDateTime::fromMSecsSinceEpoch(tried.event.receivedMs), QDateTime::currentDateTime());
    auto *item = new QTreeWidgetItem(m_list, {tried.event.title, time, outcome});
    item->setData(0, eventRole, index);
    item->setIcon(0, signOf(tried.outcome, palette()));
    item->setToolTip(0, tr("%1\n%2, received %3").arg(tried.event.title, tried.event.type, time));
    item->setToolTip(2, tried.why);
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2", "an event, what would come of it").arg(tried.event.title, outcome));
    const Tokens &tokens = tokensOf(palette());
    item->setForeground(1, tokens.textMuted);
    if (tried.outcome == TriedEvent::Outcome::OtherKind) {
        item->setForeground(0, tokens.textMuted);
        item->setForeground(2, tokens.textMuted);
    }
}

void TriggerTrialView::fillList()
{
    const TriedEvent *before = current();
    const qint64 chosen = before ? before->event.row : 0;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (int i = 0; i < m_events.size(); ++i)
        addRow(i);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_events.at(m_list->topLevelItem(row)->data(0, eventRole).toInt()).event.row == chosen)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
    showDetails();
}

void TriggerTrialView::showCounts()
{
    m_again->setText(m_isTrying ? tr("Stop") : tr("Try again"));
    if (!m_problem.isEmpty()) {
        m_counts->setText(m_problem);
        return;
    }
    const TrialCounts counts = countOf(m_events);
    QStringList words{
        counts.offers == 0
            ? tr("Would have started %1 of %2 events").arg(counts.starts).arg(counts.tried)
            : tr("Would have started %1 and offered %2 of %3 events").arg(counts.starts).arg(counts.offers).arg(counts.tried)};
    if (m_isTrying)
        words += tr("trying more…");
    else if (m_isStopped)
        words += tr("stopped");
    if (counts.otherKind > 0)
        words += tr("%n are of another kind", nullptr, counts.otherKind);
    m_counts->setText(words.join(QStringLiteral(" · ")));
}

const TriedEvent *TriggerTrialView::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const int index = item ? item->data(0, eventRole).toInt() : -1;
    return index >= 0 && index < m_events.size() ? &m_events[index] : nullptr;
}

void TriggerTrialView::showDetails()
{
    m_conditions->clear();
    const TriedEvent *tried = current();
    m_simulate->setEnabled(tried && tried->event.bytes <= mostSimulatedBytes);
    if (!tried) {
        const bool isHidden = !m_events.isEmpty() && m_list->topLevelItemCount() == 0;
        m_why->setText(m_isTrying ? QString()
                       : isHidden ? tr("There is none of these among the events that were tried. “All events” shows them all.")
                                  : tr("No event is chosen."));
        return;
    }
    m_why->setText(tried->why);
    for (const ConditionVerdict &condition : tried->verdict.conditions) {
        auto *item =
            new QTreeWidgetItem(m_conditions, {condition.name, shownValue(condition.wanted), shownValue(condition.found), condition.why});
        item->setIcon(0, stateIcon(condition.holds ? State::Passed : State::Failed, palette()));
        item->setData(0, Qt::AccessibleTextRole,
                      condition.holds ? tr("%1 holds").arg(condition.name) : tr("%1 does not hold").arg(condition.name));
        for (int column = 1; column < 4; ++column)
            item->setToolTip(column, item->text(column));
    }
    int shown = 0;
    const QMap<QString, QString> &variables = tried->verdict.env;
    for (auto variable = variables.begin(); variable != variables.end() && shown < mostVariables; ++variable, ++shown) {
        auto *item = new QTreeWidgetItem(m_conditions, {variable.key(), {}, variable.value(), tr("A variable that the run would get.")});
        item->setToolTip(2, variable.value());
        item->setForeground(3, tokensOf(palette()).textMuted);
    }
}

void TriggerTrialView::simulateCurrent()
{
    const TriedEvent *tried = current();
    if (!tried || !m_simulate->isEnabled())
        return;
    m_services.ask(
        this, [row = tried->event.row](ServiceDesk &desk) { return desk.receivedEvent(row, mostSimulatedBytes); },
        [this](const Result<SampleEvent> &event) {
            if (event)
                Q_EMIT simulateWanted(*event, m_repository);
            else
                m_why->setText(event.error().sentence);
        });
}

} // namespace clustero
