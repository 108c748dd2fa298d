// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace clustero {

/// A desktop portal that knows one thing: whether the person wants dark or light (1, 2; 0: no wish).
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    FakePortal(QDBusConnection bus, uint scheme) : m_bus(std::move(bus)), m_scheme(scheme)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        isThere = m_bus.registerService(serviceName());
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(serviceName());
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    }

    static QString serviceName() { return QStringLiteral("org.freedesktop.portal.Desktop"); }

    void change(uint scheme)
    {
        m_scheme = scheme;
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QDBusVariant(scheme));
    }

    bool isThere = false;
    int asked = 0;

public Q_SLOTS:
    /// The portal's older call, which wraps the value twice.
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++asked;
        const bool isKnown = group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? QVariant(m_scheme) : QVariant(0U))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    uint m_scheme;
};

} // namespace clustero
