// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/accessible.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QDBusVariant>

namespace clustero {

namespace {

constexpr int patience = 5000;    ///< milliseconds
constexpr int mostChildren = 300; ///< of one thing; tables can have any number
constexpr qsizetype mostOfTree = 20'000;
const QString accessibleInterface = QStringLiteral("org.a11y.atspi.Accessible");

QDBusMessage call(const QString &service, const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage get(const QString &service, const QString &path, const QString &property)
{
    return call(service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {accessibleInterface, property});
}

QVariant valueOf(QDBusPendingCall &pending)
{
    pending.waitForFinished();
    const QVariant value = pending.reply().arguments().value(0);
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

QList<Accessible> childrenIn(const QVariant &value)
{
    QList<Accessible> children;
    if (!value.canConvert<QDBusArgument>())
        return children;
    const auto list = value.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Accessible child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        if (children.size() < mostChildren)
            children << child;
    }
    list.endArray();
    return children;
}

quint64 statesIn(const QVariant &value)
{
    if (!value.canConvert<QDBusArgument>())
        return 0;
    QList<uint> words;
    value.value<QDBusArgument>() >> words;
    return words.size() < 2 ? 0 : words.at(0) | static_cast<quint64>(words.at(1)) << 32;
}

QDBusConnection accessibilityBus()
{
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(call(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    return QDBusConnection::connectToBus(address.value(), QStringLiteral("a11y"));
}

} // namespace

AccessibilityBus::AccessibilityBus() : m_bus(accessibilityBus()) {}

QString AccessibilityBus::serviceOf(qint64 pid) const
{
    const QDBusMessage programs =
        m_bus.call(call(QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root"), accessibleInterface,
                        QStringLiteral("GetChildren")),
                   QDBus::Block, patience);
    for (const Accessible &program : childrenIn(programs.arguments().value(0))) {
        const QDBusReply<uint> owner =
            m_bus.call(call(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"), {program.service}),
                       QDBus::Block, patience);
        if (owner.isValid() && owner.value() == pid)
            return program.service;
    }
    return {};
}

/// Level by level, the questions of a level all at once: one by one they would take seconds.
AccessibleTree AccessibilityBus::tree(const QString &service) const
{
    struct Pending
    {
        QDBusPendingCall name, role, description, states, children;
    };
    std::vector<AccessibleTree> levels;
    Accessible root;
    root.service = service;
    root.path = QStringLiteral("/org/a11y/atspi/accessible/root");
    AccessibleTree level{root};
    AccessibleTree all;
    QList<QList<qsizetype>> children; // of each in `all`
    while (!level.isEmpty() && all.size() < mostOfTree) {
        std::vector<Pending> pending;
        for (const Accessible &node : std::as_const(level)) {
            const auto ask = [&](const QDBusMessage &message) { return m_bus.asyncCall(message, patience); };
            pending.push_back({ask(get(node.service, node.path, QStringLiteral("Name"))),
                               ask(call(node.service, node.path, accessibleInterface, QStringLiteral("GetRoleName"))),
                               ask(get(node.service, node.path, QStringLiteral("Description"))),
                               ask(call(node.service, node.path, accessibleInterface, QStringLiteral("GetState"))),
                               ask(call(node.service, node.path, accessibleInterface, QStringLiteral("GetChildren")))});
        }
        AccessibleTree next;
        for (size_t i = 0; i < pending.size(); ++i) {
            Accessible node = level.at(static_cast<qsizetype>(i));
            node.name = valueOf(pending[i].name).toString();
            node.role = valueOf(pending[i].role).toString();
            node.description = valueOf(pending[i].description).toString();
            node.states = statesIn(valueOf(pending[i].states));
            if (node.parent >= 0 && !node.is(Accessible::Visible))
                continue;
            const auto index = static_cast<int>(all.size());
            all << node;
            children << QList<qsizetype>();
            if (node.parent >= 0)
                children[node.parent] << index;
            for (Accessible child : childrenIn(valueOf(pending[i].children))) {
                child.parent = index;
                next << child;
            }
        }
        level = next;
    }
    // From levels to the order in which one reads it.
    AccessibleTree ordered;
    const auto append = [&](const auto &self, qsizetype index, int parent) -> void {
        const auto at = static_cast<int>(ordered.size());
        ordered << all.at(index);
        ordered.last().parent = parent;
        for (const qsizetype child : children.at(index))
            self(self, child, at);
    };
    if (!all.isEmpty())
        append(append, 0, -1);
    return ordered;
}

QString AccessibilityBus::text(const Accessible &node) const
{
    const QDBusReply<QString> text = m_bus.call(
        call(node.service, node.path, QStringLiteral("org.a11y.atspi.Text"), QStringLiteral("GetText"), {0, -1}), QDBus::Block, patience);
    return text.value();
}

QRect AccessibilityBus::place(const Accessible &node) const
{
    constexpr uint onScreen = 0;
    const QDBusMessage reply =
        m_bus.call(call(node.service, node.path, QStringLiteral("org.a11y.atspi.Component"), QStringLiteral("GetExtents"), {onScreen}),
                   QDBus::Block, patience);
    const QVariant value = reply.arguments().value(0);
    if (!value.canConvert<QDBusArgument>())
        return {};
    const auto extents = value.value<QDBusArgument>();
    int x = 0, y = 0, width = 0, height = 0;
    extents.beginStructure();
    extents >> x >> y >> width >> height;
    extents.endStructure();
    return {x, y, width, height};
}

void AccessibilityBus::press(const Accessible &node) const
{
    m_bus.asyncCall(call(node.service, node.path, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("DoAction"), {0}), patience);
}

void AccessibilityBus::focus(const Accessible &node) const
{
    m_bus.asyncCall(call(node.service, node.path, QStringLiteral("org.a11y.atspi.Component"), QStringLiteral("GrabFocus")), patience);
}

std::optional<Accessible> find(const AccessibleTree &tree, const QString &role, const QString &name)
{
    const bool isBeginning = name.endsWith(u'*');
    const QStringView beginning = QStringView(name).chopped(isBeginning ? 1 : 0);
    for (const Accessible &node : tree) {
        const bool isNamed = isBeginning ? node.name.startsWith(beginning) : node.name == name;
        if (isNamed && (role.isEmpty() || node.role == role))
            return node;
    }
    return std::nullopt;
}

QStringList pathOf(const AccessibleTree &tree, const Accessible &node)
{
    QStringList names;
    for (int at = node.parent; at >= 0; at = tree.at(at).parent) {
        if (!tree.at(at).name.isEmpty())
            names.prepend(tree.at(at).name);
    }
    return names;
}

QString toText(const AccessibleTree &tree)
{
    QString text;
    QList<int> depths;
    for (const Accessible &node : tree) {
        depths << (node.parent < 0 ? 0 : depths.at(node.parent) + 1);
        text += QString(depths.last() * 2, u' ') + node.role + QStringLiteral(" “") + node.name + QStringLiteral("”") +
                (node.is(Accessible::Focused) ? QStringLiteral(" focused") : QString()) + u'\n';
    }
    return text;
}

} // namespace clustero
