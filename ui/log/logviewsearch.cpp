// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logviewparts.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr int paintSteps = 20'000; ///< of a regular expression, for one line on the screen

} // namespace

void LogView::find(const QString &text)
{
    d->findBar->setText(text);
    d->openFind(false);
}

void LogView::Private::openFind(bool filters)
{
    const auto [start, end] = canvas->selection();
    if (canvas->hasSelection() && start.section == end.section && start.line == end.line && end.unit - start.unit < 200) {
        const auto lines = sections[static_cast<std::size_t>(start.section)]->document().lines(start.line, 1);
        if (!lines.empty())
            findBar->setText(lines.front().styled.text.mid(start.unit, end.unit - start.unit));
    }
    findBar->show();
    if (filters)
        findBar->setFiltering(true);
    findBar->focusText();
    startSearch();
}

void LogView::Private::closeFind()
{
    findBar->hide();
    findBar->setFiltering(false);
    matcher.reset();
    for (const auto &section : sections)
        section->setSearch(nullptr, 0);
    canvas->setMatcher({});
    filterCanvas->setMatcher({});
    updateFilter();
    ruler->refresh();
    canvas->setFocus();
}

bool LogView::Private::isSearched(int section) const
{
    return sections[static_cast<std::size_t>(section)]->search() != nullptr;
}

void LogView::Private::startSearch()
{
    if (findBar->isHidden())
        return;
    const LineQuery query = findBar->query();
    matcher.reset();
    QString problem;
    std::optional<LineMatcher> shown;
    if (!query.isEmpty()) {
        const Result<LineMatcher> made = LineMatcher::create(query);
        if (made) {
            matcher = *made;
            shown = LineMatcher::create(query, paintSteps).value();
        } else {
            problem = made.error().sentence;
        }
    }
    const int current = std::max(0, currentSection());
    const LogRow top = canvas->topRow();
    searchStart = {current, canvas->current().isValid() ? std::max<qint64>(0, canvas->current().line) : top.line, 0};
    for (int i = 0; i < static_cast<int>(sections.size()); ++i) {
        const bool isWanted = matcher && (findBar->isInAllSteps() || i == current);
        sections[static_cast<std::size_t>(i)]->setSearch(isWanted ? &*matcher : nullptr, findBar->isFiltering() ? findBar->context() : 0);
    }
    canvas->setMatcher(shown);
    filterCanvas->setMatcher(shown);
    canvas->touch();
    jumpsToMatch = matcher.has_value();
    if (matcher)
        canvas->setFollowing(false);
    updateFilter();
    ruler->refresh();
    if (problem.isEmpty())
        updateCount();
    else
        findBar->setProblem(problem);
}

void LogView::Private::searchChanged()
{
    if (!matcher)
        return;
    if (jumpsToMatch) {
        const int section = searchStart.section;
        const LogSearch *search =
            section < static_cast<int>(sections.size()) ? sections[static_cast<std::size_t>(section)]->search() : nullptr;
        // A match in another step only when this one has none.
        const bool isHere = search && search->next(searchStart.line) >= 0;
        const bool isAll =
            std::all_of(sections.begin(), sections.end(), [](const auto &one) { return !one->search() || one->search()->isComplete(); });
        if (isHere || isAll) {
            jumpsToMatch = false;
            goToMatch(true, true);
        }
    }
    updateCount();
    if (filterCanvas->isVisible())
        filterRows.refresh();
    ruler->refresh();
}

void LogView::Private::updateCount()
{
    if (!matcher) {
        findBar->setCount(0, 0, true, 0);
        return;
    }
    const TextPlace caret = canvas->current();
    qint64 count = 0;
    qint64 current = 0;
    qint64 gaveUp = 0;
    bool isDone = true;
    for (int i = 0; i < static_cast<int>(sections.size()); ++i) {
        const LogSearch *search = sections[static_cast<std::size_t>(i)]->search();
        if (!search)
            continue;
        if (caret.section == i && caret.line >= 0 && search->contains(caret.line))
            current = count + search->rank(caret.line) + 1;
        const LineScan::Progress progress = search->progress();
        count += progress.found;
        gaveUp += progress.gaveUp;
        isDone = isDone && search->isComplete();
    }
    findBar->setCount(current, count, isDone, gaveUp);
}

void LogView::Private::updateFilter()
{
    const bool isShown = findBar->isFiltering() && !findBar->isHidden();
    filterCanvas->setVisible(isShown);
    if (!isShown)
        return;
    if (splitter->sizes().value(1) < 80)
        splitter->setSizes({splitter->height() * 2 / 3, splitter->height() / 3});
    filterRows.refresh();
}

// Through all steps that are searched, and around.
void LogView::Private::goToMatch(bool forward, bool includesCurrent)
{
    if (!matcher) {
        openFind(false);
        return;
    }
    canvas->touch();
    const auto count = static_cast<int>(sections.size());
    const TextPlace caret = includesCurrent ? searchStart : canvas->current();
    const int start = std::clamp(caret.isValid() ? caret.section : 0, 0, std::max(0, count - 1));
    for (int n = 0; n <= count && count > 0; ++n) {
        const int i = ((forward ? start + n : start - n) % count + count) % count;
        const LogSearch *search = sections[static_cast<std::size_t>(i)]->search();
        if (!search)
            continue;
        const bool isFirst = n == 0;
        qint64 line = -1;
        if (forward)
            line = search->next(isFirst ? std::max<qint64>(0, caret.line) + (includesCurrent || caret.line < 0 ? 0 : 1) : 0);
        else
            line = search->previous(isFirst ? std::max<qint64>(0, caret.line) : INT64_MAX);
        if (line < 0)
            continue;
        const auto lines = sections[static_cast<std::size_t>(i)]->document().lines(line, 1);
        const auto spans = lines.empty() ? QList<LineMatcher::Span>() : matcher->spans(lines.front().styled.text);
        jump(i, line, LogCanvas::Where::Anywhere, spans.isEmpty() ? -1 : spans.first().start);
        updateCount();
        return;
    }
}

} // namespace clustero
