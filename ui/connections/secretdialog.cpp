// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/secretdialog.h"

#include "ui/theme/tonelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace clustero {

SecretDialog::SecretDialog(ConnectionSource &source, const ConnectionLine &line, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_key(line.key),
      m_secret(line.kind == QLatin1String("github") || line.kind == QLatin1String("jira") ? nullptr : new QLineEdit),
      m_problem(new ToneLabel(ToneLabel::Tone::Error))
{
    setWindowTitle(tr("New secret for %1").arg(line.name));
    setMinimumWidth(520);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_renew = buttons->addButton(tr("Renew"), QDialogButtonBox::AcceptRole);
    m_renew->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_renew, &QPushButton::clicked, this, &SecretDialog::renew);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new ToneLabel(
        ToneLabel::Tone::Plain,
        m_secret ? tr("Enter here what the sender will sign its webhooks with, then change it there. No delivery is "
                      "lost in between: the secret before this one is still accepted.")
        : line.kind == QLatin1String("jira")
            ? tr("A new random secret is kept in the keychain and shown on the next page, to be entered in Jira. What is signed "
                 "with the one before is still accepted.")
            : tr("GitHub gets a new random secret to sign with, and the keychain keeps it; nobody has to see it. "
                 "What is on its way, signed with the one before, is still accepted.")));
    if (m_secret) {
        m_secret->setEchoMode(QLineEdit::Password);
        m_secret->setMaxLength(1000);
        auto *form = new QFormLayout;
        form->addRow(tr("New &secret"), m_secret);
        layout->addLayout(form);
        connect(m_secret, &QLineEdit::textChanged, this, &SecretDialog::check);
    }
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->hide();
    check();
}

void SecretDialog::check()
{
    m_renew->setEnabled(!m_secret || !m_secret->text().isEmpty());
}

void SecretDialog::renew()
{
    m_renew->setEnabled(false);
    m_problem->hide();
    m_source.renewSecret(m_key, m_secret ? m_secret->text().toUtf8() : QByteArray(), this, [this](const Result<QString> &told) {
        if (told) {
            Q_EMIT renewed(*told);
            accept();
            return;
        }
        m_problem->setText(told.error().sentence);
        m_problem->show();
        check();
    });
}

} // namespace clustero
