// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitstatus.h"
#include "models/runs/liverun.h"

#include <QObject>

#include <memory>

namespace clustero {

/// Shows a run as it happens on standard output.
class RunView : public QObject
{
    Q_OBJECT
public:
    RunView(LiveRun &live, Context &context);

    /// A sentence about the run itself, to standard error.
    virtual void note(const QString &sentence);
    /// Everything has been shown; nothing follows.
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    /// Meaningful once the run is over.
    [[nodiscard]] int exitStatus() const;

Q_SIGNALS:
    void closed();

protected:
    void close();
    [[nodiscard]] LiveRun &live() const { return m_live; }
    [[nodiscard]] const Run &run() const { return m_live.run(); }
    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] QString logPath(int strand, int step) const;
    [[nodiscard]] QString indexPath(int strand, int step) const;

private:
    LiveRun &m_live;
    Context &m_context;
    bool m_isClosed = false;
    bool m_isBroken = false; ///< engine or store failed, not the steps
};

/// `output`: pretty, plain or json; empty: pretty on a terminal, else plain.
[[nodiscard]] std::unique_ptr<RunView> makeRunView(const QString &output, LiveRun &live, Context &context);
/// What that comes to in this context.
[[nodiscard]] QString outputKind(const QString &output, const Context &context);

} // namespace clustero
