// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logviewparts.h"

#include "ui/theme/format.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace clustero {

QAction *LogView::Private::add(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act, bool onlyInLog)
{
    auto *action = new QAction(text, q);
    action->setShortcuts(keys);
    action->setShortcutContext(onlyInLog ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    const QString key = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? plainText(text) : tr("%1 (%2)").arg(plainText(text), key));
    action->setProperty("only-in-log", onlyInLog);
    QObject::connect(action, &QAction::triggered, q, act);
    if (!onlyInLog)
        q->addAction(action);
    actions.append(action);
    return action;
}

void LogView::Private::makeActions()
{
    const auto ctrl = [](Qt::Key key, Qt::KeyboardModifiers more = {}) {
        return QKeySequence(QKeyCombination(Qt::ControlModifier | more, key));
    };
    const auto separator = [this] { menuActions.append(nullptr); };
    const auto inMenu = [this](QAction *action) {
        menuActions.append(action);
        return action;
    };
    inMenu(add(tr("&Copy"), {QKeySequence::Copy}, [this] { copy(CopyForm::Plain); }));
    inMenu(add(tr("Copy with &Timestamps"), {ctrl(Qt::Key_C, Qt::ShiftModifier)}, [this] { copy(CopyForm::Timestamped); }));
    inMenu(add(tr("Copy with Co&lours"), {}, [this] { copy(CopyForm::Coloured); }));
    inMenu(add(tr("Copy as &Markdown"), {}, [this] { copy(CopyForm::Markdown); }));
    inMenu(add(tr("Copy Lin&k to Line"), {}, [this] { copyLink(); }));
    inMenu(add(tr("Select &All of the Step"), {QKeySequence::SelectAll}, [this] { canvas->selectAll(); }));
    separator();
    inMenu(add(tr("&Save Step's Log…"), {}, [this] { save(false, LogForm::Plain); }));
    inMenu(add(tr("Save with T&imestamps…"), {}, [this] { save(false, LogForm::Timestamped); }));
    inMenu(add(tr("Save &Raw Log…"), {}, [this] { save(false, LogForm::Raw); }));
    inMenu(add(tr("Save Logs of All Steps…"), {}, [this] { save(true, LogForm::Plain); }));
    separator();
    findAction = inMenu(add(tr("&Find…"), {QKeySequence::Find}, [this] { openFind(false); }));
    filterAction = inMenu(add(tr("Fil&ter…"), {ctrl(Qt::Key_F, Qt::ShiftModifier)}, [this] { openFind(true); }));
    add(tr("Find Next"), {QKeySequence(Qt::Key_F3)}, [this] { goToMatch(true, false); });
    add(tr("Find Previous"), {QKeySequence(QKeyCombination(Qt::ShiftModifier, Qt::Key_F3))}, [this] { goToMatch(false, false); });
    inMenu(add(tr("&Go to Line or Time…"), {ctrl(Qt::Key_G)}, [this] { showGoTo(); }));
    inMenu(add(tr("Links on the Screen…"), {ctrl(Qt::Key_O, Qt::ShiftModifier)}, [this] { listLinks(); }));
    nextErrorAction = inMenu(add(
        tr("Next &Error"), {QKeySequence(Qt::Key_F8), QKeySequence(Qt::Key_E)}, [this] { goToError(true); }, true));
    inMenu(add(
        tr("Previous Error"),
        {QKeySequence(QKeyCombination(Qt::ShiftModifier, Qt::Key_F8)), QKeySequence(QKeyCombination(Qt::ShiftModifier, Qt::Key_E))},
        [this] { goToError(false); }, true));
    inMenu(add(
        tr("&Bookmark the Line"), {QKeySequence(Qt::Key_B)}, [this] { toggleBookmark(); }, true));
    inMenu(add(
        tr("Next Bookmark"), {QKeySequence(Qt::Key_N)}, [this] { goToBookmark(true); }, true));
    add(
        tr("Previous Bookmark"), {QKeySequence(QKeyCombination(Qt::ShiftModifier, Qt::Key_N))}, [this] { goToBookmark(false); }, true);
    separator();
    wrapAction = inMenu(add(tr("&Wrap Lines"), {QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key_Z))}, [this] {
        LogLook other = look;
        other.wraps = !look.wraps;
        q->setLook(other);
    }));
    timesAction = inMenu(add(tr("Ti&mestamps"), {ctrl(Qt::Key_T)}, [this] { cycleTimes(); }));
    rawAction = inMenu(add(tr("Show Ra&w"), {}, [this] {
        LogLook other = look;
        other.isRaw = !look.isRaw;
        q->setLook(other);
    }));
    inMenu(add(tr("Show Rest of the Line"), {}, [this] {
        if (const TextPlace place = canvas->current(); place.isValid() && place.line >= 0)
            canvas->showRest(place.section, place.line);
    }));
    separator();
    inMenu(add(tr("Fold All"), {ctrl(Qt::Key_BracketLeft, Qt::ShiftModifier), ctrl(Qt::Key_BraceLeft, Qt::ShiftModifier)},
               [this] { foldAll(true); }));
    inMenu(add(tr("Unfold All"), {ctrl(Qt::Key_BracketRight, Qt::ShiftModifier), ctrl(Qt::Key_BraceRight, Qt::ShiftModifier)},
               [this] { foldAll(false); }));
    expandAction = inMenu(add(tr("Always E&xpand All"), {}, [this] { q->setExpandAll(!expandsAll); }));
    for (QAction *action : {wrapAction, timesAction, rawAction, expandAction})
        action->setCheckable(true);
    separator();
    inMenu(add(tr("Larger Text"), {QKeySequence::ZoomIn, ctrl(Qt::Key_Equal)}, [this] { zoom(10); }));
    inMenu(add(tr("Smaller Text"), {QKeySequence::ZoomOut}, [this] { zoom(-10); }));
    inMenu(add(tr("Normal Text Size"), {ctrl(Qt::Key_0)}, [this] { zoom(0); }));
    add(tr("Follow the Log"), {}, [this] { canvas->scrollToEnd(); });
}

void LogView::Private::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : std::as_const(menuActions)) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(at);
}

void LogView::Private::toggleBookmark()
{
    const TextPlace place = canvas->current();
    const LogRow top = canvas->topRow();
    const int section = place.isValid() ? place.section : top.section;
    const qint64 line = place.isValid() ? place.line : top.line;
    if (section < 0 || line < 0 || section >= static_cast<int>(sections.size()))
        return;
    LineSet &bookmarks = sections[static_cast<std::size_t>(section)]->bookmarks();
    if (bookmarks.contains(line)) {
        LineSet others;
        for (qint64 nth = 0; nth < bookmarks.count(); ++nth) {
            if (const qint64 one = bookmarks.select(nth); one != line)
                others.insert(one);
        }
        bookmarks = others;
    } else if (bookmarks.count() < 10'000) {
        bookmarks.insert(line);
    }
    canvas->touch();
    canvas->viewport()->update();
    ruler->refresh();
}

void LogView::Private::goToBookmark(bool forward)
{
    const auto count = static_cast<int>(sections.size());
    const TextPlace caret = canvas->current();
    const int start = caret.isValid() ? caret.section : 0;
    canvas->touch();
    for (int n = 0; n <= count && count > 0; ++n) {
        const int i = ((forward ? start + n : start - n) % count + count) % count;
        const LineSet &bookmarks = sections[static_cast<std::size_t>(i)]->bookmarks();
        const qint64 line = forward ? bookmarks.next(n == 0 ? caret.line + 1 : 0) : bookmarks.previous(n == 0 ? caret.line : INT64_MAX);
        if (line >= 0) {
            jump(i, line, LogCanvas::Where::Anywhere);
            return;
        }
    }
    notice->say(tr("No line has a bookmark. Press B on a line to give it one."));
}

// Around, beginning behind the current line; without one, with the first.
void LogView::Private::goToError(bool forward)
{
    const auto count = static_cast<int>(sections.size());
    const TextPlace caret = canvas->current();
    const int start = caret.isValid() ? caret.section : 0;
    canvas->touch();
    canvas->setFocus();
    for (int n = 0; n <= count && count > 0; ++n) {
        const int i = ((forward ? start + n : start - n) % count + count) % count;
        const LogSearch &errors = sections[static_cast<std::size_t>(i)]->document().errors();
        const qint64 from = caret.isValid() ? caret.line : -1;
        const qint64 line = forward ? errors.next(n == 0 ? from + 1 : 0) : errors.previous(n == 0 ? from : INT64_MAX);
        if (line < 0)
            continue;
        jump(i, line, LogCanvas::Where::Anywhere);
        return;
    }
}

void LogView::Private::showGoTo()
{
    goToText->show();
    goToText->setFocus(Qt::ShortcutFocusReason);
    goToText->selectAll();
}

void LogView::Private::goTo(const QString &text)
{
    const int section = std::max(0, currentSection());
    if (sections.empty())
        return;
    SectionModel *model = sections[static_cast<std::size_t>(section)].get();
    bool isNumber = false;
    const qint64 number = QString(text).remove(u' ').remove(u',').toLongLong(&isNumber);
    const QTime time = QTime::fromString(text.trimmed(), text.count(u':') == 2 ? QStringLiteral("h:mm:ss") : QStringLiteral("h:mm"));
    canvas->touch();
    if (isNumber && model->lineCount() > 0) {
        jump(section, std::clamp<qint64>(number - 1, 0, model->lineCount() - 1), LogCanvas::Where::Third);
    } else if (time.isValid()) {
        const QDateTime start = model->facts().startedAt.toLocalTime();
        QDateTime wanted((start.isValid() ? start : QDateTime::currentDateTime()).date(), time);
        if (start.isValid() && wanted < start.addSecs(-60))
            wanted = wanted.addDays(1);
        const qint64 line = model->document().lineAtTime(wanted.toMSecsSinceEpoch());
        if (line < 0) {
            notice->say(tr("Nothing was written at %1 or later. Enter an earlier time.").arg(text.trimmed()));
            return;
        }
        jump(section, line, LogCanvas::Where::Third);
    } else {
        notice->say(tr("“%1” is neither a line nor a time. Enter a number, or a time as 14:02:11.").arg(text));
        return;
    }
    goToText->hide();
    canvas->setFocus();
}

// Only http, https and files of the checkout open; of anything else one sees where it leads.
void LogView::Private::activateLink(int section, const LogLink &link)
{
    const LogSection &facts = sections[static_cast<std::size_t>(section)]->facts();
    if (link.kind == LogLink::Kind::Web) {
        QDesktopServices::openUrl(QUrl(link.target));
        return;
    }
    if (link.kind == LogLink::Kind::File) {
        const QString path = pathInCheckout(link.target, facts.sourceDir, facts.dir, mountPoint);
        if (path.isEmpty())
            notice->say(tr("%1 was not opened: it is not a file of this project's folder.").arg(link.target.left(200)));
        else
            Q_EMIT q->fileLinkActivated(path, link.line, link.column);
        return;
    }
    noticeTarget = link.target;
    notice->say(tr("The link leads to %1. It was not opened, because only http and https are.").arg(link.target.left(300)),
                tr("Copy Address"));
}

void LogView::Private::listLinks()
{
    const QList<std::pair<int, LogLink>> links = canvas->visibleLinks();
    if (links.isEmpty()) {
        notice->say(tr("There is no link on the screen."));
        return;
    }
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype i = 0; i < std::min<qsizetype>(links.size(), 30); ++i) {
        const auto &[section, link] = links.at(i);
        const QString place = link.line > 0 ? tr("%1, line %2").arg(link.target.left(100)).arg(link.line) : link.target.left(120);
        QObject::connect(menu->addAction(QString(place).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, q,
                         [this, at = section, one = link] { activateLink(at, one); });
    }
    menu->popup(canvas->viewport()->mapToGlobal(QPoint(40, 40)));
}

void LogView::Private::foldAll(bool isFolded)
{
    canvas->touch();
    canvas->setFollowing(false);
    for (const auto &section : sections)
        section->setAllFolded(isFolded);
}

void LogView::Private::cycleTimes()
{
    LogLook other = look;
    other.times = look.times == LogTimes::Off          ? LogTimes::SinceStart
                  : look.times == LogTimes::SinceStart ? LogTimes::WallClock
                                                       : LogTimes::Off;
    q->setLook(other);
    timesAction->setChecked(look.times != LogTimes::Off);
}

void LogView::Private::zoom(int step)
{
    LogLook other = look;
    other.fontPercent = step == 0 ? 100 : std::clamp(look.fontPercent + step, 50, 300);
    q->setLook(other);
}

} // namespace clustero
