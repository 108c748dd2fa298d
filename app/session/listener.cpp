// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/listener.h"

#include "app/jira/jiraservice.h"
#include "app/relay/eventinbox.h"
#include "app/session/githubbridge.h"
#include "app/session/jirabridge.h"
#include "app/session/slackbridge.h"
#include "app/slack/slackservice.h"
#include "app/store/slackstore.h"

#include <QFileInfo>
#include <QPointer>

namespace clustero {

namespace {

QList<ReceiverEntry> slackEntries(const SlackService &slack)
{
    QList<ReceiverEntry> entries;
    const QList<SlackState> states = slack.states();
    for (const SlackState &state : states)
        entries.append({QStringLiteral("slack:") + state.connection.team, state.connection.name, state.connection.apiUrl,
                        state.connection.team, slackReceiverState(state)});
    return entries;
}

} // namespace

Listener::Listener(Session &session, QString configuration, PollReceiver::Options polling)
    : m_session(session), m_configuration(std::move(configuration)), m_polling(polling)
{}

Listener::~Listener()
{
    stop();
}

Result<void> Listener::start()
{
    m_events = m_session.events();
    if (!m_events)
        return failure(QStringLiteral("store-open"), QStringLiteral("The store of events cannot be opened. `clustero events` tells why."));
    if (const Result<void> listening = m_events->listen(); !listening)
        return listening;
    RelayConnections::Options options;
    options.statusFile = listenerStatusFile(m_session.store().paths().data);
    m_slack = &m_session.slack();
    options.more = [this, slack = m_slack] { return githubEntries() + (slack ? slackEntries(*slack) : QList<ReceiverEntry>()); };
    const DeliverEvent deliver = [events = m_events](const Event &event, const ReceivedFrom &from) { return events->deliver(event, from); };
    m_connections = std::make_unique<RelayConnections>(connectionsFile(m_configuration), m_session.secrets(),
                                                       eventInbox(m_events->store(), deliver, m_clock), options);
    connect(m_connections.get(), &RelayConnections::changed, m_events, [events = m_events] { events->reloadSecrets(); });
    connect(m_connections.get(), &RelayConnections::changed, this, &Listener::changed);
    connect(m_connections.get(), &RelayConnections::stateChanged, this, &Listener::changed);
    watchSecrets();
    startGithub();
    m_connections->start();
    startSlack();
    startJira();
    return {};
}

void Listener::startJira()
{
    connect(m_events, &EventService::eventAdded, m_connections.get(), [this](qint64 row) {
        const Result<EventSummary> event = m_events->store().summary(row);
        if (event && event->type.startsWith(QLatin1String("com.atlassian.jira.")))
            Q_EMIT jiraHeard();
    });
    Result<std::unique_ptr<JiraStore>> store = JiraStore::open(m_session.store().paths());
    if (!store) {
        Q_EMIT m_events->problemFound(store.error().sentence);
        return;
    }
    JiraService &jira = m_session.jira();
    const OpenJira open = [service = QPointer(&jira)](const QString &site) { return service ? service->commenter(site) : nullptr; };
    m_jiraBridge = std::make_unique<JiraBridge>(m_session, *m_events, std::move(*store), open);
    connect(m_jiraBridge.get(), &JiraBridge::problemFound, m_events, &EventService::problemFound);
}

void Listener::startSlack()
{
    connect(m_slack, &SlackService::changed, m_connections.get(), &RelayConnections::noteMore);
    connect(m_slack, &SlackService::changed, this, &Listener::changed);
    Result<std::unique_ptr<SlackStore>> store = SlackStore::open(m_session.store().paths());
    if (!store) {
        Q_EMIT m_events->problemFound(store.error().sentence);
        return;
    }
    const OpenWorkspace open = [slack = m_slack](const QString &team) { return slack ? slack->calls(team) : nullptr; };
    m_slackBridge = std::make_unique<SlackBridge>(m_session, *m_events, std::move(*store), m_configuration, open);
    SlackBridge *bridge = m_slackBridge.get();
    connect(bridge, &SlackBridge::problemFound, m_events, &EventService::problemFound);
    connect(m_slack, &SlackService::received, bridge, [bridge](const QString &, const SlackEnvelope &envelope) { bridge->take(envelope); });
    connect(m_slack, &SlackService::reachable, bridge, &SlackBridge::wake);
    m_slack->start();
}

void Listener::watchSecrets()
{
    const QString data = m_session.store().paths().data;
    const auto changed = [data] { return QFileInfo(secretNamesFile(data)).lastModified(); };
    m_secretsChanged = changed();
    m_folder.addPath(data);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, m_connections.get(), [this, changed] {
        if (const QDateTime now = changed(); std::exchange(m_secretsChanged, now) != now)
            m_events->reloadSecrets();
    });
}

void Listener::startGithub()
{
    m_github = m_session.github();
    if (!m_github)
        return;
    m_bridge = std::make_unique<GithubBridge>(m_session, *m_events, *m_github);
    if (!m_polling.clock)
        m_polling.clock = &m_clock;
    m_poll = std::make_unique<PollReceiver>([this] { return askGithub(); }, m_polling);
    connect(m_poll.get(), &PollReceiver::stateChanged, m_connections.get(), &RelayConnections::noteMore);
    connect(m_poll.get(), &PollReceiver::stateChanged, this, &Listener::changed);
    connect(m_github, &GithubService::changed, m_connections.get(), &RelayConnections::noteMore);
    connect(m_connections.get(), &RelayConnections::reconcileWanted, m_poll.get(), &PollReceiver::askNow);
    connect(m_connections.get(), &RelayConnections::woke, m_poll.get(), [this] {
        m_poll->askNow();
        m_github->wake();
    });
    connect(m_connections.get(), &RelayConnections::changed, m_poll.get(), [this] { followGithubApps(); });
    connect(m_events, &EventService::eventAdded, m_poll.get(), [this](qint64 row) { takeFromGithub(row); });
    connect(&m_hourly, &QTimer::timeout, m_poll.get(), &PollReceiver::askNow); // a relay may have refused a delivery
    m_hourly.start(std::chrono::hours(1));
    m_github->start();
    followGithubApps();
    m_poll->start();
}

QList<GithubConnection> Listener::githubApps() const
{
    return m_github ? m_github->registry().apps().value_or(QList<GithubConnection>()) : QList<GithubConnection>();
}

/// One that has no channel is asked again and again; a new one is asked who it is, and for what it missed.
void Listener::followGithubApps()
{
    QList<qint64> apps;
    bool isPolling = false;
    for (const GithubConnection &app : githubApps()) {
        apps.append(app.appId);
        isPolling = isPolling || app.channel.isEmpty();
    }
    m_poll->setRepeating(isPolling);
    if (std::exchange(m_apps, apps) != apps && m_poll->state().kind != ReceiverState::Kind::Off) {
        m_github->discover();
        m_poll->askNow();
    }
}

ReceiverState Listener::asking(const GithubConnection &app) const
{
    if (!m_poll || !m_github || !m_events)
        return {};
    ReceiverState state = m_poll->state();
    const Asked asked = m_github->asked(app.appId);
    state.gaps = static_cast<int>(m_events->store().gaps(GithubService::gapChannel(app.appId)).value_or(QList<EventGap>()).size());
    if (!app.channel.isEmpty())
        state.pollEvery = {};
    if (!asked.problem.code.isEmpty()) {
        state.kind = ReceiverState::Kind::Waiting;
        state.problem = asked.problem;
        state.since = asked.failsSince;
    } else if (asked.at.isValid()) { // also where another App has a problem
        state.kind = ReceiverState::Kind::Connected;
        state.problem = {};
        state.caughtUpTo = asked.at;
    }
    return state;
}

QList<ReceiverEntry> Listener::githubEntries() const
{
    QList<ReceiverEntry> entries;
    for (const GithubConnection &app : githubApps())
        entries.append({QString::number(app.appId), app.name, app.webUrl, app.channel, asking(app)});
    return entries;
}

void Listener::takeFromGithub(qint64 row)
{
    const Result<Event> event = m_events->store().event(row);
    const bool isGenuine = event && (event->verification == Verification::Valid || event->verification == Verification::NotChecked);
    if (!isGenuine || eventName(*event).source != QLatin1String("github"))
        return;
    m_github->take(*event);
    m_bridge->takeRerun(*event);
}

QCoro::Task<Result<PollFinding>> Listener::askGithub()
{
    const QPointer<Listener> self(this);
    const DeliverEvent deliver = [events = QPointer(m_events)](const Event &event, const ReceivedFrom &from) -> Result<void> {
        if (!events)
            return failure(QStringLiteral("cancelled"), QStringLiteral("Clustero was closed."));
        return events->deliver(event, from);
    };
    const ReconcileReport report = co_await m_github->reconcile(deliver);
    if (!self || !m_events)
        co_return failure(QStringLiteral("cancelled"), QStringLiteral("Clustero was closed."));
    // One that is asked again anyway does not make the others wait longer.
    const QList<GithubConnection> apps = githubApps();
    const bool isAnyPolled = std::any_of(apps.begin(), apps.end(), [](const GithubConnection &app) { return app.channel.isEmpty(); });
    const bool haveAllFailed = report.problems.size() >= apps.size();
    if (!report.problems.isEmpty() && (haveAllFailed || !isAnyPolled))
        co_return failure(QStringLiteral("github"), report.problems.first());
    co_return PollFinding{report.recovered};
}

void Listener::stop()
{
    m_poll.reset();
    m_bridge.reset();
    if (m_slack)
        m_slack->stop();
    m_slackBridge.reset();
    m_jiraBridge.reset();
    if (m_connections)
        m_connections->stop();
    m_connections.reset();
    if (m_events)
        m_events->stop();
}

} // namespace clustero

// Apart from the other classes of this folder, so that tests can have a session of their own.
#include "moc_listener.cpp"
