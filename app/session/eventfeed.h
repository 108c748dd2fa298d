// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/eventstore.h"

#include <QSet>
#include <QTimer>

namespace clustero {

class EventService;

/// How many events wait for a word because nobody listened when they came.
struct HeldEvents
{
    int events = 0;
    int pipelines = 0;

    bool operator==(const HeldEvents &) const = default;
};

/// Tells which events are new or changed, whichever process did it; changes that come close together are told together. In the thread of the
/// services.
class EventFeed : public QObject
{
    Q_OBJECT
public:
    /// The service must live longer.
    explicit EventFeed(EventService &events, QObject *parent = nullptr);

    /// Looks whether another process has written; cheap.
    void look();
    [[nodiscard]] HeldEvents held() const { return m_held; }

Q_SIGNALS:
    void eventsChanged(const QList<clustero::EventSummary> &events);
    void heldChanged(const clustero::HeldEvents &held);

private:
    void note(qint64 row);
    void tell();
    void countHeld();

    EventService &m_events;
    QSet<qint64> m_rows;
    QTimer m_soon;
    qint64 m_version = -1;
    HeldEvents m_held;
};

} // namespace clustero

Q_DECLARE_METATYPE(clustero::HeldEvents)
