// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/containerend.h"

#include "app/supervisor/stepindex.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <QCoroTimer>

using namespace std::chrono_literals;

namespace clustero {

namespace {

constexpr auto patience = 10s;
constexpr auto betweenQuestions = 200ms;

} // namespace

QCoro::Task<ContainerEnd> containerEnd(std::shared_ptr<Engine> engine, QString id, QString indexPath)
{
    ContainerEnd end;
    QDeadlineTimer giveUp(QDeadlineTimer::Forever);
    for (;;) {
        const Result<int> waited = co_await engine->wait(id);
        if (waited)
            end.exitCode = *waited;
        const Result<ContainerState> state = co_await engine->inspect(id);
        const bool isGone = !state && isEngineGone(state.error());
        if (state && !state->running) {
            end.state = *state;
            if (!end.exitCode)
                end.exitCode = state->exitCode;
            co_return end;
        }
        if (!state && !isGone)
            co_return end;
        if (isGone) {
            if (!std::exchange(end.engineAway, true))
                giveUp.setRemainingTime(patience);
            if (giveUp.hasExpired() || readStepIndex(indexPath).exitCode)
                co_return end;
        } else {
            giveUp = QDeadlineTimer(QDeadlineTimer::Forever); // it is back, and the container has outlived that
            end = {};
        }
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(betweenQuestions);
        co_await pause;
    }
}

} // namespace clustero
