// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "models/plan/runplan.h"
#include "models/runs/liverun.h"

namespace clustero {

/// Writes down what becomes of a run, and shows it through the LiveRun once it is durable.
class RunRecord : public QObject
{
    Q_OBJECT
public:
    RunRecord(LiveRun &live, Store &store) : m_live(live), m_store(store) {}

    /// Takes over what the plan has decided.
    void apply(const QList<PlanChange> &changes);
    /// What has changed; durable and shown with the next flush().
    void touch(StepRef ref);
    void touchRun() { touch({-1, -1}); }
    void flush();
    /// Why nothing is written any more.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void failed(const clustero::Error &error); ///< once

private:
    void fail(const Error &error);

    LiveRun &m_live;
    Store &m_store;
    QList<StepRef> m_changed; ///< written, not yet committed and shown
    bool m_inTransaction = false;
    std::optional<Error> m_error;
};

} // namespace clustero
