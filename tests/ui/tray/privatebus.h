// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace clustero {

/// A message bus of a test's own, on which nothing starts by itself.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    [[nodiscard]] bool isUp() const { return !m_address.isEmpty(); }
    /// A connection of that name; one participant each.
    [[nodiscard]] QDBusConnection connect(const QString &name);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace clustero
