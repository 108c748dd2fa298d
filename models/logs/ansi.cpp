// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/ansi.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace clustero {

namespace {

constexpr int maxParameter = 100'000;
constexpr int maxMovement = 1000;

unsigned char byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : '\0';
}

/// The numbers of a control sequence; ':' separates like ';'. -1: left out.
struct Parameters
{
    explicit Parameters(QByteArrayView bytes)
    {
        int value = -1;
        for (const char byte : bytes) {
            if (byte >= '0' && byte <= '9') {
                value = std::min(maxParameter, std::max(0, value) * 10 + (byte - '0'));
            } else if (byte == ';' || byte == ':') {
                add(value, byte == ':');
                value = -1;
            }
        }
        add(value, false);
    }

    void add(int value, bool isPart)
    {
        if (count < values.size()) {
            values[count] = value;
            parts[count] = isPart;
            ++count;
        }
    }

    [[nodiscard]] int at(std::size_t i) const { return i < count ? values[i] : -1; }

    std::array<int, 32> values{};
    std::array<bool, 32> parts{}; ///< the next one belongs to this one (a colon follows)
    std::size_t count = 0;
};

quint32 channel(int value)
{
    return static_cast<quint32>(std::clamp(value, 0, 255));
}

/// A colour behind 38 or 48 at `i`; moves `i` to its last number.
void readColor(const Parameters &numbers, std::size_t &i, LogColor &color)
{
    const int kind = numbers.at(i + 1);
    if (kind == 5) {
        color = LogColor::palette(channel(numbers.at(i + 2)));
        i += 2;
    } else if (kind == 2) {
        // With colons a colour space stands before red: 38:2::r:g:b (ISO 8613-6).
        const bool hasSpace = numbers.parts[i + 1] && i + 5 < numbers.count && numbers.parts[i + 4];
        const std::size_t red = i + (hasSpace ? 3 : 2);
        color = LogColor::rgb(channel(numbers.at(red)) << 16 | channel(numbers.at(red + 1)) << 8 | channel(numbers.at(red + 2)));
        i = red + 2;
    }
}

void setFlag(TextStyle &style, TextStyle::Flag flag, bool on)
{
    style.flags = static_cast<quint16>(on ? style.flags | flag : style.flags & ~flag);
}

void applyNumber(int number, TextStyle &style)
{
    switch (number) {
    case -1:
    case 0: style = TextStyle(); break;
    case 1: setFlag(style, TextStyle::Bold, true); break;
    case 2: setFlag(style, TextStyle::Dim, true); break;
    case 3: setFlag(style, TextStyle::Italic, true); break;
    case 4:
    case 21: setFlag(style, TextStyle::Underline, true); break;
    case 7: setFlag(style, TextStyle::Inverse, true); break;
    case 9: setFlag(style, TextStyle::StrikeOut, true); break;
    case 22:
        setFlag(style, TextStyle::Bold, false);
        setFlag(style, TextStyle::Dim, false);
        break;
    case 23: setFlag(style, TextStyle::Italic, false); break;
    case 24: setFlag(style, TextStyle::Underline, false); break;
    case 27: setFlag(style, TextStyle::Inverse, false); break;
    case 29: setFlag(style, TextStyle::StrikeOut, false); break;
    case 39: style.foreground = LogColor(); break;
    case 49: style.background = LogColor(); break;
    default:
        if (number >= 30 && number <= 37)
            style.foreground = LogColor::palette(static_cast<quint32>(number - 30));
        else if (number >= 40 && number <= 47)
            style.background = LogColor::palette(static_cast<quint32>(number - 40));
        else if (number >= 90 && number <= 97)
            style.foreground = LogColor::palette(static_cast<quint32>(number - 90 + 8));
        else if (number >= 100 && number <= 107)
            style.background = LogColor::palette(static_cast<quint32>(number - 100 + 8));
        break;
    }
}

void applyStyle(QByteArrayView parameters, TextStyle &style)
{
    const Parameters numbers(parameters);
    for (std::size_t i = 0; i < numbers.count; ++i) {
        const int number = numbers.at(i);
        if (number == 38) {
            readColor(numbers, i, style.foreground);
        } else if (number == 48) {
            readColor(numbers, i, style.background);
        } else if (number == 4 && numbers.parts[i]) { // 4:3 is a curly underline, 4:0 none
            setFlag(style, TextStyle::Underline, numbers.at(i + 1) != 0);
            ++i;
        } else {
            applyNumber(number, style);
        }
    }
}

Escape::Kind kindOf(char last)
{
    switch (last) {
    case 'm': return Escape::Kind::Style;
    case 'A':
    case 'F': return Escape::Kind::Up;
    case 'B':
    case 'E': return Escape::Kind::Down;
    case 'G': return Escape::Kind::Column;
    case 'C': return Escape::Kind::Forward;
    case 'D': return Escape::Kind::Back;
    case 'K': return Escape::Kind::EraseLine;
    case 'J': return Escape::Kind::EraseBelow;
    default: return Escape::Kind::Other;
    }
}

qsizetype readControl(QByteArrayView bytes, qsizetype at, Escape &escape)
{
    const qsizetype start = at;
    while (byteAt(bytes, at) >= 0x20 && byteAt(bytes, at) <= 0x3F && at - start < 256)
        ++at;
    const unsigned char last = byteAt(bytes, at);
    if (last < 0x40 || last > 0x7E)
        return at; // broken off
    const QByteArrayView inside = bytes.sliced(start, at - start);
    const bool isPrivate = !inside.isEmpty() && inside.front() >= '<' && inside.front() <= '?';
    escape.kind = isPrivate ? Escape::Kind::Other : kindOf(static_cast<char>(last));
    escape.inside = inside;
    const int first = Parameters(inside).at(0);
    if (escape.kind == Escape::Kind::EraseBelow && first > 0)
        escape.kind = Escape::Kind::Other; // the whole screen: what scrolled away stays
    escape.amount = escape.kind == Escape::Kind::EraseLine ? std::clamp(first, 0, 2) : std::clamp(first, 1, maxMovement);
    return at + 1;
}

void noteCommand(QByteArrayView inside, Escape &escape)
{
    if (!inside.startsWith("8;"))
        return;
    const qsizetype target = inside.indexOf(';', 2);
    if (target < 0 || inside.size() - target - 1 > maxAnsiLink)
        return;
    escape.kind = Escape::Kind::Link;
    escape.inside = inside.sliced(target + 1);
}

/// A string that ends with BEL or ESC \; without an end nothing but its two bytes are hidden.
qsizetype readString(QByteArrayView bytes, qsizetype at, bool isCommand, Escape &escape)
{
    const qsizetype end = std::min(bytes.size(), at + maxAnsiSequence);
    for (qsizetype i = at; i < end && bytes[i] != '\n'; ++i) {
        const bool isTerminator = bytes[i] == '\x1B' && byteAt(bytes, i + 1) == '\\';
        if (bytes[i] != '\a' && !isTerminator)
            continue;
        if (isCommand)
            noteCommand(bytes.sliced(at, i - at), escape);
        return i + (isTerminator ? 2 : 1);
    }
    return at;
}

} // namespace

qsizetype readEscape(QByteArrayView bytes, qsizetype at, Escape &escape)
{
    escape = Escape();
    const unsigned char kind = byteAt(bytes, at + 1);
    if (at + 1 >= bytes.size() || kind == '\n')
        return at + 1;
    if (kind == '[')
        return readControl(bytes, at + 2, escape);
    if (kind == ']' || kind == 'P' || kind == 'X' || kind == '^' || kind == '_')
        return readString(bytes, at + 2, kind == ']', escape);
    qsizetype end = at + 1;
    while (byteAt(bytes, end) >= 0x20 && byteAt(bytes, end) <= 0x2F && end - at < 16)
        ++end;
    return byteAt(bytes, end) >= 0x30 && byteAt(bytes, end) <= 0x7E ? end + 1 : end;
}

void applyEscape(const Escape &escape, AnsiState &state)
{
    if (escape.kind == Escape::Kind::Style)
        applyStyle(escape.inside, state.style);
    else if (escape.kind == Escape::Kind::Link)
        state.link = escape.inside.toByteArray();
}

void advanceAnsi(QByteArrayView bytes, AnsiState &state)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const void *found = std::memchr(bytes.data() + at, '\x1B', static_cast<std::size_t>(bytes.size() - at));
        if (!found)
            return;
        Escape escape;
        at = readEscape(bytes, static_cast<const char *>(found) - bytes.data(), escape);
        applyEscape(escape, state);
    }
}

} // namespace clustero
