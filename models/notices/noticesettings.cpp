// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticesettings.h"

#include <QTimeZone>

#include <array>

namespace clustero {

namespace {

constexpr int maxPipelines = 10'000;
const QString timeForm = QStringLiteral("HH:mm");

struct Switch
{
    const char *key;
    bool NoticeSettings::*value;
};

constexpr std::array switches{
    Switch{"failed", &NoticeSettings::failed},
    Switch{"fixed", &NoticeSettings::fixed},
    Switch{"waitingForMe", &NoticeSettings::waitingForMe},
    Switch{"connectionBroken", &NoticeSettings::connectionBroken},
    Switch{"passedLong", &NoticeSettings::passedLong},
    Switch{"passed", &NoticeSettings::passed},
    Switch{"started", &NoticeSettings::started},
    Switch{"stillFailing", &NoticeSettings::stillFailing},
};

constexpr std::array scopeNames{"all", "failures", "none"};

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QJsonObject pauseToJson(const NoticePause &pause)
{
    switch (pause.kind) {
    case NoticePause::Kind::None: break;
    case NoticePause::Kind::Until: return {{QStringLiteral("until"), timeText(pause.until)}};
    case NoticePause::Kind::Indefinitely: return {{QStringLiteral("indefinitely"), true}};
    }
    return {};
}

NoticePause pauseFromJson(const QJsonObject &json)
{
    if (json.value(QLatin1String("indefinitely")).toBool())
        return NoticePause::indefinitely();
    const QDateTime until = timeFrom(json.value(QLatin1String("until")));
    return until.isValid() ? NoticePause{NoticePause::Kind::Until, until} : NoticePause{};
}

QuietHours quietFromJson(const QJsonObject &json)
{
    QuietHours quiet;
    const QTime from = QTime::fromString(json.value(QLatin1String("from")).toString(), timeForm);
    const QTime to = QTime::fromString(json.value(QLatin1String("to")).toString(), timeForm);
    quiet.on = json.value(QLatin1String("on")).toBool();
    quiet.from = from.isValid() ? from : quiet.from;
    quiet.to = to.isValid() ? to : quiet.to;
    return quiet;
}

} // namespace

bool NoticePause::holds(const QDateTime &now) const
{
    return kind == Kind::Indefinitely || (kind == Kind::Until && now < until);
}

NoticePause NoticePause::forOneHour(const QDateTime &now)
{
    return {Kind::Until, now.toUTC().addSecs(3600)};
}

NoticePause NoticePause::untilTomorrow(const QDateTime &now)
{
    return {Kind::Until, QDateTime(now.toLocalTime().date().addDays(1), QTime(8, 0)).toUTC()};
}

NoticePause NoticePause::indefinitely()
{
    return {Kind::Indefinitely, {}};
}

bool QuietHours::holds(const QDateTime &now) const
{
    if (!on)
        return false;
    const QTime time = now.toLocalTime().time();
    return from <= to ? time >= from && time < to : time >= from || time < to;
}

QJsonObject toJson(const NoticeSettings &settings)
{
    QJsonObject json;
    for (const Switch &one : switches)
        json.insert(QLatin1String(one.key), settings.*one.value);
    json.insert(QStringLiteral("quiet"), QJsonObject{{QStringLiteral("on"), settings.quiet.on},
                                                     {QStringLiteral("from"), settings.quiet.from.toString(timeForm)},
                                                     {QStringLiteral("to"), settings.quiet.to.toString(timeForm)}});
    json.insert(QStringLiteral("pause"), pauseToJson(settings.pause));
    QJsonObject pipelines;
    for (auto it = settings.pipelines.cbegin(); it != settings.pipelines.cend(); ++it)
        pipelines.insert(it.key(), QLatin1String(scopeNames.at(static_cast<size_t>(it.value()))));
    json.insert(QStringLiteral("pipelines"), pipelines);
    QJsonObject muted;
    for (auto it = settings.mutedUntil.cbegin(); it != settings.mutedUntil.cend(); ++it)
        muted.insert(it.key(), timeText(it.value()));
    json.insert(QStringLiteral("mutedUntil"), muted);
    return json;
}

NoticeSettings noticeSettingsFromJson(const QJsonObject &json)
{
    NoticeSettings settings;
    for (const Switch &one : switches)
        settings.*one.value = json.value(QLatin1String(one.key)).toBool(settings.*one.value);
    settings.quiet = quietFromJson(json.value(QLatin1String("quiet")).toObject());
    settings.pause = pauseFromJson(json.value(QLatin1String("pause")).toObject());
    const QJsonObject pipelines = json.value(QLatin1String("pipelines")).toObject();
    for (auto it = pipelines.begin(); it != pipelines.end() && settings.pipelines.size() < maxPipelines; ++it) {
        for (size_t i = 0; i < scopeNames.size(); ++i) {
            if (it.value().toString() == QLatin1String(scopeNames.at(i)))
                settings.pipelines.insert(it.key(), static_cast<NoticeScope>(i));
        }
    }
    const QJsonObject muted = json.value(QLatin1String("mutedUntil")).toObject();
    for (auto it = muted.begin(); it != muted.end() && settings.mutedUntil.size() < maxPipelines; ++it) {
        const QDateTime until = timeFrom(it.value());
        if (until.isValid())
            settings.mutedUntil.insert(it.key(), until);
    }
    return settings;
}

} // namespace clustero
