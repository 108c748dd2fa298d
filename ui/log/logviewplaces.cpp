// SPDX-License-Identifier: GPL-3.0-or-later
// Going to a step, an error, a line or a time, also to one that is not found yet.
#include "ui/log/logviewparts.h"

#include <algorithm>

namespace clustero {

int LogView::Private::sectionOf(const QString &strand, const QString &step) const
{
    const auto found = std::find_if(sections.begin(), sections.end(), [&](const auto &one) {
        return one->facts().strand == strand && (one->facts().step == step || step.isEmpty());
    });
    return found == sections.end() ? -1 : static_cast<int>(found - sections.begin());
}

int LogView::Private::currentSection() const
{
    const TextPlace caret = canvas->current();
    const int section = caret.isValid() ? caret.section : canvas->topRow().section;
    return section < static_cast<int>(sections.size()) ? section : -1;
}

void LogView::Private::jump(int section, qint64 line, LogCanvas::Where where, qsizetype unit)
{
    sections[static_cast<std::size_t>(section)]->catchUp();
    sections[static_cast<std::size_t>(section)]->reveal(line);
    rows.refresh();
    canvas->showLine(section, line, where, unit);
}

void LogView::showStep(const QString &strand, const QString &step)
{
    const int section = d->sectionOf(strand, step);
    if (section < 0)
        return;
    d->sections[static_cast<std::size_t>(section)]->setFolded(false);
    d->canvas->showHeader(section);
}

void LogView::showFirstError(const QString &strand, const QString &step)
{
    setFollowing(false);
    d->wantsTime.reset();
    d->wantsError = {strand, step};
    d->pendingSince.start();
    d->tryPending();
}

void LogView::goTo(const QString &lineOrTime)
{
    d->goTo(lineOrTime);
}

void LogView::goToTime(qint64 msSinceEpoch)
{
    setFollowing(false);
    d->wantsError.reset();
    d->wantsTime = msSinceEpoch;
    d->pendingSince.start();
    d->tryPending();
}

// What had to wait until a log was read; one who has begun to read elsewhere is left alone.
void LogView::Private::tryPending()
{
    if (!wantsError && !wantsTime)
        return;
    if (canvas->sinceTouched() < std::chrono::milliseconds(pendingSince.elapsed())) {
        wantsError.reset();
        wantsTime.reset();
        return;
    }
    if (wantsTime && tryTime())
        wantsTime.reset();
    if (!wantsError)
        return;
    const int section = sectionOf(wantsError->first, wantsError->second);
    if (section < 0)
        return;
    const auto wanted = std::exchange(wantsError, {}); // jumping comes here again
    if (!tryFirstError(section))
        wantsError = wanted;
}

bool LogView::Private::tryFirstError(int section)
{
    SectionModel *model = sections[static_cast<std::size_t>(section)].get();
    if (!model->document().isOpen())
        return false;
    const qint64 error = model->document().errors().next(0);
    if (error >= 0) {
        jump(section, error, LogCanvas::Where::Third);
        return true;
    }
    if (!model->document().errors().isComplete())
        return false;
    if (const qint64 lines = model->document().facts().lines; lines > 0)
        jump(section, lines - 1, LogCanvas::Where::Anywhere);
    else
        canvas->showHeader(section);
    return true;
}

bool LogView::Private::tryTime()
{
    int best = -1;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const LogSection &facts = sections[i]->facts();
        if (facts.startedAt.isValid() && facts.startedAt.toMSecsSinceEpoch() <= *wantsTime) {
            const bool isInside = !facts.finishedAt.isValid() || facts.finishedAt.toMSecsSinceEpoch() >= *wantsTime;
            if (isInside || best < 0)
                best = static_cast<int>(i);
        }
    }
    if (best < 0)
        return true;
    LogDocument &document = sections[static_cast<std::size_t>(best)]->document();
    if (!document.isOpen() || !document.facts().isComplete)
        return false;
    const qint64 line = document.lineAtTime(*wantsTime);
    wantsTime.reset();
    if (document.facts().lines > 0)
        jump(best, line >= 0 ? line : document.facts().lines - 1, LogCanvas::Where::Third);
    return true;
}

} // namespace clustero
