// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/pausedbanner.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace clustero {

PausedBanner::PausedBanner(QWidget *parent) : QFrame(parent), m_icon(new QLabel), m_text(new QLabel)
{
    setObjectName(QStringLiteral("pausedBanner"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *go = new QPushButton(tr("Go to Line"));
    go->setObjectName(QStringLiteral("goToLine"));
    go->setAutoDefault(false);
    connect(go, &QPushButton::clicked, this, &PausedBanner::goToLineWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(go);
    updateIcon();
    hide();
}

void PausedBanner::setSentence(const QString &sentence)
{
    m_text->setText(sentence.isEmpty() ? QString() : tr("Canvas paused: %1").arg(sentence));
    setVisible(!sentence.isEmpty());
}

QString PausedBanner::sentence() const
{
    return m_text->text();
}

void PausedBanner::updateIcon()
{
    m_icon->setPixmap(themedIcon(QStringLiteral("pause"), palette()).pixmap(QSize(18, 18)));
}

void PausedBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void PausedBanner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.warningSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.warning);
}

} // namespace clustero
