// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QDateTime>
#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace clustero {

class ToneLabel;
class WebhookChoice;

/// Connects GitHub: makes an App in the person's browser, or takes one that is there (ux.md, O3).
class GithubDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GithubDialog(ConnectionSource &source, QWidget *parent = nullptr);
    ~GithubDialog() override;

Q_SIGNALS:
    /// It is there; the key of its connection.
    void connected(const QString &key);

private:
    [[nodiscard]] QWidget *makeNewPage();
    [[nodiscard]] QWidget *makeOwnPage();
    [[nodiscard]] QWidget *makeWaitingPage();
    void createOnGithub();
    void waitFor(const QUrl &page);
    void countDown();
    void finish(const Result<QString> &told);
    void takeOwn();
    void loadKey();
    void check();
    void showProblem(const QString &problem);

    ConnectionSource &m_source;
    QStackedWidget *m_stack;
    QTabWidget *m_ways;
    QLineEdit *m_web;
    QLineEdit *m_organization;
    WebhookChoice *m_webhook;
    QLineEdit *m_appId;
    QPlainTextEdit *m_key;
    QLineEdit *m_pasted;
    ToneLabel *m_waiting;
    ToneLabel *m_problem;
    QPushButton *m_go;
    QUrl m_page;
    QDateTime m_endsAt;
    QTimer m_clock;
    bool m_isWaiting = false;
};

} // namespace clustero
