// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/linematcher.h"
#include "models/logs/links.h"
#include "ui/log/celltext.h"
#include "ui/log/loglook.h"
#include "ui/log/rowsource.h"

#include <QElapsedTimer>
#include <QHash>

namespace clustero {

/// A line as the canvas draws it.
struct ShownLine
{
    qint64 number = 0;
    qint64 offset = 0;
    StyledLine styled;
    CellText cells;
    int group = -1; ///< it is the title of this group
    TimeIndex::Arrival arrival;
    std::optional<QList<LogLink>> links;
    std::optional<QList<LineMatcher::Span>> matches;
};

/// The lines on the screen and around it, read when they are needed and kept while they are the same. GUI thread; bounded.
class ShownLines
{
public:
    explicit ShownLines(RowSource &rows) : m_rows(rows) {}

    void setLook(const LogLook &look, int wrapColumns);
    void setMatcher(const std::optional<LineMatcher> &matcher);
    /// Reads what rows `first` to `last` need in as few reads as possible.
    void prepare(qint64 first, qint64 last);
    /// Never null; an empty line where the file has become shorter. Valid until prepare() is called.
    ShownLine *line(int section, qint64 number);
    [[nodiscard]] const QList<LogLink> &links(ShownLine &line);
    /// Nothing while drawing has taken too long already: matches are looked for again the next time.
    [[nodiscard]] QList<LineMatcher::Span> matches(ShownLine &line);
    void beginPaint() { m_paintTime.start(); }

    /// Forgets what may be other now: the end of each section, or all after a cut.
    void refresh();
    void clear() { m_lines.clear(); }
    /// Shows ten times more of a long line, at most a million characters.
    void showRest(int section, qint64 number);

private:
    struct Known
    {
        qint64 lines = 0;
        int generation = 0;
        qint64 version = 0;
    };
    static quint64 keyOf(int section, qint64 line) { return quint64(section) << 48 | quint64(line); }
    void read(int section, qint64 first, int count);

    RowSource &m_rows;
    LogLook m_look;
    int m_wrapColumns = 0;
    std::optional<LineMatcher> m_matcher;
    QHash<quint64, std::shared_ptr<ShownLine>> m_lines;
    QHash<quint64, qsizetype> m_shownRest;
    std::vector<Known> m_known;
    QElapsedTimer m_paintTime;
};

} // namespace clustero
