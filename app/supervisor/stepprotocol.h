// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace clustero {

// How Clustero talks to `clustero-step`, the small static program that is process 1 of every container and every
// sandbox that runs a step. It is started ahead of time and parks: it says `ready` and reads its standard input.
// Clustero sends one StepOrder; the program starts the command, masks its output, appends it to the step's log file
// and index by itself, and reports on its standard output. So output and exit status survive the death of Clustero:
// end of input before an order ends a parked program (exit status parkedExitStatus, nothing was run), after an
// order it means nothing and the step goes on.

/// Exit status of a parked program whose input ended before an order came. The index has no start record then.
inline constexpr int parkedExitStatus = 125;

/// What to run. Sent as one frame over standard input; holds secrets, so it is never written anywhere else.
struct StepOrder
{
    QByteArrayList argv;                            ///< at least one; looked up in PATH of `env`
    QList<std::pair<QByteArray, QByteArray>> env;   ///< the whole environment, secrets included; HOME and PATH get defaults
    QByteArray user;                                ///< name, uid, uid:gid or name:group inside the container; empty: stay as started
    QByteArray workingDirectory = "/usr/local/src"; ///< must exist
    QByteArrayList masks;                           ///< byte strings that never reach the log, all forms, see secretMasks()
    /// Before the command: entries below ownedPath get other's read, write and search bits where their owner has them
    /// (only done when `user` is neither root nor the owner). After it: entries that do not belong to the owner are
    /// given to it. Numeric ids as seen inside. Nothing is done if unset.
    std::optional<std::pair<unsigned, unsigned>> owner; ///< uid, gid
    QByteArray ownedPath = "/usr/local/src";
    bool widen = false;   ///< do the part "before the command"
    int graceMs = 10'000; ///< between SIGTERM and SIGKILL after a `term`
};

[[nodiscard]] QByteArray encode(const StepOrder &order);
/// Later requests over standard input: SIGTERM to the step's processes, then after the grace SIGKILL.
[[nodiscard]] QByteArray encodeTerminate();
/// SIGKILL to everything at once.
[[nodiscard]] QByteArray encodeKill();

/// One report of the program, a line on its standard output.
struct StepReport
{
    enum class Kind {
        Ready,    ///< parked
        Started,  ///< the command runs
        Grew,     ///< the log file has `logSize` bytes; at most one in 20 ms
        Finished, ///< exitCode (128 + n for a signal), logSize: nothing more is written
        Broken,   ///< the step could not be started or logged: `exitCode` 126, 127 or 125, and `text` says why
    };
    Kind kind = Kind::Ready;
    int exitCode = 0;
    qint64 logSize = 0;
    QString text;
    quint64 device = 0; ///< Ready: st_dev and st_ino of what is mounted at /usr/local/src, 0 if nothing is
    quint64 inode = 0;
};

/// Takes bytes as they come, in any pieces; gives complete reports. Lines over 4 KiB and unknown ones are dropped.
class StepReportParser
{
public:
    [[nodiscard]] QList<StepReport> feed(const QByteArray &bytes);

private:
    QByteArray m_pending;
};

/// All byte strings that would give a secret away: the value, each line of a multi-line value, and their base64
/// (standard and URL alphabet, the three alignments, with and without padding) and URL-encoded forms. Forms shorter than 4
/// bytes are left out (they would mask everything); the caller warns about such values.
[[nodiscard]] QByteArrayList secretMasks(const QByteArray &value);

} // namespace clustero
