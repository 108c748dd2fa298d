// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace clustero {

/// The bytes of a file, checked to be UTF-8 text, with positions: byte offset ↔ code point ↔ line and column.
/// Lines end at LF, CRLF or CR. Look-ups take logarithmic time, also in one endless line.
class SourceText
{
public:
    explicit SourceText(const QByteArray &bytes);

    /// Why this is not readable text: `not-utf8`, or `yaml-syntax` for a control character. The positions are
    /// then known up to that place only.
    [[nodiscard]] const std::optional<Diagnostic> &problem() const { return m_problem; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Bytes of the byte order mark: 0 or 3. All byte offsets count it.
    [[nodiscard]] qsizetype markSize() const { return m_markSize; }

    /// Byte offset of a code point, counted after the byte order mark; clamped to the end.
    [[nodiscard]] qsizetype byteOfCodePoint(qsizetype index) const;
    [[nodiscard]] SourceRange range(qsizetype startByte, qsizetype endByte) const;
    /// First byte of the range and the byte after it; {-1, -1} for a place that the text does not have.
    [[nodiscard]] std::pair<qsizetype, qsizetype> bytesOf(const SourceRange &range) const;

private:
    [[nodiscard]] qsizetype codePointsBefore(qsizetype byte) const;
    [[nodiscard]] std::pair<int, int> lineAndColumn(qsizetype byte) const;
    [[nodiscard]] qsizetype byteAt(int line, int column) const; ///< -1: there is none
    void scan();
    void reject(const char *code, qsizetype at, const QString &message);

    QByteArray m_bytes;
    qsizetype m_markSize = 0;
    bool m_ascii = true;
    std::vector<qsizetype> m_lineStarts;  ///< byte offsets
    std::vector<qsizetype> m_checkpoints; ///< code points before every checkpointDistance-th byte
    std::optional<Diagnostic> m_problem;
};

} // namespace clustero
