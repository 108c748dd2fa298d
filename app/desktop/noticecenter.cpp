// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/noticecenter.h"

#include "models/logs/errorrules.h"
#include "models/logs/linerenderer.h"
#include "models/runs/failures.h"
#include "ui/window/noticestore.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/starred.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace clustero {

namespace {

constexpr int runsInTray = 5;
constexpr qint64 endOfLog = 64 * 1024; ///< bytes that are looked through
/// The end of a pause is looked for at least so often: the machine may sleep meanwhile.
constexpr std::chrono::milliseconds shortestLook(1);
constexpr std::chrono::milliseconds longestLook(std::chrono::hours(1));
const QString inboxKey = QStringLiteral("entries");

/// A run, and the line that best tells why it failed.
struct News
{
    Run run;
    QString excerpt;
};

/// The first line of the end of a log that tells of an error; empty if there is none.
QString errorLine(const QString &logPath)
{
    QFile file(logPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - endOfLog));
    const ErrorRules rules;
    for (const QByteArray &line : file.read(endOfLog).split('\n')) {
        if (rules.matches(line))
            return visibleText(line);
    }
    return {};
}

Result<News> newsOf(Store &store, const RunId &id)
{
    Result<Run> run = store.run(id);
    if (!run)
        return failure(run);
    const QList<StepRef> failures = failuresOf(*run);
    News news{std::move(*run), {}};
    if (!failures.isEmpty()) {
        const StrandRun &strand = news.run.strands.at(failures.first().strand);
        news.excerpt = errorLine(store.paths().logPath(id, strand.name, strand.steps.at(failures.first().step).name));
    }
    return news;
}

} // namespace

DBusNotifications::Identity NoticeCenter::identity()
{
    return {QStringLiteral("Clustero"), applicationName(), applicationName()}; // the icon is installed by that name
}

NoticeCenter::NoticeCenter(Services &services, const RunBoard &board)
    : m_services(services),
      m_board(board),
      m_keptNotices(noticesPath(services.paths())),
      m_keptInbox(services.paths().data + QStringLiteral("/inbox.json")),
      m_policy(m_clock, readNoticeSettings()),
      m_inbox(Inbox::fromJson(m_keptInbox.read().value(inboxKey).toArray())),
      m_notifications(QDBusConnection::sessionBus(), identity(), m_keptNotices)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100);
    connect(&m_refresh, &QTimer::timeout, this, &NoticeCenter::refreshTray);
    m_pauseEnd.setSingleShot(true);
    connect(&m_pauseEnd, &QTimer::timeout, this, &NoticeCenter::followPause);
    connect(&m_notifications, &NotificationSender::activated, this,
            qOverload<const QString &, NoticeAction, const QString &>(&NoticeCenter::obey));
    connect(&m_notifications, &NotificationSender::closed, this, [this](const QString &key) { m_policy.noticeClosed(key); });
    connect(&board, &RunBoard::wasReset, this, [this] {
        m_known.clear();
        for (const RunId &id : m_board.unfinished())
            m_known.insert(id.value, m_board.find(id)->state);
        m_refresh.start();
    });
    connect(&board, &RunBoard::appended, this, [this](int first) {
        QList<int> indexes;
        for (int i = first; i < m_board.count(); ++i)
            indexes << i;
        boardChanged(indexes);
    });
    connect(&board, &RunBoard::changed, this, &NoticeCenter::boardChanged);
    settingsChanged();
}

NoticeCenter::~NoticeCenter() = default;

void NoticeCenter::makeTray()
{
    m_tray = std::make_unique<TrayIcon>(QDBusConnection::sessionBus());
    connect(m_tray.get(), &TrayIcon::openRun, this, [this](const RunId &id) { Q_EMIT openRun(id, {}); });
    connect(m_tray.get(), &TrayIcon::runStarred, this, &NoticeCenter::runStarred);
    connect(m_tray.get(), &TrayIcon::openWindow, this, &NoticeCenter::openWindow);
    connect(m_tray.get(), &TrayIcon::openSettings, this, &NoticeCenter::openSettings);
    connect(m_tray.get(), &TrayIcon::quitWanted, this, &NoticeCenter::quitWanted);
    connect(m_tray.get(), &TrayIcon::shownChanged, this, &NoticeCenter::trayShownChanged);
    connect(m_tray.get(), &TrayIcon::pauseChanged, this, [this](const NoticePause &pause) {
        NoticeSettings settings = readNoticeSettings();
        settings.pause = pause;
        writeNoticeSettings(settings);
        settingsChanged();
    });
}

void NoticeCenter::settingsChanged()
{
    m_policy.setSettings(readNoticeSettings());
    followPause();
    if (traySetting.get() && !m_tray)
        makeTray();
    else if (!traySetting.get())
        m_tray.reset();
    m_refresh.start();
}

void NoticeCenter::languageChanged()
{
    m_tray.reset();
    settingsChanged();
}

/// Shows in the tray whether notifications are paused, and again when that ends by itself.
void NoticeCenter::followPause()
{
    const NoticePause &pause = m_policy.settings().pause;
    const QDateTime now = m_clock.now();
    m_trayState.setPaused(pause.holds(now));
    m_pauseEnd.stop();
    if (pause.kind == NoticePause::Kind::Until && pause.holds(now))
        m_pauseEnd.start(std::clamp(std::chrono::milliseconds(now.msecsTo(pause.until) + 1), shortestLook, longestLook));
    m_refresh.start();
}

void NoticeCenter::boardChanged(const QList<int> &indexes)
{
    for (const int index : indexes) {
        const RunSummary &run = m_board.at(index);
        const bool isNews = m_known.value(run.id.value, State::Queued) != run.state && run.state != State::Queued;
        if (isFinal(run.state))
            m_known.remove(run.id.value);
        else
            m_known.insert(run.id.value, run.state);
        if (!isNews)
            continue;
        m_services.ask(
            this, [id = run.id](ServiceDesk &desk) { return newsOf(desk.store(), id); },
            [this](const Result<News> &news) {
                if (news)
                    runIs(news->run, news->excerpt);
            });
    }
    m_refresh.start();
}

RunFacts NoticeCenter::factsOf(const Run &run) const
{
    RunFacts facts;
    facts.run = run;
    facts.branch = run.branch;
    facts.commit = run.commit;
    facts.mine = run.trigger == QLatin1String("manual");
    facts.starred = starredSetting.get().contains(run.file);
    facts.visible = run.id == m_visible;
    for (const RunSummary &before : m_board.newestOf(run.file, 200)) {
        const bool isResult = before.state == State::Passed || before.state == State::Failed || before.state == State::TimedOut;
        if (before.id.value >= run.id.value || !isResult)
            continue;
        if (!facts.previous)
            facts.previous = before.state;
        if (before.state == State::Passed)
            break;
        ++facts.failuresBefore;
    }
    return facts;
}

void NoticeCenter::runIs(const Run &run, const QString &excerpt)
{
    RunFacts facts = factsOf(run);
    facts.excerpt = excerpt;
    obey(m_policy.runChanged(facts));
    if (!run.rerunOf.isEmpty())
        m_notifications.withdraw(NoticePolicy::runKey(run.rerunOf)); // also what an earlier start has shown
    m_trayState.runChanged(run);
    if (run.id == m_visible)
        m_trayState.runViewed(run.id);
    m_refresh.start();
}

void NoticeCenter::setVisibleRun(const RunId &id)
{
    m_visible = id;
    if (id.isEmpty())
        return;
    obey(m_policy.runSeen(id));
    m_notifications.withdraw(NoticePolicy::runKey(id)); // also what an earlier start has shown
    m_trayState.runViewed(id);
    entryRead(NoticePolicy::runKey(id));
    m_refresh.start();
}

void NoticeCenter::obey(const NoticeEffects &effects)
{
    for (const NoticeEffect &effect : effects) {
        if (const auto *show = std::get_if<ShowNotice>(&effect)) {
            m_notifications.show(*show);
        } else if (const auto *withdraw = std::get_if<WithdrawNotice>(&effect)) {
            m_notifications.withdraw(withdraw->key);
        } else if (const auto *entry = std::get_if<InboxEntry>(&effect)) {
            m_inbox.add(*entry);
            keepInbox();
        }
    }
}

void NoticeCenter::obey(const QString &key, NoticeAction action, const QString &activationToken)
{
    const RunId run = NoticePolicy::runOfKey(key);
    switch (action) {
    case NoticeAction::Open:
    case NoticeAction::OpenLog:
        if (run.isEmpty()) {
            obey(m_policy.summarySeen());
            Q_EMIT openInbox(activationToken);
        } else {
            Q_EMIT openRun(run, activationToken);
        }
        break;
    case NoticeAction::OpenInbox: Q_EMIT openInbox(activationToken); break;
    case NoticeAction::RerunFailed: {
        RerunRequest request;
        request.run = run.value;
        request.onlyFailed = true;
        m_services.rerun(request, this, [this, activationToken](const Services::Started &started) {
            if (started)
                Q_EMIT openRun(*started, activationToken);
        });
        break;
    }
    case NoticeAction::Mute:
        if (const RunSummary *summary = m_board.find(run)) {
            obey(m_policy.muteForOneHour(summary->file));
            writeNoticeSettings(m_policy.settings());
        }
        break;
    }
    entryRead(key);
}

void NoticeCenter::entryRead(const QString &key)
{
    if (m_inbox.markRead(key))
        keepInbox();
}

void NoticeCenter::allRead()
{
    if (m_inbox.markAllRead())
        keepInbox();
}

void NoticeCenter::keepInbox()
{
    m_keptInbox.write({{inboxKey, m_inbox.toJson()}});
    Q_EMIT inboxChanged();
}

void NoticeCenter::refreshTray()
{
    if (!m_tray)
        return;
    QList<TrayRun> runs;
    const auto add = [&](const RunSummary &run) {
        const bool isKnown = std::any_of(runs.begin(), runs.end(), [&](const TrayRun &other) { return other.id == run.id; });
        if (!isKnown && runs.size() < runsInTray)
            runs << TrayRun{run.id, run.pipeline, run.number, run.state};
    };
    for (const RunId &id : m_board.unfinished())
        add(*m_board.find(id));
    for (int i = m_board.count() - 1; i >= std::max(0, m_board.count() - runsInTray); --i)
        add(m_board.at(i));
    QList<StarredPipeline> starred;
    for (const QString &file : starredSetting.get()) {
        if (!QFileInfo(file).isAbsolute())
            continue; // in a repository elsewhere: it cannot be started from here
        const RunSummary *newest = m_board.newestOf(file);
        starred << StarredPipeline{file, newest ? newest->pipeline : QFileInfo(file).absolutePath().section(u'/', -1)};
    }
    m_tray->setRuns(runs);
    m_tray->setStarred(starred);
    m_tray->setPaused(m_policy.settings().pause);
    m_tray->setState(m_trayState.facts());
}

} // namespace clustero
