// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/servicework.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace clustero {

class Listener;

/// Owns the session, and notices what changes in the store, whoever changed it.
class ServiceWorker : public ServiceWork
{
public:
    explicit ServiceWorker(DataPaths paths);
    ~ServiceWorker() override;

    void open() override;
    void close() override;
    [[nodiscard]] ServiceDesk *desk() override { return m_desk.get(); }

    QCoro::Task<tl::expected<RunId, Refusal>> start(RunRequest request) override;
    QCoro::Task<tl::expected<RunId, Refusal>> rerun(RerunRequest request) override;
    Result<void> cancel(const RunId &id, bool force) override { return m_session->cancel(id, force); }
    void cancelOwnRuns(const std::function<void()> &done) override;
    Simulation simulate(const PipelineSpec &pipeline, const Event &event, const MatchContext &context) override;
    void watch(const RunId &id) override;
    void unwatch(const RunId &id) override;

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
    std::unique_ptr<ServiceDesk> m_desk;
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
