// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/receivertexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace clustero {

namespace {

struct ReceiverWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::Receivers)
};

QString timeText(const QDateTime &time, const QDateTime &now, bool withSeconds)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = local.toString(withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    if (local.date() == now.toLocalTime().date())
        return clock;
    return ReceiverWords::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

QString gapsText(int gaps)
{
    return gaps == 1 ? ReceiverWords::tr("1 gap") : ReceiverWords::tr("%n gaps", nullptr, gaps);
}

QString waitText(const QDateTime &retryAt, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, (now.msecsTo(retryAt) + 999) / 1000);
    if (seconds < 1)
        return ReceiverWords::tr("Trying again now.");
    if (seconds < 120)
        return ReceiverWords::tr("Trying again in %1 s.").arg(seconds);
    return ReceiverWords::tr("Trying again at %1.").arg(timeText(retryAt, now, false));
}

/// The sentence, with its full stop.
QString sentence(QString text)
{
    const bool isOpen = !text.isEmpty() && !text.endsWith(u'.') && !text.endsWith(u'!') && !text.endsWith(u'?');
    return isOpen ? text + u'.' : text;
}

QString connectedText(const ReceiverState &state, const QDateTime &now)
{
    if (state.pollEvery > std::chrono::milliseconds::zero()) {
        return ReceiverWords::tr("Asked every %1 s, so events come up to %1 s late · last at %2 · %3")
            .arg(std::chrono::ceil<std::chrono::seconds>(state.pollEvery).count())
            .arg(timeText(state.caughtUpTo, now, true), gapsText(state.gaps));
    }
    if (!state.isDurable)
        return ReceiverWords::tr("Connected since %1 · what comes while not connected is not kept there")
            .arg(timeText(state.since, now, false));
    if (state.kind == ReceiverState::Kind::CatchingUp) {
        const QString left = state.behind == 1 ? ReceiverWords::tr("1 event to come")
                                               : ReceiverWords::tr("%n events to come", nullptr,
                                                                   static_cast<int>(std::min<qint64>(state.behind, 1'000'000'000)));
        return ReceiverWords::tr("Connected · catching up, %1 · %2").arg(left, gapsText(state.gaps));
    }
    return ReceiverWords::tr("Connected · caught up to %1 · %2").arg(timeText(state.caughtUpTo, now, true), gapsText(state.gaps));
}

} // namespace

QString receiverStateText(const ReceiverState &state, const QDateTime &now)
{
    if (state.kind == ReceiverState::Kind::Off) // with a problem: nothing is tried until a person did something
        return state.problem.code.isEmpty() ? ReceiverWords::tr("Off") : sentence(state.problem.sentence);
    if (state.isConnected() && !state.problem.code.isEmpty()) // it works, but not as it should
        return ReceiverWords::tr("%1. %2").arg(connectedText(state, now), sentence(state.problem.sentence));
    if (state.isConnected())
        return connectedText(state, now);
    if (state.problem.code.isEmpty())
        return ReceiverWords::tr("Connecting…");
    const QString next = state.kind == ReceiverState::Kind::Waiting ? waitText(state.retryAt, now) : ReceiverWords::tr("Trying again now.");
    return ReceiverWords::tr("Not connected since %1: %2 %3")
        .arg(timeText(state.since, now, false), sentence(state.problem.sentence), next);
}

} // namespace clustero
