// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/decodedtext.h"

#include <QByteArrayView>

#include <algorithm>

namespace clustero {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

/// Bytes of the character that begins here; 0: it is none.
qsizetype sizeOfCharacter(QByteArrayView bytes)
{
    const auto first = static_cast<unsigned char>(bytes[0]);
    if (first < 0x80)
        return 1;
    const qsizetype size = first >= 0xf5 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    return size > 0 && bytes.size() >= size && bytes.first(size).isValidUtf8() ? size : 0;
}

} // namespace

DecodedText::DecodedText(const QByteArray &bytes) : m_start(bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0)
{
    const QByteArrayView rest = QByteArrayView(bytes).sliced(m_start);
    m_isAscii = std::all_of(rest.begin(), rest.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (m_isAscii) {
        m_text = QString::fromLatin1(rest);
        return;
    }
    m_offsets.reserve(static_cast<std::size_t>(rest.size()) + 1);
    for (qsizetype at = 0; at < rest.size();) {
        const qsizetype size = sizeOfCharacter(rest.sliced(at));
        const QString character = size > 0 ? QString::fromUtf8(rest.sliced(at, size)) : QString(QChar::ReplacementCharacter);
        m_offsets.insert(m_offsets.end(), static_cast<std::size_t>(character.size()), at);
        m_text += character;
        at += std::max<qsizetype>(size, 1);
    }
    m_offsets.push_back(rest.size());
}

qsizetype DecodedText::offsetOf(qsizetype unit) const
{
    unit = std::clamp<qsizetype>(unit, 0, m_text.size());
    return m_start + (m_isAscii ? unit : m_offsets[static_cast<std::size_t>(unit)]);
}

qsizetype DecodedText::unitOf(qsizetype offset) const
{
    offset = std::max<qsizetype>(offset - m_start, 0);
    if (m_isAscii)
        return std::min(offset, m_text.size());
    const auto behind = std::upper_bound(m_offsets.begin(), m_offsets.end(), offset);
    const qsizetype last = behind - m_offsets.begin() - 1;
    const auto first = std::lower_bound(m_offsets.begin(), behind, m_offsets[static_cast<std::size_t>(last)]);
    return std::min<qsizetype>(first - m_offsets.begin(), m_text.size());
}

} // namespace clustero
