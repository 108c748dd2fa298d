// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace clustero {

/// Notices that the machine slept, that the program stood still, or that the way to the network is another one. It looks at a clock that goes on
/// during sleep, listens to logind, and to the kernel for default routes; each of these may be missing.
class WakeWatch : public QObject
{
    Q_OBJECT
public:
    using Milliseconds = std::chrono::milliseconds;
    struct Sources
    {
        std::function<Milliseconds()> clock; ///< goes on during sleep; left out: the system's
        Milliseconds tick{10'000};           ///< between two looks at it
        Milliseconds slack{15'000};          ///< what a look may be late
        Milliseconds settle{500};            ///< several signs within it are one
        bool logind = true;
        bool routes = true;
    };

    explicit WakeWatch(Sources sources, QObject *parent = nullptr);
    ~WakeWatch() override;

Q_SIGNALS:
    void woke();

private:
    Q_SLOT void prepareForSleep(bool begins);
    void look();
    void watchRoutes();
    void readRoutes();
    void notice();

    Sources m_sources;
    QTimer m_tick;
    QTimer m_settle;
    Milliseconds m_looked{0};
    int m_routes = -1;
    std::unique_ptr<QSocketNotifier> m_routesNotifier;
};

/// Whether messages of the kernel (rtnetlink) tell of a new or another default route.
[[nodiscard]] bool tellsOfDefaultRoute(QByteArrayView messages);

} // namespace clustero
