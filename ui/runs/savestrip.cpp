// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/savestrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace clustero {

SaveStrip::SaveStrip(QWidget *parent)
    : QWidget(parent),
      m_text(new ToneLabel(ToneLabel::Tone::Plain, {}, this)),
      m_error(new ToneLabel(ToneLabel::Tone::Error, {}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Stop saving"), this)),
      m_folder(new QPushButton(tr("Show the folder"), this)),
      m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    m_bar->setMaximumWidth(220);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Saved so far"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    row->addWidget(m_text, 1);
    row->addWidget(m_error, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_folder);
    row->addWidget(m_close);
    connect(m_cancel, &QPushButton::clicked, this, &SaveStrip::cancelWanted);
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_path); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    colorBar();
    hide();
}

void SaveStrip::begin(const QString &what, qint64 totalBytes)
{
    m_total = totalBytes;
    m_text->setText(what);
    m_text->show();
    m_error->hide();
    m_bar->setRange(0, 1000);
    m_bar->setValue(0);
    m_bar->show();
    m_cancel->show();
    m_folder->hide();
    m_close->hide();
    show();
}

void SaveStrip::setSaved(qint64 bytes)
{
    m_bar->setValue(m_total > 0 ? int(double(bytes) / double(m_total) * 1000) : 1000);
}

void SaveStrip::succeed(const QString &sentence, const QString &folder)
{
    m_path = folder;
    finish(sentence, false);
    m_folder->setVisible(!folder.isEmpty());
}

void SaveStrip::fail(const QString &sentence)
{
    finish(sentence, true);
    m_folder->hide();
}

void SaveStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorBar();
}

/// The palette's highlight lies behind text and is too soft for a bar.
void SaveStrip::colorBar()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Highlight, tokensOf(palette()).accent);
    m_bar->setPalette(colors);
}

void SaveStrip::finish(const QString &sentence, bool isError)
{
    (isError ? m_error : m_text)->setText(sentence);
    m_error->setVisible(isError);
    m_text->setVisible(!isError);
    m_bar->hide();
    m_cancel->hide();
    m_close->setIcon(themedIcon(QStringLiteral("close"), palette()));
    m_close->show();
    show();
}

} // namespace clustero
