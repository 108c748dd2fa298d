// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/slacktoken.h"
#include "ui/connections/connectionsource.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace clustero {

class SlackTry;
class ToneLabel;

/// Connects a Slack workspace: the App is made in the browser with everything filled in, its two tokens are pasted, and a test message is sent
/// (ux.md, O5). Also renews the tokens of one, and sends a test message to another channel.
class SlackDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Connect, Renew, Message };

    /// \p line: the workspace, for the other purposes than connecting.
    SlackDialog(ConnectionSource &source, Purpose purpose, const ConnectionLine &line = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void renewed(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeTokensPage();
    [[nodiscard]] QWidget *makeAppStep();
    [[nodiscard]] QWidget *makeTokenStep(const QString &title, const QString &how, QWidget *picture, QLineEdit *edit);
    [[nodiscard]] QWidget *makeTryPage();
    void check();
    [[nodiscard]] QString problemOf(SlackTokenKind app, SlackTokenKind bot) const;
    void swapTokens();
    void take();
    void finish(const Result<QString> &told);
    void showTry(const QString &key);

    ConnectionSource &m_source;
    Purpose m_purpose;
    QString m_key; ///< of the workspace; empty: none yet
    QStackedWidget *m_stack;
    QLineEdit *m_app;
    QLineEdit *m_bot;
    SlackTry *m_try;
    ToneLabel *m_problem;
    QPushButton *m_swap;
    QPushButton *m_go;
    QPushButton *m_close;
};

} // namespace clustero
