// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/slackbridge.h"

#include "app/events/eventservice.h"
#include "app/settings/chatsettingsfile.h"
#include "models/runs/liverun.h"

#include <QFileInfo>

namespace clustero {

namespace {

constexpr std::chrono::seconds catchUpEvery{15};
constexpr int mostEnded = 5000;
constexpr qint64 lateSeconds = 600; ///< so late the end of a run may be written by its process
constexpr qint64 newsHours = 24;    ///< what ended before is no news
const QString toldMark = QStringLiteral("slack-told");
const QString approvalPrefix = QStringLiteral("approval.");

} // namespace

SlackBridge::SlackBridge(Session &session, EventService &events, std::unique_ptr<SlackStore> store, const QString &configuration,
                         OpenWorkspace open)
    : m_session(session),
      m_events(events),
      m_store(std::move(store)),
      m_file(chatSettingsFile(configuration)),
      m_reporter(*m_store, open, m_clock),
      m_desk(session, events, m_reporter),
      m_chat(
          m_desk, *m_store, [this] { return settings(); }, open, m_clock)
{
    connect(&session, &Session::activated, this, &SlackBridge::follow);
    connect(&m_chat, &ChatService::problemFound, this, &SlackBridge::problemFound);
    connect(&m_reporter, &SlackReporter::failed, this, [this](const QString &, const QString &channel, const Error &error, bool isGivenUp) {
        if (isGivenUp)
            Q_EMIT problemFound(QStringLiteral("Slack was not told something in %1: %2").arg(channel, error.sentence));
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        lookAtEndedRuns();
        lookAtApprovals();
    });
    connect(&m_catchUp, &QTimer::timeout, this, [this] {
        lookAtEndedRuns();
        lookAtApprovals();
        closeOpenSubjects();
    });
    connect(&events, &EventService::decisionChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&events, &EventService::eventRouted, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_desk, &SlackDesk::decided, &m_soon, qOverload<>(&QTimer::start));
    m_catchUp.start(catchUpEvery);
    lookAtEndedRuns();
    lookAtApprovals();
    closeOpenSubjects();
    m_reporter.wake();
}

SlackBridge::~SlackBridge() = default;

Result<ChatSettings> SlackBridge::settings()
{
    const QFileInfo file(m_file);
    const QDateTime changed = file.lastModified();
    const qint64 size = file.exists() ? file.size() : 0;
    // A file that was changed a moment ago may be changed again within the resolution of its time.
    const bool isFresh = changed.isValid() && changed.msecsTo(m_clock.now()) < 2000;
    if (changed != m_settingsChanged || size != m_settingsSize || isFresh) {
        m_settings = readChatSettings(m_file);
        m_settingsChanged = changed;
        m_settingsSize = size;
    }
    return m_settings;
}

void SlackBridge::follow(LiveRun *live)
{
    connect(live, &LiveRun::runStarted, this, [this, live] { showProgress(live->run()); });
    connect(live, &LiveRun::strandChanged, this, [this, live] { showProgress(live->run()); });
    connect(live, &LiveRun::finished, &m_soon, qOverload<>(&QTimer::start));
}

/// The run does not wait for it; what cannot be written is caught up with.
void SlackBridge::showProgress(const Run &run)
{
    if (isFinal(run.state))
        return;
    const Result<ChatSettings> now = settings();
    const bool isWanted = now && std::any_of(now->teams.begin(), now->teams.end(), [](const ChatTeam &team) {
                              return std::any_of(team.channels.begin(), team.channels.end(),
                                                 [](const ChatChannel &channel) { return channel.news.contains(ChatNews::Started); });
                          });
    const bool isTold = !m_store->messagesOf(run.id.value).value_or(QList<SlackMessageRow>()).isEmpty();
    if (!isWanted && !isTold)
        return;
    const RunStory story = m_desk.storyOf(run);
    static_cast<void>(m_reporter.wantEverywhere(run.id.value, runMessage(story), {}, false));
    if (isWanted)
        tellChannels(story, ChatNews::Started, false);
}

void SlackBridge::tellEnd(const Run &run)
{
    const RunStory story = m_desk.storyOf(run);
    static_cast<void>(m_reporter.wantEverywhere(run.id.value, runMessage(story), runDetails(story), true));
    const std::optional<ChatNews> news = newsOf(story);
    const bool isNews = run.finishedAt.isValid() && run.finishedAt.secsTo(m_clock.now()) < newsHours * 3600;
    if (news && isNews)
        tellChannels(story, *news, true);
}

void SlackBridge::tellChannels(const RunStory &story, ChatNews news, bool isFinal)
{
    const Result<ChatSettings> now = settings();
    if (!now)
        return;
    WantedMessage wanted;
    wanted.message = runMessage(story);
    wanted.details = isFinal ? runDetails(story) : QJsonObject();
    wanted.isFinal = isFinal;
    for (auto team = now->teams.begin(); team != now->teams.end(); ++team) {
        for (const ChatChannel &channel : team->channels) {
            if (channel.news.contains(news) && isAmong(story.pipeline, channel.pipelines) &&
                !isMuted(team.key(), channel.channel, story.pipeline))
                static_cast<void>(m_reporter.want(story.run.id.value, {team.key(), channel.channel}, wanted));
        }
    }
}

bool SlackBridge::isMuted(const QString &team, const QString &channel, const ChatPipeline &pipeline)
{
    const QDateTime until = m_store->mutedUntil(team, channel, pipeline.file).value_or(QDateTime());
    return until.isValid() && until > m_clock.now();
}

void SlackBridge::lookAtEndedRuns()
{
    EventStore &events = m_events.store();
    const Result<QDateTime> mark = events.mark(toldMark);
    if (!mark)
        return;
    if (!mark->isValid()) {
        static_cast<void>(events.setMark(toldMark, m_clock.now().addSecs(lateSeconds))); // what was before now is not told
        return;
    }
    const Result<QList<RunId>> ended = events.runsEndedSince(mark->addSecs(-lateSeconds), mostEnded);
    QDateTime last = *mark;
    for (const RunId &id : ended.value_or(QList<RunId>())) {
        if (m_seen.contains(id.value) || m_store->isEnded(id.value).value_or(true))
            continue;
        const Result<Run> run = m_session.store().run(id);
        if (!run)
            continue; // removed meanwhile
        tellEnd(*run);
        if (!m_store->setEnded(id.value, run->finishedAt))
            return; // again with the next look
        m_seen.insert(id.value);
        last = std::max(last, run->finishedAt);
    }
    if (m_seen.size() > 2 * mostEnded)
        m_seen.clear();
    if (last != *mark)
        static_cast<void>(events.setMark(toldMark, last));
}

void SlackBridge::lookAtApprovals()
{
    const Result<ChatSettings> now = settings();
    QSet<QString> waits;
    const QList<WaitingApproval> all = m_desk.waiting();
    for (const WaitingApproval &waiting : all) {
        waits.insert(waiting.subject());
        WantedMessage wanted;
        wanted.message = approvalMessage(waiting);
        const QMap<QString, ChatTeam> teams = now.value_or(ChatSettings()).teams;
        for (auto team = teams.begin(); team != teams.end(); ++team) {
            for (const ChatChannel &channel : team->channels) {
                if (channel.news.contains(ChatNews::Waiting) && isAmong(waiting.pipeline, channel.pipelines) &&
                    !isMuted(team.key(), channel.channel, waiting.pipeline))
                    static_cast<void>(m_reporter.want(waiting.subject(), {team.key(), channel.channel}, wanted));
            }
        }
    }
    for (const QString &subject : m_store->openSubjects().value_or(QStringList())) {
        if (!subject.startsWith(approvalPrefix) || waits.contains(subject))
            continue;
        const Result<EventDecision> decision =
            m_events.store().decision(subject.section(u'.', 1, 1).toLongLong(), subject.section(u'.', 2, 2).toLongLong());
        WaitingApproval over;
        if (decision)
            over = m_desk.approvalOf(*decision, m_desk.pipelines());
        const QString outcome = decision ? decision->reason : QStringLiteral("The event was removed meanwhile.");
        const QJsonObject message =
            decision ? approvalMessage(over, outcome) : sentenceMessage(QStringLiteral("What waited for approval is not there any more."));
        static_cast<void>(m_reporter.wantEverywhere(subject, message, {}, true));
    }
}

void SlackBridge::closeOpenSubjects()
{
    for (const QString &subject : m_store->openSubjects().value_or(QStringList())) {
        if (subject.startsWith(approvalPrefix))
            continue;
        const Result<Run> run = m_session.store().run(RunId{subject});
        if (run && isFinal(run->state))
            tellEnd(*run);
        else if (!run && run.error().code == QLatin1String("no-run"))
            static_cast<void>(m_reporter.wantEverywhere(subject, sentenceMessage(QStringLiteral("The run was removed.")), {}, true));
    }
}

} // namespace clustero

// Apart from the other classes of this folder, so that tests can have a session of their own.
#include "moc_slackbridge.cpp"
