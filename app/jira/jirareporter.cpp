// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jira/jirareporter.h"

#include <QPointer>
#include <QSet>

namespace clustero {

namespace {

constexpr int mostComments = 200, mostCommentWants = 5;
constexpr qint64 mostJiraAttempts = 400; ///< about four days
constexpr qint64 keptJiraDays = 14, commentNewsDays = 3;

/// It is not known whether Jira did it.
bool isJiraUncertain(const Error &error)
{
    static const QStringList codes{QStringLiteral("connection"), QStringLiteral("timed-out"), QStringLiteral("server-error"),
                                   QStringLiteral("cancelled"),  QStringLiteral("too-big"),   QStringLiteral("no-jira")};
    return codes.contains(error.code);
}

/// Trying again does not help. A token that is not accepted may be replaced.
bool isJiraFinal(const Error &error)
{
    static const QStringList codes{QStringLiteral("forbidden"), QStringLiteral("not-found"), QStringLiteral("refused"),
                                   QStringLiteral("bad-issue"), QStringLiteral("insecure"),  QStringLiteral("not-wanted")};
    return codes.contains(error.code);
}

} // namespace

std::chrono::milliseconds jiraRetryWait(qint64 attempts)
{
    const qint64 seconds = std::min<qint64>(5LL << std::clamp<qint64>(attempts - 1, 0, 10), 900);
    return std::chrono::seconds(seconds);
}

JiraReporter::JiraReporter(JiraStore &store, OpenJira open, const Clock &clock, std::chrono::milliseconds settle, QObject *parent)
    : QObject(parent), m_store(store), m_open(std::move(open)), m_clock(clock), m_settle(settle)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { flush(); });
}

Result<void> JiraReporter::want(const QString &run, const JiraIssue &issue, const QString &text, bool isFinal)
{
    for (int tries = 0; tries < mostCommentWants; ++tries) {
        const Result<std::optional<JiraCommentRow>> known = m_store.comment(run);
        if (!known)
            return failure(known);
        Result<bool> written = false;
        if (!*known) {
            JiraCommentRow row;
            row.run = run;
            row.site = issue.site;
            row.issue = issue.key;
            row.wanted = text;
            row.isFinal = isFinal;
            row.addedAt = m_clock.now();
            if (!isFinal)
                row.nextAt = row.addedAt.addMSecs(m_settle.count());
            written = m_store.add(row);
        } else {
            const JiraCommentRow &row = **known;
            if (row.givenUp || row.isFinal || (row.wanted == text && row.isFinal == isFinal))
                return {};
            written = m_store.want(row, text, isFinal, isFinal && row.attempts == 0 ? QDateTime() : row.nextAt);
        }
        if (!written)
            return failure(written);
        if (*written) {
            m_timer.start(0);
            return {};
        }
    }
    return failure(QStringLiteral("busy"),
                   QStringLiteral("What Jira is to be told could not be kept, because another process keeps changing it."));
}

void JiraReporter::wake()
{
    m_timer.start(0);
}

void JiraReporter::retry()
{
    for (JiraCommentRow &row : m_store.toSend(mostComments).value_or(QList<JiraCommentRow>())) {
        if (row.attempts == 0 || !row.nextAt.isValid())
            continue;
        row.nextAt = {};
        static_cast<void>(m_store.note(row));
    }
    wake();
}

QCoro::Task<> JiraReporter::flush()
{
    if (std::exchange(m_isSending, true))
        co_return; // what comes meanwhile is seen at the end
    const QPointer<JiraReporter> self(this);
    QSet<QString> stopped; // sites that cannot be reached
    const QList<JiraCommentRow> rows = m_store.toSend(mostComments).value_or(QList<JiraCommentRow>());
    for (JiraCommentRow row : rows) {
        if (stopped.contains(row.site) || (row.nextAt.isValid() && row.nextAt > m_clock.now()))
            continue;
        const std::shared_ptr<JiraCalls> calls = m_open(row.site);
        if (!calls) {
            settle(row, {QStringLiteral("not-wanted"), QStringLiteral("Comments are switched off for this Jira, or it has no token.")}, {});
            continue;
        }
        if (row.attempts > 0 && row.addedAt.addDays(commentNewsDays) < m_clock.now())
            row.attempts = mostJiraAttempts; // it is no news any more
        const qint64 version = row.version;
        const Result<void> done = co_await send(calls, &row);
        if (!self)
            co_return;
        if (!done) {
            if (!isJiraFinal(done.error()))
                stopped.insert(row.site);
            settle(row, done.error(), calls->blockedUntil());
            continue;
        }
        row.sent = version;
        row.attempts = 0;
        row.nextAt = {};
        row.problem.clear();
        if (m_store.note(row))
            Q_EMIT sent(row.run);
    }
    static_cast<void>(m_store.prune(m_clock.now().addDays(-keptJiraDays)));
    m_isSending = false;
    schedule();
}

QCoro::Task<Result<void>> JiraReporter::send(std::shared_ptr<JiraCalls> calls, JiraCommentRow *row)
{
    const QPointer<JiraReporter> self(this);
    const auto gone = [] { return failure(QStringLiteral("cancelled"), QStringLiteral("Clustero was closed.")); };
    if (row->comment.isEmpty() && row->isUncertain) {
        const Result<QString> found = co_await calls->findComment(row->issue, row->run);
        if (!self)
            co_return gone();
        if (!found)
            co_return failure(found);
        row->comment = *found;
        row->isUncertain = false;
    }
    if (!row->comment.isEmpty()) {
        const Result<void> changed = co_await calls->changeComment(row->issue, row->comment, row->wanted);
        if (changed || changed.error().code != QLatin1String("not-found"))
            co_return changed;
        if (!self)
            co_return gone();
        // Somebody deleted it, and is not told again.
        co_return failure(QStringLiteral("refused"), QStringLiteral("The comment is not there any more."));
    }
    row->isUncertain = true;
    if (const Result<void> noted = m_store.note(*row); !noted)
        co_return noted;
    const Result<QString> made = co_await calls->addComment(row->issue, row->wanted);
    if (!self)
        co_return gone();
    row->isUncertain = !made && isJiraUncertain(made.error());
    if (!made)
        co_return failure(made);
    row->comment = *made;
    co_return Result<void>();
}

void JiraReporter::settle(JiraCommentRow row, const Error &error, const QDateTime &blockedUntil)
{
    row.problem = error.sentence;
    if (isJiraFinal(error) || row.attempts >= mostJiraAttempts) {
        row.givenUp = true;
        row.isUncertain = false;
    } else {
        ++row.attempts;
        row.nextAt = m_clock.now().addMSecs(jiraRetryWait(row.attempts).count());
        if (blockedUntil.isValid())
            row.nextAt = std::max(row.nextAt, blockedUntil);
    }
    static_cast<void>(m_store.note(row));
    Q_EMIT failed(row.run, error, row.givenUp);
}

void JiraReporter::schedule()
{
    if (m_timer.isActive())
        return;
    std::optional<qint64> wait;
    for (const JiraCommentRow &row : m_store.toSend(mostComments).value_or(QList<JiraCommentRow>())) {
        const qint64 its = row.nextAt.isValid() ? m_clock.now().msecsTo(row.nextAt) : 0;
        wait = std::min(wait.value_or(its), its);
    }
    if (wait)
        m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(*wait, 50, jiraRetryWait(100).count())));
}

} // namespace clustero
