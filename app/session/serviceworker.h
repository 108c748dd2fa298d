// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/eventfeed.h"
#include "app/session/session.h"
#include "models/items/connectionline.h"
#include "models/runs/runsummary.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace clustero {

class Listener;

/// The part of Services that lives in their thread: owns the session, and notices what changes in the store, whoever changed it.
class ServiceWorker : public QObject
{
    Q_OBJECT
public:
    explicit ServiceWorker(DataPaths paths);
    ~ServiceWorker() override;

    void open();
    void close();
    [[nodiscard]] Session *session() { return m_session.get(); }

    QCoro::Task<tl::expected<RunId, Refusal>> start(RunRequest request);
    QCoro::Task<tl::expected<RunId, Refusal>> rerun(RerunRequest request);
    void cancelOwnRuns(const std::function<void()> &done);
    void watch(const RunId &id);
    void unwatch(const RunId &id);

Q_SIGNALS:
    void opened();
    void openFailed(const clustero::Error &error);
    void runsLoaded(const QList<clustero::RunSummary> &runs);
    void runsChanged(const QList<clustero::RunSummary> &runs);
    void runChanged(const clustero::Run &run);
    void runRemoved(const clustero::RunId &id);
    void diagnosticFound(const clustero::RunId &run, const clustero::Diagnostic &diagnostic);
    void pullProgress(const clustero::RunId &run, int strand, int step, const QString &text);
    void ownRunsChanged(int count);
    void eventsChanged(const QList<clustero::EventSummary> &events);
    void heldChanged(const clustero::HeldEvents &held);
    void connectionsChanged(const QList<clustero::ConnectionLine> &lines, const QStringList &problems);
    void githubPage(const QUrl &page);
    void eventRunStarted(const clustero::RunId &run);

private:
    struct Watched
    {
        int count = 0;
        bool isOver = false; ///< and has been told so: nothing of it changes any more
    };

    void openEvents();
    void tellConnections();
    void listen();
    void scheduleLook();
    void look();
    void load();
    void lookForRuns();
    void lookAtWatched();
    RunId adopt(LiveRun *live);
    void forget(const RunId &id);

    DataPaths m_paths;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EventFeed> m_feed;    ///< null: the events cannot be read
    std::unique_ptr<Listener> m_listener; ///< null: another process listens
    QFileSystemWatcher m_files;
    QTimer m_poll;
    QTimer m_look;
    QTimer m_listenAgain;
    QTimer m_connections; ///< their states have times in them
    QElapsedTimer m_sinceLook;
    qint64 m_version = -1;
    qint64 m_count = 0;
    RunId m_newest;
    QSet<QString> m_unfinished;
    QHash<QString, Watched> m_watched;
    QSet<QString> m_own;
    std::function<void()> m_whenOwnOver;
    bool m_isDirty = true; ///< changed by ourselves
};

} // namespace clustero
