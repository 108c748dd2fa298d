// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QLabel>
#include <QPushButton>

namespace clustero {

/// Notes what is wanted; answers come at once, but where they are kept to be given later.
class FakeConnections : public ConnectionSource
{
public:
    QList<ConnectionLine> there;
    QList<NewRelay> relays;
    QList<NewGithubApp> made;
    QList<OwnGithubApp> taken;
    Told whenMade;
    std::function<void(QUrl)> page;
    int cancelled = 0;
    Result<void> answer;
    QStringList tried, renewed, switched;
    QList<RepositoryLine> seen;
    Done whenSwitched;
    int looks = 0;

    QList<ConnectionLine> lines() const override { return there; }
    QStringList problems() const override { return {}; }
    void addRelay(const NewRelay &relay, QObject *, Done done) override
    {
        relays.append(relay);
        done(answer);
    }
    void remove(const QString &key, QObject *, Done done) override
    {
        there.removeIf([&](const ConnectionLine &line) { return line.key == key; });
        done({});
        Q_EMIT changed();
    }
    void test(const QString &, QObject *, Told done) override { done(QStringLiteral("an event came in 12 ms")); }
    QList<ConnectionNeed> githubNeeds() const override
    {
        return {{QStringLiteral("Checks, write"), QStringLiteral("To show each run at its commit."), {}, {}, false}};
    }
    void tryAddress(const QUrl &address, const QString &key, QObject *, Told done) override
    {
        tried.append(address.toString() + u' ' + key);
        done(QStringLiteral("A test delivery came in here after 12 ms"));
    }
    void renewSecret(const QString &key, const QByteArray &secret, QObject *, Told done) override
    {
        renewed.append(key + u' ' + QString::fromUtf8(secret));
        done(QStringLiteral("The new secret is in use."));
    }
    void renewCredential(const QString &key, const QByteArray &credential, QObject *, Told done) override
    {
        renewed.append(key + u' ' + QString::fromUtf8(credential));
        done(answer ? Result<QString>(QStringLiteral("It is in the keychain.")) : failure(answer));
    }
    void repositories(const QString &, QObject *, Repositories done) override { done(seen); }
    void lookForRepositories(const QString &, QObject *, Done done) override
    {
        ++looks;
        done(answer);
    }
    void setStartedByEvents(const QString &, qint64 repository, const QString &path, bool on, QObject *, Done done) override
    {
        switched.append(QStringLiteral("%1 %2 %3").arg(repository).arg(path).arg(on));
        whenSwitched = std::move(done);
    }
    void makeGithubApp(const NewGithubApp &app, QObject *, std::function<void(QUrl)> shown, Told done) override
    {
        made.append(app);
        page = std::move(shown);
        whenMade = std::move(done);
    }
    void takeRedirect(const QUrl &, QObject *, Done done) override { done({}); }
    void cancelGithubApp() override { ++cancelled; }
    void addGithubApp(const OwnGithubApp &app, QObject *, Told done) override
    {
        taken.append(app);
        done(failure(QStringLiteral("private-key"), QStringLiteral("That is no private key.")));
    }

    QList<NewSlack> slacks;
    QList<SlackChannelLine> channels;
    QStringList messages;
    Result<QString> slackAnswer = QStringLiteral("slack:T0ACME"), messageAnswer = QStringLiteral("Slack has the message.");
    QList<ConnectionNeed> slackNeeds() const override
    {
        return {{QStringLiteral("chat:write"), QStringLiteral("To tell what came of a run."), {}, {}, true}};
    }
    QUrl slackAppPage() const override { return QUrl(QStringLiteral("http://slack/apps?new_app=1")); }
    void addSlack(const NewSlack &tokens, QObject *, Told done) override
    {
        slacks.append(tokens);
        done(slackAnswer);
    }
    void renewSlack(const QString &key, const NewSlack &tokens, QObject *, Told done) override
    {
        renewed.append(key);
        slacks.append(tokens);
        done(slackAnswer);
    }
    void slackChannels(const QString &, QObject *, Channels done) override { done(channels); }
    void sendSlackTest(const QString &key, const QString &channel, QObject *, Told done) override
    {
        messages.append(key + u' ' + channel);
        done(messageAnswer);
    }
    void slackRights(const QString &, QObject *, Rights done) override { done(rights); }
    void setSlackRights(const QString &, const ChatTeam &before, const ChatTeam &wanted, QObject *, Done done) override
    {
        if (before != rights)
            return done(failure(QStringLiteral("slack-settings-changed"), QStringLiteral("Somebody else has changed it.")));
        rights = wanted;
        done(answer);
    }
    ChatTeam rights;

    QList<NewJira> jiras;
    QList<JiraChange> jiraChanges;
    Result<QString> jiraAnswer = QStringLiteral("jira:https://acme.atlassian.net");
    JiraHook hook{QStringLiteral("https://acme.atlassian.net"), true, QStringLiteral("https://relay.example/hooks/c1"), "5ecre7",
                  QStringLiteral("http://acme/plugins/servlet/webhooks")};
    void addJira(const NewJira &jira, QObject *, Told done) override
    {
        jiras.append(jira);
        done(jiraAnswer);
    }
    void changeJira(const QString &, const JiraChange &wanted, QObject *, Told done) override
    {
        jiraChanges.append(wanted);
        done(answer ? Result<QString>(QStringLiteral("It is kept.")) : failure(answer));
    }
    void jiraHook(const QString &, QObject *, Hook done) override { done(hook); }
};

inline QPushButton *buttonNamed(QWidget &within, const QString &text)
{
    for (QPushButton *button : within.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&within))
            return button;
    }
    return nullptr;
}

inline bool tells(QWidget &within, const QString &text)
{
    const auto labels = within.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisibleTo(&within) && label->text().contains(text); });
}

} // namespace clustero
