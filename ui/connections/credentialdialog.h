// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace clustero {

class ToneLabel;

/// Another key of a GitHub App, or token of a relay's channel. It is tried before it takes the place of the one that is kept.
class CredentialDialog : public QDialog
{
    Q_OBJECT
public:
    CredentialDialog(ConnectionSource &source, const ConnectionLine &line, QWidget *parent = nullptr);

Q_SIGNALS:
    void renewed(const QString &sentence);

private:
    [[nodiscard]] QByteArray credential() const;
    [[nodiscard]] QWidget *makeKeyField(const ConnectionLine &line);
    void loadKey();
    void check();
    void renew();

    ConnectionSource &m_source;
    QString m_connection;
    QPlainTextEdit *m_key = nullptr; ///< of an App
    QLineEdit *m_token = nullptr;    ///< of a channel
    ToneLabel *m_problem;
    QPushButton *m_renew;
};

} // namespace clustero
