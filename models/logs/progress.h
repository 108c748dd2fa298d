// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace clustero {

/// Which lines of a log are written over by later ones: programs that move the cursor up and write their rows again.
/// Remembers the last rows only, as a terminal's window has them.
class ProgressRows
{
public:
    using Hide = std::function<void(qint64 line)>;

    /// `hide` is called for each line that is not to be seen any more.
    explicit ProgressRows(Hide hide) : m_hide(std::move(hide)) {}

    /// In `line` the cursor moves by so many rows, up if negative. Lines come in order.
    void moved(qint64 line, int rows);
    /// In `line` everything from the cursor down is erased.
    void erasedBelow(qint64 line);
    /// `line` has ended; an empty one writes over nothing. Only needed while isRewriting(); others may be left out.
    void ended(qint64 line, bool isEmpty);
    /// The cursor is above rows that have been written.
    [[nodiscard]] bool isRewriting() const { return m_cursor < m_rows.size(); }
    /// The line that the next ended() has to be about, while isRewriting().
    [[nodiscard]] qint64 nextLine() const { return m_next; }

private:
    void catchUp(qint64 line);

    static constexpr std::size_t most = 500;
    Hide m_hide;
    std::vector<qint64> m_rows; ///< which line each of the last rows shows
    std::size_t m_cursor = 0;   ///< in m_rows; their number: a new row
    qint64 m_next = 0;
};

} // namespace clustero
