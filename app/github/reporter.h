// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/checkreport.h"
#include "app/github/githubapp.h"
#include "app/store/githubstore.h"

#include <QObject>
#include <QTimer>

namespace clustero {

/// Shows runs on GitHub, by way of the outbox: what is reported is durable at once and is sent when GitHub can be reached, in order, each state
/// at most once; what is outdated by then is left out. A check run a run; a commit status where checks are not allowed. One process of a
/// data folder sends. Thread of the services.
class Reporter : public QObject
{
    Q_OBJECT
public:
    /// The App with an id; an error keeps its reports waiting, `no-such-app` ends them.
    using OpenApp = std::function<Result<std::shared_ptr<GithubApp>>(qint64 app)>;

    /// `updateGap`: between two states of a run that both are "in progress".
    Reporter(GithubStore &store, OpenApp openApp, const Clock &clock, std::chrono::milliseconds updateGap = std::chrono::seconds(10),
             QObject *parent = nullptr);
    ~Reporter() override;

    /// Durable when it returns; sent later. What is not newer than what was reported is left out.
    [[nodiscard]] Result<void> report(const CheckReport &report);
    /// Tries at once what waits: at the start, when the network is back, and when the machine woke up.
    void wake();
    /// Sends all that may be sent now. Comes back when nothing more can be.
    QCoro::Task<> flush();

    /// The runs that "Re-run" on GitHub means, of those reported here; empty: none.
    [[nodiscard]] Result<QList<RunId>> runsOf(const RerunWish &wish);

Q_SIGNALS:
    /// A report could not be sent; it waits, or was given up.
    void failed(const QString &run, const clustero::Error &error, bool isGivenUp);
    void sent(const QString &run);

private:
    enum class Outcome { Sent, Waits, Stopped };

    QCoro::Task<Outcome> send(OutboxRow row);
    QCoro::Task<Result<void>> sendCheckRun(std::shared_ptr<GithubApp> app, OutboxRow &row, CheckReport report);
    QCoro::Task<Result<void>> sendStatus(std::shared_ptr<GithubApp> app, OutboxRow &row, CheckReport report);
    [[nodiscard]] Outcome settle(OutboxRow row, const CheckReport &report, const Error &error, const QDateTime &blockedUntil);
    void schedule();

    GithubStore &m_store;
    OpenApp m_openApp;
    const Clock &m_clock;
    std::chrono::milliseconds m_updateGap;
    QTimer m_timer;
    bool m_isSending = false;
    bool m_isAskedAgain = false;
};

/// How long to wait after so many failures in a row.
[[nodiscard]] std::chrono::milliseconds retryWait(qint64 attempts);

} // namespace clustero
