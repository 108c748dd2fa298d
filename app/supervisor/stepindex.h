// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace clustero {

// The index beside a step's log. Written only by `clustero-step`, in pieces that are complete records, after the log's bytes. A
// file of 32-byte little-endian records; the layout is shared with the program by stepindexformat.h. The step's processes may be
// able to write to it (it is mounted into the container), so readers trust no number in it.

/// A piece of output that arrived at one time on one stream.
struct LogChunk
{
    qint64 offset = 0;    ///< in the log file, bytes
    qint64 length = 0;    ///< bytes
    qint64 arrivalMs = 0; ///< since the epoch, UTC
    qint64 lineEnds = 0;  ///< line feeds in the piece
    bool isError = false; ///< standard error
};

struct StepIndex
{
    std::vector<LogChunk> chunks;
    bool started = false;        ///< the command was started
    std::optional<int> exitCode; ///< it has ended, with this (128 + n for a signal)
    qint64 startedMs = 0;
    qint64 finishedMs = 0;
};

/// Reads what is there; a missing file or a torn last record is an empty or shorter index, not an error.
[[nodiscard]] StepIndex readStepIndex(const QString &path);

/// One line of a log, without its end.
struct LogLine
{
    qint64 number = 0; ///< from 1
    qint64 offset = 0; ///< of its first byte
    QByteArray text;   ///< at most LogReader::maxLine bytes; a longer line comes in pieces of that size with the same number
    bool isError = false;
    qint64 arrivalMs = 0; ///< 0: not known
    bool isContinuation = false;
};

/// Reads a step's log forward, also while it is being written: each call gives the lines that are complete by then.
/// Memory: one buffer of 256 KiB. Not thread-safe.
class LogReader
{
public:
    static constexpr qint64 maxLine = 64 * 1024;

    LogReader(QString logPath, QString indexPath);
    ~LogReader();
    LogReader(LogReader &&) noexcept;
    LogReader &operator=(LogReader &&) noexcept;

    /// The next lines, at most `most`; empty when there are none yet. With `toEnd`, a last line without an end is given too.
    /// Without it, only lines that the index tells about already are given: their stream and time are known.
    [[nodiscard]] std::vector<LogLine> read(int most, bool toEnd);
    /// At most `most` bytes of the log at `offset`, as they are; empty at the end. Does not move what read() gives.
    [[nodiscard]] QByteArray readBlock(qint64 offset, qint64 most);
    /// Where the next line begins, bytes.
    [[nodiscard]] qint64 position() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace clustero
