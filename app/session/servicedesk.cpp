// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/servicedesk.h"

#include "app/session/connectionservice.h"
#include "app/session/diagnosis.h"
#include "app/session/eventdesk.h"
#include "app/session/expressionwatchdog.h"
#include "app/session/repositorydesk.h"
#include "app/session/setupchecks.h"
#include "app/session/triggertypefiles.h"
#include "app/settings/settings.h"

#include <QFileInfo>

namespace clustero {

namespace {

class SessionDesk final : public ServiceDesk
{
public:
    explicit SessionDesk(Session &session) : m_session(session) {}

    Store &store() override { return m_session.store(); }
    Secrets &secrets() override { return m_session.secrets(); }
    Result<QByteArray> readArtifact(const ArtifactFile &file, qint64 most) override { return m_session.artifacts().read(file, most); }
    Result<void> extractArtifact(const Artifact &artifact, const QString &folder) override
    {
        return m_session.artifacts().extract(artifact, folder);
    }
    QCoro::Task<Result<PruneReport>> prune(PruneOptions options) override { return m_session.prune(options); }
    QCoro::Task<QList<EngineProbe>> engines(QString wish) override { return probeEngines(std::move(wish)); }
    QCoro::Task<SetupLine> checkSetup(SetupLine::Check check, QString folder) override
    {
        return clustero::checkSetup(m_session.secrets(), check, std::move(folder));
    }
    QCoro::Task<QString> diagnose(QStringList surroundings, QStringList lastErrors) override
    {
        return clustero::diagnose(
            {m_session.store(), m_session.secrets(), QFileInfo(settings::file()).path(), std::move(surroundings), std::move(lastErrors)});
    }

    TriggerTypes triggerTypes() override
    {
        ThreadExpressionWatchdog watchdog;
        return TriggerTypes(readOwnTriggerTypes(QFileInfo(settings::file()).absolutePath(), watchdog).types);
    }

    Result<EventDetails> eventDetails(qint64 event) override { return clustero::eventDetails(m_session, event); }
    QList<EventSummary> keptEvents(qint64 before, int most) override { return clustero::keptEvents(m_session, before, most); }
    QList<SampleEvent> receivedEvents(int most, qint64 mostBytes) override { return clustero::receivedEvents(m_session, most, mostBytes); }
    Result<SampleEvent> receivedEvent(qint64 event, qint64 mostBytes) override
    {
        return clustero::receivedEvent(m_session, event, mostBytes);
    }
    Result<TrialPage> tryOnReceived(const TriggerSpec &trigger, const QString &file, qint64 before, int most) override
    {
        return clustero::tryOnReceived(m_session, trigger, file, before, most);
    }
    Result<qint64> replayEvent(qint64 event, const QByteArray &payload) override
    {
        return clustero::replayEvent(m_session, event, payload);
    }
    Result<void> saveEvent(qint64 event, const QString &path) override { return clustero::saveEvent(m_session, event, path); }
    Result<void> answerDecision(qint64 event, qint64 pipeline, DecisionAnswer answer) override
    {
        return clustero::answerDecision(m_session, event, pipeline, answer);
    }
    Result<int> releaseHeld(AbsenceRule rule) override { return clustero::releaseHeld(m_session, rule); }
    Result<ListedPipeline> listedPipeline(const QString &file, const QString &folder) override
    {
        return clustero::listedPipeline(m_session, file, folder);
    }
    QCoro::Task<Result<void>> setStartedByEvents(QString file, QString folder, bool on) override
    {
        return withNews(m_session, clustero::setStartedByEvents(m_session, std::move(file), std::move(folder), on));
    }
    Result<void> setEventRules(const ListedPipeline &rules) override { return clustero::setEventRules(m_session, rules); }

    QList<ChainPipeline> chainPipelines(const QStringList &files) override { return clustero::chainPipelines(m_session, files); }
    ChainRuns chainRuns(const QList<RunId> &runs, const QList<ChainOfferKey> &offers) override
    {
        return clustero::chainRuns(m_session, runs, offers);
    }
    QList<Run> runsOfChain(const RunId &run) override { return clustero::runsOfChain(m_session, run); }

    QCoro::Task<Result<void>> addRelay(NewRelay relay) override { return m_session.connections().addRelay(std::move(relay)); }
    QCoro::Task<Result<void>> removeConnection(QString key) override { return m_session.connections().remove(std::move(key)); }
    QCoro::Task<Result<QString>> testConnection(QString key) override { return m_session.connections().test(std::move(key)); }
    QCoro::Task<Result<QString>> tryAddress(QUrl address, QString key) override
    {
        return m_session.connections().tryAddress(std::move(address), std::move(key));
    }
    QCoro::Task<Result<QString>> renewSecret(QString key, QByteArray secret) override
    {
        return m_session.connections().renewSecret(std::move(key), std::move(secret));
    }
    QCoro::Task<Result<QString>> renewCredential(QString key, QByteArray credential) override
    {
        return m_session.connections().renewCredential(std::move(key), std::move(credential));
    }
    QCoro::Task<Result<QString>> makeGithubApp(NewGithubApp wishes) override
    {
        return m_session.connections().makeGithubApp(std::move(wishes));
    }
    Result<void> takeRedirect(const QUrl &address) override { return m_session.connections().takeRedirect(address); }
    void cancelGithubApp() override { m_session.connections().cancelGithubApp(); }
    QCoro::Task<Result<QString>> addGithubApp(OwnGithubApp own) override { return m_session.connections().addGithubApp(std::move(own)); }
    QCoro::Task<Result<QString>> addSlack(NewSlack tokens) override { return m_session.connections().addSlack(std::move(tokens)); }
    QCoro::Task<Result<QString>> renewSlack(QString key, NewSlack tokens) override
    {
        return m_session.connections().renewSlack(std::move(key), std::move(tokens));
    }
    QCoro::Task<Result<QList<SlackChannelLine>>> slackChannels(QString key) override
    {
        return m_session.connections().slackChannels(std::move(key));
    }
    QCoro::Task<Result<QString>> sendSlackTest(QString key, QString channel) override
    {
        return m_session.connections().sendSlackTest(std::move(key), std::move(channel));
    }

    QCoro::Task<Result<QString>> addJira(NewJira jira) override { return m_session.connections().addJira(std::move(jira)); }
    QCoro::Task<Result<QString>> changeJira(QString key, JiraChange wanted) override
    {
        return m_session.connections().changeJira(std::move(key), std::move(wanted));
    }
    QCoro::Task<Result<JiraHook>> jiraHook(QString key) override { return m_session.connections().jiraHook(std::move(key)); }

    Result<QList<RepositoryLine>> repositoryLines(qint64 app) override { return clustero::repositoryLines(m_session, app); }
    QCoro::Task<Result<void>> lookForRepositories(qint64 app) override { return clustero::lookForRepositories(m_session, app); }
    QCoro::Task<Result<void>> setStartedByEvents(qint64 app, qint64 repository, QString path, bool on) override
    {
        return withNews(m_session, clustero::setStartedByEvents(m_session, app, repository, std::move(path), on));
    }
    QList<ListedPipeline> enabledInRepositories() override { return clustero::enabledInRepositories(m_session); }

private:
    /// Lists of what events start show it then.
    static QCoro::Task<Result<void>> withNews(Session &session, QCoro::Task<Result<void>> change)
    {
        const Result<void> done = co_await change;
        Q_EMIT session.connections().changed();
        co_return done;
    }

    Session &m_session;
};

} // namespace

std::unique_ptr<ServiceDesk> deskOf(Session &session)
{
    return std::make_unique<SessionDesk>(session);
}

} // namespace clustero
