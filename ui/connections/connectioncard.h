// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace clustero {

class IconButton;
class StandingList;
class ToneLabel;

/// One connection: what it is, where it leads, how it stands, and what can be done with it.
class ConnectionCard : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionCard(const ConnectionLine &line, QWidget *parent = nullptr);

    [[nodiscard]] const ConnectionLine &line() const { return m_line; }
    void setLine(const ConnectionLine &line);
    /// What a test said; empty: nothing.
    void setTestResult(const QString &sentence, bool isGood);
    void setTesting(bool on);
    /// What came of something else.
    void tell(const QString &sentence);

Q_SIGNALS:
    void testWanted();
    void removeWanted();
    void repositoriesWanted();
    void secretWanted();  ///< or new tokens
    void messageWanted(); ///< to a channel of Slack
    void rightsWanted();  ///< of people in Slack
    void credentialWanted();

private:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showHealth();

    ConnectionLine m_line;
    QLabel *m_sign;
    ToneLabel *m_name;
    ToneLabel *m_about;
    ToneLabel *m_state;
    QWidget *m_webhook;
    ToneLabel *m_address;
    ToneLabel *m_facts; ///< of its credential
    ToneLabel *m_result;
    StandingList *m_standing;
    QPushButton *m_repositories;
    QPushButton *m_test;
    QPushButton *m_message;
    QPushButton *m_rights;
    QPushButton *m_secret;
    QPushButton *m_credential;
    QPushButton *m_remove;
};

} // namespace clustero
