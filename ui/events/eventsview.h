// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/eventsmodel.h"
#include "ui/events/eventsource.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace clustero {

class EmptyView;
class EventDetailsView;
class MessageBar;

/// The events that were received: a list, filtered as one types, and the chosen one beside it.
class EventsView : public QWidget
{
    Q_OBJECT
public:
    /// The source has to live longer.
    explicit EventsView(EventSource &source, QWidget *parent = nullptr);

    [[nodiscard]] EventsModel &events() { return m_model; }
    /// All of them, or the newest, newest first; the first is chosen.
    void setEvents(const QList<EventSummary> &newestFirst);
    /// Events that are new or changed.
    void update(const QList<EventSummary> &events);
    /// Chooses it, also if the filter hides it.
    void choose(qint64 event);
    void focusContent();
    /// What happened while nobody listened, and what can be done about it; no text: nothing.
    void showAway(const QString &text, const std::function<void()> &runAll, const std::function<void()> &runLatest,
                  const std::function<void()> &runNone);

Q_SIGNALS:
    void runChosen(const clustero::RunId &run);
    void connectWanted();

private:
    void showState();
    void fail(const QString &sentence);

    EventsModel m_model;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTreeView *m_list;
    EventDetailsView *m_details;
    EmptyView *m_empty;
    EmptyView *m_noMatch;
    MessageBar *m_away;
    MessageBar *m_message;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QTimer m_filterSoon;
    qint64 m_wanted = 0; ///< was replayed a moment ago, and is to be chosen when it comes
};

} // namespace clustero
