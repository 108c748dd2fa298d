// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/supervisor/plainfile.h"
#include "models/logs/ansi.h"
#include "models/logs/bytescan.h"
#include "models/logs/groups.h"
#include "models/logs/progress.h"
#include "models/logs/rowmap.h"

#include <QByteArray>
#include <QHash>

#include <atomic>
#include <mutex>
#include <vector>

namespace clustero {

inline constexpr qint64 logBlock = 64 * 1024; ///< bytes; the index remembers something for each

/// Something that is missing in a log, to be shown before a line.
struct LogNote
{
    enum class Kind {
        Truncated, ///< the file was cut; `lines` were lost
        Replaced,  ///< another file has taken its name; `lines` were lost
        Lost,      ///< the step wrote `lines` that did not reach the file, between two times
    };
    Kind kind = Kind::Truncated;
    qint64 line = 0;
    qint64 lines = 0;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool operator==(const LogNote &) const = default;
};

/// Where the lines of one log are. update() is called in one worker at a time; everything else from any thread at any time, and takes
/// microseconds. Memory: 16 bytes for 64 KiB of log, and what groups and rewritten rows need (bounded).
class LogIndex
{
public:
    explicit LogIndex(QString path) : m_path(std::move(path)) {}

    /// Reads on to the end of the file as it is now. `published` is called after each part. False: stopped by `isStopped`.
    bool update(const std::atomic<bool> &isStopped, const std::function<void()> &published);

    /// Where to look for a line: read from `offset` on and skip so many line ends.
    struct Place
    {
        qint64 offset = 0;
        qint64 skip = 0;
        AnsiState state;        ///< behind the first line end at or after `offset`; at `offset` if nothing is skipped
        bool hasEscape = false; ///< the state may change on the way to the line
        bool hasRewrite = false;
    };
    [[nodiscard]] Place placeOf(qint64 line) const;
    /// The block that a byte is in: its offset, and the line ends before it.
    [[nodiscard]] std::pair<qint64, qint64> blockOf(qint64 offset) const;
    /// Whether bytes from `offset` to `end` may have escapes or be rewritten.
    [[nodiscard]] bool isVisibleAsItIs(qint64 offset, qint64 end) const;

    struct Facts
    {
        qint64 lines = 0;        ///< the last one may have no end yet
        qint64 bytes = 0;        ///< read so far
        qint64 size = 0;         ///< of the file when it was last asked
        bool isComplete = false; ///< everything up to `size` has been read
        int generation = 0;      ///< another number: what was known before is not true any more (the file was cut)
        qint64 version = 0;      ///< another number: groups, hidden lines or notes have changed
    };
    [[nodiscard]] Facts facts() const;
    [[nodiscard]] std::vector<LogGroup> groups() const;
    /// Lines that later ones were written over; sorted and apart.
    [[nodiscard]] std::vector<LineRange> hidden() const;
    [[nodiscard]] std::vector<LogNote> notes() const;
    /// At most 1000 are kept.
    void addNote(const LogNote &note);
    [[nodiscard]] qint64 memory() const;

private:
    enum BlockFlag : quint8 { HasEscape = 1, HasRewrite = 2 };
    struct Block
    {
        qint64 linesBefore = 0;
        quint32 state = 0; ///< number in m_states: behind the first line end in the block
        quint8 flags = 0;
    };
    struct Mark
    {
        qsizetype at = 0;
        GroupMark mark;
    };

    bool openAgain();
    void beginAgain(qint64 size, LogNote::Kind kind);
    bool readPart();
    void takePart(QByteArrayView bytes, qsizetype usable);
    void takeSegment(QByteArrayView bytes, qsizetype at, qsizetype size, qsizetype usable);
    void takeEscapes(QByteArrayView bytes, qsizetype from, qsizetype to, qint64 line);
    void takeMarks(QByteArrayView bytes, qsizetype at, qsizetype size, qsizetype usable, const BlockSurvey &survey);
    void addSections(QByteArrayView bytes, qsizetype at, qsizetype size, std::vector<Mark> &marks) const;
    void hide(qint64 line);
    quint32 stateNumber(const AnsiState &state);
    void publish();

    QString m_path;
    // Only the worker:
    PlainFile m_file{QString()};
    QByteArray m_buffer;
    qint64 m_position = 0; ///< of what is read next: the beginning of a line, but for very long ones
    bool m_atLineStart = true;
    qint64 m_lineEnds = 0;
    AnsiState m_state;
    bool m_hasBlockState = false; ///< the last block's state is known
    std::vector<Block> m_newBlocks;
    std::vector<AnsiState> m_newStates;
    std::vector<LineRange> m_hiddenNow;
    bool m_sideChanged = false;
    GroupBuilder m_groupBuilder;
    ProgressRows m_progress{[this](qint64 line) { hide(line); }};
    QHash<QByteArray, quint32> m_stateNumbers;
    qint64 m_size = 0;
    qint64 m_partial = 0; ///< bytes of the last line, which has no end yet
    quint64 m_identity = 0;

    mutable std::mutex m_mutex;
    // Guarded:
    std::vector<Block> m_blocks;
    std::vector<AnsiState> m_states{AnsiState()};
    std::vector<LogGroup> m_groups;
    std::vector<LineRange> m_hidden;
    std::vector<LogNote> m_notes;
    Facts m_facts;
};

} // namespace clustero
