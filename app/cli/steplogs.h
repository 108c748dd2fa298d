// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace clustero {

/// A step's log on its way to an output, also while it is being written. Memory: two blocks of 256 KiB at most, whatever the log holds.
class StepLogStream
{
public:
    virtual ~StepLogStream() = default;

    /// Appends lines that are complete by now until `out` has about `most` bytes (one line may go over). With `toEnd`, nothing more is
    /// written to the log and its last line may have no end. True: there is more at once.
    virtual bool append(QByteArray &out, qsizetype most, bool toEnd) = 0;
};

/// Exactly the bytes of the log.
[[nodiscard]] std::unique_ptr<StepLogStream> rawLog(const QString &logPath);
/// Every line behind `prefix`. A line of more than 64 KiB comes in pieces of that size, each on a line of its own.
[[nodiscard]] std::unique_ptr<StepLogStream> prefixedLog(const QString &logPath, const QByteArray &prefix);
/// Every line behind its time of arrival and `prefix`.
[[nodiscard]] std::unique_ptr<StepLogStream> timedLog(const QString &logPath, const QString &indexPath, const QByteArray &prefix);
/// Every line as a `log` event.
[[nodiscard]] std::unique_ptr<StepLogStream> jsonLog(const QString &logPath, const QString &indexPath, const RunId &run,
                                                     const QString &strand, const QString &step);

/// The last lines of a log, ready for a terminal (see printable()); reads at most `window` bytes from its end.
[[nodiscard]] QStringList logTail(const QString &logPath, int lines, qint64 window = 16 * 1024);
/// The lines that most likely tell why the step failed: those that speak of errors in the last MiB, or its end. At most `most`.
[[nodiscard]] QStringList likelyErrorLines(const QString &logPath, int most);

} // namespace clustero
