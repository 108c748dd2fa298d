// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessiblerole.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QVariant>
#include <QWidget>
#include <QWindow>

#include <array>

namespace clustero {

namespace {

constexpr const char *roleProperty = "accessibleRole";

QAccessibleInterface *interfaceWithRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

/// A sentence for screen readers, somewhere in a window. Orca reads a notification that comes into view wherever the focus is; a description
/// it reads only when that of the focused object changes.
class Notification : public QAccessibleInterface
{
public:
    Notification(QWidget *window, const QString &sentence) : m_window(window), m_sentence(sentence) {}

    [[nodiscard]] bool isValid() const override { return m_window; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_window ? m_window->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_window); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text text) const override { return text == QAccessible::Name ? m_sentence : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override { return {}; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    QPointer<QWidget> m_window;
    QString m_sentence;
};

constexpr std::size_t keptNotifications = 8; ///< who is told of one asks for its name a moment later

void notify(QWidget *window, const QString &sentence)
{
    static std::array<QAccessible::Id, keptNotifications> kept{};
    static std::size_t next = 0;
    QAccessible::Id &place = kept.at(next++ % kept.size());
    if (place != 0 && QAccessible::accessibleInterface(place))
        QAccessible::deleteAccessibleInterface(place);
    auto *notification = new Notification(window, sentence); // owned by the cache once registered
    place = QAccessible::registerAccessibleInterface(notification);
    QAccessibleEvent event(notification, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

/// Whether a new description of the widget is read out by itself.
bool isRead(QWidget *widget)
{
    const QAccessibleInterface *known = widget->hasFocus() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    const QAccessibleInterface *focused = known ? known->focusChild() : nullptr;
    return known && (!focused || focused == known);
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool isInstalled = (QAccessible::installFactory(interfaceWithRole), true);
    Q_UNUSED(isInstalled)
    widget->setProperty(roleProperty, static_cast<int>(role));
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(widget)) // naming the widget has made one
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

void announce(QWidget *about, const QString &sentence)
{
    // Qt 6.4 has no announcement event. On other systems an alert is read out with its object's description.
    const bool isNew = about->accessibleDescription() != sentence;
    about->setAccessibleDescription(sentence);
    if (!sentence.isEmpty() && !(isNew && isRead(about)))
        notify(about->window(), sentence);
    QAccessibleEvent event(about, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace clustero
