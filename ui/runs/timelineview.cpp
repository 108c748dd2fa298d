// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/timelineview.h"

#include "ui/runs/timelinechart.h"
#include "ui/runs/timelinelegend.h"
#include "ui/runs/timelinetable.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr std::chrono::milliseconds tickTime{250};

} // namespace

TimelineView::TimelineView(QWidget *parent, const Clock *clock)
    : QWidget(parent),
      m_clock(clock ? clock : &m_machineClock),
      m_pages(new QStackedWidget(this)),
      m_chart(new TimelineChart(this)),
      m_table(new QTableView(this)),
      m_model(new TimelineTable(this)),
      m_empty(new EmptyView(this))
{
    setAccessibleName(tr("Timeline of the run"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_bar = makeBar();
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    makeTable();
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_empty->setText(tr("No run to show"), tr("The timeline shows when each strand waited and ran, and what the end of the run hung on."),
                     tr("Run the pipeline"));
    m_tick.setInterval(tickTime);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_chart->setNow(now()); });
    connect(m_chart, &TimelineChart::timeWanted, this, &TimelineView::timeWanted);
    connect(m_chart, &TimelineChart::menuWanted, this, &TimelineView::showMenu);
    connect(m_chart, &TimelineChart::selectionChanged, this, [this](int strand, int step) {
        selectInTable(strand, step);
        Q_EMIT selectionChanged(strand, step);
    });
    connect(m_empty, &EmptyView::actionWanted, this, &TimelineView::runWanted);
    setFocusProxy(m_chart);
    clear();
}

QToolButton *TimelineView::makeButton(const QString &icon, const QString &name, const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    m_iconButtons.append({button, icon});
    return button;
}

QWidget *TimelineView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    m_order = new QComboBox(bar);
    m_order->addItem(tr("In the order of the file"), int(TimelineOrder::ByFile));
    m_order->addItem(tr("Earliest start first"), int(TimelineOrder::ByStart));
    m_order->addItem(tr("Longest first"), int(TimelineOrder::ByDuration));
    m_order->setAccessibleName(tr("Order of the strands"));
    m_order->setToolTip(m_order->accessibleName());
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { m_chart->setOrder(TimelineOrder(m_order->currentData().toInt())); });
    auto *unfold = makeButton(QStringLiteral("chevron-down"), tr("Show all steps"), {});
    auto *fold = makeButton(QStringLiteral("chevron-right"), tr("Fold all steps"), {});
    auto *out = makeButton(QStringLiteral("zoom-out"), tr("Show more time"), QStringLiteral("S"));
    auto *in = makeButton(QStringLiteral("zoom-in"), tr("Show less time"), QStringLiteral("W"));
    auto *fit = makeButton(QStringLiteral("fit"), tr("Show the whole run"), tr("F without a selection"));
    auto *copy = makeButton(QStringLiteral("copy"), tr("Copy as CSV"), {});
    connect(unfold, &QToolButton::clicked, this, [this] { m_chart->setAllOpen(true); });
    connect(fold, &QToolButton::clicked, this, [this] { m_chart->setAllOpen(false); });
    connect(out, &QToolButton::clicked, m_chart, &TimelineChart::zoomOut);
    connect(in, &QToolButton::clicked, m_chart, &TimelineChart::zoomIn);
    connect(fit, &QToolButton::clicked, m_chart, &TimelineChart::showAll);
    connect(copy, &QToolButton::clicked, this, &TimelineView::copyCsv);
    m_tableButton = new QToolButton(bar);
    m_tableButton->setText(tr("Table"));
    m_tableButton->setCheckable(true);
    m_tableButton->setAutoRaise(true);
    m_tableButton->setToolTip(tr("Show the same as a table"));
    connect(m_tableButton, &QToolButton::toggled, this, &TimelineView::setTableShown);
    row->addWidget(m_order);
    row->addSpacing(8);
    for (QToolButton *button : {unfold, fold})
        row->addWidget(button);
    row->addSpacing(8);
    for (QToolButton *button : {out, in, fit})
        row->addWidget(button);
    row->addSpacing(16);
    row->addWidget(new TimelineLegend(bar), 1);
    row->addWidget(m_tableButton);
    row->addWidget(copy);
    updateIcons();
    return bar;
}

void TimelineView::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Timeline as a table"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (m_isSelecting || !index.isValid())
            return;
        const auto [strand, step] = m_model->placeAt(index.row());
        m_chart->select({strand, step});
        Q_EMIT selectionChanged(strand, step);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto [strand, step] = m_model->placeAt(index.row());
        const TimelineRow *row = m_timeline.row(strand, step);
        if (row && row->start)
            Q_EMIT timeWanted(strand, step < 0 ? m_timeline.stepAt(strand, *row->start) : step, *row->start);
    });
}

void TimelineView::setRun(const Run &run)
{
    const bool isOther = !m_hasRun || run.id != m_run.id;
    m_run = run;
    m_hasRun = true;
    if (isOther) {
        m_chart->select({});
        m_hasFittingColumns = false;
    }
    refresh();
    if (isOther)
        m_table->clearSelection();
}

void TimelineView::clear()
{
    m_run = {};
    m_hasRun = false;
    refresh();
}

void TimelineView::setUsualDurations(const QHash<QString, std::chrono::milliseconds> &usual)
{
    m_usual = usual;
    refresh();
}

void TimelineView::refresh()
{
    const qint64 time = now();
    m_timeline = m_hasRun ? timelineOf(m_run, m_usual, time) : Timeline();
    m_chart->setTimeline(m_timeline, time);
    m_model->setTimeline(m_timeline, time);
    m_bar->setEnabled(!m_timeline.isEmpty());
    setTableShown(m_tableButton->isChecked());
    updateTick();
}

void TimelineView::select(int strand, int step)
{
    m_chart->select({strand, step});
    selectInTable(strand, step);
}

void TimelineView::selectInTable(int strand, int step)
{
    m_isSelecting = true;
    const int row = m_model->rowOf(strand, step);
    if (row < 0)
        m_table->selectionModel()->clear();
    else
        m_table->setCurrentIndex(m_model->index(row, m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0));
    m_isSelecting = false;
}

void TimelineView::setSingleKeys(bool on)
{
    m_chart->setSingleKeys(on);
}

void TimelineView::setTableShown(bool on)
{
    if (on && !std::exchange(m_hasFittingColumns, true))
        m_table->resizeColumnsToContents(); // looks at every row: only for a table that is seen
    m_tableButton->setChecked(on);
    QWidget *page = on ? static_cast<QWidget *>(m_table) : m_chart;
    m_pages->setCurrentWidget(m_timeline.isEmpty() ? m_empty : page);
    setFocusProxy(m_pages->currentWidget());
}

QString TimelineView::csv() const
{
    return timelineCsv(m_timeline, now());
}

void TimelineView::copyCsv()
{
    QGuiApplication::clipboard()->setText(csv());
}

void TimelineView::showMenu(const QPoint &place)
{
    QMenu menu(this);
    const TimelinePlace selected = m_chart->selected();
    const TimelineRow *row = m_timeline.row(selected.strand, selected.step);
    QAction *log = menu.addAction(tr("Show the log from its start"));
    log->setEnabled(row && row->start);
    menu.addSeparator();
    menu.addAction(tr("Show less time"), m_chart, &TimelineChart::zoomIn);
    menu.addAction(tr("Show more time"), m_chart, &TimelineChart::zoomOut);
    menu.addAction(tr("Show the whole run"), m_chart, &TimelineChart::showAll);
    menu.addSeparator();
    menu.addAction(tr("Show all steps"), m_chart, [this] { m_chart->setAllOpen(true); });
    menu.addAction(tr("Fold all steps"), m_chart, [this] { m_chart->setAllOpen(false); });
    menu.addSeparator();
    menu.addAction(tr("Copy as CSV"), this, &TimelineView::copyCsv);
    connect(log, &QAction::triggered, this, [this, selected, start = row ? row->start : std::nullopt] {
        if (start)
            Q_EMIT timeWanted(selected.strand, selected.step < 0 ? m_timeline.stepAt(selected.strand, *start) : selected.step, *start);
    });
    menu.exec(place);
}

void TimelineView::updateTick()
{
    const bool runs = m_hasRun && !m_timeline.isEmpty() && !m_timeline.end && !isFinal(m_run.state);
    if (!runs || !isVisible())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void TimelineView::updateIcons()
{
    for (const auto &[button, icon] : std::as_const(m_iconButtons))
        button->setIcon(themedIcon(icon, palette()));
    m_model->setPalette(palette());
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_chart->setNow(now());
    updateTick();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTick();
}

qint64 TimelineView::now() const
{
    return m_clock->now().toMSecsSinceEpoch();
}

} // namespace clustero
