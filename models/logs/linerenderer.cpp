// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/linerenderer.h"

#include <algorithm>
#include <cstring>

namespace clustero {

namespace {

bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return (byte >= 0x20 && byte < 0x7F) || byte == '\t'; });
}

bool isIn(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

/// Directions, joiners without anything to join, fillers, tags: what changes a line without being seen (Unicode 15, Default_Ignorable).
bool isInvisible(char32_t code, char32_t before)
{
    if (code == 0x200C || code == 0x200D) // they belong into emoji and many scripts
        return before < 0x80;
    return code == 0xAD || code == 0x61C || code == 0x115F || code == 0x1160 || code == 0x180E || isIn(code, 0x200B, 0x200F) ||
           isIn(code, 0x2028, 0x202E) || isIn(code, 0x2060, 0x206F) || code == 0x3164 || code == 0xFEFF || code == 0xFFA0 ||
           isIn(code, 0xFFF0, 0xFFFB) || isIn(code, 0xE0000, 0xE0FFF);
}

/// The code point at `at`, which moves on; U+FFFD for one byte that begins none.
char32_t takeCodePoint(QByteArrayView bytes, qsizetype &at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    const unsigned lead = byte(at);
    const int more = lead < 0x80 ? 0 : isIn(lead, 0xC2, 0xDF) ? 1 : isIn(lead, 0xE0, 0xEF) ? 2 : isIn(lead, 0xF0, 0xF4) ? 3 : -1;
    ++at;
    if (more == 0)
        return lead;
    if (more < 0)
        return QChar::ReplacementCharacter;
    char32_t code = lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80)
            return QChar::ReplacementCharacter;
        code = code << 6 | (byte(at + i) & 0x3FU);
    }
    const bool isGood = code >= (more == 1 ? 0x80U : more == 2 ? 0x800U : 0x1'0000U) && code <= 0x10'FFFF && !isIn(code, 0xD800, 0xDFFF);
    if (!isGood)
        return QChar::ReplacementCharacter;
    at += more;
    return code;
}

/// One line of a terminal that is as wide as need be.
class Renderer
{
public:
    Renderer(AnsiState &state, const RenderOptions &options) : m_state(state), m_options(options) {}

    /// Where it stopped: at the end, or where the line is cut.
    qsizetype write(QByteArrayView bytes)
    {
        qsizetype at = 0;
        while (at < bytes.size() && m_line.text.size() < m_options.most) {
            const auto byte = static_cast<unsigned char>(bytes[at]);
            if (byte == 0x1B)
                at = escape(bytes, at);
            else if (byte < 0x20 || byte == 0x7F)
                control(byte, ++at == bytes.size());
            else
                character(takeCodePoint(bytes, at));
        }
        return at;
    }

    StyledLine take()
    {
        for (qsizetype i = 0; i < m_line.text.size(); ++i) {
            const TextStyle &style = m_styles[static_cast<std::size_t>(i)];
            if (style == TextStyle())
                continue;
            const bool goesOn =
                !m_line.runs.empty() && m_line.runs.back().style == style && m_line.runs.back().start + m_line.runs.back().length == i;
            if (goesOn)
                ++m_line.runs.back().length;
            else
                m_line.runs.push_back({i, 1, style});
        }
        return std::move(m_line);
    }

private:
    qsizetype escape(QByteArrayView bytes, qsizetype at)
    {
        Escape found;
        const qsizetype end = readEscape(bytes, at, found);
        if (m_options.isRaw) {
            token(QString(QChar(0x241B)) + QString::fromLatin1(bytes.sliced(at + 1, end - at - 1)));
        } else {
            move(found);
        }
        applyEscape(found, m_state);
        return end;
    }

    void move(const Escape &found)
    {
        switch (found.kind) {
        case Escape::Kind::Column: goTo(found.amount - 1); break;
        case Escape::Kind::Forward: goTo(m_cursor + found.amount); break;
        case Escape::Kind::Back: goTo(std::max<qsizetype>(0, m_cursor - found.amount)); break;
        case Escape::Kind::EraseLine: erase(found.amount); break;
        default: break;
        }
    }

    void goTo(qsizetype column)
    {
        m_cursor = std::min(column, m_options.most);
        if (m_cursor < m_line.text.size() && m_line.text[m_cursor].isLowSurrogate() && m_cursor > 0)
            --m_cursor;
        if (m_cursor > m_line.text.size())
            fill(m_line.text.size(), m_cursor);
    }

    void fill(qsizetype from, qsizetype to)
    {
        m_line.text.resize(std::max(m_line.text.size(), to));
        m_styles.resize(static_cast<std::size_t>(m_line.text.size()));
        for (qsizetype i = from; i < to; ++i) {
            m_line.text[i] = u' ';
            m_styles[static_cast<std::size_t>(i)] = TextStyle();
        }
    }

    void erase(int what)
    {
        if (what == 1) {
            fill(0, std::min(m_cursor, m_line.text.size()));
            return;
        }
        m_line.text.truncate(what == 2 ? 0 : m_cursor);
        m_styles.resize(static_cast<std::size_t>(m_line.text.size()));
    }

    void control(unsigned char byte, bool isLast)
    {
        if (byte == '\t') {
            put(byte, style());
        } else if (byte == '\r' && !m_options.isRaw) {
            if (!isLast)
                m_cursor = 0;
        } else if (byte == '\b' && !m_options.isRaw) {
            goTo(std::max<qsizetype>(0, m_cursor - 1));
        } else if (byte == '\a' && !m_options.isRaw) {
            return;
        } else {
            token(QString(QChar(byte == 0x7F ? 0x2421 : 0x2400 + byte)));
        }
    }

    void character(char32_t code)
    {
        if (isIn(code, 0x80, 0x9F) || isInvisible(code, m_before))
            token(QStringLiteral("<U+%1>").arg(static_cast<uint>(code), 4, 16, QLatin1Char('0')).toUpper());
        else
            put(code, style());
        m_before = code;
    }

    void token(const QString &text)
    {
        TextStyle styled = style();
        styled.flags |= TextStyle::Token;
        for (const QChar unit : text)
            put(unit.unicode(), styled);
    }

    void put(char32_t code, const TextStyle &styled)
    {
        const qsizetype units = QChar::requiresSurrogates(code) ? 2 : 1;
        if (m_cursor > m_line.text.size())
            fill(m_line.text.size(), m_cursor);
        if (m_cursor < m_line.text.size()) {
            const qsizetype old = m_line.text[m_cursor].isHighSurrogate() && m_cursor + 1 < m_line.text.size() ? 2 : 1;
            if (old == 1 && units == 1) {
                m_line.text[m_cursor] = QChar(static_cast<char16_t>(code));
                m_styles[static_cast<std::size_t>(m_cursor++)] = styled;
                return;
            }
            m_line.text.remove(m_cursor, old);
            m_styles.erase(m_styles.begin() + m_cursor, m_styles.begin() + m_cursor + old);
        }
        if (units == 2) {
            const QChar pair[] = {QChar::highSurrogate(code), QChar::lowSurrogate(code)};
            m_line.text.insert(m_cursor, pair, 2);
        } else {
            m_line.text.insert(m_cursor, QChar(static_cast<char16_t>(code)));
        }
        m_styles.insert(m_styles.begin() + m_cursor, static_cast<std::size_t>(units), styled);
        m_cursor += units;
    }

    TextStyle style()
    {
        TextStyle result = m_state.style;
        if (m_state.link.isEmpty())
            return result;
        if (m_linkBytes != m_state.link) {
            m_linkBytes = m_state.link;
            const QString target = QString::fromUtf8(m_state.link);
            m_linkNumber = m_line.links.indexOf(target) + 1;
            if (m_linkNumber == 0 && m_line.links.size() < 1000) {
                m_line.links.append(target);
                m_linkNumber = m_line.links.size();
            }
        }
        result.link = static_cast<quint16>(m_linkNumber);
        return result;
    }

    AnsiState &m_state;
    RenderOptions m_options;
    StyledLine m_line;
    std::vector<TextStyle> m_styles; ///< of each unit of the text
    qsizetype m_cursor = 0;
    char32_t m_before = 0;
    QByteArray m_linkBytes;
    qsizetype m_linkNumber = 0;
};

} // namespace

StyledLine renderLine(QByteArrayView bytes, AnsiState &state, const RenderOptions &options)
{
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (state.isPlain() && bytes.size() <= options.most && isPlainAscii(bytes))
        return {QString::fromLatin1(bytes), {}, {}, false};
    Renderer renderer(state, options);
    const qsizetype end = renderer.write(bytes);
    StyledLine line = renderer.take();
    line.isCut = end < bytes.size();
    if (line.isCut)
        advanceAnsi(bytes.sliced(end), state);
    return line;
}

QString visibleText(QByteArrayView bytes, qsizetype most)
{
    AnsiState state;
    RenderOptions options;
    options.most = most;
    return renderLine(bytes, state, options).text;
}

bool isVisibleAsItIs(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.endsWith('\r') ? bytes.size() - 1 : bytes.size());
    return !std::memchr(bytes.data(), '\x1B', size) && !std::memchr(bytes.data(), '\r', size) && !std::memchr(bytes.data(), '\b', size);
}

bool withoutStyles(QByteArrayView bytes, QByteArray &visible)
{
    visible.resize(0);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::memchr(bytes.data(), '\r', size) || std::memchr(bytes.data(), '\b', size))
        return false;
    for (qsizetype at = 0; at < bytes.size();) {
        const void *found = std::memchr(bytes.data() + at, '\x1B', static_cast<std::size_t>(bytes.size() - at));
        const qsizetype end = found ? static_cast<const char *>(found) - bytes.data() : bytes.size();
        visible.append(bytes.data() + at, end - at);
        if (!found)
            break;
        Escape escape;
        at = readEscape(bytes, end, escape);
        const bool changesText = escape.kind == Escape::Kind::Column || escape.kind == Escape::Kind::Forward ||
                                 escape.kind == Escape::Kind::Back || (escape.kind == Escape::Kind::EraseLine && escape.amount != 0);
        if (changesText)
            return false;
    }
    return true;
}

} // namespace clustero
