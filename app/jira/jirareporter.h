// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jira/jiracalls.h"
#include "app/store/jirastore.h"
#include "models/base/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace clustero {

/// A Jira that comments may be written to; null: none is to be written there now. Kept alive by who uses it.
using OpenJira = std::function<std::shared_ptr<JiraCalls>(const QString &site)>;

/// Tells issues what came of the runs that they started, by way of the outbox: what is wanted is durable at once and sent when Jira can be reached,
/// one comment a run, changed in place. A comment of which it is not known whether Jira has it is looked for before it is written again. One
/// process of a data folder sends. Thread of the services.
class JiraReporter : public QObject
{
    Q_OBJECT
public:
    /// \p settle: so long a new comment waits for the run's end, so that a short run has one that does not change.
    JiraReporter(JiraStore &store, OpenJira open, const Clock &clock, std::chrono::milliseconds settle = std::chrono::seconds(5),
                 QObject *parent = nullptr);

    /// Durable when it returns. What was final stays. \p text names the run.
    [[nodiscard]] Result<void> want(const QString &run, const JiraIssue &issue, const QString &text, bool isFinal);
    /// Sends what may be sent now.
    void wake();
    /// Tries at once what failed and waits.
    void retry();

Q_SIGNALS:
    void sent(const QString &run);
    /// It could not be sent; it waits, or was given up.
    void failed(const QString &run, const clustero::Error &error, bool isGivenUp);

private:
    QCoro::Task<> flush();
    QCoro::Task<Result<void>> send(std::shared_ptr<JiraCalls> calls, JiraCommentRow *row);
    void settle(JiraCommentRow row, const Error &error, const QDateTime &blockedUntil);
    void schedule();

    JiraStore &m_store;
    OpenJira m_open;
    const Clock &m_clock;
    std::chrono::milliseconds m_settle;
    QTimer m_timer;
    bool m_isSending = false;
};

/// How long to wait after so many failures in a row.
[[nodiscard]] std::chrono::milliseconds jiraRetryWait(qint64 attempts);

} // namespace clustero
