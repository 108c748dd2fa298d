// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace clustero {

/// Where each character of a line stands on a grid of equal cells: tabs go to every eighth column, wide characters take two, combining
/// ones none. Wrapped, it has as many rows as it needs.
class CellText
{
public:
    struct Place
    {
        int row = 0;
        int column = 0;
        bool operator==(const Place &) const = default;
    };

    CellText() = default;
    /// `columns`: where to wrap; 0: nowhere.
    CellText(const QString &text, int columns);

    [[nodiscard]] int rows() const { return m_rows; }
    /// Columns of the longest row.
    [[nodiscard]] int width() const { return m_width; }
    /// Of a UTF-16 unit, or behind the last.
    [[nodiscard]] Place placeOf(qsizetype unit) const;
    /// The unit that stands there, or the nearest.
    [[nodiscard]] qsizetype unitAt(Place place) const;
    /// One cell for each unit: no tab, nothing wide or combining.
    [[nodiscard]] bool isSimple() const { return m_places.empty(); }
    /// The first unit of a row.
    [[nodiscard]] qsizetype startOf(int row) const;

private:
    qsizetype m_size = 0;
    int m_columns = 0;
    int m_rows = 1;
    int m_width = 0;
    std::vector<Place> m_places; ///< empty for simple text
};

} // namespace clustero
