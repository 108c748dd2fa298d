// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/linescanner.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr int maxLevel = 2000;

/// A list's dash counts as deeper than a key in the same column, so that lists without indentation belong to their key.
int levelOf(qsizetype indent, bool isDash)
{
    return static_cast<int>(std::min<qsizetype>(indent * 2 + (isDash ? 1 : 0), maxLevel));
}

struct Line
{
    enum class Kind { Node, Inside, Comment, Blank };

    Kind kind = Kind::Node;
    int level = 0; ///< of a line inside brackets, quotes or a block: seen from the line where that begins
};

Line lineOf(QByteArrayView text, const LineState &before, const std::vector<LineSpan> &spans)
{
    if (isBlank(text))
        return {Line::Kind::Blank, 0};
    if (before.mode != LineState::Mode::Nodes || before.flow > 0)
        return {Line::Kind::Inside, std::max(before.flow, 1)};
    const LineToken first = spans.empty() ? LineToken::Plain : spans.front().kind;
    if (first == LineToken::Comment)
        return {Line::Kind::Comment, levelOf(indentationOf(text), false)};
    return {Line::Kind::Node, first == LineToken::Directive ? 0 : levelOf(indentationOf(text), first == LineToken::Dash)};
}

} // namespace

std::vector<FoldLine> foldLines(QByteArrayView text)
{
    std::vector<Line> lines;
    std::vector<LineSpan> spans;
    LineState state;
    int base = 0;
    for (LineCursor cursor(text); cursor.next();) {
        const LineState before = stateInLine(cursor.line(), state);
        state = scanYamlLine(cursor.line(), state, spans);
        Line line = lineOf(cursor.line(), before, spans);
        if (line.kind == Line::Kind::Inside)
            line.level = std::min(base + line.level, maxLevel);
        else if (line.kind == Line::Kind::Node)
            base = line.level;
        lines.push_back(line);
    }

    std::vector<FoldLine> folds(lines.size());
    int below = 0; // level of the next line that is neither comment nor blank
    for (std::size_t i = lines.size(); i-- > 0;) {
        const Line &line = lines[i];
        if (line.kind == Line::Kind::Node || line.kind == Line::Kind::Inside)
            below = line.level;
        folds[i].level = below;
        folds[i].isBlank = line.kind == Line::Kind::Blank;
    }
    int above = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (line.kind == Line::Kind::Comment)
            folds[i].level = std::max(folds[i].level, std::min(line.level, above + 1));
        else if (line.kind != Line::Kind::Blank)
            above = line.level;
        folds[i].isHead = line.kind == Line::Kind::Node || line.kind == Line::Kind::Inside;
    }
    for (std::size_t i = 0; i < folds.size(); ++i)
        folds[i].isHead = folds[i].isHead && i + 1 < folds.size() && folds[i + 1].level > folds[i].level;
    return folds;
}

} // namespace clustero
