// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/event.h"
#include "models/runs/run.h"

#include <optional>

namespace clustero {

/// Where on GitHub a run is shown.
struct ReportTarget
{
    qint64 app = 0;
    qint64 installation = 0;
    QString repository; ///< owner/name: the one that the event came from, also for pull requests of forks
    QString commit;     ///< full hash

    bool operator==(const ReportTarget &) const = default;
};

/// Of a run that an event of a GitHub App started; none for other events.
[[nodiscard]] std::optional<ReportTarget> reportTarget(const Event &event, const QString &commit);

/// A message at a line of a file, shown in the difference of a pull request.
struct CheckAnnotation
{
    QString path; ///< relative to the repository
    int line = 1; ///< from 1
    bool isWarning = false;
    QString message;
    QString title;

    bool operator==(const CheckAnnotation &) const = default;
};

/// An annotation for a line of a step's output that tells of an error at a place: `place` turns the path that the step wrote into one of the
/// repository (empty: none).
[[nodiscard]] std::optional<CheckAnnotation> annotationOf(const QString &visibleLine, const QString &strand, const QString &step,
                                                          const std::function<QString(const QString &path)> &place);

/// All that GitHub is to show of a run. Value type.
struct CheckReport
{
    enum class Status { Queued, InProgress, Completed };

    QString run; ///< id
    ReportTarget target;
    QString name; ///< of the pipeline
    Status status = Status::Queued;
    QString conclusion; ///< of the API; empty unless completed
    QString title;
    QString summary; ///< Markdown
    QDateTime startedAt;
    QDateTime completedAt;
    QList<CheckAnnotation> annotations; ///< 1,000 at most; sent once it is completed

    bool operator==(const CheckReport &) const = default;
};

[[nodiscard]] CheckReport checkReport(const Run &run, const ReportTarget &target, const QList<CheckAnnotation> &annotations = {});
/// Whether the later one says something new, and does not go back.
[[nodiscard]] bool supersedes(const CheckReport &later, const CheckReport &earlier);

[[nodiscard]] QByteArray toJson(const CheckReport &report);
[[nodiscard]] CheckReport checkReportFromJson(const QByteArray &json);

/// Most annotations that GitHub takes at once.
inline constexpr qsizetype annotationsARequest = 50;

/// What is sent to make a check run (`isNew`) or to change one, with the annotations from the given one on, as many as go into a request.
[[nodiscard]] QJsonObject checkRunFields(const CheckReport &report, bool isNew, qsizetype firstAnnotation);
/// The same as a commit status.
[[nodiscard]] QJsonObject statusFields(const CheckReport &report);

/// At most so many bytes of UTF-8, cut between characters, with a note that it was cut.
[[nodiscard]] QString cutText(const QString &text, qsizetype bytes);

/// What "Re-run" on GitHub asks for.
struct RerunWish
{
    qint64 app = 0;
    QString repository;
    QString commit;
    QString run; ///< empty: all runs of the commit
    QString sender;

    bool operator==(const RerunWish &) const = default;
};
/// None for other events. Whether the event is genuine is not looked at.
[[nodiscard]] std::optional<RerunWish> rerunWish(const Event &event);

} // namespace clustero
