// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/keptstate.h"
#include "ui/tray/notificationsender.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>

#include <optional>

class QDBusMessage;
class QDBusPendingCall;

namespace clustero {

/// Notifications through org.freedesktop.Notifications (Desktop Notifications Specification 1.2). The program that shows them may be
/// absent, slow, or start anew at any time: what could not be shown is shown when it comes, unless it is old by then. Which
/// notification belongs to which key is kept, so that a click is understood after this application has started anew. dunst tells
/// clicks only to the connection that showed the notification; there it is shown again, in its place, by the new one.
class DBusNotifications : public NotificationSender
{
    Q_OBJECT
public:
    struct Identity
    {
        QString applicationName; ///< for people
        QString desktopEntry;    ///< the desktop file's name without its suffix
        QString icon;            ///< a name of the icon theme, or an absolute path
    };

    /// \p kept must outlive it.
    DBusNotifications(const QDBusConnection &bus, Identity identity, KeptState &kept);

    void show(const ShowNotice &notice) override;
    void withdraw(const QString &key) override;
    [[nodiscard]] bool isAvailable() const override { return !m_owner.isEmpty(); }
    /// Keys of what is shown now, as far as is known; complete after ready().
    [[nodiscard]] QStringList shownKeys() const;

Q_SIGNALS:
    /// What an earlier start of the application has shown is known now. Once.
    void ready();

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void notificationClosed(uint id, uint reason, const QDBusMessage &message);
    void activationToken(uint id, const QString &token, const QDBusMessage &message);

private:
    struct Slot
    {
        uint id = 0; ///< 0: not shown
        bool isInFlight = false;
        bool isUnwanted = false;        ///< withdrawn while it was in flight
        std::optional<ShowNotice> next; ///< to be sent
        std::optional<ShowNotice> sent; ///< in flight, or shown
        QDateTime since;                ///< of next
        QDateTime shown;
        QString sentTo; ///< unique name
        QString token;
    };

    using Finished = void (DBusNotifications::*)(const QDBusPendingCall &call);
    void call(const QString &service, const QString &path, const QString &method, Finished then);
    void ownerAnswered(const QDBusPendingCall &call);
    void busAnswered(const QDBusPendingCall &call);
    void capabilitiesAnswered(const QDBusPendingCall &call);
    void serverAnswered(const QDBusPendingCall &call);
    void tellReady();
    void ownerChanged(const QString &owner);
    void becomeReady();
    void askCapabilities();
    void pumpAll();
    void pump(const QString &key);
    void notifyAnswered(const QString &key, const QDBusPendingCall &call);
    void closeOnDesktop(uint id);
    [[nodiscard]] QString keyOf(uint id, const QDBusMessage &message) const;
    [[nodiscard]] QVariantList arguments(const ShowNotice &notice, uint replaces) const;
    void restore();
    void keep();
    [[nodiscard]] QString server() const { return m_busId + u'/' + m_owner; }

    QDBusConnection m_bus;
    Identity m_identity;
    KeptState &m_kept;
    QDBusServiceWatcher m_watcher;
    QString m_busId;
    QString m_owner; ///< unique name; empty: nobody is there
    bool m_knowsOwner = false;
    bool m_isReady = false;
    bool m_isTakingOver = false; ///< what was shown before is being shown again
    bool m_hasToldReady = false;
    bool m_isAsking = false;
    std::optional<QStringList> m_capabilities;
    QHash<QString, Slot> m_slots;
};

} // namespace clustero
