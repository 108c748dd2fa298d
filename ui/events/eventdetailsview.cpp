// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventdetailsview.h"

#include "models/items/eventsmodel.h"
#include "ui/events/decisiontree.h"
#include "ui/events/payloadview.h"
#include "ui/events/replaydialog.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/tonelabel.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int mostWaitingShown = 5;

QString factsOf(const EventDetails &details)
{
    const QString time = QLocale().toString(details.event.receivedAt.toLocalTime(), QLocale::ShortFormat);
    return QStringList{EventDetailsView::tr("Received %1").arg(time), details.event.type,
                       QLocale().formattedDataSize(details.event.data.size())}
        .join(QStringLiteral(" · "));
}

} // namespace

EventDetailsView::EventDetailsView(EventSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_title(new ToneLabel(ToneLabel::Tone::Heading)),
      m_facts(new ToneLabel(ToneLabel::Tone::Muted)),
      m_signature(new ToneLabel(ToneLabel::Tone::Plain)),
      m_waiting(new QVBoxLayout),
      m_decisions(new DecisionTree),
      m_payload(new PayloadView),
      m_headers(new QTreeWidget),
      m_empty(new EmptyView(QStringLiteral("inbox"), tr("No event is chosen"),
                            tr("Choose one to see what it says, and why it did or did not start each pipeline."))),
      m_noDecision(new ToneLabel(ToneLabel::Tone::Muted)),
      m_why(new ToneLabel(ToneLabel::Tone::Plain)),
      m_stack(new QStackedWidget)
{
    m_headers->setFrameShape(QFrame::NoFrame);
    m_headers->setHeaderLabels({tr("Header"), tr("Value")});
    m_headers->setRootIsDecorated(false);
    m_headers->setAllColumnsShowFocus(true);
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->header()->resizeSection(0, 230);
    m_waiting->setSpacing(0);
    m_noDecision->setContentsMargins(16, 12, 16, 12);
    m_why->setContentsMargins(16, 10, 16, 12);

    auto *decisions = new QWidget;
    auto *column = new QVBoxLayout(decisions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_noDecision);
    column->addWidget(m_decisions, 1);
    column->addWidget(m_why);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("About the event"));
    setAccessibleRole(tabs, QAccessible::Grouping);
    tabs->addTab(decisions, tr("Decisions"));
    tabs->addTab(m_payload, tr("Payload"));
    tabs->addTab(m_headers, tr("Headers"));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addLayout(m_waiting);
    layout->addWidget(tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_decisions, &DecisionTree::explained, this, [this](const QString &sentence) {
        m_why->setText(sentence);
        m_why->setVisible(!sentence.isEmpty());
    });
    connect(m_decisions, &DecisionTree::runChosen, this, &EventDetailsView::runChosen);
}

QWidget *EventDetailsView::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_signature);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->setSpacing(8);
    const auto add = [buttons](const QString &text, const QString &tip) {
        auto *button = new QPushButton(text);
        button->setToolTip(tip);
        buttons->addWidget(button);
        return button;
    };
    connect(add(tr("Replay"), tr("Takes the event in once more, as if it had just been received")), &QPushButton::clicked, this,
            [this] { replay({}); });
    connect(add(tr("Edit and replay…"), tr("Changes a copy of it first")), &QPushButton::clicked, this, &EventDetailsView::editAndReplay);
    connect(add(tr("Save…"), tr("As a file for “clustero run --event”")), &QPushButton::clicked, this, &EventDetailsView::save);
    buttons->addStretch();
    layout->addLayout(buttons);
    return header;
}

void EventDetailsView::showEvent(qint64 event)
{
    m_event = event;
    if (event == 0)
        m_stack->setCurrentIndex(0);
    else
        refresh();
}

void EventDetailsView::refresh()
{
    if (m_event == 0)
        return;
    m_source.details(m_event, this, [this, event = m_event](const Result<EventDetails> &details) {
        if (event != m_event)
            return;
        if (details)
            show(*details);
        else
            Q_EMIT failed(details.error().sentence);
    });
}

void EventDetailsView::show(const EventDetails &details)
{
    const bool isOther = details.summary.row != m_details.summary.row;
    m_details = details;
    m_title->setText(details.summary.title);
    m_facts->setText(factsOf(details));
    m_signature->setText(verificationText(details.event.verification));
    showWaiting(details.decisions);
    m_decisions->setDecisions(details.decisions);
    m_noDecision->setVisible(!details.summary.note.isEmpty() || details.decisions.isEmpty());
    if (!details.summary.note.isEmpty())
        m_noDecision->setText(tr("It starts nothing: %1").arg(details.summary.note));
    else if (!details.summary.isRouted)
        m_noDecision->setText(tr("It has not been held against the pipelines yet."));
    else
        m_noDecision->setText(tr("No pipeline was known that it could start. Enable events for a pipeline, then replay it."));
    m_decisions->setVisible(!details.decisions.isEmpty());
    if (isOther) {
        m_payload->setPayload(details.payload, details.event.data);
        showHeaders(details.event);
    }
    m_stack->setCurrentIndex(1);
}

void EventDetailsView::showWaiting(const QList<EventDecision> &decisions)
{
    while (QLayoutItem *item = m_waiting->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int shown = 0;
    for (const EventDecision &decision : decisions) {
        if (!needsPerson(decision.state) || ++shown > mostWaitingShown)
            continue;
        auto *bar = new MessageBar;
        const auto say = [this, decision](DecisionAnswer answer) {
            m_source.answer(decision.event, decision.pipeline, answer, this, [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(done.error().sentence);
                refresh();
            });
        };
        const bool isApproval = decision.state == DecisionState::WaitingApproval;
        QList<MessageBar::Action> actions{{isApproval ? tr("Approve") : tr("Run"), [say] { say(DecisionAnswer::Run); }, false}};
        if (decision.state != DecisionState::Offered)
            actions.append({isApproval ? tr("Deny") : tr("Do not run"), [say] { say(DecisionAnswer::Drop); }, false});
        bar->showMessage(isApproval ? MessageBar::Kind::Warning : MessageBar::Kind::Information,
                         QStringLiteral("%1: %2").arg(decision.name, decision.reason.isEmpty() ? inWords(decision.state) : decision.reason),
                         actions);
        m_waiting->addWidget(bar);
    }
}

void EventDetailsView::showHeaders(const Event &event)
{
    m_headers->clear();
    const auto add = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            new QTreeWidgetItem(m_headers, {name, value});
    };
    add(tr("Event"), event.id);
    add(tr("Source"), event.source);
    add(tr("Channel"), event.channel);
    for (auto header = event.headers.constBegin(); header != event.headers.constEnd(); ++header)
        add(header.key(), header.value());
}

void EventDetailsView::replay(const QByteArray &payload)
{
    m_source.replay(m_event, payload, this, [this](const Result<qint64> &event) {
        if (event)
            Q_EMIT replayed(*event);
        else
            Q_EMIT failed(event.error().sentence);
    });
}

void EventDetailsView::editAndReplay()
{
    auto *dialog = new ReplayDialog(m_details.summary.title, m_details.event.data, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { replay(dialog->payload()); });
    dialog->open();
}

void EventDetailsView::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the event"), QString(), tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("event-%1.json").arg(m_event));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_source.save(m_event, path, this, [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT failed(saved.error().sentence);
        });
    });
    dialog->open();
}

} // namespace clustero
