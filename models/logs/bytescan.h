// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace clustero {

// What has to be fast: 16 bytes at a time where the machine can.

/// Line feeds in the bytes.
[[nodiscard]] qint64 countLineEnds(QByteArrayView bytes);

/// Where `needle` is at or after `from`; -1: nowhere. `foldCase`: letters of ASCII are equal to their capitals; the needle is lower case.
[[nodiscard]] qsizetype findBytes(QByteArrayView bytes, QByteArrayView needle, qsizetype from, bool foldCase = false);

/// What one look at a block tells.
struct BlockSurvey
{
    qint64 lineEnds = 0;
    bool hasEscape = false;          ///< an ESC
    bool hasRewrite = false;         ///< a backspace, or a carriage return that does not end a line
    std::vector<qsizetype> mayBegin; ///< where lines begin that may mark a group: with ::, ##, ---, +++ or ~~~
};

/// `bytes` are the block and, if there are any, at least two bytes that follow; `size` is the block's.
[[nodiscard]] BlockSurvey surveyBlock(QByteArrayView bytes, qsizetype size);

} // namespace clustero
