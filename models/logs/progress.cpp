// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/progress.h"

#include <algorithm>

namespace clustero {

// Lines that were left out have been written below each other.
void ProgressRows::catchUp(qint64 line)
{
    if (line - m_next > static_cast<qint64>(most)) {
        m_rows.clear();
        m_cursor = 0;
        m_next = line - static_cast<qint64>(most);
    }
    while (m_next < line)
        ended(m_next, false);
}

void ProgressRows::moved(qint64 line, int rows)
{
    catchUp(line);
    const auto wanted = static_cast<qint64>(m_cursor) + rows;
    m_cursor = static_cast<std::size_t>(std::clamp<qint64>(wanted, 0, static_cast<qint64>(m_rows.size())));
}

void ProgressRows::erasedBelow(qint64 line)
{
    catchUp(line);
    for (std::size_t row = m_cursor; row < m_rows.size(); ++row)
        m_hide(m_rows[row]);
    m_rows.resize(m_cursor);
}

void ProgressRows::ended(qint64 line, bool isEmpty)
{
    if (line != m_next)
        catchUp(line);
    m_next = line + 1;
    if (m_cursor == m_rows.size()) {
        if (m_rows.size() == most) {
            m_rows.erase(m_rows.begin(), m_rows.begin() + most / 2);
            m_cursor = m_rows.size();
        }
        m_rows.push_back(line);
    } else if (isEmpty) {
        m_hide(line);
    } else {
        m_hide(m_rows[m_cursor]);
        m_rows[m_cursor] = line;
    }
    ++m_cursor;
}

} // namespace clustero
