// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/webhookchoice.h"

#include "app/settings/connections.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/tonelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace clustero {

namespace {

const auto ownAddress = QStringLiteral("own");

} // namespace

WebhookChoice::WebhookChoice(ConnectionSource &source, Use use, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_way(new QComboBox),
      m_own(new QWidget),
      m_address(new QLineEdit),
      m_channel(new QComboBox),
      m_try(new QPushButton(tr("Try it"))),
      m_told(new ToneLabel(ToneLabel::Tone::Muted)),
      m_failed(new ToneLabel(ToneLabel::Tone::Error))
{
    for (const ConnectionLine &line : source.lines()) {
        if (line.webhook.isEmpty())
            continue;
        m_way->addItem(tr("By %1: within a second").arg(line.name), line.webhook);
        m_channel->addItem(line.name, line.key);
    }
    if (m_channel->count() > 0)
        m_way->addItem(tr("By an address of my own: within a second"), ownAddress);
    m_way->addItem(tr("Ask GitHub every minute: works anywhere, up to a minute late"), QString());
    m_way->setAccessibleName(tr("Events"));
    setFocusProxy(m_way);

    m_address->setPlaceholderText(QStringLiteral("https://hooks.example.com/github"));
    m_address->setAccessibleName(tr("Address of my own"));
    m_channel->setAccessibleName(tr("Channel that it leads to"));
    m_try->setAutoDefault(false);
    m_try->setToolTip(tr("Sends a test delivery there, and waits until it comes in here"));
    connect(m_try, &QPushButton::clicked, this, &WebhookChoice::tryIt);
    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_try);
    auto *form = new QFormLayout(m_own);
    form->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("A&ddress"));
    label->setBuddy(m_address);
    form->addRow(label, line);
    form->addRow(tr("&Leads to"), m_channel);
    form->addRow(m_told);
    form->addRow(m_failed);
    m_told->setText(tr("A proxy or a tunnel of your own that passes on, unchanged, what is posted to it."));
    m_failed->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_way);
    layout->addWidget(m_own);
    if (use == Use::Trying) {
        m_way->setCurrentIndex(m_way->findData(ownAddress));
        m_way->hide();
        setFocusProxy(m_address);
    }
    connect(m_way, &QComboBox::currentIndexChanged, this, &WebhookChoice::check);
    connect(m_address, &QLineEdit::textChanged, this, &WebhookChoice::check);
    check();
}

bool WebhookChoice::isOwn() const
{
    return m_way->currentData().toString() == ownAddress;
}

QUrl WebhookChoice::webhook() const
{
    return QUrl(isOwn() ? m_address->text().trimmed() : m_way->currentData().toString(), QUrl::StrictMode);
}

QString WebhookChoice::leadsTo() const
{
    return isOwn() ? m_channel->currentData().toString() : QString();
}

bool WebhookChoice::isComplete() const
{
    return !isOwn() || (!m_address->text().trimmed().isEmpty() && relayAddress(m_address->text().trimmed()));
}

void WebhookChoice::check()
{
    m_own->setVisible(isOwn());
    m_try->setEnabled(isComplete());
    const Result<QString> address = relayAddress(m_address->text().trimmed());
    const bool isWrong = isOwn() && !m_address->text().trimmed().isEmpty() && !address;
    m_failed->setText(isWrong ? address.error().sentence : QString());
    m_failed->setVisible(isWrong);
    Q_EMIT changed();
}

void WebhookChoice::tryIt()
{
    m_try->setEnabled(false);
    m_try->setText(tr("Trying…"));
    m_failed->hide();
    m_source.tryAddress(webhook(), leadsTo(), this, [this](const Result<QString> &told) {
        m_try->setText(tr("Try it"));
        m_try->setEnabled(isComplete());
        m_failed->setVisible(!told);
        m_failed->setText(told ? QString() : told.error().sentence);
        if (told)
            m_told->setText(*told);
        announce(m_try, told ? *told : told.error().sentence);
    });
}

} // namespace clustero
