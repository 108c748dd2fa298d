// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace clustero {

class ToneLabel;

/// Another secret for a connection's webhook: of a GitHub App a random one, of which only GitHub and the keychain know; of a channel the one that
/// the sender signs with from now on.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(ConnectionSource &source, const ConnectionLine &line, QWidget *parent = nullptr);

Q_SIGNALS:
    void renewed(const QString &sentence);

private:
    void check();
    void renew();

    ConnectionSource &m_source;
    QString m_key;
    QLineEdit *m_secret; ///< null: GitHub is told a random one
    ToneLabel *m_problem;
    QPushButton *m_renew;
};

} // namespace clustero
