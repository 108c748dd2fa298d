// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/lineedits.h"

#include "models/yaml/linescanner.h"

#include <algorithm>
#include <array>

namespace clustero {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
constexpr int maxStep = 8;

struct TextLine
{
    qsizetype start = 0;
    QByteArrayView text;
};

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

qsizetype textStart(QByteArrayView text)
{
    return text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
}

qsizetype lineStart(QByteArrayView text, qsizetype offset)
{
    const qsizetype first = textStart(text);
    while (offset > first && !isLineEnd(text[offset - 1]))
        --offset;
    return std::max(offset, first);
}

std::vector<TextLine> linesOf(const QByteArray &text, qsizetype start, qsizetype end)
{
    std::vector<TextLine> lines;
    for (LineCursor cursor(text, lineStart(text, start)); cursor.next();) {
        if (!lines.empty() && cursor.start() >= end)
            break;
        lines.push_back({cursor.start(), cursor.line()});
    }
    return lines;
}

LineEdit withSelection(TextEdits edits, qsizetype start, qsizetype end)
{
    const qsizetype newEnd = movedOffset(end, edits);
    // What is put in at the beginning of a selection belongs to it.
    const bool growsAtStart = start < end && !edits.isEmpty() && edits.first().offset == start;
    const qsizetype newStart = growsAtStart ? start : movedOffset(start, edits);
    return {std::move(edits), newStart, newEnd};
}

} // namespace

QByteArray lineEndOf(QByteArrayView text)
{
    const auto found = std::find_if(text.begin(), text.end(), isLineEnd);
    if (found == text.end() || *found == '\n')
        return QByteArrayLiteral("\n");
    return found + 1 != text.end() && found[1] == '\n' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\r");
}

int indentStep(QByteArrayView text)
{
    std::array<int, maxStep + 1> counts{};
    std::vector<LineSpan> spans;
    LineState state;
    qsizetype above = 0;
    for (LineCursor cursor(text, textStart(text)); cursor.next();) {
        const LineState before = stateInLine(cursor.line(), state);
        state = scanYamlLine(cursor.line(), state, spans);
        if (spans.empty() || before != LineState() || spans.front().kind == LineToken::Comment)
            continue;
        const qsizetype indent = indentationOf(cursor.line());
        if (indent > above && indent - above <= maxStep && indent - above > 1 &&
            (spans.front().kind == LineToken::Key || spans.front().kind == LineToken::Dash))
            ++counts[static_cast<std::size_t>(indent - above)];
        const auto key = std::find_if(spans.begin(), spans.end(), [](const LineSpan &span) { return span.kind == LineToken::Key; });
        above = key != spans.end() ? key->start : indent;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most > 0 ? static_cast<int>(most - counts.begin()) : 2;
}

LineEdit toggleComment(const QByteArray &text, qsizetype start, qsizetype end)
{
    const std::vector<TextLine> lines = linesOf(text, start, end);
    qsizetype column = -1;
    bool areAllComments = true;
    for (const TextLine &line : lines) {
        if (isBlank(line.text))
            continue;
        const qsizetype indent = indentationOf(line.text);
        column = column < 0 ? indent : std::min(column, indent);
        areAllComments = areAllComments && line.text[indent] == '#';
    }
    TextEdits edits;
    for (const TextLine &line : lines) {
        if (isBlank(line.text))
            continue;
        if (!areAllComments) {
            edits.append({line.start + column, {}, QByteArrayLiteral("# ")});
            continue;
        }
        const qsizetype indent = indentationOf(line.text);
        edits.append(
            {line.start + indent, line.text.sliced(indent).startsWith("# ") ? QByteArrayLiteral("# ") : QByteArrayLiteral("#"), {}});
    }
    return withSelection(std::move(edits), start, end);
}

LineEdit indentLines(const QByteArray &text, qsizetype start, qsizetype end, bool isDeeper)
{
    const int step = indentStep(text);
    TextEdits edits;
    for (const TextLine &line : linesOf(text, start, end)) {
        const qsizetype indent = indentationOf(line.text);
        if (isDeeper && !isBlank(line.text))
            edits.append({line.start, {}, QByteArray(step - indent % step, ' ')});
        else if (!isDeeper && indent > 0)
            edits.append({line.start, QByteArray((indent - 1) % step + 1, ' '), {}});
    }
    return withSelection(std::move(edits), start, end);
}

LineEdit insertTab(const QByteArray &text, qsizetype start, qsizetype end)
{
    const int step = indentStep(text);
    const qsizetype column = start - lineStart(text, start);
    const QByteArray spaces(step - column % step, ' ');
    const qsizetype caret = start + spaces.size();
    return {{{start, text.mid(start, end - start), spaces}}, caret, caret};
}

LineEdit insertLine(const QByteArray &text, qsizetype start, qsizetype end)
{
    const qsizetype lineAt = lineStart(text, start);
    LineState state;
    std::vector<LineSpan> spans;
    for (LineCursor cursor(text, textStart(text)); cursor.next() && cursor.start() < lineAt;)
        state = scanYamlLine(cursor.line(), state, spans);
    const QByteArrayView before = QByteArrayView(text).sliced(lineAt, start - lineAt);
    const LineState old = stateInLine(before, state);
    state = scanYamlLine(before, state, spans);
    qsizetype indent = indentationOf(before);
    if (old == LineState() && !spans.empty() && spans.front().kind != LineToken::Comment) {
        qsizetype column = indent; // of what the line is about
        const LineSpan *last = nullptr;
        for (const LineSpan &span : spans) {
            if (span.kind == LineToken::Comment)
                continue;
            if (last && last->kind == LineToken::Dash)
                column = span.start;
            last = &span;
        }
        const bool opens =
            last && (last->kind == LineToken::Colon || last->kind == LineToken::FlowOpen || last->kind == LineToken::BlockHeader);
        indent = column + (opens ? indentStep(text) : 0);
    }
    const QByteArray inserted = lineEndOf(text) + QByteArray(indent, ' ');
    const qsizetype caret = start + inserted.size();
    return {{{start, text.mid(start, end - start), inserted}}, caret, caret};
}

} // namespace clustero
