// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace clustero {

/// Many line numbers (from 0) in little memory: two bytes each where they are rare, a bit a line where they are dense.
/// Adding at the end is quick; rank and select take microseconds for tens of millions.
class LineSet
{
public:
    void insert(qint64 line);
    /// Forgets `line` and all behind it.
    void truncate(qint64 line);
    void clear() { m_pages.clear(); }

    [[nodiscard]] bool contains(qint64 line) const;
    [[nodiscard]] qint64 count() const;
    /// How many are smaller.
    [[nodiscard]] qint64 rank(qint64 line) const;
    /// The nth, from 0; -1: there are not so many.
    [[nodiscard]] qint64 select(qint64 nth) const;
    /// The first that is not smaller; -1: none.
    [[nodiscard]] qint64 next(qint64 line) const { return select(rank(line)); }
    /// The last that is smaller; -1: none.
    [[nodiscard]] qint64 previous(qint64 line) const { return select(rank(line) - 1); }
    /// Bytes.
    [[nodiscard]] qint64 memory() const;

private:
    struct Page
    {
        qint64 number = 0; ///< line / pageSize
        qint64 before = 0; ///< how many there are in the pages before
        qint64 count = 0;
        std::vector<quint16> few;  ///< sorted, until there are too many
        std::vector<quint64> bits; ///< then a bit for each line
        bool insert(quint16 place);
        void truncate(quint16 place);
        [[nodiscard]] bool contains(quint16 place) const;
        [[nodiscard]] qint64 rank(quint16 place) const;
        [[nodiscard]] quint16 select(qint64 nth) const;
    };
    [[nodiscard]] std::vector<Page>::const_iterator pageOf(qint64 number) const;

    std::vector<Page> m_pages; ///< sorted, none is empty
};

} // namespace clustero
