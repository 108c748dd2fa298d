// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <QCoroTask>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace clustero {

/// One value that comes later, for any number of coroutines that wait for it. The first value given counts. Waiters
/// go on from the event loop, never inside give(), so the giver may destroy itself afterwards. One thread.
template<typename T>
class Answer
{
    struct State
    {
        std::optional<T> value;
        std::vector<std::coroutine_handle<>> waiting;
        QObject context;
    };

public:
    Answer() : m_state(std::make_shared<State>()) {}

    [[nodiscard]] bool given() const { return m_state->value.has_value(); }

    void give(T value) const
    {
        if (given())
            return;
        m_state->value = std::move(value);
        if (m_state->waiting.empty())
            return;
        QMetaObject::invokeMethod(
            &m_state->context,
            [state = m_state] {
                for (std::coroutine_handle<> waiter : std::exchange(state->waiting, {}))
                    waiter.resume();
            },
            Qt::QueuedConnection);
    }

    class Awaiter
    {
    public:
        explicit Awaiter(std::shared_ptr<State> state) : m_state(std::move(state)) {}
        bool await_ready() const noexcept { return m_state->value.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter) { m_state->waiting.push_back(waiter); }
        T await_resume() const { return *m_state->value; }

    private:
        std::shared_ptr<State> m_state;
    };

    [[nodiscard]] Awaiter wait() const { return Awaiter(m_state); }

private:
    std::shared_ptr<State> m_state;
};

} // namespace clustero
