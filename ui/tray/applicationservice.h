// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantList>

#include <functional>

namespace clustero {

/// This application on the session bus (Desktop Entry Specification, "D-Bus Activation"): the first process owns the name,
/// a second one tells it what was wanted and ends. What comes in is foreign text.
class ApplicationService : public QObject
{
    Q_OBJECT
public:
    /// \p name is the desktop entry's: reverse domain name, like the desktop file's.
    ApplicationService(const QDBusConnection &bus, const QString &name);
    ~ApplicationService() override;

    /// Takes the name. False: another process has it, or there is no bus. Asks the bus and waits for its answer.
    [[nodiscard]] bool claim();
    [[nodiscard]] bool isBusConnected() const { return m_bus.isConnected(); }

    /// Tells the process that owns the name to come to the front, with an action if one is named. \p done hears whether it did.
    void tellOwner(const QString &action, const QVariantList &parameters, const std::function<void(bool)> &done);

    [[nodiscard]] static QString objectPath(const QString &name);

Q_SIGNALS:
    void activated(const QString &activationToken);
    void openWanted(const QStringList &uris, const QString &activationToken);
    void actionWanted(const QString &action, const QVariantList &parameters, const QString &activationToken);

private:
    QDBusConnection m_bus;
    QString m_name;
    bool m_isOwner = false;
};

} // namespace clustero
