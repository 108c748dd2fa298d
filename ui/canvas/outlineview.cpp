// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/outlineview.h"

#include "ui/canvas/pipelinecanvas.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/stateglyph.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace clustero {

namespace {

constexpr int tickTime = 500;

const Clock &systemClock()
{
    static const Clock clock;
    return clock;
}

QIcon problemIcon(bool isError, QPalette palette)
{
    const Tokens &tokens = tokensOf(palette);
    palette.setColor(QPalette::ButtonText, isError ? tokens.failed : tokens.warning);
    return themedIcon(isError ? QStringLiteral("error") : QStringLiteral("warning"), palette);
}

/// The state's sign before the name, that of the worst problem before the first of them.
class OutlineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isOfProblems = index.column() == OutlineModel::ProblemsColumn;
        const QVariant sign = index.data(isOfProblems ? OutlineModel::SeverityRole : OutlineModel::StateRole);
        if ((index.column() != OutlineModel::NameColumn && !isOfProblems) || !sign.isValid())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = isOfProblems ? problemIcon(sign.toInt() == static_cast<int>(Severity::Error), option->palette)
                                    : stateIcon(static_cast<State>(sign.toInt()), option->palette);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }
};

} // namespace

OutlineView::OutlineView(QWidget *parent) : QTreeView(parent), m_model(durationText), m_clock(&systemClock())
{
    setAccessibleName(tr("Outline"));
    setModel(&m_model);
    setItemDelegate(new OutlineDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setExpandsOnDoubleClick(false);
    const int character = fontMetrics().averageCharWidth();
    header()->resizeSection(OutlineModel::NameColumn, 28 * character);
    header()->resizeSection(OutlineModel::StateColumn, 18 * character);
    header()->resizeSection(OutlineModel::DurationColumn, 12 * character);
    header()->resizeSection(OutlineModel::ResultColumn, 24 * character);
    showColumns();
    m_tick.setInterval(tickTime);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_model.setNow(m_clock->now()); });
    connect(this, &QTreeView::doubleClicked, this, &OutlineView::activateCurrent);
}

void OutlineView::setPipeline(const PipelineSpec &pipeline)
{
    m_model.setPipeline(pipeline);
    showColumns();
}

void OutlineView::setRun(const std::optional<Run> &run)
{
    m_model.setNow(m_clock->now());
    m_model.setRun(run);
    m_hasRun = run.has_value();
    showColumns();
    updateTicking();
}

void OutlineView::setProblems(const QList<Diagnostic> &problems)
{
    m_model.setProblems(problems);
    showColumns();
}

/// What has nothing to say is not there.
void OutlineView::showColumns()
{
    for (const int column : {OutlineModel::StateColumn, OutlineModel::DurationColumn, OutlineModel::ResultColumn})
        setColumnHidden(column, !m_hasRun);
    setColumnHidden(OutlineModel::ProblemsColumn, m_hasRun && !m_model.hasProblems());
}

void OutlineView::setClock(const Clock &clock)
{
    m_clock = &clock;
    m_model.setNow(clock.now());
}

void OutlineView::updateTicking()
{
    if (isVisible() && m_model.isAnythingRunning())
        m_tick.start();
    else
        m_tick.stop();
}

void OutlineView::select(const QString &strand, const QString &step)
{
    const QModelIndex index = m_model.indexOf(strand, step);
    if (strand == selectedStrand() && step == selectedStep())
        return;
    if (!index.isValid()) {
        const QScopedValueRollback quiet(m_isFollowing, true); // what is selected there is not here
        setCurrentIndex({});
        clearSelection();
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
}

QString OutlineView::selectedStrand() const
{
    return currentIndex().data(OutlineModel::StrandRole).toString();
}

QString OutlineView::selectedStep() const
{
    return currentIndex().data(OutlineModel::StepRole).toString();
}

void OutlineView::shareWith(PipelineCanvas &canvas)
{
    connect(&canvas, &PipelineCanvas::selectionChanged, this, &OutlineView::select);
    connect(this, &OutlineView::placeSelected, &canvas, [&canvas](const QString &strand, const QString &step) {
        if (strand != canvas.selectedStrand() || step != canvas.selectedStep()) // several may be selected there
            canvas.select(strand, step);
    });
    connect(this, &OutlineView::stepActivated, &canvas, &PipelineCanvas::stepActivated);
    connect(this, &OutlineView::contextMenuWanted, &canvas, &PipelineCanvas::contextMenuWanted);
    addActions(canvas.canvasActions());
    m_editor = &canvas.editor();
    m_editor->setOutline(this);
    select(canvas.selectedStrand(), canvas.selectedStep());
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const bool same = current.data(OutlineModel::StrandRole) == previous.data(OutlineModel::StrandRole) &&
                      current.data(OutlineModel::StepRole) == previous.data(OutlineModel::StepRole);
    if (!same && !m_isFollowing)
        Q_EMIT placeSelected(selectedStrand(), selectedStep());
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT contextMenuWanted(selectedStrand(), selectedStep(), place);
}

bool OutlineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_editor && m_editor->wantsKey(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // whatever shortcuts a window has
        return true;
    }
    return QTreeView::event(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    if (m_editor && m_editor->keyPressed(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activateCurrent();
    else
        QTreeView::keyPressEvent(event);
}

void OutlineView::activateCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT stepActivated(selectedStrand(), selectedStep());
}

void OutlineView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    m_model.setNow(m_clock->now());
    updateTicking();
}

void OutlineView::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    m_tick.stop();
}

} // namespace clustero
