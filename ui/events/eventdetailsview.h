// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/eventsource.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace clustero {

class DecisionTree;
class EmptyView;
class PayloadView;
class ToneLabel;

/// One event: where it came from, how its signature checked out, what became of it and why, what it says.
class EventDetailsView : public QWidget
{
    Q_OBJECT
public:
    /// The source has to live longer.
    explicit EventDetailsView(EventSource &source, QWidget *parent = nullptr);

    /// 0: none.
    void showEvent(qint64 event);
    /// Something about it has changed.
    void refresh();
    [[nodiscard]] qint64 shownEvent() const { return m_event; }

Q_SIGNALS:
    void runChosen(const clustero::RunId &run);
    void replayed(qint64 event);
    void failed(const QString &sentence);

private:
    using QWidget::showEvent;
    [[nodiscard]] QWidget *makeHeader();
    void show(const EventDetails &details);
    void showWaiting(const QList<EventDecision> &decisions);
    void showHeaders(const Event &event);
    void replay(const QByteArray &payload);
    void editAndReplay();
    void save();

    EventSource &m_source;
    qint64 m_event = 0;
    EventDetails m_details;
    ToneLabel *m_title;
    ToneLabel *m_facts;
    ToneLabel *m_signature;
    QVBoxLayout *m_waiting;
    DecisionTree *m_decisions;
    PayloadView *m_payload;
    QTreeWidget *m_headers;
    EmptyView *m_empty;
    ToneLabel *m_noDecision;
    ToneLabel *m_why;
    QStackedWidget *m_stack;
};

} // namespace clustero
