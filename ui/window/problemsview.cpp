// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/problemsview.h"

#include "models/items/problemplaces.h"
#include "ui/theme/filteredit.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr qsizetype mostProblems = 2000;
enum Column { WhatColumn, WhereColumn, LineColumn, CodeColumn, ColumnCount };
constexpr int indexRole = Qt::UserRole;

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    QPalette coloured = palette;
    coloured.setColor(QPalette::ButtonText, severity == Severity::Error ? tokens.failed : tokens.warning);
    return themedIcon(severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"), coloured);
}

QString placeOf(const Diagnostic &problem, const PipelineSpec &pipeline)
{
    const ProblemPlace place = placeOfProblem(pipeline, problem.range);
    if (place.strand < 0)
        return {};
    const StrandSpec &strand = pipeline.strands.at(place.strand);
    return place.step < 0 ? strand.name : QStringLiteral("%1 / %2").arg(strand.name, strand.steps.at(place.step).name);
}

} // namespace

ProblemsView::ProblemsView(QWidget *parent)
    : QWidget(parent), m_filter(new FilterEdit(tr("Filter problems"), tr("Filter problems"))), m_tree(new QTreeWidget)
{
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("What"), tr("Where"), tr("Line"), tr("Code")});
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("Problems"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(WhereColumn, 120);
    m_tree->header()->resizeSection(LineColumn, 56);
    m_tree->header()->resizeSection(CodeColumn, 130);
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);
    setFocusProxy(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    m_filter->hide();
    connect(m_filter, &QLineEdit::textChanged, this, [this] { fillAgain(); });
    connect(m_tree, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT placeChosen(m_problems.at(item->data(WhatColumn, indexRole).toInt())); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ProblemsView::askForFixes);
}

void ProblemsView::setProblems(const QList<Diagnostic> &problems, const PipelineSpec &pipeline)
{
    const Diagnostic *before = current();
    const std::optional<Diagnostic> selected = before ? std::optional(*before) : std::nullopt;
    m_problems = problems.mid(0, mostProblems);
    m_places.clear();
    for (const Diagnostic &problem : std::as_const(m_problems))
        m_places << placeOf(problem, pipeline);
    m_filter->setVisible(m_problems.size() > 1 || !m_filter->text().isEmpty());
    fill(selected);
}

void ProblemsView::fill(const std::optional<Diagnostic> &selected)
{
    const QString filter = m_filter->text().trimmed();
    m_tree->clear();
    for (int i = 0; i < m_problems.size(); ++i) {
        const Diagnostic &problem = m_problems.at(i);
        const QString line = problem.range.isValid() ? QString::number(problem.range.line) : QString();
        const QStringList texts{problem.message, m_places.at(i), line, problem.code};
        if (!texts.join(u'\n').contains(filter, Qt::CaseInsensitive))
            continue;
        auto *item = new QTreeWidgetItem(m_tree, texts);
        item->setData(WhatColumn, indexRole, i);
        item->setToolTip(WhatColumn, problem.fix.isEmpty() ? problem.message : tr("%1\nPossible: %2").arg(problem.message, problem.fix));
        const QString severity = problem.severity == Severity::Error ? tr("Error") : tr("Warning");
        item->setData(WhatColumn, Qt::AccessibleTextRole, tr("%1: %2").arg(severity, problem.message));
        item->setIcon(WhatColumn, severityIcon(problem.severity, palette()));
        if (selected && selected->code == problem.code && selected->message == problem.message)
            m_tree->setCurrentItem(item);
    }
    m_tree->viewport()->update();
}

void ProblemsView::fillAgain()
{
    const Diagnostic *selected = current();
    fill(selected ? std::optional(*selected) : std::nullopt);
}

const Diagnostic *ProblemsView::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const int index = item ? item->data(WhatColumn, indexRole).toInt() : -1;
    return index >= 0 && index < m_problems.size() ? &m_problems.at(index) : nullptr;
}

bool ProblemsView::step(int direction)
{
    const int count = m_tree->topLevelItemCount();
    if (count == 0)
        return false;
    const int at = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    QTreeWidgetItem *next = m_tree->topLevelItem(at < 0 ? (direction > 0 ? 0 : count - 1) : (at + direction + count) % count);
    m_tree->setCurrentItem(next);
    Q_EMIT placeChosen(m_problems.at(next->data(WhatColumn, indexRole).toInt()));
    return true;
}

void ProblemsView::askForFixes()
{
    if (const Diagnostic *problem = current()) {
        const QRect row = m_tree->visualItemRect(m_tree->currentItem());
        Q_EMIT fixesWanted(*problem, m_tree->viewport()->mapToGlobal(QPoint(24, row.bottom())));
    }
}

bool ProblemsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Period && key->modifiers() == Qt::ControlModifier) {
            askForFixes();
            return true;
        }
    }
    const bool done = QWidget::eventFilter(watched, event);
    if (watched == m_tree->viewport() && event->type() == QEvent::Paint && m_tree->topLevelItemCount() == 0) {
        QPainter painter(m_tree->viewport());
        painter.setPen(tokensOf(palette()).textMuted);
        painter.drawText(m_tree->viewport()->rect(), Qt::AlignCenter,
                         m_problems.isEmpty() ? tr("No problems in this pipeline file.")
                                              : tr("No problem matches “%1”.").arg(m_filter->text().trimmed()));
        return true;
    }
    return done;
}

void ProblemsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillAgain();
}

} // namespace clustero
