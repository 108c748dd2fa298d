// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace clustero {

/// Which results of one pipeline are told. Where nothing is chosen: those of runs that I started and of starred pipelines.
enum class NoticeScope { All, FailuresAndFixes, None };

/// Notifications are held back: not at all, until a time, or until they are switched on again.
struct NoticePause
{
    enum class Kind { None, Until, Indefinitely };
    Kind kind = Kind::None;
    QDateTime until; ///< UTC; of Until

    [[nodiscard]] bool holds(const QDateTime &now) const;
    bool operator==(const NoticePause &) const = default;

    [[nodiscard]] static NoticePause forOneHour(const QDateTime &now);
    /// Until eight o'clock of the next morning, local time.
    [[nodiscard]] static NoticePause untilTomorrow(const QDateTime &now);
    [[nodiscard]] static NoticePause indefinitely();
};

/// Every day, local time; may go over midnight.
struct QuietHours
{
    bool on = false;
    QTime from{22, 0};
    QTime to{7, 0};

    [[nodiscard]] bool holds(const QDateTime &now) const;
    bool operator==(const QuietHours &) const = default;
};

struct NoticeSettings
{
    bool failed = true;
    bool fixed = true;
    bool waitingForMe = true;
    bool connectionBroken = true;
    bool passedLong = true; ///< of my runs that took more than five minutes
    bool passed = false;
    bool started = false;
    bool stillFailing = false;
    QuietHours quiet;
    NoticePause pause;
    QHash<QString, NoticeScope> pipelines; ///< by the path of the file
    QHash<QString, QDateTime> mutedUntil;  ///< by the path of the file, UTC

    bool operator==(const NoticeSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const NoticeSettings &settings);
/// What is absent or makes no sense is its default.
[[nodiscard]] NoticeSettings noticeSettingsFromJson(const QJsonObject &json);

} // namespace clustero

Q_DECLARE_METATYPE(clustero::NoticePause)
