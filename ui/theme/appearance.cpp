// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/clusterostyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QEvent>
#include <QStyle>
#include <QToolTip>

// A static library's resources have to be asked for; the macro wants no namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace clustero {

namespace {

// XDG Desktop Portal, org.freedesktop.portal.Settings: namespace org.freedesktop.appearance, key color-scheme; 1 is dark, 2 is light.
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");

std::optional<bool> darkOf(QVariant value)
{
    for (int depth = 0; depth < 3 && value.canConvert<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    const uint scheme = value.toUInt();
    return scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
}

} // namespace

struct Appearance::Portal
{
    explicit Portal(const QDBusConnection &theBus) : bus(theBus), watcher(portalService, theBus, QDBusServiceWatcher::WatchForRegistration)
    {}

    QDBusConnection bus;
    QDBusServiceWatcher watcher; ///< it may come up later than this
};

Appearance::Appearance() : Appearance(QDBusConnection::sessionBus()) {}

Appearance::~Appearance() = default;

Appearance::Appearance(const QDBusConnection &bus) : m_portal(std::make_unique<Portal>(bus))
{
    initIcons();
    m_isSystemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new ClusteroStyle);
    setFontPercent(100);
    qApp->installEventFilter(this);
    if (m_portal->bus.isConnected()) {
        qRegisterMetaType<QDBusVariant>(); // else connect() does not know the type of the slot, and does nothing
        m_portal->bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                              SLOT(systemSettingChanged(QString, QString, QDBusVariant)));
        connect(&m_portal->watcher, &QDBusServiceWatcher::serviceRegistered, this, &Appearance::askSystem);
        askSystem();
    }
    apply();
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Appearance::setFontPercent(int percent)
{
    const QFont font = interfaceFont(percent);
    QApplication::setFont(font);
    QToolTip::setFont(font);
}

void Appearance::systemSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearanceGroup || key != schemeKey)
        return;
    m_portalDark = darkOf(value.variant());
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_isApplying && !watched->isWidgetType()) {
        m_isSystemDark = QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128;
        apply();
    }
    return false;
}

void Appearance::askSystem()
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call.setArguments({appearanceGroup, schemeKey});
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_portal->bus.asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError() && !m_portalDark) { // a change that came first is newer
            m_portalDark = darkOf(reply.value().variant());
            apply();
        }
    });
}

void Appearance::apply()
{
    m_isDark = m_scheme == Scheme::System ? m_portalDark.value_or(m_isSystemDark) : m_scheme == Scheme::Dark;
    const QPalette palette = paletteOf(m_isDark ? darkTokens() : lightTokens());
    if (QApplication::palette() == palette)
        return;
    m_isApplying = true;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_isApplying = false;
}

} // namespace clustero

// Here QDBusVariant is known; where it is not, its slot has a parameter that Qt D-Bus does not know, and is never called.
#include "moc_appearance.cpp"
