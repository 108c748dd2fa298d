// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace clustero {

/// SIGINT, SIGTERM and SIGWINCH as Qt signals while it lives (one at a time). What the signals did before is restored.
class SignalWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

    /// How often the person wanted it to end.
    [[nodiscard]] int stops() const;
    /// Until this, the second SIGINT or SIGTERM ends the process at once, because the event loop may not run yet.
    void takeOver();

Q_SIGNALS:
    void stopWanted(int count);
    void resized();

private:
    void drain();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace clustero
