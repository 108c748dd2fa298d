// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventsmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace clustero {

namespace {

bool isRefused(Verification outcome)
{
    return outcome == Verification::Wrong || outcome == Verification::Missing || outcome == Verification::Malformed;
}

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::EventsModel)
};

} // namespace

QString outcomeText(const EventSummary &event)
{
    if (!event.note.isEmpty())
        return event.note;
    if (!event.isRouted)
        return EventWords::tr("not looked at yet");
    if (event.waiting > 0)
        return EventWords::tr("%n pipelines wait", nullptr, event.waiting);
    if (event.started > 0)
        return EventWords::tr("started %n runs", nullptr, event.started);
    return EventWords::tr("started nothing");
}

EventsModel::Sign outcomeSign(const EventSummary &event)
{
    if (isRefused(event.verification))
        return EventsModel::Sign::Refused;
    if (!event.isRouted || event.waiting > 0)
        return EventsModel::Sign::Waiting;
    return event.started > 0 ? EventsModel::Sign::Started : EventsModel::Sign::Nothing;
}

QString verificationText(Verification outcome)
{
    switch (outcome) {
    case Verification::Valid: return EventWords::tr("The signature is right.");
    case Verification::Wrong:
        return EventWords::tr("The signature is wrong: it was made with another secret, or the event was changed on its way.");
    case Verification::Missing: return EventWords::tr("It is not signed, although there is a secret for its source.");
    case Verification::Malformed: return EventWords::tr("Its signature cannot be read.");
    case Verification::NoSecret: return EventWords::tr("There is no secret to check its signature with.");
    case Verification::NotChecked: break;
    }
    return EventWords::tr("It needs no signature: Clustero asked for it, or made it.");
}

EventsModel::Kept EventsModel::kept(const EventSummary &event)
{
    return {event, (event.title + u' ' + event.sender + u' ' + event.type + u' ' + event.id + u' ' + outcomeText(event)).toLower()};
}

void EventsModel::setEvents(const QList<EventSummary> &newestFirst)
{
    beginResetModel();
    m_events.clear();
    m_shown.clear();
    m_events.reserve(static_cast<std::size_t>(newestFirst.size()));
    for (auto event = newestFirst.crbegin(); event != newestFirst.crend(); ++event)
        m_events.push_back(kept(*event));
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        if (isWanted(m_events[i]))
            m_shown.push_back(static_cast<int>(i));
    }
    endResetModel();
}

void EventsModel::appendOlder(const QList<EventSummary> &newestFirst)
{
    if (newestFirst.isEmpty())
        return;
    std::vector<Kept> older;
    older.reserve(static_cast<std::size_t>(newestFirst.size()) + m_events.size());
    for (auto event = newestFirst.crbegin(); event != newestFirst.crend(); ++event)
        older.push_back(kept(*event));
    const int shift = static_cast<int>(older.size());
    std::vector<int> shown;
    for (int i = 0; i < shift; ++i) {
        if (isWanted(older[static_cast<std::size_t>(i)]))
            shown.push_back(i);
    }
    const int first = static_cast<int>(m_shown.size());
    const bool grows = !shown.empty();
    if (grows)
        beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
    std::move(m_events.begin(), m_events.end(), std::back_inserter(older));
    m_events = std::move(older);
    for (const int index : m_shown)
        shown.push_back(index + shift);
    m_shown = std::move(shown);
    if (grows)
        endInsertRows();
}

void EventsModel::update(const QList<EventSummary> &events)
{
    QList<EventSummary> sorted = events;
    std::sort(sorted.begin(), sorted.end(), [](const EventSummary &a, const EventSummary &b) { return a.row < b.row; });
    for (const EventSummary &event : std::as_const(sorted)) {
        if (const qsizetype index = indexOf(event.row); index >= 0)
            replace(index, event);
        else if (m_events.empty() || event.row > m_events.back().event.row)
            insertNewer(event);
    }
}

void EventsModel::insertNewer(const EventSummary &event)
{
    Kept added = kept(event);
    const bool isShown = isWanted(added);
    if (isShown)
        beginInsertRows({}, 0, 0);
    m_events.push_back(std::move(added));
    if (isShown) {
        m_shown.push_back(static_cast<int>(m_events.size()) - 1);
        endInsertRows();
    }
}

void EventsModel::replace(qsizetype index, const EventSummary &event)
{
    Kept &there = m_events[static_cast<std::size_t>(index)];
    if (there.event == event)
        return;
    there = kept(event);
    const auto shown = std::lower_bound(m_shown.begin(), m_shown.end(), static_cast<int>(index));
    const bool wasShown = shown != m_shown.end() && *shown == static_cast<int>(index);
    const int row = static_cast<int>(m_shown.end() - shown) - 1; // the newest first
    const bool isShown = isWanted(there);
    if (wasShown && isShown) {
        Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    } else if (wasShown) {
        beginRemoveRows({}, row, row);
        m_shown.erase(shown);
        endRemoveRows();
    } else if (isShown) {
        beginInsertRows({}, row + 1, row + 1);
        m_shown.insert(shown, static_cast<int>(index));
        endInsertRows();
    }
}

void EventsModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    // Typing on only takes away from what is shown.
    const bool isNarrower = !m_filter.isEmpty() && text.startsWith(m_filter);
    beginResetModel();
    m_filter = text;
    m_words = words;
    std::vector<int> shown;
    if (isNarrower) {
        for (const int index : m_shown) {
            if (isWanted(m_events[static_cast<std::size_t>(index)]))
                shown.push_back(index);
        }
    } else {
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            if (isWanted(m_events[i]))
                shown.push_back(static_cast<int>(i));
        }
    }
    m_shown = std::move(shown);
    endResetModel();
}

bool EventsModel::isWanted(const Kept &kept) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&kept](const QString &word) { return kept.words.contains(word); });
}

qsizetype EventsModel::indexOf(qint64 event) const
{
    const auto found =
        std::lower_bound(m_events.begin(), m_events.end(), event, [](const Kept &kept, qint64 row) { return kept.event.row < row; });
    return found != m_events.end() && found->event.row == event ? found - m_events.begin() : -1;
}

const EventSummary *EventsModel::at(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return nullptr;
    return &m_events[static_cast<std::size_t>(m_shown[m_shown.size() - 1 - static_cast<std::size_t>(row)])].event;
}

int EventsModel::rowOf(qint64 event) const
{
    const qsizetype index = indexOf(event);
    const auto shown = std::lower_bound(m_shown.begin(), m_shown.end(), static_cast<int>(index));
    return index >= 0 && shown != m_shown.end() && *shown == static_cast<int>(index) ? static_cast<int>(m_shown.end() - shown) - 1 : -1;
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventsModel::text(const EventSummary &event, int column) const
{
    switch (column) {
    case EventColumn: return event.title;
    case SenderColumn: return event.sender;
    case OutcomeColumn: return outcomeText(event);
    default: return {};
    }
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    const EventSummary *event = at(index.row());
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ReceivedColumn)
            return QDateTime::fromMSecsSinceEpoch(event->receivedMs);
        return text(*event, index.column());
    case Qt::ToolTipRole: return index.column() == ReceivedColumn ? QVariant() : text(*event, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == EventColumn ? QStringLiteral("%1, %2").arg(event->title, outcomeText(*event)) : QVariant();
    case RowRole: return event->row;
    case SignRole: return static_cast<int>(outcomeSign(*event));
    case ReceivedRole: return event->receivedMs;
    default: return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EventColumn: return tr("Event");
    case SenderColumn: return tr("From");
    case OutcomeColumn: return tr("Outcome");
    case ReceivedColumn: return tr("Received");
    default: return {};
    }
}

} // namespace clustero
