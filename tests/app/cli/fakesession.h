// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QTemporaryDir>

namespace clustero {

/// What the stand-in for Session does. One at a time: a test makes it, the session that the command opens finds it.
class FakeWorld
{
public:
    FakeWorld();
    ~FakeWorld();

    DataPaths paths;
    std::optional<Refusal> refusal;        ///< start() and rerun() answer with it
    Run run;                               ///< what start() and rerun() begin: waiting strands and steps
    std::function<void(LiveRun &)> script; ///< plays the run, in the event loop
    std::function<void(LiveRun &, bool force)> onCancel;
    QHash<QString, QByteArray> secrets;
    QList<RunRequest> started;
    QList<RerunRequest> rerun;
    QStringList cancelled;     ///< `id` or `id now`
    int dead = 0;              ///< runs to take up
    QList<EventRun> eventRuns; ///< that events started; nothing comes of them
    GithubService *github = nullptr;
    PruneReport pruned;

    [[nodiscard]] std::unique_ptr<Store> openStore() const;
    [[nodiscard]] static FakeWorld &current();
    LiveRun *begin(QObject *owner);

    // For scripts: changes the run, writes it down and tells.
    void startStep(LiveRun &live, int strand, int step) const;
    void write(LiveRun &live, int strand, int step, const QByteArray &bytes) const;
    void finishStep(LiveRun &live, int strand, int step, State state, std::optional<int> exitCode = {}, const QString &reason = {}) const;
    void finishStrand(LiveRun &live, int strand, State state, const QString &reason = {}) const;
    void finish(LiveRun &live, State state) const;

private:
    QTemporaryDir m_folder;
};

} // namespace clustero
