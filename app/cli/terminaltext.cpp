// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace clustero {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

/// East Asian wide and emoji blocks (Unicode 15, EastAsianWidth.txt, the blocks that are wide as a whole).
constexpr std::array wideRanges{
    CodeRange{0x1100, 0x115F},   CodeRange{0x231A, 0x231B},   CodeRange{0x23E9, 0x23EC},   CodeRange{0x25FD, 0x25FE},
    CodeRange{0x2614, 0x2615},   CodeRange{0x2648, 0x2653},   CodeRange{0x26AA, 0x26AB},   CodeRange{0x26BD, 0x26BE},
    CodeRange{0x2705, 0x2705},   CodeRange{0x270A, 0x270B},   CodeRange{0x2728, 0x2728},   CodeRange{0x274C, 0x274C},
    CodeRange{0x2753, 0x2755},   CodeRange{0x2795, 0x2797},   CodeRange{0x2B50, 0x2B50},   CodeRange{0x2E80, 0x303E},
    CodeRange{0x3041, 0x33FF},   CodeRange{0x3400, 0x4DBF},   CodeRange{0x4E00, 0x9FFF},   CodeRange{0xA000, 0xA4CF},
    CodeRange{0xA960, 0xA97F},   CodeRange{0xAC00, 0xD7A3},   CodeRange{0xF900, 0xFAFF},   CodeRange{0xFE30, 0xFE6F},
    CodeRange{0xFF00, 0xFF60},   CodeRange{0xFFE0, 0xFFE6},   CodeRange{0x16FE0, 0x18CFF}, CodeRange{0x1B000, 0x1B2FF},
    CodeRange{0x1F300, 0x1F64F}, CodeRange{0x1F680, 0x1F6FF}, CodeRange{0x1F7E0, 0x1F7EB}, CodeRange{0x1F90C, 0x1FAFF},
    CodeRange{0x20000, 0x3FFFD},
};

int widthOf(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    if (code < 0x1100)
        return 1;
    const auto isWide = [code](const CodeRange &range) { return code >= range.first && code <= range.last; };
    return std::any_of(wideRanges.begin(), wideRanges.end(), isWide) ? 2 : 1;
}

/// Calls `take(code, position, length)` for each code point until it says no.
template<typename Take>
void eachCodePoint(QStringView text, Take take)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype length = isPair ? 2 : 1;
        if (!take(code, at, length))
            return;
        at += length;
    }
}

/// Where an escape sequence that starts at `at` (an ESC, or an 8-bit CSI or OSC) ends (ECMA-48, 5.4 and 5.6).
qsizetype endOfEscape(QStringView text, qsizetype at)
{
    const auto unit = [&](qsizetype i) { return i < text.size() ? text[i].unicode() : u'\0'; };
    char16_t kind = unit(at);
    if (kind == 0x1B)
        kind = unit(++at);
    ++at;
    if (kind == u'[' || kind == 0x9B) {
        while (at < text.size() && unit(at) >= 0x20 && unit(at) <= 0x3F)
            ++at;
        return std::min(at + 1, text.size());
    }
    const bool isString = kind == u']' || kind == u'P' || kind == u'X' || kind == u'^' || kind == u'_' || kind == 0x9D || kind == 0x90;
    if (isString) {
        for (; at < text.size(); ++at) {
            if (unit(at) == 0x07 || unit(at) == 0x9C)
                return at + 1;
            if (unit(at) == 0x1B && unit(at + 1) == u'\\')
                return at + 2;
        }
        return text.size();
    }
    if (kind >= 0x20 && kind <= 0x2F) {
        while (at < text.size() && unit(at) >= 0x20 && unit(at) <= 0x2F)
            ++at;
        ++at;
    }
    return std::min(at, text.size());
}

bool isDirectionControl(char32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C ||
           code == 0x2028 || code == 0x2029;
}

} // namespace

QString printable(QByteArrayView bytes)
{
    return printable(QString::fromUtf8(bytes));
}

QString printable(const QString &text)
{
    QString line;
    line.reserve(text.size());
    int column = 0;
    bool rewritten = false;
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        if (unit == 0x1B || unit == 0x9B || unit == 0x9D || unit == 0x90) {
            at = endOfEscape(text, at);
            continue;
        }
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : unit;
        const qsizetype length = isPair ? 2 : 1;
        if (code == U'\r') {
            rewritten = true;
        } else if (code == U'\t' || (code >= 0x20 && (code < 0x7F || code > 0x9F) && !isDirectionControl(code))) {
            if (rewritten) {
                line.clear();
                column = 0;
                rewritten = false;
            }
            if (code == U'\t') {
                const int fill = 8 - column % 8;
                line += QString(fill, u' ');
                column += fill;
            } else {
                line += QStringView(text).mid(at, length);
                column += widthOf(code);
            }
        }
        at += length;
    }
    return line;
}

int displayWidth(QStringView text)
{
    int width = 0;
    eachCodePoint(text, [&](char32_t code, qsizetype, qsizetype) {
        width += widthOf(code);
        return true;
    });
    return width;
}

QString elided(const QString &text, int width, bool unicode)
{
    if (width <= 0)
        return {};
    if (displayWidth(text) <= width)
        return text;
    const QString ellipsis = unicode ? QStringLiteral("…") : QStringLiteral("~");
    int used = 1;
    qsizetype end = 0;
    eachCodePoint(text, [&](char32_t code, qsizetype at, qsizetype length) {
        used += widthOf(code);
        if (used > width)
            return false;
        end = at + length;
        return true;
    });
    return text.left(end) + ellipsis;
}

QString padded(const QString &text, int width)
{
    const int missing = width - displayWidth(text);
    return missing > 0 ? text + QString(missing, u' ') : text;
}

QString durationInWords(std::chrono::milliseconds duration)
{
    const auto ms = std::max<qint64>(0, duration.count());
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (ms < 1000)
        return QStringLiteral("%1 ms").arg(ms);
    if (ms < 60'000)
        return QStringLiteral("%1.%2 s").arg(ms / 1000).arg(ms % 1000 / 100);
    const qint64 seconds = ms / 1000;
    if (seconds < 3600)
        return QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(two(seconds % 3600 / 60));
}

QString sizeInWords(qint64 bytes)
{
    if (bytes < 1000)
        return QStringLiteral("%1 B").arg(bytes);
    auto value = static_cast<double>(bytes);
    qsizetype unit = -1;
    const QString units = QStringLiteral("kMGTP");
    while (value >= 999.95 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return QStringLiteral("%1 %2B").arg(value, 0, 'f', 1).arg(units[unit]);
}

QString coloured(const QString &text, Colour colour, bool on)
{
    if (!on || colour == Colour::None || text.isEmpty())
        return text;
    constexpr std::array codes{0, 1, 2, 31, 32, 33, 34, 36};
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(codes.at(static_cast<size_t>(colour))).arg(text);
}

QString closest(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype longest = 64; // bounds the work; names are not longer
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(1, word.size() / 3) + 1;
    if (word.size() > longest)
        return {};
    for (const QString &candidate : candidates) {
        if (candidate.size() > longest)
            continue;
        if (word.size() >= 3 && candidate.startsWith(word, Qt::CaseInsensitive) && bestDistance > 1) {
            best = candidate;
            bestDistance = 1;
            continue;
        }
        // Distance of Damerau and Levenshtein (neighbours exchanged count once).
        std::vector<std::vector<qsizetype>> d(static_cast<size_t>(word.size()) + 1,
                                              std::vector<qsizetype>(static_cast<size_t>(candidate.size()) + 1));
        for (size_t i = 0; i < d.size(); ++i) {
            for (size_t j = 0; j < d[i].size(); ++j) {
                if (i == 0 || j == 0) {
                    d[i][j] = static_cast<qsizetype>(i + j);
                    continue;
                }
                const auto at = [](const QString &text, size_t k) { return text[static_cast<qsizetype>(k) - 1].toLower(); };
                const qsizetype change = at(word, i) == at(candidate, j) ? 0 : 1;
                d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change});
                if (i > 1 && j > 1 && at(word, i) == at(candidate, j - 1) && at(word, i - 1) == at(candidate, j))
                    d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        if (d.back().back() < bestDistance) {
            bestDistance = d.back().back();
            best = candidate;
        }
    }
    return best;
}

} // namespace clustero
