// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "ui/connections/connectionsource.h"

namespace clustero {

/// Connections, kept and tried in the services' thread.
class SessionConnections : public ConnectionSource
{
    Q_OBJECT
public:
    explicit SessionConnections(Services &services, QObject *parent = nullptr);

    [[nodiscard]] QList<ConnectionLine> lines() const override { return m_lines; }
    [[nodiscard]] QStringList problems() const override { return m_problems; }
    void addRelay(const NewRelay &relay, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;
    void test(const QString &key, QObject *context, Told done) override;
    [[nodiscard]] QList<ConnectionNeed> githubNeeds() const override;
    void tryAddress(const QUrl &address, const QString &key, QObject *context, Told done) override;
    void renewSecret(const QString &key, const QByteArray &secret, QObject *context, Told done) override;
    void renewCredential(const QString &key, const QByteArray &credential, QObject *context, Told done) override;
    void repositories(const QString &key, QObject *context, Repositories done) override;
    void lookForRepositories(const QString &key, QObject *context, Done done) override;
    void setStartedByEvents(const QString &key, qint64 repository, const QString &path, bool on, QObject *context, Done done) override;
    void makeGithubApp(const NewGithubApp &app, QObject *context, std::function<void(QUrl)> page, Told done) override;
    void takeRedirect(const QUrl &address, QObject *context, Done done) override;
    void cancelGithubApp() override;
    void addGithubApp(const OwnGithubApp &app, QObject *context, Told done) override;
    [[nodiscard]] QList<ConnectionNeed> slackNeeds() const override;
    [[nodiscard]] QUrl slackAppPage() const override;
    void addSlack(const NewSlack &tokens, QObject *context, Told done) override;
    void renewSlack(const QString &key, const NewSlack &tokens, QObject *context, Told done) override;
    void slackChannels(const QString &key, QObject *context, Channels done) override;
    void sendSlackTest(const QString &key, const QString &channel, QObject *context, Told done) override;
    void slackRights(const QString &key, QObject *context, Rights done) override;
    void setSlackRights(const QString &key, const ChatTeam &before, const ChatTeam &wanted, QObject *context, Done done) override;
    void addJira(const NewJira &jira, QObject *context, Told done) override;
    void changeJira(const QString &key, const JiraChange &wanted, QObject *context, Told done) override;
    void jiraHook(const QString &key, QObject *context, Hook done) override;

private:
    Services &m_services;
    QList<ConnectionLine> m_lines;
    QStringList m_problems;
};

} // namespace clustero
