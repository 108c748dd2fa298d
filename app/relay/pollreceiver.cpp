// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/pollreceiver.h"

#include <QPointer>

namespace clustero {

using Kind = ReceiverState::Kind;
using std::chrono::milliseconds;

PollReceiver::PollReceiver(Ask ask, Options options, QObject *parent)
    : QObject(parent),
      m_ask(std::move(ask)),
      m_options(options),
      m_clock(options.clock ? options.clock : &m_systemClock),
      m_backoff({options.every, options.most, options.most}, [] { return 0.999; })
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { poll(); });
}

void PollReceiver::start()
{
    if (m_state.kind != Kind::Off)
        return;
    m_state.kind = Kind::Connecting;
    m_state.since = now();
    m_state.pollEvery = m_isRepeating ? m_options.every : milliseconds::zero();
    Q_EMIT stateChanged();
    poll();
}

void PollReceiver::stop()
{
    ++m_round;
    m_isAsking = m_askAgain = false;
    m_next.stop();
    m_backoff.wake();
    m_state = {};
    Q_EMIT stateChanged();
}

void PollReceiver::setRepeating(bool isRepeating)
{
    if (std::exchange(m_isRepeating, isRepeating) == isRepeating || m_state.kind == Kind::Off)
        return;
    m_state.pollEvery = isRepeating ? m_options.every : milliseconds::zero();
    if (!isRepeating && m_state.problem.code.isEmpty()) {
        m_next.stop();
        m_state.retryAt = {};
    }
    Q_EMIT stateChanged();
    if (isRepeating)
        askNow();
}

void PollReceiver::askNow()
{
    if (m_state.kind == Kind::Off)
        return;
    m_backoff.wake();
    if (m_isAsking)
        m_askAgain = true; // what is on its way may be older than the reason to ask
    else
        poll();
}

QCoro::Task<> PollReceiver::poll()
{
    m_next.stop();
    m_isAsking = true;
    const quint64 round = ++m_round;
    const QPointer<PollReceiver> guard(this);
    const Result<PollFinding> finding = co_await m_ask();
    if (!guard || round != m_round)
        co_return;
    m_isAsking = false;
    note(finding);
}

void PollReceiver::note(const Result<PollFinding> &finding)
{
    milliseconds wait = m_options.every;
    if (finding) {
        m_backoff.wake();
        if (!m_state.isConnected())
            m_state.since = now();
        m_state.kind = Kind::Connected;
        m_state.problem = {};
        m_state.caughtUpTo = now();
        wait = std::max(wait, finding->notBefore);
    } else {
        if (m_state.problem.code.isEmpty())
            m_state.since = now();
        m_state.kind = Kind::Waiting;
        m_state.problem = finding.error();
        wait = std::max(wait, m_backoff.next());
    }
    const bool isAskedAgain = std::exchange(m_askAgain, false);
    if (isAskedAgain && finding && finding->notBefore == milliseconds::zero())
        wait = milliseconds::zero();
    m_state.retryAt = {};
    if (m_isRepeating || isAskedAgain || !finding) {
        m_next.start(wait);
        m_state.retryAt = now().addMSecs(wait.count());
    }
    Q_EMIT stateChanged();
}

} // namespace clustero
