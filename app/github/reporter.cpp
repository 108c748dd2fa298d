// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/reporter.h"

#include <QPointer>
#include <QSet>

namespace clustero {

namespace {

constexpr int batch = 200;
constexpr qint64 keptDays = 14;
constexpr qint64 mostAttempts = 1500; ///< about a fortnight
constexpr int mostTries = 5;          ///< to write what is wanted while another process does

const auto asStatus = QStringLiteral("status");
const auto givenUp = QStringLiteral("given up");

/// It is not known whether GitHub did it.
bool isUncertain(const Error &error)
{
    static const QStringList codes{QStringLiteral("connection"), QStringLiteral("timed-out"), QStringLiteral("server-error"),
                                   QStringLiteral("cancelled"), QStringLiteral("too-big")};
    return codes.contains(error.code);
}

/// Trying again does not help.
bool isFinal(const Error &error)
{
    static const QStringList codes{QStringLiteral("refused"), QStringLiteral("not-found"), QStringLiteral("bad-repository"),
                                   QStringLiteral("forbidden"), QStringLiteral("no-such-app")};
    return codes.contains(error.code);
}

OutboxRow rowOf(const CheckReport &report)
{
    OutboxRow row;
    row.run = report.run;
    row.app = report.target.app;
    row.installation = report.target.installation;
    row.repository = report.target.repository;
    row.commit = report.target.commit;
    row.wanted = toJson(report);
    return row;
}

} // namespace

std::chrono::milliseconds retryWait(qint64 attempts)
{
    const qint64 seconds = std::min<qint64>(5LL << std::clamp<qint64>(attempts - 1, 0, 10), 900);
    return std::chrono::seconds(seconds);
}

Reporter::Reporter(GithubStore &store, OpenApp openApp, const Clock &clock, std::chrono::milliseconds updateGap, QObject *parent)
    : QObject(parent), m_store(store), m_openApp(std::move(openApp)), m_clock(clock), m_updateGap(updateGap)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { flush(); });
}

Reporter::~Reporter() = default;

Result<void> Reporter::report(const CheckReport &report)
{
    for (int tries = 0; tries < mostTries; ++tries) {
        const Result<std::optional<OutboxRow>> known = m_store.report(report.run);
        if (!known)
            return failure(known);
        Result<bool> written = false;
        if (!*known) {
            written = m_store.add(rowOf(report));
        } else {
            const OutboxRow &row = **known;
            const CheckReport before = checkReportFromJson(row.wanted);
            if (row.way == givenUp || !supersedes(report, before))
                return {};
            QDateTime nextAt = row.attempts > 0 ? row.nextAt : QDateTime();
            if (report.status == before.status && row.sentAt.isValid())
                nextAt = std::max(nextAt, row.sentAt.addMSecs(m_updateGap.count()));
            written = m_store.want(report.run, toJson(report), row.version, nextAt);
        }
        if (!written)
            return failure(written);
        if (*written) {
            m_timer.start(0);
            return {};
        }
    }
    return failure(QStringLiteral("busy"),
                   QStringLiteral("The report for GitHub could not be kept, because another process keeps changing it."));
}

void Reporter::wake()
{
    m_timer.start(0);
}

QCoro::Task<> Reporter::flush()
{
    if (std::exchange(m_isSending, true)) {
        m_isAskedAgain = true;
        co_return;
    }
    const QPointer<Reporter> self(this);
    do {
        m_isAskedAgain = false;
        const QList<OutboxRow> rows = m_store.toSend(batch).value_or(QList<OutboxRow>());
        QSet<std::pair<qint64, qint64>> stopped; // what comes later for the same installation waits, too
        for (const OutboxRow &row : rows) {
            const std::pair<qint64, qint64> lane(row.app, row.installation);
            const bool isLater = row.nextAt.isValid() && row.nextAt > m_clock.now();
            if (isLater && row.attempts > 0)
                stopped.insert(lane);
            if (stopped.contains(lane) || isLater)
                continue;
            const Outcome outcome = co_await send(row);
            if (!self)
                co_return;
            if (outcome == Outcome::Stopped)
                stopped.insert(lane);
            else if (rows.size() == batch)
                m_isAskedAgain = true;
        }
    } while (m_isAskedAgain);
    (void)m_store.prune(m_clock.now().addDays(-keptDays));
    m_isSending = false;
    schedule();
}

void Reporter::schedule()
{
    const Result<QList<OutboxRow>> rows = m_store.toSend(batch);
    if (!rows || rows->isEmpty())
        return;
    qint64 wait = retryWait(100).count();
    for (const OutboxRow &row : *rows)
        wait = std::min(wait, row.nextAt.isValid() ? m_clock.now().msecsTo(row.nextAt) : retryWait(1).count());
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(wait, 100)));
}

QCoro::Task<Reporter::Outcome> Reporter::send(OutboxRow row)
{
    const QPointer<Reporter> self(this);
    const CheckReport report = checkReportFromJson(row.wanted);
    if (row.way == givenUp) { // something newer was wanted meanwhile
        row.sent = row.version;
        co_return m_store.note(row) ? Outcome::Sent : Outcome::Stopped;
    }
    const Result<std::shared_ptr<GithubApp>> app = m_openApp(row.app);
    if (!app)
        co_return settle(row, report, app.error(), {});
    const qint64 version = row.version;
    Result<void> done;
    if (row.way == asStatus)
        done = co_await sendStatus(*app, row, report);
    else
        done = co_await sendCheckRun(*app, row, report);
    if (!self)
        co_return Outcome::Stopped;
    if (!done && done.error().code == QLatin1String("forbidden") && row.way.isEmpty() && row.checkRun == 0) {
        // Checks are not allowed; a status may be.
        row.way = asStatus;
        row.uncertain = false;
        done = co_await sendStatus(*app, row, report);
        if (!self)
            co_return Outcome::Stopped;
    }
    if (!done)
        co_return settle(row, report, done.error(), (*app)->blockedUntil(row.installation));
    row.sent = version;
    row.attempts = 0;
    row.nextAt = {};
    row.sentAt = m_clock.now();
    row.uncertain = false;
    row.problem.clear();
    if (!m_store.note(row))
        co_return Outcome::Stopped;
    Q_EMIT sent(row.run);
    co_return Outcome::Sent;
}

QCoro::Task<Result<void>> Reporter::sendCheckRun(std::shared_ptr<GithubApp> app, OutboxRow &row, CheckReport report)
{
    const QPointer<Reporter> self(this);
    const auto note = [this](const OutboxRow &changed) { return m_store.note(changed); };
    if (row.uncertain) {
        const Result<CheckRunState> found =
            co_await app->findCheckRun(row.installation, row.repository, row.commit, report.name, report.run);
        if (!found)
            co_return failure(found);
        row.checkRun = found->id;
        row.annotations = found->annotations;
        row.uncertain = false;
    }
    bool isFirst = true;
    while (isFirst || row.annotations < report.annotations.size()) {
        const bool isNew = row.checkRun == 0;
        const QJsonObject fields = checkRunFields(report, isNew, row.annotations);
        row.uncertain = true;
        if (!self)
            co_return failure(QStringLiteral("cancelled"), QStringLiteral("The request was cancelled."));
        if (const Result<void> noted = note(row); !noted)
            co_return noted;
        if (isNew) {
            const Result<qint64> made = co_await app->createCheckRun(row.installation, row.repository, fields);
            row.uncertain = !made && isUncertain(made.error());
            if (!made)
                co_return failure(made);
            row.checkRun = *made;
        } else {
            const Result<void> changed = co_await app->updateCheckRun(row.installation, row.repository, row.checkRun, fields);
            row.uncertain = !changed && isUncertain(changed.error());
            if (!changed)
                co_return changed;
        }
        row.annotations = std::min<qint64>(row.annotations + annotationsARequest, report.annotations.size());
        isFirst = false;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Reporter::sendStatus(std::shared_ptr<GithubApp> app, OutboxRow &row, CheckReport report)
{
    // Waiting and running are the same status.
    if (row.sent > 0 && report.status != CheckReport::Status::Completed)
        co_return Result<void>();
    const QJsonObject fields = statusFields(report);
    co_return co_await app->createStatus(row.installation, row.repository, row.commit, fields);
}

Reporter::Outcome Reporter::settle(OutboxRow row, const CheckReport &report, const Error &error, const QDateTime &blockedUntil)
{
    row.problem = error.sentence;
    if (isFinal(error) || row.attempts >= mostAttempts) {
        row.way = givenUp;
        row.sent = row.version;
        row.sentAt = m_clock.now();
        row.uncertain = false;
        const bool isKept = m_store.note(row).has_value();
        Q_EMIT failed(report.run, error, isKept);
        return isKept ? Outcome::Waits : Outcome::Stopped;
    }
    ++row.attempts;
    row.nextAt = m_clock.now().addMSecs(retryWait(row.attempts).count());
    if (blockedUntil.isValid())
        row.nextAt = std::max(row.nextAt, blockedUntil);
    (void)m_store.note(row);
    Q_EMIT failed(report.run, error, false);
    return Outcome::Stopped;
}

Result<QList<RunId>> Reporter::runsOf(const RerunWish &wish)
{
    QList<RunId> found;
    if (!wish.run.isEmpty()) {
        const Result<std::optional<OutboxRow>> row = m_store.report(wish.run);
        if (!row)
            return failure(row);
        if (*row && (*row)->app == wish.app && (*row)->repository == wish.repository)
            found.append(RunId{wish.run});
        return found;
    }
    const Result<QList<OutboxRow>> rows = m_store.reportsOf(wish.repository, wish.commit);
    if (!rows)
        return failure(rows);
    QSet<QString> names; // of each pipeline the newest
    for (const OutboxRow &row : *rows) {
        const QString name = checkReportFromJson(row.wanted).name;
        if (row.app == wish.app && !names.contains(name))
            found.append(RunId{row.run});
        names.insert(name);
    }
    return found;
}

} // namespace clustero
