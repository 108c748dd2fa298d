// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/messagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace clustero {

namespace {

QColor ground(const Tokens &tokens, MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information: return tokens.runningSoft;
    case MessageBar::Kind::Warning: return tokens.warningSoft;
    case MessageBar::Kind::Error: return tokens.failedSoft;
    }
    return tokens.neutralSoft;
}

QColor edge(const Tokens &tokens, MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information: return tokens.running;
    case MessageBar::Kind::Warning: return tokens.warning;
    case MessageBar::Kind::Error: return tokens.failed;
    }
    return tokens.border;
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_actions(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(close, 0, Qt::AlignTop);
    style();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QList<Action> &actions)
{
    m_kind = kind;
    m_text->setText(text);
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater(); // one of them may be what calls this
        item->widget()->hide();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text);
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (action.closes)
                hide();
            action.act();
        });
        m_actions->addWidget(button);
    }
    style();
    show();
    announce(this, text);
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        style();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), ground(tokens, m_kind));
    painter.fillRect(QRect(0, 0, 3, height()), edge(tokens, m_kind));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

void MessageBar::style()
{
    const QString name = m_kind == Kind::Error     ? QStringLiteral("error")
                         : m_kind == Kind::Warning ? QStringLiteral("warning")
                                                   : QStringLiteral("info");
    QPalette coloured = palette();
    coloured.setColor(QPalette::ButtonText, edge(tokensOf(palette()), m_kind));
    m_icon->setPixmap(themedIcon(name, coloured).pixmap(QSize(18, 18), devicePixelRatioF()));
    if (auto *close = findChild<QToolButton *>(QStringLiteral("closeMessage")))
        close->setIcon(themedIcon(QStringLiteral("close"), palette()));
}

} // namespace clustero
