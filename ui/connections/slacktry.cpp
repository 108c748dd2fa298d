// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/slacktry.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/tonelabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace clustero {

SlackTry::SlackTry(ConnectionSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_channel(new QComboBox),
      m_send(new QPushButton(tr("Send a test message"))),
      m_told(new ToneLabel(ToneLabel::Tone::Plain)),
      m_failed(new ToneLabel(ToneLabel::Tone::Error)),
      m_invite(new QWidget),
      m_command(new ToneLabel(ToneLabel::Tone::Plain))
{
    m_channel->setEnabled(false);
    m_channel->setMaxVisibleItems(20);
    m_channel->setAccessibleName(tr("Channel"));
    m_send->setEnabled(false);
    connect(m_send, &QPushButton::clicked, this, &SlackTry::send);
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        m_told->hide();
        m_failed->hide();
        m_invite->hide();
    });
    auto *name = new QLabel(tr("C&hannel"));
    name->setBuddy(m_channel);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(name);
    row->addWidget(m_channel, 1);
    row->addWidget(m_send);
    m_command->setFont(monospaceFont());
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new IconButton(QStringLiteral("copy"), tr("Copy the command"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(invitation()); });
    auto *invite = new QHBoxLayout(m_invite);
    invite->setContentsMargins(0, 0, 0, 0);
    invite->addWidget(m_command, 1);
    invite->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_told);
    layout->addWidget(m_failed);
    layout->addWidget(m_invite);
    m_told->hide();
    m_failed->hide();
    m_invite->hide();
}

QString SlackTry::invitation() const
{
    const QList<ConnectionLine> lines = m_source.lines();
    QString handle;
    for (const ConnectionLine &line : lines) {
        if (line.key == m_key)
            handle = line.handle;
    }
    return QStringLiteral("/invite @%1").arg(handle.isEmpty() ? QStringLiteral("Clustero") : handle);
}

void SlackTry::showWorkspace(const QString &key)
{
    m_key = key;
    m_channel->clear();
    m_channel->addItem(tr("Asking Slack for the channels…"));
    m_source.slackChannels(key, this, [this](const Result<QList<SlackChannelLine>> &channels) {
        if (channels)
            fill(*channels);
        else
            tell(failure(channels));
    });
}

void SlackTry::fill(const QList<SlackChannelLine> &channels)
{
    m_channel->clear();
    for (const SlackChannelLine &channel : channels) {
        const QString name = (channel.isPrivate ? QString() : QStringLiteral("#")) + channel.name;
        m_channel->addItem(channel.isPrivate ? tr("%1 (private)").arg(name) : name, channel.id);
    }
    const bool isAny = !channels.isEmpty();
    m_channel->setEnabled(isAny);
    m_send->setEnabled(isAny);
    if (!isAny)
        tell(QString(tr("The App sees no channel yet. A private one is seen once the App was invited to it.")));
}

void SlackTry::send()
{
    m_send->setEnabled(false);
    m_source.sendSlackTest(m_key, m_channel->currentData().toString(), this, [this](const Result<QString> &told) {
        m_send->setEnabled(true);
        tell(told);
    });
}

void SlackTry::tell(const Result<QString> &told)
{
    const QString sentence = told ? *told : told.error().sentence;
    m_told->setText(sentence);
    m_failed->setText(sentence);
    m_told->setVisible(told.has_value());
    m_failed->setVisible(!told);
    const bool isOutside =
        !told && (told.error().code == QLatin1String("not_in_channel") || told.error().code == QLatin1String("channel_not_found"));
    m_command->setText(invitation());
    m_invite->setVisible(isOutside);
    announce(this, sentence);
}

} // namespace clustero
