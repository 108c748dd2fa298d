// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/problemmarks.h"

#include "ui/yaml/yamllook.h"

#include <algorithm>

namespace clustero {

namespace {

using Sci = QsciScintillaBase;

constexpr qsizetype maxShown = 1000;

} // namespace

ProblemMarks::ProblemMarks(YamlEditor *editor) : QObject(editor), m_editor(*editor) {}

void ProblemMarks::show(const QList<Diagnostic> &problems)
{
    for (const int indicator : {YamlNumbers::errorIndicator, YamlNumbers::warningIndicator}) {
        ask(m_editor, Sci::SCI_SETINDICATORCURRENT, indicator);
        ask(m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, ask(m_editor, Sci::SCI_GETLENGTH));
    }
    ask(m_editor, Sci::SCI_MARKERDELETEALL, YamlNumbers::errorMarker);
    ask(m_editor, Sci::SCI_MARKERDELETEALL, YamlNumbers::warningMarker);
    m_places.clear();
    for (const Diagnostic &problem : problems.first(std::min(problems.size(), maxShown))) {
        if (problem.range.isValid())
            m_places.append({problem, placeOf(problem.range)});
    }
    std::stable_sort(m_places.begin(), m_places.end(), [](const Marked &a, const Marked &b) { return a.range.start < b.range.start; });
    for (const Marked &place : std::as_const(m_places)) {
        const bool isError = place.problem.severity == Severity::Error;
        const qsizetype start = m_editor.positionOf(place.range.start);
        ask(m_editor, Sci::SCI_SETINDICATORCURRENT, isError ? YamlNumbers::errorIndicator : YamlNumbers::warningIndicator);
        ask(m_editor, Sci::SCI_INDICATORFILLRANGE, start, place.range.end - place.range.start);
        const qsizetype line = m_editor.lineOf(place.range.start);
        const int marker = isError ? YamlNumbers::errorMarker : YamlNumbers::warningMarker;
        if ((ask(m_editor, Sci::SCI_MARKERGET, line) & (1 << marker)) == 0)
            ask(m_editor, Sci::SCI_MARKERADD, line, marker);
    }
}

void ProblemMarks::follow(const TextEdits &edits)
{
    for (Marked &place : m_places)
        place.range = {movedOffset(place.range.start, edits), movedOffset(place.range.end, edits)};
}

TextRange ProblemMarks::placeOf(const SourceRange &range) const
{
    const auto position = [this](int line, int column) {
        const qsizetype start = ask(m_editor, Sci::SCI_POSITIONFROMLINE, line - 1);
        if (start < 0)
            return ask(m_editor, Sci::SCI_GETLENGTH);
        const qsizetype end = ask(m_editor, Sci::SCI_GETLINEENDPOSITION, line - 1);
        const qsizetype found = column > 1 ? ask(m_editor, Sci::SCI_POSITIONRELATIVE, start, column - 1) : start;
        return found == 0 && column > 1 ? end : std::min(found, end);
    };
    qsizetype start = position(range.line, range.column);
    const qsizetype lineEnd = ask(m_editor, Sci::SCI_GETLINEENDPOSITION, ask(m_editor, Sci::SCI_LINEFROMPOSITION, start));
    // Of what goes on over lines, the first one is marked.
    qsizetype end = range.endLine > range.line ? lineEnd : std::min(position(range.endLine, range.endColumn), lineEnd);
    if (end <= start)
        end = std::min(ask(m_editor, Sci::SCI_POSITIONAFTER, start), lineEnd);
    if (end <= start) {
        const qsizetype lineStart = ask(m_editor, Sci::SCI_POSITIONFROMLINE, ask(m_editor, Sci::SCI_LINEFROMPOSITION, start));
        start = std::max(lineStart, ask(m_editor, Sci::SCI_POSITIONBEFORE, start));
        end = lineEnd;
    }
    return {m_editor.offsetOf(start), m_editor.offsetOf(std::max(start, end))};
}

QString ProblemMarks::textOf(int problem) const
{
    return m_places.at(problem).problem.message;
}

QString ProblemMarks::textAt(qsizetype offset) const
{
    QStringList texts;
    for (const Marked &place : m_places) {
        if (offset >= place.range.start && offset < std::max(place.range.end, place.range.start + 1))
            texts.append(place.problem.message);
    }
    return texts.join(u'\n');
}

QString ProblemMarks::textOfLine(qsizetype line) const
{
    QStringList texts;
    for (const Marked &place : m_places) {
        if (m_editor.lineOf(place.range.start) == line)
            texts.append(place.problem.message);
    }
    return texts.join(u'\n');
}

int ProblemMarks::next(qsizetype offset, bool isForward) const
{
    if (m_places.isEmpty())
        return -1;
    if (isForward) {
        const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const Marked &place) { return place.range.start > offset; });
        return found == m_places.end() ? 0 : static_cast<int>(found - m_places.begin());
    }
    const auto found = std::find_if(m_places.rbegin(), m_places.rend(), [&](const Marked &place) { return place.range.start < offset; });
    return static_cast<int>(found == m_places.rend() ? m_places.size() - 1 : m_places.rend() - found - 1);
}

} // namespace clustero
