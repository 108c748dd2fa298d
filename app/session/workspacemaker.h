// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/git/workprogress.h"
#include "app/session/launch.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <QCoroTask>

namespace clustero {

/// Makes the workspaces of runs that are about to start in threads of its own, two at a time. What takes longer than half a second is told as the
/// run's reason in the store, where others see it; a wish to cancel the run ends it, whichever process it comes from. In the thread of the services.
class WorkspaceMaker : public QObject
{
    Q_OBJECT
public:
    /// The store must live longer.
    explicit WorkspaceMaker(Store &store);
    /// Ends what is under way, and waits for that.
    ~WorkspaceMaker() override;

    /// As Launch::makeWorkspace(). Error besides: `cancelled`.
    QCoro::Task<Result<Workspace>> make(Launch launch, Run run, FetchWishes wishes);
    /// False: none is being made for this run.
    bool cancel(const RunId &id);

private:
    struct Making
    {
        std::shared_ptr<WorkProgress> progress;
        Run run;
    };
    void look();

    Store &m_store;
    QThreadPool m_pool;
    QHash<QString, Making> m_making; ///< by run
    QTimer m_look;
};

/// `preparing its files, 1200 of 80000`
[[nodiscard]] QString inWords(const WorkProgress &progress);

} // namespace clustero
