// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/emptypage.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clustero {

EmptyPage::EmptyPage(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new QLabel),
      m_title(new QLabel(title)),
      m_text(new QLabel(text)),
      m_buttons(new QVBoxLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFixedWidth(480);
    for (QLabel *label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout; // in a row of its own, its height is that of its width
    middle->addStretch();
    middle->addWidget(m_text);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(6);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    showIcon();
}

void EmptyPage::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyPage::addAction(const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text);
    button->setMinimumWidth(200);
    if (m_buttons->count() == 0)
        button->setDefault(true);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyPage::showIcon()
{
    const QPalette palette = this->palette();
    QPalette muted = palette;
    muted.setColor(QPalette::ButtonText, tokensOf(palette).textMuted);
    m_icon->setPixmap(themedIcon(m_iconName, muted).pixmap(QSize(44, 44), devicePixelRatioF()));
    QPalette text = m_text->palette();
    text.setColor(QPalette::WindowText, tokensOf(palette).textMuted);
    m_text->setPalette(text);
}

} // namespace clustero
