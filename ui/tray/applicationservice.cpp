// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/applicationservice.h"

#include <QDBusAbstractAdaptor>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>

namespace clustero {

namespace {

const QLatin1String interface("org.freedesktop.Application");
constexpr int patienceMs = 5000;
constexpr qsizetype maxUris = 100;

QString tokenOf(const QVariantMap &platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

} // namespace

/// The D-Bus face of ApplicationService.
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationAdaptor(ApplicationService *service) : QDBusAbstractAdaptor(service), m_service(service) {}

public Q_SLOTS:
    void Activate(const QVariantMap &platformData) { Q_EMIT m_service->activated(tokenOf(platformData)); }
    void Open(const QStringList &uris, const QVariantMap &platformData)
    {
        Q_EMIT m_service->openWanted(uris.mid(0, maxUris), tokenOf(platformData));
    }
    void ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData)
    {
        Q_EMIT m_service->actionWanted(action, parameters, tokenOf(platformData));
    }

private:
    ApplicationService *m_service;
};

ApplicationService::ApplicationService(const QDBusConnection &bus, const QString &name) : m_bus(bus), m_name(name)
{
    new ApplicationAdaptor(this);
}

ApplicationService::~ApplicationService()
{
    if (m_isOwner) {
        m_bus.unregisterService(m_name);
        m_bus.unregisterObject(objectPath(m_name));
    }
}

QString ApplicationService::objectPath(const QString &name)
{
    return u'/' + QString(name).replace(u'.', u'/').replace(u'-', u'_');
}

bool ApplicationService::claim()
{
    if (!m_bus.isConnected())
        return false;
    // The object first: who sees the name may call at once.
    m_isOwner = m_bus.registerObject(objectPath(m_name), this, QDBusConnection::ExportAdaptors) && m_bus.registerService(m_name);
    if (!m_isOwner)
        m_bus.unregisterObject(objectPath(m_name));
    return m_isOwner;
}

void ApplicationService::tellOwner(const QString &action, const QVariantList &parameters, const std::function<void(bool)> &done)
{
    QVariantMap platformData;
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    if (!token.isEmpty()) {
        platformData.insert(QStringLiteral("activation-token"), token);
        platformData.insert(QStringLiteral("desktop-startup-id"), token);
    }
    const bool hasAction = !action.isEmpty();
    QDBusMessage request = QDBusMessage::createMethodCall(m_name, objectPath(m_name), interface,
                                                          hasAction ? QStringLiteral("ActivateAction") : QStringLiteral("Activate"));
    request.setArguments(hasAction ? QVariantList{action, QVariant(parameters), platformData} : QVariantList{platformData});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(request, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done] {
        watcher->deleteLater();
        done(!watcher->isError());
    });
}

} // namespace clustero

#include "applicationservice.moc"
