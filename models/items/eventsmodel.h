// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/eventsummary.h"

#include <QAbstractTableModel>

#include <vector>

namespace clustero {

/// Events as rows, newest first, filtered as one types; 100,000 of them are no trouble. Texts and raw values, no icons.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { EventColumn, SenderColumn, OutcomeColumn, ReceivedColumn, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole, ///< EventSummary::row
        SignRole,               ///< Sign, as int
        ReceivedRole,           ///< milliseconds since 1970
    };
    enum class Sign { Nothing, Started, Waiting, Refused };

    using QAbstractTableModel::QAbstractTableModel;

    /// All events, newest first.
    void setEvents(const QList<EventSummary> &newestFirst);
    /// Events that are new or changed, in any order. What is new has a greater row than all others.
    void update(const QList<EventSummary> &events);
    /// Older ones than all that are there, newest first.
    void appendOlder(const QList<EventSummary> &newestFirst);
    /// Words that all have to be found: in the title, the sender, the type, the id, the outcome. Case does not count.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const { return m_filter; }

    [[nodiscard]] int total() const { return static_cast<int>(m_events.size()); }
    /// Null for a row that is none. Good until the model changes.
    [[nodiscard]] const EventSummary *at(int row) const;
    [[nodiscard]] int rowOf(qint64 event) const; ///< -1: not among those that are shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Kept
    {
        EventSummary event;
        QString words; ///< lower case; what the filter looks at
    };

    [[nodiscard]] static Kept kept(const EventSummary &event);
    [[nodiscard]] bool isWanted(const Kept &kept) const;
    [[nodiscard]] QString text(const EventSummary &event, int column) const;
    [[nodiscard]] qsizetype indexOf(qint64 event) const; ///< in m_events; -1: none
    void insertNewer(const EventSummary &event);
    void replace(qsizetype index, const EventSummary &event);

    std::vector<Kept> m_events; ///< oldest first
    std::vector<int> m_shown;   ///< indexes into m_events, oldest first
    QString m_filter;
    QStringList m_words;
};

/// What became of an event, for people.
[[nodiscard]] QString outcomeText(const EventSummary &event);
[[nodiscard]] EventsModel::Sign outcomeSign(const EventSummary &event);
/// What the check of a signature says, in a sentence.
[[nodiscard]] QString verificationText(Verification outcome);

} // namespace clustero
