// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/emptyview.h"

#include "ui/runs/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace clustero {

EmptyView::EmptyView(QWidget *parent)
    : QWidget(parent),
      m_title(new ToneLabel(ToneLabel::Tone::Heading, {}, this)),
      m_why(new ToneLabel(ToneLabel::Tone::Muted, {}, this)),
      m_action(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_title->setAlignment(Qt::AlignHCenter);
    m_why->setAlignment(Qt::AlignHCenter);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyView::actionWanted);
}

void EmptyView::setText(const QString &title, const QString &why, const QString &action)
{
    m_title->setText(title);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace clustero
