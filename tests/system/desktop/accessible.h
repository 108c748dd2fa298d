// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace clustero {

/// One thing of a window, as assistive technology saw it a moment ago.
struct Accessible
{
    /// The numbers of AT-SPI.
    enum State { Checked = 4, Focusable = 11, Focused = 12, Selected = 23, Sensitive = 24, Showing = 25, Visible = 30 };

    QString service;
    QString path;
    QString role; ///< "push button", "label", …
    QString name;
    QString description;
    quint64 states = 0;
    int parent = -1; ///< in the tree that it belongs to

    [[nodiscard]] bool is(State state) const { return (states >> state & 1) != 0; }
};

using AccessibleTree = QList<Accessible>; ///< a parent before its children

/// Looks at programs from outside as a screen reader does (AT-SPI 2). Every call waits for the program at most five seconds.
class AccessibilityBus
{
public:
    AccessibilityBus();

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }
    /// The name on this bus of the program with that process id; empty: it is not there (yet).
    [[nodiscard]] QString serviceOf(qint64 pid) const;
    /// All that is visible of a program, without what is inside something invisible.
    [[nodiscard]] AccessibleTree tree(const QString &service) const;

    [[nodiscard]] QString text(const Accessible &node) const;
    [[nodiscard]] QRect place(const Accessible &node) const; ///< on the screen
    void press(const Accessible &node) const;                ///< does not wait for what it causes
    void focus(const Accessible &node) const;

private:
    QDBusConnection m_bus;
};

/// The first with that role (empty: any) and that name; a name that ends in * is the beginning of one.
[[nodiscard]] std::optional<Accessible> find(const AccessibleTree &tree, const QString &role, const QString &name);
/// Names of what it is inside of, outermost first.
[[nodiscard]] QStringList pathOf(const AccessibleTree &tree, const Accessible &node);
/// Indented lines; for messages of failed tests.
[[nodiscard]] QString toText(const AccessibleTree &tree);

} // namespace clustero
