// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionconnections.h"

#include "app/session/githubstanding.h"
#include "app/session/slackstanding.h"
#include "app/settings/chatsettingsfile.h"
#include "app/settings/settings.h"

#include <QFileInfo>
#include <QPointer>

namespace clustero {

namespace {

qint64 appOf(const QString &key)
{
    return key.section(u':', 1).toLongLong();
}

QString rightsFile()
{
    return chatSettingsFile(QFileInfo(settings::file()).absolutePath());
}

QString teamOf(const QString &key)
{
    return key.section(u':', 1);
}

} // namespace

SessionConnections::SessionConnections(Services &services, QObject *parent) : ConnectionSource(parent), m_services(services)
{
    m_lines = services.connections();
    m_problems = services.connectionProblems();
    connect(&services, &Services::connectionsChanged, this, [this](const QList<ConnectionLine> &lines, const QStringList &problems) {
        m_lines = lines;
        m_problems = problems;
        Q_EMIT changed();
    });
}

void SessionConnections::addRelay(const NewRelay &relay, QObject *context, Done done)
{
    m_services.ask(
        context, [relay](ServiceDesk &desk) { return desk.addRelay(relay); }, std::move(done));
}

void SessionConnections::remove(const QString &key, QObject *context, Done done)
{
    m_services.ask(
        context, [key](ServiceDesk &desk) { return desk.removeConnection(key); }, std::move(done));
}

void SessionConnections::test(const QString &key, QObject *context, Told done)
{
    m_services.ask(
        context, [key](ServiceDesk &desk) { return desk.testConnection(key); }, std::move(done));
}

QList<ConnectionNeed> SessionConnections::githubNeeds() const
{
    return clustero::githubNeeds();
}

void SessionConnections::tryAddress(const QUrl &address, const QString &key, QObject *context, Told done)
{
    m_services.ask(
        context, [address, key](ServiceDesk &desk) { return desk.tryAddress(address, key); }, std::move(done));
}

void SessionConnections::renewSecret(const QString &key, const QByteArray &secret, QObject *context, Told done)
{
    m_services.ask(
        context, [key, secret](ServiceDesk &desk) { return desk.renewSecret(key, secret); }, std::move(done));
}

void SessionConnections::renewCredential(const QString &key, const QByteArray &credential, QObject *context, Told done)
{
    m_services.ask(
        context, [key, credential](ServiceDesk &desk) { return desk.renewCredential(key, credential); }, std::move(done));
}

void SessionConnections::repositories(const QString &key, QObject *context, Repositories done)
{
    m_services.ask(
        context, [app = appOf(key)](ServiceDesk &desk) { return desk.repositoryLines(app); }, std::move(done));
}

void SessionConnections::lookForRepositories(const QString &key, QObject *context, Done done)
{
    m_services.ask(
        context, [app = appOf(key)](ServiceDesk &desk) { return desk.lookForRepositories(app); }, std::move(done));
}

void SessionConnections::setStartedByEvents(const QString &key, qint64 repository, const QString &path, bool on, QObject *context,
                                            Done done)
{
    m_services.ask(
        context, [app = appOf(key), repository, path, on](ServiceDesk &desk) { return desk.setStartedByEvents(app, repository, path, on); },
        std::move(done));
}

void SessionConnections::makeGithubApp(const NewGithubApp &app, QObject *context, std::function<void(QUrl)> page, Told done)
{
    const auto once = connect(&m_services, &Services::githubPage, context, [page = std::move(page)](const QUrl &url) { page(url); });
    m_services.ask(
        context, [app](ServiceDesk &desk) { return desk.makeGithubApp(app); },
        [once, done = std::move(done)](const Result<QString> &told) {
            QObject::disconnect(once);
            done(told);
        });
}

void SessionConnections::takeRedirect(const QUrl &address, QObject *context, Done done)
{
    m_services.ask(
        context, [address](ServiceDesk &desk) { return desk.takeRedirect(address); }, std::move(done));
}

void SessionConnections::cancelGithubApp()
{
    m_services.ask(
        this,
        [](ServiceDesk &desk) {
            desk.cancelGithubApp();
            return true;
        },
        [](bool) {});
}

void SessionConnections::addGithubApp(const OwnGithubApp &app, QObject *context, Told done)
{
    m_services.ask(
        context, [app](ServiceDesk &desk) { return desk.addGithubApp(app); }, std::move(done));
}

QList<ConnectionNeed> SessionConnections::slackNeeds() const
{
    return clustero::slackNeeds();
}

QUrl SessionConnections::slackAppPage() const
{
    return clustero::slackAppPage();
}

void SessionConnections::addSlack(const NewSlack &tokens, QObject *context, Told done)
{
    m_services.ask(
        context, [tokens](ServiceDesk &desk) { return desk.addSlack(tokens); }, std::move(done));
}

void SessionConnections::renewSlack(const QString &key, const NewSlack &tokens, QObject *context, Told done)
{
    m_services.ask(
        context, [key, tokens](ServiceDesk &desk) { return desk.renewSlack(key, tokens); }, std::move(done));
}

void SessionConnections::slackChannels(const QString &key, QObject *context, Channels done)
{
    m_services.ask(
        context, [key](ServiceDesk &desk) { return desk.slackChannels(key); }, std::move(done));
}

void SessionConnections::sendSlackTest(const QString &key, const QString &channel, QObject *context, Told done)
{
    m_services.ask(
        context, [key, channel](ServiceDesk &desk) { return desk.sendSlackTest(key, channel); }, std::move(done));
}

void SessionConnections::slackRights(const QString &key, QObject *context, Rights done)
{
    m_services.perform(
        context,
        [file = rightsFile(), team = teamOf(key)]() -> Result<ChatTeam> {
            const Result<ChatSettings> all = readChatSettings(file);
            return all ? Result<ChatTeam>(all->teams.value(team)) : failure(all);
        },
        std::move(done));
}

void SessionConnections::setSlackRights(const QString &key, const ChatTeam &before, const ChatTeam &wanted, QObject *context, Done done)
{
    m_services.perform(
        context,
        [file = rightsFile(), team = teamOf(key), before, wanted] {
            return changeChatSettings(file, [&](ChatSettings &all) -> Result<void> {
                if (all.teams.value(team) != before) {
                    return failure(QStringLiteral("slack-settings-changed"),
                                   tr("Somebody else has changed it meanwhile. Close this and open it again."));
                }
                all.teams.insert(team, wanted);
                if (wanted.isEmpty())
                    all.teams.remove(team);
                return {};
            });
        },
        std::move(done));
}

void SessionConnections::addJira(const NewJira &jira, QObject *context, Told done)
{
    m_services.ask(
        context, [jira](ServiceDesk &desk) { return desk.addJira(jira); }, std::move(done));
}

void SessionConnections::changeJira(const QString &key, const JiraChange &wanted, QObject *context, Told done)
{
    m_services.ask(
        context, [key, wanted](ServiceDesk &desk) { return desk.changeJira(key, wanted); }, std::move(done));
}

void SessionConnections::jiraHook(const QString &key, QObject *context, Hook done)
{
    m_services.ask(
        context, [key](ServiceDesk &desk) { return desk.jiraHook(key); }, std::move(done));
}

} // namespace clustero
