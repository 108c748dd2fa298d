// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/afterdialog.h"

#include "ui/canvas/connecting.h"
#include "ui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace clustero {

AfterDialog::AfterDialog(const CanvasScene &scene, int card, QWidget *parent) : QDialog(parent), m_list(new QListWidget)
{
    const QString name = scene.card(card).look().name;
    setObjectName(QStringLiteral("afterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What %1 Waits For").arg(name));
    auto *intro = new QLabel(tr("%1 starts when all ticked strands have passed.").arg(name));
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    m_list->setAccessibleName(windowTitle());
    m_list->setSpacing(2);
    const QList<int> before = scene.predecessors(card);
    for (int other = 0; other < scene.count(); ++other) {
        const QString &otherName = scene.card(other).look().name;
        if (other == card || otherName == name)
            continue;
        const ConnectionVerdict verdict = checkConnection(scene.pipeline(), otherName, name);
        const bool isLoop = verdict.kind == ConnectionVerdict::Kind::Loop;
        if (before.contains(other) || !scene.isGhost(other))
            add(otherName, before.contains(other), isLoop && !before.contains(other) ? reasonOf(verdict, otherName) : QString());
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Wait for These"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_list->setFocus();
    resize(440, 420);
}

void AfterDialog::add(const QString &name, bool isTicked, const QString &whyNot)
{
    auto *item = new QListWidgetItem(m_list);
    item->setData(Qt::UserRole, name);
    item->setText(whyNot.isEmpty() ? name : tr("%1 (%2)", "a strand, why it cannot be ticked").arg(name, whyNot));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (whyNot.isEmpty()) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    } else {
        item->setForeground(tokensOf(palette()).textMuted); // can be read with the keyboard all the same
        item->setToolTip(whyNot);
    }
}

QStringList AfterDialog::names() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if ((item->flags() & Qt::ItemIsUserCheckable) && item->checkState() == Qt::Checked)
            names.append(item->data(Qt::UserRole).toString());
    }
    return names;
}

} // namespace clustero
