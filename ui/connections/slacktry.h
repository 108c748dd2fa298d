// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace clustero {

class ToneLabel;

/// Sends a test message to a channel of a workspace; where the App is not in it, offers the command that invites it.
class SlackTry : public QWidget
{
    Q_OBJECT
public:
    explicit SlackTry(ConnectionSource &source, QWidget *parent = nullptr);

    /// Asks for the channels of the workspace with that key.
    void showWorkspace(const QString &key);

private:
    void fill(const QList<SlackChannelLine> &channels);
    void send();
    void tell(const Result<QString> &told);
    [[nodiscard]] QString invitation() const;

    ConnectionSource &m_source;
    QString m_key;
    QComboBox *m_channel;
    QPushButton *m_send;
    ToneLabel *m_told;
    ToneLabel *m_failed;
    QWidget *m_invite;
    ToneLabel *m_command;
};

} // namespace clustero
