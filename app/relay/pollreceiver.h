// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/backoff.h"
#include "models/base/clock.h"
#include "models/events/receiverstate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <QCoroTask>

namespace clustero {

/// What came of asking a source for what it has.
struct PollFinding
{
    int taken = 0;                          ///< events that were not there before
    std::chrono::milliseconds notBefore{0}; ///< the source wants to be left alone so long
};

/// Asks a source for events that it keeps: again and again where nothing is pushed (the last resort, and slower by half the interval on average), else
/// at the start and when told to. Never asks twice at the same time; after an error it waits longer each time, ten minutes at most. One thread.
class PollReceiver : public QObject
{
    Q_OBJECT
public:
    /// Takes what is new into the store before it comes back.
    using Ask = std::function<QCoro::Task<Result<PollFinding>>()>;
    struct Options
    {
        std::chrono::milliseconds every{60'000};
        std::chrono::milliseconds most{600'000};
        const Clock *clock = nullptr;
    };

    PollReceiver(Ask ask, Options options, QObject *parent = nullptr);

    void start();
    void stop();
    /// Whether it asks again and again, as it does at first.
    void setRepeating(bool isRepeating);
    /// Asks at once: after sleep, after a gap of another receiver, or because a person wants it.
    void askNow();

    [[nodiscard]] const ReceiverState &state() const { return m_state; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void stateChanged();

private:
    QCoro::Task<> poll();
    void note(const Result<PollFinding> &finding);
    [[nodiscard]] QDateTime now() const { return m_clock->now(); }

    Ask m_ask;
    Options m_options;
    Clock m_systemClock;
    const Clock *m_clock;
    Backoff m_backoff;
    ReceiverState m_state;
    QTimer m_next;
    quint64 m_round = 0; ///< a later one, after a stop, makes the answer of an earlier one void
    bool m_isRepeating = true;
    bool m_isAsking = false;
    bool m_askAgain = false;
};

} // namespace clustero
