// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/sourcetext.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype checkpointDistance = 256;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

struct Decoded
{
    char32_t value = 0;
    qsizetype length = 0; ///< 0: not UTF-8
};

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
Decoded decode(const char *at, const char *end)
{
    const auto first = static_cast<unsigned char>(*at);
    if (first < 0x80)
        return {first, 1};
    const qsizetype length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || end - at < length)
        return {};
    char32_t value = first & (0xFFu >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        if (!isContinuation(at[i]))
            return {};
        value = (value << 6) | (static_cast<unsigned char>(at[i]) & 0x3Fu);
    }
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    if (overlong || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF)
        return {};
    return {value, length};
}

/// YAML 1.2, "c-printable".
bool isPrintable(char32_t c)
{
    return c == 0x09 || c == 0x0A || c == 0x0D || (c >= 0x20 && c <= 0x7E) || c == 0x85 || (c >= 0xA0 && c <= 0xD7FF) ||
           (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF) || c >= 0x10000;
}

bool looksLikeUtf16(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return true;
    return bytes.size() >= 4 && ((bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0) || (bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0));
}

} // namespace

SourceText::SourceText(const QByteArray &bytes) : m_bytes(bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        m_markSize = 3;
    m_lineStarts.push_back(m_markSize);
    if (looksLikeUtf16(bytes))
        reject("not-utf8", 0, QStringLiteral("The file is UTF-16 text. Save it as UTF-8."));
    else
        scan();
}

void SourceText::scan()
{
    const char *const begin = m_bytes.constData();
    const char *const end = begin + m_bytes.size();
    qsizetype codePoints = 0;
    qsizetype nextCheckpoint = m_markSize;
    for (const char *at = begin + m_markSize; at < end;) {
        const qsizetype offset = at - begin;
        while (offset >= nextCheckpoint) {
            m_checkpoints.push_back(codePoints);
            nextCheckpoint += checkpointDistance;
        }
        const Decoded decoded = decode(at, end);
        if (decoded.length == 0) {
            reject("not-utf8", offset,
                   QStringLiteral("The byte 0x%1 here is not UTF-8 text. Save the file as UTF-8.")
                       .arg(static_cast<unsigned char>(*at), 2, 16, QLatin1Char('0')));
            return;
        }
        if (!isPrintable(decoded.value)) {
            reject("yaml-syntax", offset,
                   QStringLiteral("The control character U+%1 is not allowed here. Remove it.")
                       .arg(uint(decoded.value), 4, 16, QLatin1Char('0')));
            return;
        }
        m_ascii = m_ascii && decoded.length == 1;
        at += decoded.length;
        ++codePoints;
        if (decoded.value == '\n' || (decoded.value == '\r' && (at == end || *at != '\n')))
            m_lineStarts.push_back(at - begin);
    }
}

void SourceText::reject(const char *code, qsizetype at, const QString &message)
{
    const SourceRange place = range(at, at);
    m_problem =
        Diagnostic{Severity::Error, QString::fromLatin1(code), message, {}, {place.line, place.column, place.line, place.column + 1}, {}};
}

qsizetype SourceText::codePointsBefore(qsizetype byte) const
{
    const qsizetype offset = byte - m_markSize;
    if (m_ascii || m_checkpoints.empty())
        return offset;
    const auto checkpoint = std::min(size_t(offset / checkpointDistance), m_checkpoints.size() - 1);
    const char *const bytes = m_bytes.constData();
    const char *const from = bytes + m_markSize + qsizetype(checkpoint) * checkpointDistance;
    // A checkpoint in the middle of a character already counts that character.
    return m_checkpoints[checkpoint] + std::count_if(from, bytes + byte, [](char c) { return !isContinuation(c); });
}

qsizetype SourceText::byteOfCodePoint(qsizetype index) const
{
    if (m_ascii || m_checkpoints.empty())
        return std::min(index + m_markSize, m_bytes.size());
    const auto above = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), index);
    const qsizetype checkpoint = std::max<qsizetype>(0, above - m_checkpoints.begin() - 1);
    qsizetype left = index - m_checkpoints[size_t(checkpoint)];
    qsizetype byte = m_markSize + checkpoint * checkpointDistance;
    while (byte < m_bytes.size() && isContinuation(m_bytes[byte]))
        ++byte;
    for (; left > 0 && byte < m_bytes.size(); --left) {
        ++byte;
        while (byte < m_bytes.size() && isContinuation(m_bytes[byte]))
            ++byte;
    }
    return byte;
}

std::pair<int, int> SourceText::lineAndColumn(qsizetype byte) const
{
    const qsizetype inside = std::clamp(byte, m_markSize, std::max(m_markSize, m_bytes.size()));
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), inside);
    const auto line = std::max<qsizetype>(1, after - m_lineStarts.begin());
    const qsizetype start = m_lineStarts[size_t(line - 1)];
    return {int(line), int(codePointsBefore(inside) - codePointsBefore(start)) + 1};
}

qsizetype SourceText::byteAt(int line, int column) const
{
    if (line < 1 || column < 1 || size_t(line) > m_lineStarts.size())
        return -1;
    const qsizetype start = m_lineStarts[size_t(line) - 1];
    qsizetype end = size_t(line) < m_lineStarts.size() ? m_lineStarts[size_t(line)] : m_bytes.size();
    while (end > start && (m_bytes[end - 1] == '\n' || m_bytes[end - 1] == '\r'))
        --end;
    const qsizetype before = codePointsBefore(start);
    if (column - 1 > codePointsBefore(end) - before)
        return -1;
    return byteOfCodePoint(before + column - 1);
}

std::pair<qsizetype, qsizetype> SourceText::bytesOf(const SourceRange &range) const
{
    const qsizetype start = byteAt(range.line, range.column);
    const qsizetype end = byteAt(range.endLine, range.endColumn);
    return start < 0 || end < start ? std::pair<qsizetype, qsizetype>{-1, -1} : std::pair{start, end};
}

SourceRange SourceText::range(qsizetype startByte, qsizetype endByte) const
{
    const auto [line, column] = lineAndColumn(startByte);
    const auto [endLine, endColumn] = lineAndColumn(std::max(startByte, endByte));
    return {line, column, endLine, endColumn};
}

} // namespace clustero
