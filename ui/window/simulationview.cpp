// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/simulationview.h"

#include "models/triggers/conditionvalues.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/stateglyph.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tonelabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>

namespace clustero {

namespace {

constexpr std::chrono::milliseconds pause{300}; ///< after a key
constexpr int idRole = Qt::UserRole;
constexpr int mostReceived = 20;
constexpr qint64 mostBytes = 1024 * 1024; ///< of a payload that a person may want to change

QIcon holdsIcon(bool holds, const QPalette &palette)
{
    return stateIcon(holds ? State::Passed : State::Failed, palette);
}

/// The repository that the event is about: the pipeline is taken to live in it.
QString repositoryOf(const QByteArray &payload)
{
    return QJsonDocument::fromJson(payload)[QStringLiteral("repository")][QStringLiteral("full_name")].toString();
}

} // namespace

SimulationView::SimulationView(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_list(new QListWidget),
      m_payload(new QPlainTextEdit),
      m_verdict(new ToneLabel(ToneLabel::Tone::Heading)),
      m_reasons(new QTreeWidget)
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Events to try"));
    m_list->setMinimumWidth(150);
    m_payload->setFrameShape(QFrame::NoFrame);
    m_payload->setFont(monospaceFont());
    m_payload->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_payload->setTabChangesFocus(true);
    m_payload->setAccessibleName(tr("What the event says, as JSON"));
    m_payload->setPlaceholderText(tr("Choose an event, or write what one would say as JSON."));
    m_reasons->setFrameShape(QFrame::NoFrame);
    m_reasons->setAccessibleName(tr("What would happen"));
    m_reasons->setHeaderLabels({tr("What"), tr("Wanted"), tr("Found"), tr("Why")});
    m_reasons->header()->resizeSection(0, 190);
    m_reasons->header()->resizeSection(1, 130);
    m_reasons->header()->resizeSection(2, 130);
    m_reasons->setAllColumnsShowFocus(true);
    m_reasons->setUniformRowHeights(true);
    m_verdict->setMargin(8);

    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdict);
    column->addWidget(m_reasons, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_payload);
    splitter->addWidget(right);
    splitter->setSizes({190, 230, 440});
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_list);

    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &SimulationView::simulateNow);
    connect(m_list, &QListWidget::currentRowChanged, this, &SimulationView::choose);
    connect(m_payload, &QPlainTextEdit::textChanged, this, &SimulationView::simulateSoon);
}

void SimulationView::setPipeline(const PipelineSpec &pipeline)
{
    m_pipeline = pipeline;
    if (isVisible())
        simulateSoon();
}

void SimulationView::tryEvent(const SampleEvent &event, const QString &repository)
{
    m_older = event;
    m_repository = repository;
    if (m_samples.isEmpty())
        m_samples = sampleEvents();
    m_received.removeIf([&event](const SampleEvent &one) { return one.id == event.id; });
    m_received.prepend(event);
    fillList();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == event.id) {
            const QSignalBlocker blocker(m_list);
            m_list->setCurrentRow(row);
            choose(row);
        }
    }
}

void SimulationView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_samples.isEmpty()) {
        m_samples = sampleEvents();
        fillList();
    } else {
        simulateSoon();
    }
    loadReceived();
}

void SimulationView::loadReceived()
{
    m_services.ask(
        this, [](ServiceDesk &desk) { return desk.receivedEvents(mostReceived, mostBytes); },
        [this](const QList<SampleEvent> &received) {
            const auto ids = [](const QList<SampleEvent> &events) {
                QStringList list;
                for (const SampleEvent &event : events)
                    list += event.id;
                return list;
            };
            QList<SampleEvent> all = received;
            if (m_older && !ids(received).contains(m_older->id))
                all.prepend(*m_older);
            if (ids(all) == ids(m_received))
                return;
            m_received = all;
            fillList();
        });
}

/// What was received first, then what could be.
void SimulationView::fillList()
{
    const QListWidgetItem *current = m_list->currentItem();
    const QString wanted = current ? current->data(idRole).toString() : m_samples.first().id;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto addHeading = [this](const QString &text) {
        auto *heading = new QListWidgetItem(text, m_list);
        heading->setFlags(Qt::NoItemFlags);
    };
    const auto add = [&](const QList<SampleEvent> &events) {
        for (const SampleEvent &event : events) {
            auto *item = new QListWidgetItem(event.title, m_list);
            item->setData(idRole, event.id);
            item->setToolTip(event.title);
            if (event.id == wanted)
                m_list->setCurrentItem(item);
        }
    };
    if (!m_received.isEmpty()) {
        addHeading(tr("Received"));
        add(m_received);
        addHeading(tr("Examples"));
    }
    add(m_samples);
    if (!current)
        choose(m_list->currentRow());
}

void SimulationView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
    ++m_question;
    Q_EMIT forecastChanged(std::nullopt);
}

void SimulationView::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const QString id = item ? item->data(idRole).toString() : QString();
    const QList<SampleEvent> all = m_received + m_samples;
    const auto chosen = std::find_if(all.begin(), all.end(), [&id](const SampleEvent &event) { return event.id == id; });
    if (id.isEmpty() || chosen == all.end())
        return;
    m_event = chosen->event;
    if (!m_older || m_older->id != id)
        m_repository.clear();
    const QJsonDocument payload = QJsonDocument::fromJson(m_event.data);
    m_payload->setPlainText(QString::fromUtf8(payload.isNull() ? m_event.data : payload.toJson(QJsonDocument::Indented)));
    m_soon.stop();
    simulateNow();
}

void SimulationView::simulateSoon()
{
    m_soon.start();
}

void SimulationView::simulateNow()
{
    QJsonParseError error{};
    const QByteArray payload = m_payload->toPlainText().toUtf8();
    const QJsonDocument parsed = QJsonDocument::fromJson(payload, &error);
    if (parsed.isNull()) {
        ++m_question;
        m_verdict->setText(
            tr("This is not JSON: %1, at character %2. The event is as it was before.").arg(error.errorString()).arg(error.offset));
        return;
    }
    Event event = m_event;
    event.data = payload;
    m_services.simulate(m_pipeline, event, {m_repository.isEmpty() ? repositoryOf(event.data) : m_repository, 0}, this,
                        [this, question = ++m_question](const Simulation &simulation) {
                            if (question == m_question && isVisible())
                                showForecast(simulation);
                        });
}

void SimulationView::showForecast(const Simulation &simulation)
{
    m_shown = simulation;
    m_verdict->setText(simulation.sentence);
    m_reasons->clear();
    for (const TriggerVerdict &trigger : simulation.verdict.triggers)
        m_reasons->addTopLevelItem(addTrigger(trigger));
    addStrands(simulation);
    m_reasons->expandAll();
    Q_EMIT forecastChanged(simulation);
}

QTreeWidgetItem *SimulationView::addTrigger(const TriggerVerdict &trigger)
{
    auto *item = new QTreeWidgetItem({tr("Trigger %1: %2").arg(trigger.index + 1).arg(trigger.type), {}, trigger.reason, trigger.sentence});
    item->setIcon(0, holdsIcon(trigger.matched, palette()));
    item->setToolTip(3, trigger.sentence);
    for (const ConditionVerdict &condition : trigger.conditions) {
        auto *row = new QTreeWidgetItem(item, {condition.name, shownValue(condition.wanted), shownValue(condition.found), condition.why});
        row->setIcon(0, holdsIcon(condition.holds, palette()));
        for (int column = 1; column < 4; ++column)
            row->setToolTip(column, row->text(column));
    }
    return item;
}

void SimulationView::addStrands(const Simulation &simulation)
{
    auto *strands = new QTreeWidgetItem(m_reasons, {tr("Strands")});
    for (const StrandForecast &forecast : simulation.strands) {
        const State state = stateOf(forecast.kind);
        auto *row = new QTreeWidgetItem(strands, {forecast.name, {}, {}, forecast.sentence});
        row->setIcon(0, stateIcon(state, palette()));
        row->setToolTip(3, forecast.sentence);
        row->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(forecast.name, forecast.sentence));
    }
}

void SimulationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible() && !m_shown.strands.isEmpty())
        showForecast(Simulation(m_shown));
}

} // namespace clustero
