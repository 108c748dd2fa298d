// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/yamlfinder.h"

#include "ui/yaml/yamllook.h"

#include <algorithm>

namespace clustero {

namespace {

using Sci = QsciScintillaBase;

constexpr qsizetype maxMarked = 5000;

} // namespace

YamlFinder::YamlFinder(YamlEditor *editor, FindReplaceBar *bar) : QObject(editor), m_editor(*editor), m_bar(*bar)
{
    m_later.setSingleShot(true);
    m_later.setInterval(80);
    connect(&m_later, &QTimer::timeout, this, &YamlFinder::search);
    connect(bar, &FindReplaceBar::queryChanged, this, &YamlFinder::search);
    connect(bar, &FindReplaceBar::nextWanted, this, &YamlFinder::next);
    connect(bar, &FindReplaceBar::previousWanted, this, &YamlFinder::previous);
    connect(bar, &FindReplaceBar::replaceWanted, this, &YamlFinder::replace);
    connect(bar, &FindReplaceBar::replaceAllWanted, this, &YamlFinder::replaceAll);
    connect(bar, &FindReplaceBar::closed, this, &YamlFinder::close);
}

void YamlFinder::open(bool isReplacing)
{
    const TextRange range = m_editor.selection();
    const QByteArray selected = m_editor.bytes().mid(range.start, range.end - range.start);
    const bool isWord = !selected.contains('\n') && !selected.contains('\r') && selected.size() <= 200;
    m_bar.setReadOnly(m_editor.isReadOnly());
    m_bar.open(isWord ? QString::fromUtf8(selected) : QString(), isReplacing);
}

void YamlFinder::close()
{
    m_later.stop();
    m_bar.hide();
    clearMarks();
    m_matches = {};
    m_editor.setFocus();
}

void YamlFinder::textChanged()
{
    if (m_bar.isVisible())
        m_later.start();
}

void YamlFinder::clearMarks()
{
    ask(m_editor, Sci::SCI_SETINDICATORCURRENT, YamlNumbers::matchIndicator);
    ask(m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, ask(m_editor, Sci::SCI_GETLENGTH));
}

void YamlFinder::search()
{
    m_later.stop();
    clearMarks();
    m_matches = {};
    const Result<TextSearch> search = TextSearch::create(m_bar.query());
    if (!search)
        return m_bar.setProblem(search.error().sentence);
    m_matches = search->find(m_editor.bytes());
    for (const TextRange &range : m_matches.ranges.first(std::min(m_matches.ranges.size(), maxMarked))) {
        if (range.end > range.start)
            ask(m_editor, Sci::SCI_INDICATORFILLRANGE, m_editor.positionOf(range.start), range.end - range.start);
    }
    updateCount();
}

void YamlFinder::updateCount()
{
    if (!m_bar.isVisible() || m_later.isActive())
        return;
    m_bar.setCount(m_matches.ranges.indexOf(m_editor.selection()) + 1, m_matches.ranges.size(), m_matches.isComplete);
}

void YamlFinder::next()
{
    go(true);
}

void YamlFinder::previous()
{
    go(false);
}

void YamlFinder::go(bool isForward)
{
    if (m_later.isActive() || !m_bar.isVisible())
        search();
    const QList<TextRange> &ranges = m_matches.ranges;
    if (ranges.isEmpty())
        return;
    const TextRange selection = m_editor.selection();
    const bool isOnMatch = ranges.contains(selection);
    TextRange target;
    if (isForward) {
        const auto found = std::find_if(ranges.begin(), ranges.end(), [&](const TextRange &range) {
            return isOnMatch ? range.start > selection.start : range.start >= selection.start;
        });
        target = found == ranges.end() ? ranges.first() : *found;
    } else {
        const auto found =
            std::find_if(ranges.rbegin(), ranges.rend(), [&](const TextRange &range) { return range.start < selection.start; });
        target = found == ranges.rend() ? ranges.last() : *found;
    }
    m_editor.showRange(target);
    m_editor.perform({}, target);
    updateCount();
}

void YamlFinder::replace()
{
    const Result<TextSearch> search = TextSearch::create(m_bar.query());
    if (!search || m_editor.isReadOnly())
        return;
    const TextRange selection = m_editor.selection();
    const TextEdits edits = search->replacement(m_editor.bytes(), selection, m_bar.replacement());
    if (!edits.isEmpty()) {
        const qsizetype behind = selection.start + edits.first().inserted.size();
        m_editor.perform(edits, {behind, behind});
        this->search();
    }
    next();
}

void YamlFinder::replaceAll()
{
    const Result<TextSearch> search = TextSearch::create(m_bar.query());
    if (!search || m_editor.isReadOnly())
        return;
    const qsizetype count = m_matches.ranges.size();
    const TextEdits edits = search->replaceAll(m_editor.bytes(), m_bar.replacement());
    const qsizetype caret = movedOffset(m_editor.selection().start, edits);
    m_editor.perform(edits, {caret, caret});
    this->search();
    m_bar.setNote(tr("%n replaced", nullptr, static_cast<int>(count)));
}

} // namespace clustero
