// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/linescanner.h"

#include <algorithm>
#include <cctype>

namespace clustero {

namespace {

constexpr int maxIndent = 0xffff;
constexpr int maxFlow = 0xff;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isFlowSign(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

bool isNumber(QByteArrayView word)
{
    if (word == "true" || word == "false" || word == "null" || word == "~" || word == "True" || word == "False" || word == "TRUE" ||
        word == "FALSE" || word == "Null" || word == "NULL")
        return true;
    qsizetype at = word.startsWith('-') || word.startsWith('+') ? 1 : 0;
    if (word.sliced(at) == ".inf" || word == ".nan")
        return true;
    if (word.sliced(at).startsWith("0x") || word.sliced(at).startsWith("0o"))
        return word.size() > at + 2 &&
               std::all_of(word.begin() + at + 2, word.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
    bool hasDigit = false;
    bool hasDot = false;
    for (; at < word.size(); ++at) {
        const char c = word[at];
        if (c >= '0' && c <= '9') {
            hasDigit = true;
        } else if (c == '.' && !hasDot) {
            hasDot = true;
        } else if ((c == 'e' || c == 'E') && hasDigit && at + 1 < word.size()) {
            const qsizetype from = at + 1 + (word[at + 1] == '-' || word[at + 1] == '+' ? 1 : 0);
            return from < word.size() && std::all_of(word.begin() + from, word.end(), [](char d) { return d >= '0' && d <= '9'; });
        } else {
            return false;
        }
    }
    return hasDigit;
}

/// Scans one line; see scanYamlLine().
class LineScan
{
public:
    LineScan(QByteArrayView line, LineState state, std::vector<LineSpan> &spans) : m_line(line), m_state(state), m_spans(spans) {}

    LineState run()
    {
        m_state = stateInLine(m_line, m_state);
        if (m_state.mode == LineState::Mode::Block) {
            addText(LineToken::BlockText, 0, m_line.size());
            return m_state;
        }
        if (m_state.mode != LineState::Mode::Nodes)
            quoted(m_at, m_state.mode == LineState::Mode::DoubleQuoted ? '"' : '\'');
        else
            beginning();
        while (m_at < m_line.size())
            node();
        if (m_state.mode == LineState::Mode::Nodes && m_state.flow == 0)
            m_state.indent = 0;
        return m_state;
    }

private:
    [[nodiscard]] bool isEnd(qsizetype at) const { return at >= m_line.size() || isSpace(m_line[at]); }
    [[nodiscard]] bool isInFlow() const { return m_state.flow > 0; }

    void add(LineToken kind, qsizetype start, qsizetype end)
    {
        if (end > start)
            m_spans.push_back({kind, start, end});
    }

    void addText(LineToken kind, qsizetype start, qsizetype end)
    {
        add(kind, start, end);
        for (qsizetype at = start; at < end;) {
            const qsizetype open = m_line.sliced(0, end).indexOf(QByteArrayView("${{"), at);
            if (open < 0)
                return;
            const qsizetype close = m_line.sliced(0, end).indexOf(QByteArrayView("}}"), open + 3);
            at = close < 0 ? end : close + 2;
            add(LineToken::Expression, open, at);
        }
    }

    void beginning()
    {
        if (isInFlow())
            return;
        if ((m_line.startsWith("---") || m_line.startsWith("...")) && isEnd(3)) {
            add(LineToken::Directive, 0, 3);
            m_at = 3;
            m_parent = -1;
        } else if (m_line.startsWith('%')) {
            add(LineToken::Directive, 0, m_line.size());
            m_at = m_line.size();
        }
    }

    void node()
    {
        const char c = m_line[m_at];
        if (isSpace(c)) {
            ++m_at;
        } else if (c == '#' && (m_at == 0 || isSpace(m_line[m_at - 1]))) {
            add(LineToken::Comment, m_at, m_line.size());
            m_at = m_line.size();
        } else if (!isInFlow() && m_canDash && (c == '-' || c == '?') && isEnd(m_at + 1)) {
            m_parent = m_at;
            add(LineToken::Dash, m_at, m_at + 1);
            ++m_at;
        } else if (isColon(m_at)) {
            add(LineToken::Colon, m_at, m_at + 1);
            ++m_at;
            m_canDash = m_isAfterValue = false;
        } else if (!sign(c)) {
            plain();
        }
    }

    [[nodiscard]] bool isColon(qsizetype at) const
    {
        if (at >= m_line.size() || m_line[at] != ':')
            return false;
        return isEnd(at + 1) || (isInFlow() && (isFlowSign(m_line[at + 1]) || m_isAfterValue));
    }

    /// Everything that begins with a sign of its own.
    bool sign(char c)
    {
        if (c == '"' || c == '\'') {
            quoted(m_at + 1, c);
        } else if (c == '[' || c == '{') {
            begins();
            m_state.flow = std::min(m_state.flow + 1, maxFlow);
            single(LineToken::FlowOpen, false);
        } else if (isInFlow() && (c == ']' || c == '}')) {
            --m_state.flow;
            single(LineToken::FlowClose, true);
        } else if (isInFlow() && c == ',') {
            single(LineToken::Comma, false);
        } else if (c == '&' || c == '*' || c == '!') {
            const qsizetype start = m_at;
            while (!isEnd(m_at) && !(isInFlow() && isFlowSign(m_line[m_at])))
                ++m_at;
            add(LineToken::Anchor, start, m_at);
        } else if (!isInFlow() && (c == '|' || c == '>')) {
            return blockHeader();
        } else {
            return false;
        }
        return true;
    }

    void single(LineToken kind, bool isValue)
    {
        add(kind, m_at, m_at + 1);
        ++m_at;
        m_isAfterValue = isValue;
        m_canDash = false;
    }

    bool blockHeader()
    {
        qsizetype end = m_at + 1;
        while (end < m_line.size() && (m_line[end] == '-' || m_line[end] == '+' || (m_line[end] >= '1' && m_line[end] <= '9')))
            ++end;
        if (!isEnd(end))
            return false;
        add(LineToken::BlockHeader, m_at, end);
        m_at = end;
        m_state.mode = LineState::Mode::Block;
        begins();
        return true;
    }

    /// Something that may go on over lines.
    void begins()
    {
        if (isInFlow())
            return;
        const bool isAlone = m_parent == noParent;
        m_state.indent = static_cast<int>(std::min<qsizetype>(isAlone ? indentationOf(m_line) > 0 : m_parent + 1, maxIndent));
    }

    void quoted(qsizetype from, char quote)
    {
        const qsizetype start = m_at;
        qsizetype at = from;
        for (; at < m_line.size() && m_line[at] != quote; ++at) {
            if (quote == '"' && m_line[at] == '\\')
                ++at;
        }
        if (at >= m_line.size()) {
            addText(LineToken::Quoted, start, m_line.size());
            m_at = m_line.size();
            if (m_state.mode == LineState::Mode::Nodes)
                begins();
            m_state.mode = quote == '"' ? LineState::Mode::DoubleQuoted : LineState::Mode::SingleQuoted;
            return;
        }
        if (quote == '\'' && at + 1 < m_line.size() && m_line[at + 1] == '\'')
            return quoted(at + 2, quote);
        m_state.mode = LineState::Mode::Nodes;
        m_at = at + 1;
        m_isAfterValue = true;
        m_canDash = false;
        qsizetype colon = m_at;
        while (colon < m_line.size() && isSpace(m_line[colon]))
            ++colon;
        const bool isKey = isColon(colon) && (isInFlow() || !m_hasKey);
        if (isKey)
            foundKey(start);
        addText(isKey ? LineToken::Key : LineToken::Quoted, start, m_at);
    }

    void plain()
    {
        const qsizetype start = m_at;
        const bool mayBeKey = isInFlow() || !m_hasKey;
        m_isAfterValue = false;
        ++m_at;
        while (m_at < m_line.size() && !(mayBeKey && isColon(m_at)) && !(isInFlow() && isFlowSign(m_line[m_at])) &&
               !(m_line[m_at] == '#' && isSpace(m_line[m_at - 1])))
            ++m_at;
        qsizetype end = m_at;
        while (end > start && isSpace(m_line[end - 1]))
            --end;
        m_canDash = false;
        const bool isKey = mayBeKey && isColon(m_at);
        if (isKey)
            foundKey(start);
        else
            m_isAfterValue = true;
        const QByteArrayView word = m_line.sliced(start, end - start);
        addText(isKey ? LineToken::Key : (isNumber(word) ? LineToken::Number : LineToken::Plain), start, end);
    }

    void foundKey(qsizetype start)
    {
        m_hasKey = true;
        if (!isInFlow())
            m_parent = start;
    }

    static constexpr qsizetype noParent = -2;

    QByteArrayView m_line;
    LineState m_state;
    std::vector<LineSpan> &m_spans;
    qsizetype m_at = 0;
    qsizetype m_parent = noParent; ///< column of what a block scalar would belong to
    bool m_canDash = true;
    bool m_hasKey = false;
    bool m_isAfterValue = false; ///< in brackets, a colon may follow a quoted key at once
};

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// Whether a line looks as if a key or an element of a list begins there.
bool looksLikeNode(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (text == "-" || text.startsWith("- "))
        return true;
    const auto end = std::find_if_not(text.begin(), text.end(), isNameCharacter);
    const qsizetype size = end - text.begin();
    if (size == 0 || size == text.size() || *end != ':' || (size + 1 < text.size() && !isSpace(text[size + 1])))
        return false;
    return text.back() != ',' && text.back() != ']' && text.back() != '}';
}

} // namespace

LineState stateInLine(QByteArrayView line, LineState before)
{
    const bool isOpen = before.mode != LineState::Mode::Nodes || before.flow > 0;
    if (!isOpen || isBlank(line) || indentationOf(line) >= before.indent)
        return before;
    return before.mode == LineState::Mode::Block || looksLikeNode(line) ? LineState() : before;
}

int LineState::packed() const
{
    return static_cast<int>(mode) | flow << 2 | indent << 10;
}

LineState LineState::unpacked(int number)
{
    return {static_cast<Mode>(number & 3), (number >> 2) & maxFlow, (number >> 10) & maxIndent};
}

LineState scanYamlLine(QByteArrayView line, LineState state, std::vector<LineSpan> &spans)
{
    spans.clear();
    return LineScan(line, state, spans).run();
}

qsizetype indentationOf(QByteArrayView line)
{
    return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
}

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), isSpace);
}

bool LineCursor::next()
{
    if (m_isDone)
        return false;
    m_start = m_next;
    const auto rest = m_text.sliced(m_start);
    const auto found = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    m_end = m_start + (found - rest.begin());
    if (m_end == m_text.size()) {
        m_isDone = true;
        m_next = m_end;
    } else {
        m_next = m_end + (m_text[m_end] == '\r' && m_end + 1 < m_text.size() && m_text[m_end + 1] == '\n' ? 2 : 1);
    }
    return true;
}

} // namespace clustero
