// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/section.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/icons.h"
#include "ui/theme/tonelabel.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace clustero {

Section::Section(const QString &title, Folding folding, QWidget *parent)
    : QWidget(parent), m_content(new QWidget), m_column(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    setAccessibleName(title);
    setAccessibleRole(this, QAccessible::Grouping);
    if (folding == Folding::Possible) {
        m_toggle = new QToolButton;
        m_toggle->setText(title);
        m_toggle->setAutoRaise(true);
        m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        QFont heading = m_toggle->font();
        heading.setWeight(QFont::DemiBold);
        m_toggle->setFont(heading);
        m_toggle->setToolTip(tr("Show or hide “%1”").arg(title));
        column->addWidget(m_toggle, 0, Qt::AlignLeading);
        connect(m_toggle, &QToolButton::clicked, this, [this] {
            m_isChosen = true;
            setOpen(!m_isOpen);
        });
    } else if (!title.isEmpty()) {
        column->addWidget(new ToneLabel(ToneLabel::Tone::Heading, title));
    }
    m_column->setContentsMargins({});
    m_column->setSpacing(10);
    column->addWidget(m_content);
    if (m_toggle)
        setOpen(false);
}

void Section::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Section::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void Section::setNeeded(bool isNeeded)
{
    if (m_toggle && !m_isChosen && isNeeded)
        setOpen(true);
}

void Section::setOpen(bool isOpen)
{
    m_isOpen = isOpen || !m_toggle;
    m_content->setVisible(m_isOpen);
    if (m_toggle) {
        m_toggle->setAccessibleDescription(isOpen ? tr("open") : tr("closed"));
        showSign();
    }
}

bool Section::isOpen() const
{
    return m_isOpen;
}

void Section::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSign();
}

void Section::showSign()
{
    if (m_toggle)
        m_toggle->setIcon(themedIcon(m_isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), palette()));
}

} // namespace clustero
