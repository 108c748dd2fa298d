// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/wakewatch.h"

#include <QDBusConnection>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>

#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace clustero {

namespace {

std::chrono::milliseconds bootTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace

WakeWatch::WakeWatch(Sources sources, QObject *parent) : QObject(parent), m_sources(std::move(sources))
{
    if (!m_sources.clock)
        m_sources.clock = bootTime;
    m_looked = m_sources.clock();
    m_settle.setSingleShot(true);
    m_settle.setInterval(m_sources.settle);
    connect(&m_settle, &QTimer::timeout, this, &WakeWatch::woke);
    connect(&m_tick, &QTimer::timeout, this, &WakeWatch::look);
    m_tick.start(m_sources.tick);
    // org.freedesktop.login1.Manager.PrepareForSleep(b): false when the machine is awake again.
    if (m_sources.logind) {
        QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                             QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                                             SLOT(prepareForSleep(bool)));
    }
    if (m_sources.routes)
        watchRoutes();
}

WakeWatch::~WakeWatch()
{
    m_routesNotifier.reset();
    if (m_routes >= 0)
        ::close(m_routes);
}

void WakeWatch::prepareForSleep(bool begins)
{
    if (!begins)
        notice();
}

void WakeWatch::notice()
{
    if (!m_settle.isActive())
        m_settle.start();
}

void WakeWatch::look()
{
    const Milliseconds now = m_sources.clock();
    if (now - m_looked > m_sources.tick + m_sources.slack)
        notice();
    m_looked = now;
}

void WakeWatch::watchRoutes()
{
    m_routes = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    if (m_routes < 0 || ::bind(m_routes, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return;
    m_routesNotifier = std::make_unique<QSocketNotifier>(m_routes, QSocketNotifier::Read);
    connect(m_routesNotifier.get(), &QSocketNotifier::activated, this, &WakeWatch::readRoutes);
}

void WakeWatch::readRoutes()
{
    std::array<char, 16'384> buffer{};
    for (int reads = 0; reads < 64; ++reads) {
        const ssize_t got = ::recv(m_routes, buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == ENOBUFS) { // some were lost: one of them may have mattered
            notice();
            continue;
        }
        if (got <= 0)
            return;
        if (tellsOfDefaultRoute(QByteArrayView(buffer.data(), got)))
            notice();
    }
}

bool tellsOfDefaultRoute(QByteArrayView messages)
{
    while (messages.size() >= qsizetype(sizeof(nlmsghdr))) {
        nlmsghdr head{};
        std::memcpy(&head, messages.data(), sizeof head);
        if (head.nlmsg_len < sizeof head || qsizetype(head.nlmsg_len) > messages.size())
            return false;
        rtmsg route{};
        if (head.nlmsg_type == RTM_NEWROUTE && head.nlmsg_len >= NLMSG_LENGTH(sizeof route)) {
            std::memcpy(&route, messages.data() + NLMSG_HDRLEN, sizeof route);
            if (route.rtm_dst_len == 0 && route.rtm_type == RTN_UNICAST)
                return true;
        }
        messages = messages.sliced(std::min(messages.size(), qsizetype(NLMSG_ALIGN(head.nlmsg_len))));
    }
    return false;
}

} // namespace clustero
