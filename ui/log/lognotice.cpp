// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lognotice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace clustero {

LogNotice::LogNotice(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this)),
      m_close(new QPushButton(tr("Close"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(50);
    row->addWidget(m_text, 1);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 8);
    m_progress->setAccessibleName(tr("Progress"));
    row->addWidget(m_progress);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT pressed();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void LogNotice::say(const QString &text, const QString &button)
{
    m_text->setText(text);
    m_text->setToolTip(text);
    m_progress->hide();
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_close->show();
    if (button.isEmpty())
        m_timer.start();
    else
        m_timer.stop();
    show();
}

void LogNotice::showProgress(const QString &text, qint64 done, qint64 total)
{
    m_timer.stop();
    m_text->setText(text);
    m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    m_progress->show();
    m_button->setText(tr("Cancel"));
    m_button->show();
    m_close->hide();
    show();
}

QString LogNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace clustero
