// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/chatops/chatsettings.h"
#include "models/items/connectionline.h"
#include "models/items/repositoryline.h"

#include <QObject>

#include <functional>

namespace clustero {

/// Where connections are kept and made. Asked in the GUI thread; answers come there too, later, unless the context is gone by then.
class ConnectionSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Done = std::function<void(Result<void>)>;
    using Told = std::function<void(Result<QString>)>; ///< a sentence
    using Channels = std::function<void(Result<QList<SlackChannelLine>>)>;
    using Rights = std::function<void(Result<ChatTeam>)>;
    using Hook = std::function<void(Result<JiraHook>)>;
    using Repositories = std::function<void(Result<QList<RepositoryLine>>)>;

    [[nodiscard]] virtual QList<ConnectionLine> lines() const = 0;
    [[nodiscard]] virtual QStringList problems() const = 0; ///< of the file they are kept in
    /// What a GitHub App is asked for, each with the reason.
    [[nodiscard]] virtual QList<ConnectionNeed> githubNeeds() const = 0;

    virtual void addRelay(const NewRelay &relay, QObject *context, Done done) = 0;
    virtual void remove(const QString &key, QObject *context, Done done) = 0;
    virtual void test(const QString &key, QObject *context, Told done) = 0;

    /// Sends a test delivery to an address that leads to the channel of the connection with that key.
    virtual void tryAddress(const QUrl &address, const QString &key, QObject *context, Told done) = 0;
    /// A new secret for webhooks; the one before is accepted as well. `secret` empty: of an App, a random one.
    virtual void renewSecret(const QString &key, const QByteArray &secret, QObject *context, Told done) = 0;

    /// Another key of an App or token of a relay's channel, tried before it is kept.
    virtual void renewCredential(const QString &key, const QByteArray &credential, QObject *context, Told done) = 0;

    /// Of the App with that key, as they were seen last; and asks GitHub anew.
    virtual void repositories(const QString &key, QObject *context, Repositories done) = 0;
    virtual void lookForRepositories(const QString &key, QObject *context, Done done) = 0;
    virtual void setStartedByEvents(const QString &key, qint64 repository, const QString &path, bool on, QObject *context, Done done) = 0;

    /// Waits for the person's browser: `page` gives the address that it has to open, `done` comes when GitHub has made the App, with the key of
    /// its connection, or when it has not.
    virtual void makeGithubApp(const NewGithubApp &app, QObject *context, std::function<void(QUrl)> page, Told done) = 0;
    /// The address that a browser on another machine was sent to.
    virtual void takeRedirect(const QUrl &address, QObject *context, Done done) = 0;
    virtual void cancelGithubApp() = 0;
    virtual void addGithubApp(const OwnGithubApp &app, QObject *context, Told done) = 0; ///< the key

    /// What a Slack App is asked for, each with the reason; and Slack's page for a new one, with all of it filled in.
    [[nodiscard]] virtual QList<ConnectionNeed> slackNeeds() const = 0;
    [[nodiscard]] virtual QUrl slackAppPage() const = 0;
    /// Tries both tokens before they are kept.
    virtual void addSlack(const NewSlack &tokens, QObject *context, Told done) = 0; ///< the key
    virtual void renewSlack(const QString &key, const NewSlack &tokens, QObject *context, Told done) = 0;
    virtual void slackChannels(const QString &key, QObject *context, Channels done) = 0;
    virtual void sendSlackTest(const QString &key, const QString &channel, QObject *context, Told done) = 0;
    /// Who may do what from the workspace, and what its channels are told.
    virtual void slackRights(const QString &key, QObject *context, Rights done) = 0;
    /// `before`: what was shown; the error `slack-settings-changed`, if it is something else by now.
    virtual void setSlackRights(const QString &key, const ChatTeam &before, const ChatTeam &wanted, QObject *context, Done done) = 0;

    virtual void addJira(const NewJira &jira, QObject *context, Told done) = 0; ///< the key
    virtual void changeJira(const QString &key, const JiraChange &wanted, QObject *context, Told done) = 0;
    /// What has to be entered in Jira.
    virtual void jiraHook(const QString &key, QObject *context, Hook done) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace clustero
