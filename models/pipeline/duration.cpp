// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/duration.h"

#include "models/pipeline/names.h"

#include <array>

namespace clustero {

namespace {

struct Unit
{
    char16_t letter;
    std::chrono::seconds length;
};

constexpr std::array units{Unit{u'h', std::chrono::hours(1)}, Unit{u'm', std::chrono::minutes(1)}, Unit{u's', std::chrono::seconds(1)}};
constexpr qint64 tooMany = 10'000'000; // more of any unit than seven days have seconds

/// Seconds, saturated far above the limit; nullopt where the text is not a duration.
std::optional<std::chrono::seconds> secondsOf(QStringView text)
{
    std::chrono::seconds total{0};
    size_t nextUnit = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        qint64 count = 0;
        const qsizetype digits = at;
        for (; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at)
            count = std::min<qint64>(tooMany, count * 10 + (text[at].unicode() - u'0'));
        if (at == digits || at == text.size())
            return std::nullopt;
        while (nextUnit < units.size() && units.at(nextUnit).letter != text[at])
            ++nextUnit;
        if (nextUnit == units.size())
            return std::nullopt;
        total += count * units.at(nextUnit++).length;
        ++at;
    }
    if (text.isEmpty())
        return std::nullopt;
    return total;
}

} // namespace

Result<Duration> parseDuration(const QString &text)
{
    const QString code = QStringLiteral("bad-duration");
    const std::optional<std::chrono::seconds> seconds = secondsOf(text);
    if (!seconds) {
        return failure(code, QStringLiteral("%1 is not a duration. Write it like `90s`, `10m`, `2h` or `1h30m`.").arg(quoted(text)));
    }
    if (seconds->count() == 0) {
        return failure(code,
                       QStringLiteral("The duration %1 is zero. Give more than 0, or leave the key out for no limit.").arg(quoted(text)));
    }
    if (*seconds > maximumTimeout) {
        return failure(code,
                       QStringLiteral("The duration %1 is longer than 7 days (`168h`), which is the most allowed.").arg(quoted(text)));
    }
    return Duration(*seconds);
}

QString toText(Duration duration)
{
    auto rest = std::chrono::duration_cast<std::chrono::seconds>(duration);
    QString text;
    for (const Unit &unit : units) {
        const auto count = rest / unit.length;
        rest %= unit.length;
        if (count > 0)
            text += QString::number(count) + QChar(unit.letter);
    }
    return text.isEmpty() ? QStringLiteral("0s") : text;
}

} // namespace clustero
