// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/enginediscovery.h"
#include "app/session/chaindesk.h"
#include "app/session/session.h"
#include "models/events/samples.h"
#include "models/items/connectionline.h"
#include "models/items/eventdetails.h"
#include "models/items/repositoryline.h"
#include "models/items/setupline.h"
#include "models/pipeline/triggertypes.h"
#include "models/runs/listedpipeline.h"
#include "models/runs/triggertrial.h"

namespace clustero {

/// What the window asks of the services (Services::ask), in their thread. An interface, because the window's program has none of the
/// services in it: they come with a module that is loaded after the first paint.
class ServiceDesk
{
public:
    virtual ~ServiceDesk() = default;

    [[nodiscard]] virtual Store &store() = 0;
    [[nodiscard]] virtual Secrets &secrets() = 0;
    /// As ArtifactStore::read() and extract().
    [[nodiscard]] virtual Result<QByteArray> readArtifact(const ArtifactFile &file, qint64 most) = 0;
    [[nodiscard]] virtual Result<void> extractArtifact(const Artifact &artifact, const QString &folder) = 0;
    virtual QCoro::Task<Result<PruneReport>> prune(PruneOptions options) = 0;
    virtual QCoro::Task<QList<EngineProbe>> engines(QString wish) = 0;
    virtual QCoro::Task<SetupLine> checkSetup(SetupLine::Check check, QString folder) = 0; ///< as in setupchecks.h
    /// A text for a bug report, as diagnose(). The lists as in DiagnosisParts.
    virtual QCoro::Task<QString> diagnose(QStringList surroundings, QStringList lastErrors) = 0;

    /// The built-in trigger types and those of files in the configuration folder, as they are now.
    virtual TriggerTypes triggerTypes() = 0;

    // Events, as in eventdesk.h
    [[nodiscard]] virtual Result<EventDetails> eventDetails(qint64 event) = 0;
    [[nodiscard]] virtual QList<EventSummary> keptEvents(qint64 before, int most) = 0;
    [[nodiscard]] virtual QList<SampleEvent> receivedEvents(int most, qint64 mostBytes) = 0;
    [[nodiscard]] virtual Result<SampleEvent> receivedEvent(qint64 event, qint64 mostBytes) = 0;
    [[nodiscard]] virtual Result<TrialPage> tryOnReceived(const TriggerSpec &trigger, const QString &file, qint64 before, int most) = 0;
    [[nodiscard]] virtual Result<qint64> replayEvent(qint64 event, const QByteArray &payload) = 0;
    [[nodiscard]] virtual Result<void> saveEvent(qint64 event, const QString &path) = 0;
    [[nodiscard]] virtual Result<void> answerDecision(qint64 event, qint64 pipeline, DecisionAnswer answer) = 0;
    [[nodiscard]] virtual Result<int> releaseHeld(AbsenceRule rule) = 0;
    [[nodiscard]] virtual Result<ListedPipeline> listedPipeline(const QString &file, const QString &folder) = 0;
    virtual QCoro::Task<Result<void>> setStartedByEvents(QString file, QString folder, bool on) = 0;
    [[nodiscard]] virtual Result<void> setEventRules(const ListedPipeline &rules) = 0;

    // Chains, as in chaindesk.h
    [[nodiscard]] virtual QList<ChainPipeline> chainPipelines(const QStringList &files) = 0;
    [[nodiscard]] virtual ChainRuns chainRuns(const QList<RunId> &runs, const QList<ChainOfferKey> &offers) = 0;
    [[nodiscard]] virtual QList<Run> runsOfChain(const RunId &run) = 0;

    // Connections, as in connectionservice.h
    virtual QCoro::Task<Result<void>> addRelay(NewRelay relay) = 0;
    virtual QCoro::Task<Result<void>> removeConnection(QString key) = 0;
    virtual QCoro::Task<Result<QString>> testConnection(QString key) = 0;
    virtual QCoro::Task<Result<QString>> tryAddress(QUrl address, QString key) = 0;
    virtual QCoro::Task<Result<QString>> renewSecret(QString key, QByteArray secret) = 0;
    virtual QCoro::Task<Result<QString>> renewCredential(QString key, QByteArray credential) = 0;
    virtual QCoro::Task<Result<QString>> makeGithubApp(NewGithubApp wishes) = 0;
    [[nodiscard]] virtual Result<void> takeRedirect(const QUrl &address) = 0;
    virtual void cancelGithubApp() = 0;
    virtual QCoro::Task<Result<QString>> addGithubApp(OwnGithubApp own) = 0;
    virtual QCoro::Task<Result<QString>> addSlack(NewSlack tokens) = 0;
    virtual QCoro::Task<Result<QString>> renewSlack(QString key, NewSlack tokens) = 0;
    virtual QCoro::Task<Result<QList<SlackChannelLine>>> slackChannels(QString key) = 0;
    virtual QCoro::Task<Result<QString>> sendSlackTest(QString key, QString channel) = 0;
    virtual QCoro::Task<Result<QString>> addJira(NewJira jira) = 0;
    virtual QCoro::Task<Result<QString>> changeJira(QString key, JiraChange wanted) = 0;
    virtual QCoro::Task<Result<JiraHook>> jiraHook(QString key) = 0;

    // Repositories of a GitHub App, as in repositorydesk.h
    [[nodiscard]] virtual Result<QList<RepositoryLine>> repositoryLines(qint64 app) = 0;
    virtual QCoro::Task<Result<void>> lookForRepositories(qint64 app) = 0;
    virtual QCoro::Task<Result<void>> setStartedByEvents(qint64 app, qint64 repository, QString path, bool on) = 0;
    [[nodiscard]] virtual QList<ListedPipeline> enabledInRepositories() = 0;
};

/// The desk of a session, which must live longer.
[[nodiscard]] std::unique_ptr<ServiceDesk> deskOf(Session &session);

} // namespace clustero
