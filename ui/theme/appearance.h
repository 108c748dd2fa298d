// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

class QDBusConnection;
class QDBusVariant;

namespace clustero {

/// Gives the application its style, fonts and palette, and follows the system between light and dark while it runs. One, in the
/// GUI thread, as long as the application.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };

    Appearance(); ///< on the session's bus
    /// \p bus is the one that the desktop's portal is on.
    explicit Appearance(const QDBusConnection &bus);
    ~Appearance() override;

    void setScheme(Scheme scheme);
    void setFontPercent(int percent); ///< 80 to 200, of the system's size
    [[nodiscard]] bool isDark() const { return m_isDark; }

private Q_SLOTS:
    void systemSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void askSystem();
    void apply();

    struct Portal;
    std::unique_ptr<Portal> m_portal;
    Scheme m_scheme = Scheme::System;
    bool m_isSystemDark = false; ///< what the platform's own palette says
    std::optional<bool> m_portalDark;
    bool m_isDark = false;
    bool m_isApplying = false;
};

} // namespace clustero
