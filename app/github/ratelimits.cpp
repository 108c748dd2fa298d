// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/ratelimits.h"

#include <algorithm>

namespace clustero {

namespace {

std::optional<qint64> number(const QHash<QByteArray, QByteArray> &headers, const QByteArray &name)
{
    bool isNumber = false;
    const qint64 value = headers.value(name).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

bool RateLimits::note(int status, const QHash<QByteArray, QByteArray> &headers, const QByteArray &body, const QDateTime &now)
{
    const std::optional<qint64> remaining = number(headers, "x-ratelimit-remaining");
    const std::optional<qint64> reset = number(headers, "x-ratelimit-reset");
    const std::optional<qint64> retryAfter = number(headers, "retry-after");
    const QDateTime latest = now.addSecs(m_times.most.count());
    const QDateTime resetAt = reset ? std::min(QDateTime::fromSecsSinceEpoch(*reset, Qt::UTC), latest) : QDateTime();
    const bool isUsedUp = remaining && *remaining <= 0;
    const bool isRefused = status == 429 || (status == 403 && (retryAfter || isUsedUp || body.toLower().contains("rate limit")));
    if (!isRefused) {
        if (status < 400)
            m_refusals = 0;
        if (isUsedUp && resetAt.isValid())
            m_blockedUntil = resetAt;
        return false;
    }
    if (retryAfter) {
        m_blockedUntil = std::min(now.addSecs(std::max<qint64>(*retryAfter, 1)), latest);
    } else if (isUsedUp && resetAt.isValid()) {
        m_blockedUntil = std::max(resetAt, now.addSecs(1));
    } else {
        const qint64 wait = std::min<qint64>(m_times.least.count() << std::min(m_refusals, 10), m_times.most.count());
        ++m_refusals;
        m_blockedUntil = now.addSecs(wait);
    }
    return true;
}

std::chrono::milliseconds RateLimits::wait(const QDateTime &now, bool writes) const
{
    qint64 wait = m_blockedUntil.isValid() ? now.msecsTo(m_blockedUntil) : 0;
    if (writes && m_lastWrite.isValid())
        wait = std::max(wait, std::min<qint64>(now.msecsTo(m_lastWrite.addMSecs(m_times.writeGap.count())), m_times.writeGap.count()));
    return std::chrono::milliseconds(std::max<qint64>(wait, 0));
}

} // namespace clustero
