// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/event.h"
#include "models/runs/listedpipeline.h"
#include "models/runs/run.h"

namespace clustero {

/// Why an event of this verification starts nothing at all, for people; empty: it may.
[[nodiscard]] QString refusalOf(Verification verification);

/// A run of a pipeline that has begun and not ended.
struct RunUnderWay
{
    RunId id;
    QString branch;
};

/// What a pipeline's rule says to one more run.
struct Admission
{
    enum class Kind { Start, Queue, Skip };
    Kind kind = Kind::Start;
    QList<RunId> cancel; ///< runs that it replaces
};
/// \p waiting: events of the pipeline that stand in the queue before this one.
[[nodiscard]] Admission admit(Concurrency rule, const QString &branch, const QList<RunUnderWay> &underWay, int waiting);
/// Most events in the queue of a pipeline; more are skipped.
inline constexpr int longestQueue = 100;

/// An event that waits for a word about what came while nobody listened.
struct HeldEvent
{
    qint64 event = 0; ///< grows with time
    qint64 pipeline = 0;
    QString branch;
};
/// For each whether it is run. Ask: none.
[[nodiscard]] QList<bool> runOfHeld(const QList<HeldEvent> &held, AbsenceRule rule);

/// Spans of time in which nobody listened.
class Absences
{
public:
    /// Shorter ones do not count.
    static constexpr std::chrono::minutes shortest{5};
    void add(const QDateTime &from, const QDateTime &to);
    [[nodiscard]] bool covers(const QDateTime &time) const;

private:
    QList<std::pair<QDateTime, QDateTime>> m_spans;
};

/// An event of Clustero itself. The same id is the same event.
[[nodiscard]] Event ownEvent(const QString &name, const QString &id, const QJsonObject &payload, const QDateTime &now);
/// Identity of the event that a run has ended.
[[nodiscard]] QString endOfRunEventId(const RunId &run);
/// That a run has ended. \p variables: of the run (see runVariables()).
[[nodiscard]] Event endOfRunEvent(const Run &run, const QMap<QString, QString> &variables, const QDateTime &now);
/// How many `pipeline` triggers led to the run.
[[nodiscard]] int chainOf(const Run &run);

} // namespace clustero
