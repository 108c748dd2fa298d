// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackpacing.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr std::size_t mostLanes = 500;
constexpr std::chrono::milliseconds withoutTime{5000}; ///< after the first 429 that tells no time; it doubles
const auto messageLane = QStringLiteral("chat.postMessage ");

/// Calls in a minute, as Slack's tiers allow at least.
std::size_t callsInMinute(const QString &method)
{
    struct Tier
    {
        const char *method;
        std::size_t calls;
    };
    static constexpr Tier tiers[] = {
        {"apps.connections.open", 6}, {"conversations.list", 20},    {"usergroups.list", 20},       {"usergroups.users.list", 20},
        {"users.list", 20},           {"chat.update", 50},           {"chat.delete", 50},           {"conversations.join", 50},
        {"conversations.info", 50},   {"conversations.history", 50}, {"conversations.replies", 50}, {"conversations.members", 100}};
    const auto found =
        std::find_if(std::begin(tiers), std::end(tiers), [&](const Tier &tier) { return method == QLatin1String(tier.method); });
    return found == std::end(tiers) ? 100 : found->calls;
}

} // namespace

QString SlackPacing::lane(const QString &method, const QJsonObject &arguments)
{
    return method == QLatin1String("chat.postMessage") ? messageLane + arguments.value(QLatin1String("channel")).toString() : method;
}

SlackPacing::Milliseconds SlackPacing::wait(const QString &lane, Milliseconds now) const
{
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end())
        return Milliseconds::zero();
    const Lane &state = found->second;
    Milliseconds until = state.blockedUntil;
    if (lane.startsWith(messageLane)) {
        if (!state.calls.empty())
            until = std::max(until, state.calls.back() + m_times.messageGap);
    } else if (const std::size_t most = callsInMinute(lane); state.calls.size() >= most) {
        until = std::max(until, state.calls[state.calls.size() - most] + m_times.window);
    }
    return std::max(until - now, Milliseconds::zero());
}

void SlackPacing::noteCall(const QString &lane, Milliseconds now)
{
    if (m_lanes.size() >= mostLanes)
        forgetOld(now);
    Lane &state = m_lanes[lane];
    while (!state.calls.empty() && state.calls.front() + m_times.window <= now)
        state.calls.pop_front();
    state.calls.push_back(now);
}

void SlackPacing::noteLimit(const QString &lane, Milliseconds retryAfter, Milliseconds now)
{
    if (m_lanes.size() >= mostLanes)
        forgetOld(now);
    Lane &state = m_lanes[lane];
    if (retryAfter > Milliseconds::zero())
        state.refusals = 0;
    else
        retryAfter = withoutTime * (1 << std::min(state.refusals++, 6));
    state.blockedUntil = now + std::min(retryAfter, m_times.longest);
}

void SlackPacing::forgetOld(Milliseconds now)
{
    std::erase_if(m_lanes, [&](const auto &each) {
        const Lane &lane = each.second;
        return lane.blockedUntil <= now && (lane.calls.empty() || lane.calls.back() + m_times.window <= now);
    });
}

} // namespace clustero
