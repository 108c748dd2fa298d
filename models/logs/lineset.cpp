// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/lineset.h"

#include <algorithm>
#include <bit>

namespace clustero {

namespace {

constexpr qint64 pageSize = 65536;
constexpr std::size_t most = 4096; // as many as a page of bits costs

quint16 placeOf(qint64 line)
{
    return static_cast<quint16>(line % pageSize);
}

} // namespace

bool LineSet::Page::insert(quint16 place)
{
    if (bits.empty()) {
        const auto at = few.empty() || few.back() < place ? few.end() : std::lower_bound(few.begin(), few.end(), place);
        if (at != few.end() && *at == place)
            return false;
        if (few.size() < most) {
            few.insert(at, place);
            ++count;
            return true;
        }
        bits.resize(pageSize / 64);
        for (const quint16 one : few)
            bits[one / 64U] |= quint64(1) << (one % 64U);
        std::vector<quint16>().swap(few);
    }
    quint64 &word = bits[place / 64U];
    const quint64 bit = quint64(1) << (place % 64U);
    const bool isNew = (word & bit) == 0;
    word |= bit;
    count += isNew ? 1 : 0;
    return isNew;
}

void LineSet::Page::truncate(quint16 place)
{
    count = rank(place);
    if (bits.empty()) {
        few.resize(static_cast<std::size_t>(count));
        return;
    }
    const std::size_t word = place / 64U;
    bits[word] &= (quint64(1) << (place % 64U)) - 1;
    std::fill(bits.begin() + static_cast<std::ptrdiff_t>(word) + 1, bits.end(), 0);
}

bool LineSet::Page::contains(quint16 place) const
{
    if (bits.empty())
        return std::binary_search(few.begin(), few.end(), place);
    return (bits[place / 64U] >> (place % 64U) & 1U) != 0;
}

qint64 LineSet::Page::rank(quint16 place) const
{
    if (bits.empty())
        return std::lower_bound(few.begin(), few.end(), place) - few.begin();
    const std::size_t word = place / 64U;
    qint64 sum = 0;
    for (std::size_t i = 0; i < word; ++i)
        sum += std::popcount(bits[i]);
    return sum + std::popcount(bits[word] & ((quint64(1) << (place % 64U)) - 1));
}

quint16 LineSet::Page::select(qint64 nth) const
{
    if (bits.empty())
        return few[static_cast<std::size_t>(nth)];
    std::size_t i = 0;
    for (; nth >= std::popcount(bits[i]); ++i)
        nth -= std::popcount(bits[i]);
    quint64 word = bits[i];
    for (; nth > 0; --nth)
        word &= word - 1;
    return static_cast<quint16>(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
}

std::vector<LineSet::Page>::const_iterator LineSet::pageOf(qint64 number) const
{
    return std::lower_bound(m_pages.begin(), m_pages.end(), number, [](const Page &page, qint64 wanted) { return page.number < wanted; });
}

void LineSet::insert(qint64 line)
{
    if (line < 0)
        return;
    const qint64 number = line / pageSize;
    auto at = m_pages.begin() + (pageOf(number) - m_pages.cbegin());
    if (at == m_pages.end() || at->number != number) {
        Page page;
        page.number = number;
        page.before = at == m_pages.end() ? count() : at->before;
        at = m_pages.insert(at, page);
    }
    if (at->insert(placeOf(line))) {
        for (++at; at != m_pages.end(); ++at)
            ++at->before;
    }
}

void LineSet::truncate(qint64 line)
{
    line = std::max<qint64>(line, 0);
    const auto at = m_pages.begin() + (pageOf(line / pageSize) - m_pages.cbegin());
    if (at == m_pages.end())
        return;
    const bool isInside = at->number == line / pageSize;
    if (isInside)
        at->truncate(placeOf(line));
    m_pages.erase(isInside && at->count > 0 ? at + 1 : at, m_pages.end());
}

bool LineSet::contains(qint64 line) const
{
    const auto at = line < 0 ? m_pages.end() : pageOf(line / pageSize);
    return at != m_pages.end() && at->number == line / pageSize && at->contains(placeOf(line));
}

qint64 LineSet::count() const
{
    return m_pages.empty() ? 0 : m_pages.back().before + m_pages.back().count;
}

qint64 LineSet::rank(qint64 line) const
{
    if (line <= 0)
        return 0;
    const auto at = pageOf(line / pageSize);
    if (at == m_pages.end())
        return count();
    return at->before + (at->number == line / pageSize ? at->rank(placeOf(line)) : 0);
}

qint64 LineSet::select(qint64 nth) const
{
    if (nth < 0 || nth >= count())
        return -1;
    const auto after = std::upper_bound(m_pages.begin(), m_pages.end(), nth, [](qint64 n, const Page &page) { return n < page.before; });
    const Page &page = *(after - 1);
    return page.number * pageSize + page.select(nth - page.before);
}

qint64 LineSet::memory() const
{
    qint64 sum = static_cast<qint64>(m_pages.capacity() * sizeof(Page));
    for (const Page &page : m_pages)
        sum += static_cast<qint64>(page.few.capacity() * 2 + page.bits.capacity() * 8);
    return sum;
}

} // namespace clustero
