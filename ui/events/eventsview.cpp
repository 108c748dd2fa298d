// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventsview.h"

#include "ui/events/eventdetailsview.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/filteredit.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/rowdelegate.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace clustero {

namespace {

class EventsDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.column() == EventsModel::EventColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = iconOf(static_cast<EventsModel::Sign>(index.data(EventsModel::SignRole).toInt()), option->palette);
            option->decorationSize = {16, 16};
            return;
        }
        if (index.column() == EventsModel::ReceivedColumn)
            option->text =
                timeText(QDateTime::fromMSecsSinceEpoch(index.data(EventsModel::ReceivedRole).toLongLong()), QDateTime::currentDateTime());
        option->palette.setColor(QPalette::Text, tokensOf(option->palette).textMuted);
    }

private:
    static QIcon iconOf(EventsModel::Sign sign, const QPalette &palette)
    {
        switch (sign) {
        case EventsModel::Sign::Started: return themedIcon(QStringLiteral("play"), palette);
        case EventsModel::Sign::Waiting: return themedIcon(QStringLiteral("clock"), palette);
        case EventsModel::Sign::Refused: return themedIcon(QStringLiteral("warning"), palette);
        case EventsModel::Sign::Nothing: break;
        }
        return themedIcon(QStringLiteral("inbox"), palette);
    }
};

} // namespace

EventsView::EventsView(EventSource &source, QWidget *parent)
    : QWidget(parent),
      m_filter(new FilterEdit(tr("Filter events"), tr("Filter: push, a repository, a branch, a person…"))),
      m_count(new QLabel),
      m_list(new QTreeView),
      m_details(new EventDetailsView(source)),
      m_empty(new EmptyView(
          QStringLiteral("inbox"), tr("Nothing was received yet"),
          tr("Pushes, pull requests, schedules and the ends of other runs are listed here, each with the reason why it did or "
             "did not start a pipeline. They come by way of a relay, or are asked for at GitHub."))),
      m_noMatch(new EmptyView(QStringLiteral("search"), {}, {})),
      m_away(new MessageBar),
      m_message(new MessageBar),
      m_splitter(new QSplitter),
      m_stack(new QStackedWidget)
{
    m_filter->setMaximumWidth(560);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EventsDelegate(m_list));
    m_list->setAccessibleName(tr("Events"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumWidth(400);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(EventsModel::EventColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(EventsModel::SenderColumn, 72);
    m_list->header()->resizeSection(EventsModel::OutcomeColumn, 122);
    m_list->header()->resizeSection(EventsModel::ReceivedColumn, 88);
    m_empty->addAction(tr("Connections…"), [this] { Q_EMIT connectWanted(); });
    m_noMatch->addAction(tr("Clear the filter"), [this] { m_filter->clear(); });
    m_away->hide();
    m_message->hide();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->addWidget(m_filter, 1);
    top->addStretch();
    top->addWidget(m_count);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({600, 560});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_away);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(0);
    connect(&m_filterSoon, &QTimer::timeout, this, [this] {
        const qint64 chosen = m_details->shownEvent();
        m_model.setFilter(m_filter->text());
        if (const int row = m_model.rowOf(chosen); row >= 0)
            m_list->setCurrentIndex(m_model.index(row, 0));
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterSoon.start(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_details->showEvent(index.data(EventsModel::RowRole).toLongLong());
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &EventsView::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsView::showState);
    connect(m_details, &EventDetailsView::runChosen, this, &EventsView::runChosen);
    connect(m_details, &EventDetailsView::failed, this, &EventsView::fail);
    connect(m_details, &EventDetailsView::replayed, this, &EventsView::choose);
    showState();
}

void EventsView::setEvents(const QList<EventSummary> &newestFirst)
{
    const bool takesFocus = m_filter->hasFocus() && m_filter->text().isEmpty();
    m_model.setEvents(newestFirst);
    m_list->setCurrentIndex(m_model.index(0, 0));
    if (takesFocus)
        focusContent();
}

void EventsView::update(const QList<EventSummary> &events)
{
    m_model.update(events);
    for (const EventSummary &event : events) {
        if (event.row == m_details->shownEvent())
            m_details->refresh();
        if (event.row == m_wanted)
            choose(event.row);
    }
}

void EventsView::choose(qint64 event)
{
    m_wanted = event;
    if (m_model.rowOf(event) < 0 && !m_filter->text().isEmpty()) {
        m_filter->clear();
        m_model.setFilter({});
    }
    if (const int row = m_model.rowOf(event); row >= 0) {
        m_wanted = 0;
        m_list->setCurrentIndex(m_model.index(row, 0));
    }
}

void EventsView::focusContent()
{
    if (m_stack->currentWidget() != m_splitter) {
        m_filter->setFocus();
        return;
    }
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
}

void EventsView::showAway(const QString &text, const std::function<void()> &runAll, const std::function<void()> &runLatest,
                          const std::function<void()> &runNone)
{
    if (text.isEmpty()) {
        m_away->hide();
        return;
    }
    m_away->showMessage(MessageBar::Kind::Information, text,
                        {{tr("Run all"), runAll}, {tr("Run the latest of each branch"), runLatest}, {tr("Run none"), runNone}});
}

void EventsView::fail(const QString &sentence)
{
    m_message->showMessage(MessageBar::Kind::Error, sentence, {{tr("Close"), [] {}}});
}

void EventsView::showState()
{
    const int rows = m_model.rowCount();
    const bool isFiltered = !m_model.filter().trimmed().isEmpty();
    m_count->setText(isFiltered ? tr("%n events match", nullptr, rows) : tr("%n events", nullptr, rows));
    if (rows == 0 && isFiltered)
        m_noMatch->setText(tr("No event matches “%1”").arg(m_model.filter().trimmed()),
                           tr("The filter looks at what the event is, its repository and branch, who sent it, and what became of it."));
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_splitter) : isFiltered ? m_noMatch : m_empty);
}

} // namespace clustero
