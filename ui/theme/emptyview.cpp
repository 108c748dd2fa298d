// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/emptyview.h"

#include "ui/theme/icons.h"
#include "ui/theme/shown.h"
#include "ui/theme/tokens.h"
#include "ui/theme/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int widest = 480; ///< pixels, of the text
constexpr int iconSide = 44;

} // namespace

EmptyView::EmptyView(QWidget *parent) : EmptyView({}, {}, {}, parent) {}

EmptyView::EmptyView(const QString &iconName, const QString &title, const QString &why, QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new QLabel(this)),
      m_title(new WrappedLabel(widest, this)),
      m_why(new WrappedLabel(widest, this)),
      m_buttons(new QVBoxLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * (iconName.isEmpty() ? 1.15 : 1.35));
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_why->setSelectable();
    m_why->setMaximumWidth(widest);
    for (QLabel *label : {m_icon, m_title, static_cast<QLabel *>(m_why)})
        label->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    auto *middle = new QHBoxLayout; // in a row of its own, its height is that of its width
    middle->addStretch();
    middle->addWidget(m_why, 100);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(6);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setShown(m_icon, !iconName.isEmpty());
    setText(title, why);
    showIcon();
}

void EmptyView::setText(const QString &title, const QString &why, const QString &action)
{
    m_title->setText(title);
    m_why->setText(why);
    setShown(m_why, !why.isEmpty());
    if (!m_action && !action.isEmpty()) {
        m_action = addButton();
        connect(m_action, &QPushButton::clicked, this, &EmptyView::actionWanted);
    }
    if (m_action) {
        m_action->setText(action);
        setShown(m_action, !action.isEmpty());
    }
}

void EmptyView::addAction(const QString &text, const std::function<void()> &act)
{
    QPushButton *button = addButton();
    button->setText(text);
    button->setMinimumWidth(200);
    if (m_buttons->count() == 1)
        button->setDefault(true);
    connect(button, &QPushButton::clicked, this, act);
}

QPushButton *EmptyView::addButton()
{
    auto *button = new QPushButton(this);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyView::showIcon()
{
    const QPalette palette = this->palette();
    QPalette muted = palette;
    muted.setColor(QPalette::ButtonText, tokensOf(palette).textMuted);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(themedIcon(m_iconName, muted).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    QPalette text = m_why->palette();
    text.setColor(QPalette::WindowText, tokensOf(palette).textMuted);
    m_why->setPalette(text);
}

} // namespace clustero
