// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/credentialdialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tonelabel.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace clustero {

namespace {

constexpr qint64 mostCredentialBytes = 64 * 1024;

} // namespace

CredentialDialog::CredentialDialog(ConnectionSource &source, const ConnectionLine &line, QWidget *parent)
    : QDialog(parent), m_source(source), m_connection(line.key), m_problem(new ToneLabel(ToneLabel::Tone::Error))
{
    const bool isApp = line.kind == QLatin1String("github");
    const bool isRemote = line.kind == QLatin1String("remote");
    setWindowTitle(isApp      ? tr("New key for %1").arg(line.name)
                   : isRemote ? tr("New secret for %1").arg(line.name)
                              : tr("New token for %1").arg(line.name));
    setMinimumWidth(560);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_renew = buttons->addButton(tr("Try and keep"), QDialogButtonBox::AcceptRole);
    m_renew->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_renew, &QPushButton::clicked, this, &CredentialDialog::renew);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new ToneLabel(ToneLabel::Tone::Plain, isApp ? tr("Generate a private key on the App's page, under “Private keys”, "
                                                                       "and give it here. It is tried, and then takes the place of "
                                                                       "the one in the keychain. Delete the old one there afterwards.")
                                                            : isRemote
                                                                ? tr("Make a new password or secret key on the server, and give it "
                                                                     "here. It is tried, and then takes the place of the one in the "
                                                                     "keychain. Its user stays the same.")
                                                                : tr("Renew the channel's token on the relay (clustero-relay channel "
                                                                     "rotate), and give the new one here. It is tried, and then takes "
                                                                     "the place of the one in the keychain.")));
    if (isApp) {
        layout->addWidget(makeKeyField(line));
    } else {
        m_token = new QLineEdit;
        m_token->setEchoMode(QLineEdit::Password);
        m_token->setMaxLength(1000);
        auto *form = new QFormLayout;
        form->addRow(isRemote ? tr("New &secret") : tr("New &token"), m_token);
        layout->addLayout(form);
        connect(m_token, &QLineEdit::textChanged, this, &CredentialDialog::check);
    }
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->hide();
    check();
}

QWidget *CredentialDialog::makeKeyField(const ConnectionLine &line)
{
    auto *field = new QWidget;
    m_key = new QPlainTextEdit;
    m_key->setPlaceholderText(QStringLiteral("-----BEGIN RSA PRIVATE KEY-----"));
    m_key->setFont(monospaceFont());
    m_key->setTabChangesFocus(true);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setAccessibleName(tr("Private key"));
    connect(m_key, &QPlainTextEdit::textChanged, this, &CredentialDialog::check);
    auto *load = new QPushButton(tr("From a file…"));
    load->setAutoDefault(false);
    connect(load, &QPushButton::clicked, this, &CredentialDialog::loadKey);
    auto *row = new QHBoxLayout;
    row->addWidget(load);
    if (!line.manage.isEmpty()) {
        auto *page = new QPushButton(tr("Open the App's page"));
        page->setAutoDefault(false);
        connect(page, &QPushButton::clicked, this, [address = line.manage] { QDesktopServices::openUrl(QUrl(address)); });
        row->addWidget(page);
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_key);
    layout->addLayout(row);
    return field;
}

QByteArray CredentialDialog::credential() const
{
    return m_key ? m_key->toPlainText().trimmed().toUtf8() + '\n' : m_token->text().trimmed().toUtf8();
}

void CredentialDialog::loadKey()
{
    auto *dialog = new QFileDialog(this, tr("The App's private key"), QString(), tr("Keys (*.pem);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            m_key->setPlainText(QString::fromUtf8(file.read(mostCredentialBytes)));
            return;
        }
        m_problem->setText(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        m_problem->show();
    });
    dialog->open();
}

void CredentialDialog::check()
{
    m_renew->setEnabled(!credential().trimmed().isEmpty());
}

void CredentialDialog::renew()
{
    m_renew->setEnabled(false);
    m_problem->hide();
    m_source.renewCredential(m_connection, credential(), this, [this](const Result<QString> &told) {
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
