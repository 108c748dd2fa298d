// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/desktop/tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace clustero::tray {

inline QByteArray busctl(const QStringList &arguments)
{
    return outputOf(QStringLiteral("busctl"),
                    QStringList{QStringLiteral("--user"), QStringLiteral("--json=short"), QStringLiteral("--")} + arguments);
}

/// The name on the bus of the item in the tray. There is one: Qt 6.4 gives it no name but its connection's.
inline QString itemName()
{
    const QByteArray answer =
        busctl({QStringLiteral("get-property"), QStringLiteral("org.kde.StatusNotifierWatcher"), QStringLiteral("/StatusNotifierWatcher"),
                QStringLiteral("org.kde.StatusNotifierWatcher"), QStringLiteral("RegisteredStatusNotifierItems")});
    const QJsonArray items = QJsonDocument::fromJson(answer).object().value(QLatin1String("data")).toArray();
    return items.size() == 1 ? items.at(0).toString().section(u'/', 0, 0) : QString();
}

/// A call of the item, from outside.
inline QByteArray callItem(const QString &object, const QString &interface, const QStringList &methodAndArguments)
{
    return busctl(QStringList{QStringLiteral("call"), itemName(), object, interface} + methodAndArguments);
}

struct MenuEntry
{
    int id = 0;
    QString label; ///< with its submenu's before it: "Run/web"
};

inline void collect(const QJsonArray &node, const QString &above, QList<MenuEntry> &entries)
{
    const QJsonObject properties = node.at(1).toObject();
    const auto property = [&](const char *name) { return properties.value(QLatin1String(name)).toObject().value(QLatin1String("data")); };
    const QString label = property("label").toString().remove(u'_');
    if (!property("visible").toBool(true))
        return;
    const QString whole = above.isEmpty() ? label : above + u'/' + label;
    if (!label.isEmpty())
        entries.append({node.at(0).toInt(), whole});
    for (const QJsonValue &child : node.at(2).toArray())
        collect(child.toObject().value(QLatin1String("data")).toArray(), whole, entries);
}

/// The menu as the panel gets it (com.canonical.dbusmenu).
inline QList<MenuEntry> menuEntries()
{
    const QByteArray answer =
        callItem(QStringLiteral("/MenuBar"), QStringLiteral("com.canonical.dbusmenu"),
                 {QStringLiteral("GetLayout"), QStringLiteral("iias"), QStringLiteral("0"), QStringLiteral("-1"), QStringLiteral("0")});
    QList<MenuEntry> entries;
    collect(QJsonDocument::fromJson(answer).object().value(QLatin1String("data")).toArray().at(1).toArray(), {}, entries);
    return entries;
}

inline QStringList labels()
{
    QStringList labels;
    for (const MenuEntry &entry : menuEntries())
        labels.append(entry.label);
    return labels;
}

inline void choose(const QString &label)
{
    for (const MenuEntry &entry : menuEntries()) {
        if (entry.label == label)
            callItem(QStringLiteral("/MenuBar"), QStringLiteral("com.canonical.dbusmenu"),
                     {QStringLiteral("Event"), QStringLiteral("isvu"), QString::number(entry.id), QStringLiteral("clicked"),
                      QStringLiteral("s"), QString(), QStringLiteral("0")});
    }
}

} // namespace clustero::tray
