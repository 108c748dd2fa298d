// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace clustero {

enum class LineToken : quint8 {
    Key,
    Dash, ///< `-` of a list, `?`
    Colon,
    Comma,
    FlowOpen,
    FlowClose,
    Plain,
    Number, ///< also booleans and null
    Quoted,
    BlockHeader, ///< `|` or `>` with what belongs to it
    BlockText,
    Comment,
    Anchor, ///< also an alias, a tag
    Directive,
    Expression, ///< `${{ … }}`; follows the token that it is a part of
};

/// Byte offsets in the line.
struct LineSpan
{
    LineToken kind = LineToken::Plain;
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const LineSpan &) const = default;
};

/// What a line has to know of those above it.
struct LineState
{
    enum class Mode : quint8 { Nodes, Block, SingleQuoted, DoubleQuoted };

    Mode mode = Mode::Nodes;
    int flow = 0;   ///< depth of brackets
    int indent = 0; ///< the least indentation of the lines that go on with a block scalar, brackets or quotes

    bool operator==(const LineState &) const = default;
    /// The same in a number, for editors that keep one for each line.
    [[nodiscard]] int packed() const;
    [[nodiscard]] static LineState unpacked(int number);
};

/// What the state is in this line: a block scalar ends by indentation, and brackets and quotes that were left open end where a line
/// with a key or a dash begins further to the left, so that what is being typed does not turn all that follows into text.
[[nodiscard]] LineState stateInLine(QByteArrayView line, LineState before);

/// Looks at one line, without its line end, of a text that need not be YAML: words and signs in the order of their places. Gives the state
/// for the next line. Linear in the line; `spans` is overwritten.
LineState scanYamlLine(QByteArrayView line, LineState state, std::vector<LineSpan> &spans);

/// Spaces at the beginning.
[[nodiscard]] qsizetype indentationOf(QByteArrayView line);
/// Whether it has only spaces and tabs.
[[nodiscard]] bool isBlank(QByteArrayView line);

/// Goes through the lines of a text; they end at LF, CRLF or CR.
class LineCursor
{
public:
    explicit LineCursor(QByteArrayView text, qsizetype from = 0) : m_text(text), m_next(from) {}

    /// False at the end. A text that ends in a line end has an empty line behind it.
    bool next();
    [[nodiscard]] QByteArrayView line() const { return m_text.sliced(m_start, m_end - m_start); }
    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] qsizetype end() const { return m_end; } ///< before the line end
    [[nodiscard]] qsizetype nextStart() const { return m_next; }

private:
    QByteArrayView m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_next = 0;
    bool m_isDone = false;
};

/// Whether a line is shown as the head of those below it that are deeper, and how deep it is itself. A line of comment or space goes with what
/// is below it.
struct FoldLine
{
    int level = 0;
    bool isHead = false;
    bool isBlank = false;

    bool operator==(const FoldLine &) const = default;
};

/// One for each line.
[[nodiscard]] std::vector<FoldLine> foldLines(QByteArrayView text);

} // namespace clustero
