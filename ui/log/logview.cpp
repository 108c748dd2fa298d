// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logviewparts.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int excerptLines = 6;

qint64 linesOf(const std::vector<std::unique_ptr<SectionModel>> &sections)
{
    qint64 sum = 0;
    for (const auto &section : sections)
        sum += section->lineCount();
    return sum;
}

bool isBad(State state)
{
    return state == State::Failed || state == State::TimedOut || state == State::Interrupted;
}

} // namespace

LogView::Private::Private(LogView *view) : q(view) {}

LogView::LogView(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setAccessibleName(tr("Log"));
    d->makeActions();
    d->buildHeader();
    d->buildBody();
    d->refreshTimer.setSingleShot(true);
    d->refreshTimer.setInterval(40);
    connect(&d->refreshTimer, &QTimer::timeout, this, [this] { d->refresh(); });
    d->secondTimer.setInterval(1000);
    connect(&d->secondTimer, &QTimer::timeout, this, [this] { d->canvas->viewport()->update(); });
    d->updateIcons();
    d->updateSummary();
    setFocusProxy(d->canvas);
}

LogView::~LogView()
{
    // Children draw what sections know.
    delete d->splitter;
    d->sections.clear();
}

void LogView::Private::buildHeader()
{
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header = new QWidget(q);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(12, 3, 6, 3);
    row->setSpacing(2);
    summary = new QLabel(header);
    summary->setMinimumWidth(40);
    summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(summary, 1);
    const auto button = [&](QAction *action, const QString &icon) {
        auto *one = new QToolButton(header);
        one->setProperty("icon-name", icon);
        one->setDefaultAction(action);
        one->setAutoRaise(true);
        one->setFocusPolicy(Qt::TabFocus);
        one->setAccessibleName(plainText(action->text()));
        row->addWidget(one);
        headerButtons.append(one);
        return one;
    };
    errorsButton = button(nextErrorAction, QStringLiteral("error"));
    errorsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button(findAction, QStringLiteral("search"));
    button(filterAction, QStringLiteral("filter"));
    button(wrapAction, QStringLiteral("wrap"));
    button(timesAction, QStringLiteral("clock"));
    auto *more = new QToolButton(header);
    more->setProperty("icon-name", QStringLiteral("more"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setAccessibleName(tr("More for the log"));
    more->setToolTip(tr("Copy, save, fold and more"));
    row->addWidget(more);
    headerButtons.append(more);
    QObject::connect(more, &QToolButton::clicked, q, [this, more] { showMenu(more->mapToGlobal(QPoint(0, more->height()))); });
    column->addWidget(header);
    findBar = new FindBar(q);
    findBar->hide();
    column->addWidget(findBar);
    goToText = new QLineEdit(q);
    goToText->setPlaceholderText(tr("Line, as 1204, or time, as 14:02:11 — Enter goes there"));
    goToText->setAccessibleName(tr("Line or time to go to"));
    goToText->hide();
    column->addWidget(goToText);
    QObject::connect(goToText, &QLineEdit::returnPressed, q, [this] { goTo(goToText->text()); });
    QObject::connect(findBar, &FindBar::queryChanged, q, [this] { startSearch(); });
    QObject::connect(findBar, &FindBar::contextChanged, q, [this] { startSearch(); });
    QObject::connect(findBar, &FindBar::filterChanged, q, [this] { updateFilter(); });
    QObject::connect(findBar, &FindBar::nextWanted, q, [this] { goToMatch(true, false); });
    QObject::connect(findBar, &FindBar::previousWanted, q, [this] { goToMatch(false, false); });
    QObject::connect(findBar, &FindBar::closed, q, [this] { closeFind(); });
}

void LogView::Private::buildBody()
{
    splitter = new QSplitter(Qt::Vertical, q);
    splitter->setChildrenCollapsible(false);
    auto *main = new QWidget(splitter);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    canvas = new LogCanvas(rows, main);
    canvas->setObjectName(QStringLiteral("log"));
    ruler = new OverviewRuler(rows, main);
    row->addWidget(canvas, 1);
    row->addWidget(ruler);
    filterCanvas = new LogCanvas(filterRows, splitter);
    for (QWidget *one : {static_cast<QWidget *>(canvas), static_cast<QWidget *>(filterCanvas)})
        one->setLayoutDirection(Qt::LeftToRight); // logs read from left to right everywhere
    filterCanvas->setObjectName(QStringLiteral("matches"));
    filterCanvas->setCanFollow(false);
    filterCanvas->setAccessibleName(tr("Lines that match"));
    filterCanvas->hide();
    splitter->addWidget(main);
    splitter->addWidget(filterCanvas);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    static_cast<QVBoxLayout *>(q->layout())->addWidget(splitter, 1);
    notice = new LogNotice(q);
    q->layout()->addWidget(notice);
    pill = new FollowPill(canvas);
    pill->hide();
    QObject::connect(pill, &QPushButton::clicked, q, [this] {
        canvas->scrollToEnd();
        canvas->setFocus();
    });
    QObject::connect(notice, &LogNotice::pressed, q, [this] {
        if (exporter) {
            exporter.reset();
            notice->say(tr("Stopped. Nothing was written."));
        } else {
            copyLink();
        }
    });
    for (QAction *action : std::as_const(actions)) {
        if (action->property("only-in-log").toBool())
            canvas->addAction(action);
    }
    for (LogCanvas *one : {canvas, filterCanvas}) {
        QObject::connect(one, &LogCanvas::linkActivated, q, [this](int section, const LogLink &link) { activateLink(section, link); });
        QObject::connect(one, &LogCanvas::menuWanted, q, [this](const QPoint &at) { showMenu(at); });
    }
    QObject::connect(canvas, &LogCanvas::followingChanged, q, [this](bool isFollowing) {
        linesWhenLeft = isFollowing ? -1 : linesOf(sections);
        updatePill();
        Q_EMIT q->followingChanged(isFollowing);
    });
    QObject::connect(canvas, &LogCanvas::currentChanged, q, [this] { updateCount(); });
    QObject::connect(filterCanvas, &LogCanvas::lineActivated, q, [this](int section, qint64 line) {
        canvas->touch();
        jump(section, line, LogCanvas::Where::Third);
    });
    QObject::connect(ruler, &OverviewRuler::rowWanted, q, [this](qint64 wanted) {
        if (rows.rowCount() == 0)
            return;
        canvas->touch();
        const LogRow what = rows.at(std::clamp<qint64>(wanted, 0, rows.rowCount() - 1));
        if (what.kind == LogRow::Kind::Line)
            canvas->showLine(what.section, what.line, LogCanvas::Where::Third);
        else
            canvas->showHeader(what.section);
    });
}

std::unique_ptr<SectionModel> LogView::Private::makeSection(const LogSection &facts)
{
    auto section = std::make_unique<SectionModel>(facts, workers);
    SectionModel *model = section.get();
    if (expandsAll)
        model->setExpandAll(true);
    if (look.isRaw)
        model->setRaw(true);
    if (!errorPatterns.isEmpty())
        model->document().setErrorRules(ErrorRules(errorPatterns));
    QObject::connect(model, &SectionModel::changed, q, [this] { refresh(); });
    QObject::connect(model, &SectionModel::linesChanged, q, [this] { refreshSoon(); });
    QObject::connect(model, &SectionModel::searchChanged, q, [this] { searchChanged(); });
    QObject::connect(model, &SectionModel::errorsChanged, q, [this, model] {
        refreshSoon();
        tellErrors(model);
    });
    return section;
}

void LogView::setSections(const QList<LogSection> &sections)
{
    d->isSetting = true;
    const bool isFirst = d->sections.empty();
    std::vector<std::unique_ptr<SectionModel>> old = std::move(d->sections);
    d->sections.clear();
    std::vector<SectionModel *> all;
    bool isSame = old.size() == static_cast<std::size_t>(sections.size());
    std::vector<int> places(old.size(), -1); // where each is now
    for (const LogSection &facts : sections) {
        const auto found = std::find_if(old.begin(), old.end(), [&](const auto &one) { return one && one->facts().isSameStep(facts); });
        isSame = isSame && found != old.end();
        if (found != old.end())
            places[static_cast<std::size_t>(found - old.begin())] = static_cast<int>(d->sections.size());
        d->sections.push_back(found != old.end() ? std::move(*found) : nullptr);
        if (!d->sections.back())
            d->sections.back() = d->makeSection(facts);
        all.push_back(d->sections.back().get());
    }
    if (!isSame) {
        d->canvas->sectionsMoved(places);
        d->filterCanvas->sectionsMoved(places);
    }
    d->rows.setSections(all);
    d->filterRows.setSections(all);
    old.clear();
    bool isLive = false;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        SectionModel *section = all[static_cast<std::size_t>(i)];
        section->setAlone(sections.size() == 1);
        section->update(sections.at(i));
        isLive = isLive || section->isLive();
        d->tellErrors(section);
    }
    if (isLive)
        d->secondTimer.start();
    else
        d->secondTimer.stop();
    if (!isSame && d->matcher)
        d->startSearch();
    d->isSetting = false;
    d->refresh();
    // What runs is looked at where it writes, unless one has begun to read.
    if (isFirst && isLive && !d->wantsError && !d->wantsTime && sinceLastTouched() == std::chrono::milliseconds::max())
        setFollowing(true);
}

void LogView::Private::refreshSoon()
{
    if (!refreshTimer.isActive())
        refreshTimer.start();
}

void LogView::Private::refresh()
{
    if (isSetting)
        return;
    for (const auto &section : sections) {
        if (section)
            section->catchUp();
    }
    rows.refresh();
    if (filterCanvas->isVisible())
        filterRows.refresh();
    ruler->refresh();
    updateSummary();
    updatePill();
    tryPending();
}

void LogView::Private::updateSummary()
{
    const qint64 lines = linesOf(sections);
    qint64 errors = 0;
    for (const auto &section : sections)
        errors += section->document().errors().count();
    const auto number = [](qint64 value) { return static_cast<int>(std::min<qint64>(value, INT_MAX)); };
    const QString steps = sections.size() == 1 ? tr("1 step") : tr("%Ln steps", nullptr, number(static_cast<qint64>(sections.size())));
    summary->setText(sections.empty() ? tr("No step is shown.")
                                      : tr("%1 · %2").arg(steps, lines == 1 ? tr("1 line") : tr("%Ln lines", nullptr, number(lines))));
    nextErrorAction->setEnabled(errors > 0); // first: the button takes the action's text when the action changes
    errorsButton->setText(errors == 1 ? tr("1 error") : tr("%Ln errors", nullptr, number(errors)));
}

void LogView::Private::updatePill()
{
    bool isLive = false;
    for (const auto &section : sections)
        isLive = isLive || section->isLive();
    const bool isShown = isLive && !canvas->isFollowing() && canvas->viewport()->height() > 80;
    if (isShown) {
        const qint64 more = linesWhenLeft < 0 ? 0 : std::max<qint64>(0, linesOf(sections) - linesWhenLeft);
        pill->setText(more == 0   ? tr("↓ End")
                      : more == 1 ? tr("↓ 1 new line · End")
                                  : tr("↓ %Ln new lines · End", nullptr, static_cast<int>(std::min<qint64>(more, INT_MAX))));
        pill->resize(pill->sizeHint());
        const QRect room = canvas->viewport()->geometry();
        pill->move(room.center().x() - pill->width() / 2, room.bottom() - pill->height() - 12);
    }
    pill->setVisible(isShown);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->updatePill();
}

void LogView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->updateIcons();
}

void LogView::Private::updateIcons()
{
    for (QToolButton *button : std::as_const(headerButtons)) {
        const QIcon icon = themedIcon(button->property("icon-name").toString(), q->palette());
        if (button->defaultAction())
            button->defaultAction()->setIcon(icon);
        else
            button->setIcon(icon);
    }
}

// Of a step that is over, once it has been looked through; of one that runs, whenever there are more.
void LogView::Private::tellErrors(SectionModel *section)
{
    LogDocument &document = section->document();
    const qint64 count = document.errors().count();
    const bool isOver = isFinal(section->facts().state);
    const QString key = section->facts().logPath + (isOver ? u'.' : u'+');
    if ((isOver ? !document.isOpen() || !document.errors().isComplete() : count == 0) || toldErrors.value(key, -1) == count)
        return;
    toldErrors.insert(key, count);
    const qint64 error = document.errors().next(0);
    const qint64 first = error >= 0 ? std::max<qint64>(0, error - 1) : std::max<qint64>(0, section->lineCount() - excerptLines);
    QStringList excerpt;
    if (error >= 0 || isBad(section->facts().state)) {
        for (const FetchedLine &line : document.lines(first, excerptLines))
            excerpt << line.styled.text.left(500);
    }
    Q_EMIT q->errorLinesFound(section->facts().strand, section->facts().step, count, excerpt);
}

void LogView::setFollowing(bool isFollowing)
{
    d->canvas->setFollowing(isFollowing);
}

bool LogView::isFollowing() const
{
    return d->canvas->isFollowing();
}

std::chrono::milliseconds LogView::sinceLastTouched() const
{
    return std::min(d->canvas->sinceTouched(), d->filterCanvas->sinceTouched());
}

LogLook LogView::look() const
{
    return d->look;
}

void LogView::setLook(const LogLook &look)
{
    if (look == d->look)
        return;
    const bool isOther = look.isRaw != d->look.isRaw;
    d->look = look;
    if (isOther) {
        for (const auto &section : d->sections)
            section->setRaw(look.isRaw);
    }
    d->applyLook();
    Q_EMIT lookChanged();
}

void LogView::Private::applyLook()
{
    wrapAction->setChecked(look.wraps);
    rawAction->setChecked(look.isRaw);
    timesAction->setChecked(look.times != LogTimes::Off);
    canvas->setLook(look);
    filterCanvas->setLook(look);
}

void LogView::setExpandAll(bool isOn)
{
    d->expandsAll = isOn;
    d->expandAction->setChecked(isOn);
    for (const auto &section : d->sections)
        section->setExpandAll(isOn);
}

void LogView::setErrorPatterns(const QStringList &patterns)
{
    d->errorPatterns = patterns;
    for (const auto &section : d->sections)
        section->document().setErrorRules(ErrorRules(patterns));
}

void LogView::setMountPoint(const QString &path)
{
    d->mountPoint = path;
}

QList<QAction *> LogView::logActions() const
{
    return d->actions;
}

} // namespace clustero
