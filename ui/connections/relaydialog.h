// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace clustero {

class ToneLabel;

/// Asks for a channel of a relay.
class RelayDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RelayDialog(ConnectionSource &source, QWidget *parent = nullptr);

private:
    void check();
    void add();

    ConnectionSource &m_source;
    QLineEdit *m_url;
    QLineEdit *m_channel;
    QLineEdit *m_token;
    QLineEdit *m_secret;
    QLineEdit *m_name;
    ToneLabel *m_problem;
    QPushButton *m_add;
};

} // namespace clustero
