// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace clustero {

/// The bytes of a file as characters, with the way back. A byte that is not UTF-8 is a character of its own; the byte order mark is none.
class DecodedText
{
public:
    DecodedText() = default;
    explicit DecodedText(const QByteArray &bytes);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The byte where a UTF-16 unit begins; clamped.
    [[nodiscard]] qsizetype offsetOf(qsizetype unit) const;
    /// The unit that holds a byte; clamped.
    [[nodiscard]] qsizetype unitOf(qsizetype offset) const;

private:
    qsizetype m_start = 0;
    bool m_isAscii = true;
    QString m_text;
    std::vector<qsizetype> m_offsets; ///< of each unit and of the end, without m_start; empty for ASCII
};

} // namespace clustero
