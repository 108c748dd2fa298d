// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/runs/publication.h"
#include "models/runs/run.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

namespace clustero {

// The JSON event stream of the command line: one object a line, UTF-8, with `v`, `type`, `time` and `run` first.
// Fields are only ever added. Every function gives one whole line with its end.

/// Appends `text` as a JSON string with its quotes. What is not UTF-8 becomes U+FFFD.
void appendJsonString(QByteArray &out, QByteArrayView text);

/// When it happened and in which run (empty: the object has no `run`).
struct EventStamp
{
    QDateTime time;
    RunId run;
};

[[nodiscard]] QByteArray runStartedEvent(const EventStamp &stamp, const Run &run);
[[nodiscard]] QByteArray strandStartedEvent(const EventStamp &stamp, const StrandRun &strand);
[[nodiscard]] QByteArray strandFinishedEvent(const EventStamp &stamp, const StrandRun &strand);
[[nodiscard]] QByteArray stepStartedEvent(const EventStamp &stamp, const QString &strand, const StepRun &step);
/// `exitCode` is null for a step whose command never ended by itself.
[[nodiscard]] QByteArray stepFinishedEvent(const EventStamp &stamp, const QString &strand, const StepRun &step);
[[nodiscard]] QByteArray artifactEvent(const EventStamp &stamp, const Artifact &artifact);
[[nodiscard]] QByteArray publicationEvent(const EventStamp &stamp, const Publication &publication);
[[nodiscard]] QByteArray diagnosticEvent(const EventStamp &stamp, const Diagnostic &diagnostic);
[[nodiscard]] QByteArray runFinishedEvent(const EventStamp &stamp, const Run &run, int exitStatus);

/// Makes `log` events of one step quickly: what is the same in all lines is made once.
class LogEventEncoder
{
public:
    LogEventEncoder(const RunId &run, const QString &strand, const QString &step);

    /// Appends one line. `text` without its end; `line` from 1; `arrivalMs` since the epoch.
    void append(QByteArray &out, QByteArrayView text, qint64 line, bool isError, qint64 arrivalMs);

private:
    QByteArray m_middle; ///< from after the time to before the stream's name
    QByteArray m_time;
    qint64 m_timeMs = -1;
};

/// RFC 3339, UTC, milliseconds.
[[nodiscard]] QByteArray rfc3339(const QDateTime &time);
/// Milliseconds between two times; 0 if one is not known.
[[nodiscard]] qint64 durationMs(const QDateTime &from, const QDateTime &to);

} // namespace clustero
