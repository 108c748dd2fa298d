// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/relaydialog.h"

#include "app/settings/connections.h"
#include "ui/theme/tonelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace clustero {

RelayDialog::RelayDialog(ConnectionSource &source, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_url(new QLineEdit),
      m_channel(new QLineEdit),
      m_token(new QLineEdit),
      m_secret(new QLineEdit),
      m_name(new QLineEdit),
      m_problem(new ToneLabel(ToneLabel::Tone::Error))
{
    setWindowTitle(tr("Subscribe to a relay"));
    setMinimumWidth(520);
    m_url->setPlaceholderText(QStringLiteral("https://relay.example.com"));
    m_channel->setPlaceholderText(tr("As “clustero-relay channel add” printed it"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Shown once, when the channel was made"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("What the sender signs with; not for a GitHub App"));
    m_name->setPlaceholderText(tr("The relay's host"));
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("&Address"), m_url);
    form->addRow(tr("&Channel"), m_channel);
    form->addRow(tr("&Token"), m_token);
    form->addRow(tr("Webhook &secret"), m_secret);
    form->addRow(tr("&Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Subscribe"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &RelayDialog::add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new ToneLabel(
        ToneLabel::Tone::Muted, tr("A relay takes webhooks at a public address and keeps them until this machine has fetched them. It is "
                                   "not trusted: signatures are checked here. Token and secret go into the keychain.")));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    for (QLineEdit *edit : {m_url, m_channel, m_token})
        connect(edit, &QLineEdit::textChanged, this, &RelayDialog::check);
    check();
}

void RelayDialog::check()
{
    QString problem;
    const QString channel = m_channel->text().trimmed();
    if (!m_url->text().isEmpty()) {
        if (const Result<QString> address = relayAddress(m_url->text().trimmed()); !address)
            problem = address.error().sentence;
    }
    if (problem.isEmpty() && !channel.isEmpty() && !isChannelId(channel))
        problem = tr("A channel's id has letters, digits, “-” and “_” only.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_add->setEnabled(problem.isEmpty() && !m_url->text().isEmpty() && !channel.isEmpty() && !m_token->text().isEmpty());
}

void RelayDialog::add()
{
    const Result<QString> address = relayAddress(m_url->text().trimmed());
    if (!address)
        return;
    NewRelay relay;
    relay.url = *address;
    relay.channel = m_channel->text().trimmed();
    relay.token = m_token->text().trimmed().toUtf8();
    relay.secret = m_secret->text().toUtf8();
    relay.name = m_name->text().trimmed().isEmpty() ? QUrl(*address).host() : m_name->text().trimmed();
    m_add->setEnabled(false);
    m_source.addRelay(relay, this, [this](const Result<void> &done) {
        if (done) {
            accept();
            return;
        }
        m_problem->setText(done.error().sentence);
        m_problem->show();
        m_add->setEnabled(true);
    });
}

} // namespace clustero
