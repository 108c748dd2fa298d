// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/supervisedexecution.h"

#include <QPointer>

namespace clustero {

void SupervisedExecution::start(StepCommand command)
{
    m_command = std::move(command);
    sendOrder();
}

void SupervisedExecution::receive(const QByteArray &bytes)
{
    const QPointer<SupervisedExecution> alive(this);
    for (const StepReport &report : m_parser.feed(bytes)) {
        if (!alive)
            return;
        handle(report);
    }
}

void SupervisedExecution::handle(const StepReport &report)
{
    switch (report.kind) {
    case StepReport::Kind::Ready:
        if (std::exchange(m_ready, true))
            break;
        if (m_ending)
            return giveUp(QString());
        if (const Result<void> mounted = checkMounted(m_place, report); !mounted)
            return giveUp(mounted.error().sentence);
        Q_EMIT prepared();
        sendOrder();
        break;
    case StepReport::Kind::Started:
        m_begun = true;
        Q_EMIT started();
        break;
    case StepReport::Kind::Grew: Q_EMIT grew(report.logSize); break;
    case StepReport::Kind::Finished:
    case StepReport::Kind::Broken:
        Q_EMIT grew(report.logSize);
        stepEnded(report);
        break;
    }
}

void SupervisedExecution::sendOrder()
{
    if (!m_ready || !m_command || m_ordered || m_ending)
        return;
    const Result<StepOrder> order = orderOf(*std::exchange(m_command, std::nullopt));
    if (!order)
        return giveUp(order.error().sentence);
    m_ordered = true;
    QStringList words;
    for (const QByteArray &word : order->argv)
        words.append(QString::fromUtf8(word));
    Q_EMIT starting(words);
    send(encode(*order));
}

void SupervisedExecution::finish(const StepOutcome &outcome)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(outcome);
}

} // namespace clustero
