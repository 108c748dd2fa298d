// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace clustero {

class ToneLabel;

/// Connects a Jira: first where it is and by which channel its events come, then what has to be entered there, with values to copy, while the first
/// event is waited for; and, if the person wants, a token with which Jira can be asked and told something.
class JiraDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p line: of a Jira that is connected, whose second page is shown; one without a key: a new one.
    JiraDialog(ConnectionSource &source, const ConnectionLine &line, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeSitePage();
    [[nodiscard]] QWidget *makeHookPage();
    [[nodiscard]] QWidget *makeTokenPart();
    void addValue(QGridLayout *grid, const QString &name, QLineEdit *value, const QString &copyTip);
    void fillChannels();
    void check();
    void connectIt();
    void showHook(const QString &key);
    void fillHook(const JiraHook &hook);
    void showState();
    void applyToken();

    ConnectionSource &m_source;
    QString m_key; ///< empty: none yet
    QStackedWidget *m_stack;
    QLineEdit *m_site;
    QComboBox *m_kind;
    QComboBox *m_channel;
    QFormLayout *m_form = nullptr;
    ToneLabel *m_how;
    QLineEdit *m_url;
    QLineEdit *m_secret;
    ToneLabel *m_noSecret;
    QPushButton *m_page;
    QString m_pageAddress;
    ToneLabel *m_state;
    QFormLayout *m_tokenForm;
    QLineEdit *m_account;
    QLineEdit *m_token;
    QCheckBox *m_comments;
    QPushButton *m_apply;
    ToneLabel *m_applied;
    ToneLabel *m_problem;
    QPushButton *m_go;
    QPushButton *m_close;
};

} // namespace clustero
