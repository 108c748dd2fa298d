// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "models/pipeline/triggertypes.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace clustero {

/// A person's own trigger types, read again whenever their files change.
class TriggerTypeWatch : public QObject
{
    Q_OBJECT
public:
    /// \p services must outlive it.
    explicit TriggerTypeWatch(Services &services, QObject *parent = nullptr);

    [[nodiscard]] const TriggerTypes &types() const { return m_types; }
    void read();

Q_SIGNALS:
    void changed(const clustero::TriggerTypes &types);

private:
    void watch();

    Services &m_services;
    TriggerTypes m_types;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    bool m_hasRead = false;
};

} // namespace clustero
