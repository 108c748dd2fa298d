// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <chrono>

namespace clustero {

/// What a terminal may show of bytes from a log or a file: escape sequences, control characters and direction overrides are
/// dropped, tabs become spaces, of a line rewritten with carriage returns the last writing stays.
[[nodiscard]] QString printable(QByteArrayView bytes);
[[nodiscard]] QString printable(const QString &text);

/// Columns on a terminal: 0 for combining characters, 2 for wide ones. Does not depend on the locale.
[[nodiscard]] int displayWidth(QStringView text);
/// At most `width` columns, cut with an ellipsis.
[[nodiscard]] QString elided(const QString &text, int width, bool unicode = true);
/// Filled up with spaces to `width` columns; longer text stays.
[[nodiscard]] QString padded(const QString &text, int width);

/// `850 ms`, `3.2 s`, `4 min 05 s`, `1 h 02 min`.
[[nodiscard]] QString durationInWords(std::chrono::milliseconds duration);
/// `12 B`, `3.4 MB` (powers of 1000).
[[nodiscard]] QString sizeInWords(qint64 bytes);

enum class Colour { None, Bold, Dim, Red, Green, Yellow, Blue, Cyan };
/// The text in that colour if colours are `on`.
[[nodiscard]] QString coloured(const QString &text, Colour colour, bool on);

/// The candidate that was probably meant by `word`, or empty.
[[nodiscard]] QString closest(const QString &word, const QStringList &candidates);

} // namespace clustero
