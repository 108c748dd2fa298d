// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

namespace clustero {

/// A notification daemon that shows nothing and can be slow.
class FakeDaemon : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Call
    {
        QString application;
        uint replaces = 0;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int time = 0;
    };

    explicit FakeDaemon(QDBusConnection bus, uint firstId = 1) : m_bus(std::move(bus)), m_nextId(firstId)
    {
        m_bus.registerObject(objectPath(), this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(serviceName());
    }
    ~FakeDaemon() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    static QString serviceName() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString objectPath() { return QStringLiteral("/org/freedesktop/Notifications"); }

    void answerHeld()
    {
        isSlow = false;
        for (const auto &[message, id] : std::exchange(m_held, {}))
            m_bus.send(message.createReply(QVariant(id)));
    }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    QList<Call> shown;
    QList<uint> closedByCall;
    bool isSlow = false;
    QString name = QStringLiteral("fake");

public Q_SLOTS:
    QString GetServerInformation(QString &vendor, QString &version, QString &specification)
    {
        vendor = version = specification = QStringLiteral("1");
        return name;
    }
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &application, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int time)
    {
        shown.append({application, replaces, summary, body, actions, hints, time});
        const uint id = replaces != 0 ? replaces : m_nextId++;
        if (isSlow) {
            setDelayedReply(true);
            m_held.append({message(), id});
        }
        return id;
    }
    void CloseNotification(uint id)
    {
        closedByCall.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    uint m_nextId;
    QList<std::pair<QDBusMessage, uint>> m_held;
};

} // namespace clustero
