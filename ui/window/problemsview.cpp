// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/problemsview.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace clustero {

namespace {

constexpr qsizetype mostShown = 2000;

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    QPalette coloured = palette;
    coloured.setColor(QPalette::ButtonText, severity == Severity::Error ? tokens.failed : tokens.warning);
    return themedIcon(severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"), coloured);
}

} // namespace

ProblemsView::ProblemsView(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("What"), tr("Line"), tr("Code")});
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Problems"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->resizeSection(1, 80);
    header()->resizeSection(2, 180);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Diagnostic &problem = m_problems.at(indexOfTopLevelItem(item));
        Q_EMIT placeChosen(problem.file, problem.range.line, problem.range.column);
    });
}

void ProblemsView::setProblems(const QList<Diagnostic> &problems)
{
    m_problems = problems.mid(0, mostShown);
    clear();
    for (const Diagnostic &problem : std::as_const(m_problems)) {
        auto *item = new QTreeWidgetItem(this);
        item->setText(0, problem.message);
        item->setToolTip(0, problem.fix.isEmpty() ? problem.message : tr("%1\nPossible: %2").arg(problem.message, problem.fix));
        item->setText(1, problem.range.isValid() ? QString::number(problem.range.line) : QString());
        item->setText(2, problem.code);
        const QString severity = problem.severity == Severity::Error ? tr("Error") : tr("Warning");
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(severity, problem.message));
        item->setIcon(0, severityIcon(problem.severity, palette()));
    }
}

void ProblemsView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (int i = 0; i < topLevelItemCount(); ++i)
            topLevelItem(i)->setIcon(0, severityIcon(m_problems.at(i).severity, palette()));
    }
}

void ProblemsView::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (topLevelItemCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokensOf(palette()).textMuted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No problems in this pipeline file."));
}

} // namespace clustero
