// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logs/logindex.h"
#include "models/logs/linerenderer.h"

namespace clustero {

/// A line as it is shown.
struct FetchedLine
{
    qint64 number = 0; ///< from 0
    qint64 offset = 0; ///< of its first byte
    StyledLine styled;
};

/// Reads lines anywhere in a log with bounded reads: 64 KiB to find a line, at most 256 KiB of each line. A file that has become shorter
/// gives fewer lines. For one thread.
class LineFetch
{
public:
    LineFetch(QString path, std::shared_ptr<const LogIndex> index);

    /// At most `count` lines from `first` on. A line that is longer than what is read of it is cut; of one that rewrites itself with carriage
    /// returns the last state is given.
    [[nodiscard]] std::vector<FetchedLine> lines(qint64 first, int count, const RenderOptions &options = {});
    /// Where a line begins; -1: there is no such line.
    [[nodiscard]] qint64 offsetOf(qint64 line);
    /// The line that a byte is in.
    [[nodiscard]] qint64 lineAt(qint64 offset);
    /// At most `most` bytes of a line as they are, without its end.
    [[nodiscard]] QByteArray bytesOf(qint64 line, qint64 most);

private:
    struct Start
    {
        qint64 offset = -1;
        AnsiState state;
    };
    Start find(qint64 line);
    bool load(qint64 offset, qint64 most);
    [[nodiscard]] QByteArrayView loaded(qint64 offset) const;
    bool takeLine(Start &start, FetchedLine &line, const RenderOptions &options);
    bool takeLongLine(Start &start, FetchedLine &line, const RenderOptions &options);

    QString m_path;
    std::shared_ptr<const LogIndex> m_index;
    PlainFile m_file{QString()};
    QByteArray m_window;
    qint64 m_windowStart = 0;
    qint64 m_windowSize = 0;
};

} // namespace clustero
