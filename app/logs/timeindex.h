// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/supervisor/plainfile.h"

#include <QString>

#include <atomic>
#include <mutex>
#include <vector>

namespace clustero {

/// When which bytes of a log arrived, from the index beside it, which may say anything. Remembers 16 bytes for 64 KiB of log and looks
/// the rest up. update() is called in one worker at a time, the questions from one thread.
class TimeIndex
{
public:
    explicit TimeIndex(QString path) : m_path(std::move(path)) {}

    /// Reads on to the index's end. `logSize`: what is told about bytes behind it is lost.
    void update(qint64 logSize, const std::atomic<bool> &isStopped);

    struct Arrival
    {
        qint64 ms = 0; ///< since the epoch, UTC; 0: not known
        bool isError = false;
    };
    /// For bytes at rising offsets. Reads at most 128 KiB for each 64 KiB of log that they are in.
    [[nodiscard]] std::vector<Arrival> arrivals(const std::vector<qint64> &offsets);
    /// The first byte that arrived at `ms` or later; -1: none.
    [[nodiscard]] qint64 offsetAt(qint64 ms);

    struct Lost
    {
        qint64 lines = 0;
        qint64 fromMs = 0;
        qint64 toMs = 0;
    };
    [[nodiscard]] Lost lost() const;

private:
    struct Block
    {
        qint64 record = 0; ///< the first that tells about the block
        qint64 ms = 0;
    };
    struct Chunk
    {
        qint64 offset = 0;
        qint64 end = 0;
        qint64 ms = 0;
        qint64 lineEnds = 0;
        bool isError = false;
    };
    bool chunkAt(qint64 record, Chunk &chunk);

    QString m_path;
    // The worker's:
    PlainFile m_file{QString()};
    qint64 m_record = 0;
    qint64 m_end = 0;
    std::vector<char> m_buffer;
    // The asker's:
    PlainFile m_lookFile{QString()};
    std::vector<char> m_look;
    qint64 m_lookFirst = 0;
    qint64 m_lookCount = 0;

    mutable std::mutex m_mutex;
    std::vector<Block> m_blocks; ///< guarded
    Lost m_lost;                 ///< guarded
};

} // namespace clustero
