// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/slackstore.h"

#include "app/store/storedatabase.h"

namespace clustero {

namespace {

#define CLUSTERO_SLACK_MESSAGE                                                                                                             \
    "SELECT position, subject, team, channel, wanted, is_final, version, sent, posted_in, message_ts, details_ts, posts, uncertain, "      \
    "given_up, "                                                                                                                           \
    "attempts, next_at, sent_at, added_at, problem FROM slack_messages "

SlackMessageRow readMessage(Statement &statement)
{
    SlackMessageRow row;
    row.position = statement.number();
    row.subject = statement.text();
    row.team = statement.text();
    row.channel = statement.text();
    row.wanted = statement.text().toUtf8();
    row.isFinal = statement.number() != 0;
    row.version = statement.number();
    row.sent = statement.number();
    row.postedIn = statement.text();
    row.messageTs = statement.text();
    row.detailsTs = statement.text();
    row.posts = statement.number();
    row.uncertain = static_cast<SlackMessageRow::Uncertain>(std::clamp<qint64>(statement.number(), 0, 2));
    row.givenUp = statement.number() != 0;
    row.attempts = statement.number();
    row.nextAt = statement.time();
    row.sentAt = statement.time();
    row.addedAt = statement.time();
    row.problem = statement.text();
    return row;
}

} // namespace

Result<std::unique_ptr<SlackStore>> SlackStore::open(const DataPaths &paths)
{
    Result<std::unique_ptr<Database>> database = openStoreDatabase(paths);
    if (!database)
        return failure(database);
    return std::unique_ptr<SlackStore>(new SlackStore(std::move(*database)));
}

Result<QList<SlackMessageRow>> SlackStore::rows(Statement &statement)
{
    return m_database->rows(statement, readMessage);
}

Result<std::optional<SlackMessageRow>> SlackStore::message(const QString &subject, const QString &team, const QString &channel)
{
    auto select = m_database->prepare(CLUSTERO_SLACK_MESSAGE "WHERE subject = ? AND team = ? AND channel = ?");
    if (!select)
        return failure(select);
    select->bindAll(subject, team, channel);
    const Result<QList<SlackMessageRow>> found = rows(*select);
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<SlackMessageRow>> SlackStore::messagesOf(const QString &subject)
{
    auto select = m_database->prepare(CLUSTERO_SLACK_MESSAGE "WHERE subject = ? ORDER BY position LIMIT 500");
    if (!select)
        return failure(select);
    select->bind(subject);
    return rows(*select);
}

Result<bool> SlackStore::add(const SlackMessageRow &row)
{
    auto insert = m_database->prepare(
        "INSERT INTO slack_messages (subject, team, channel, wanted, is_final, version, sent, posted_in, message_ts, details_ts, posts, "
        "uncertain, given_up, attempts, next_at, sent_at, added_at, problem) VALUES (?,?,?,?,?,1,0,'','','',0,0,0,0,?,NULL,?,'') "
        "ON CONFLICT (subject, team, channel) DO NOTHING");
    if (!insert)
        return failure(insert);
    insert->bindAll(row.subject, row.team, row.channel, QString::fromUtf8(row.wanted), row.isFinal, row.nextAt, row.addedAt);
    const Result<int> changed = m_database->run(*insert);
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Result<bool> SlackStore::want(const SlackMessageRow &row, const QByteArray &wanted, bool isFinal, const QDateTime &nextAt)
{
    auto update = m_database->prepare("UPDATE slack_messages SET wanted = ?, is_final = ?, version = version + 1, next_at = ? "
                                      "WHERE position = ? AND version = ?");
    if (!update)
        return failure(update);
    update->bindAll(QString::fromUtf8(wanted), isFinal, nextAt, row.position, row.version);
    const Result<int> changed = m_database->run(*update);
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Result<void> SlackStore::note(const SlackMessageRow &row)
{
    auto update =
        m_database->prepare("UPDATE slack_messages SET sent = ?, posted_in = ?, message_ts = ?, details_ts = ?, posts = ?, "
                            "uncertain = ?, given_up = ?, attempts = ?, next_at = ?, sent_at = ?, problem = ? WHERE position = ?");
    if (!update)
        return failure(update);
    update->bindAll(row.sent, row.postedIn, row.messageTs, row.detailsTs, row.posts, static_cast<qint64>(row.uncertain), row.givenUp,
                    row.attempts, row.nextAt, row.sentAt, row.problem, row.position);
    const Result<int> changed = m_database->run(*update);
    return changed ? Result<void>() : failure(changed);
}

Result<QList<SlackMessageRow>> SlackStore::toSend(int most)
{
    auto select = m_database->prepare(CLUSTERO_SLACK_MESSAGE "WHERE sent < version AND given_up = 0 ORDER BY position LIMIT ?");
    if (!select)
        return failure(select);
    select->bind(most);
    return rows(*select);
}

Result<QStringList> SlackStore::openSubjects()
{
    auto select = m_database->prepare(
        "SELECT subject FROM slack_messages WHERE is_final = 0 AND given_up = 0 GROUP BY subject ORDER BY min(position) LIMIT 1000");
    if (!select)
        return failure(select);
    return m_database->rows(*select, [](Statement &row) { return row.text(); });
}

Result<bool> SlackStore::isEnded(const QString &run)
{
    auto select = m_database->prepare("SELECT 1 FROM slack_ended_runs WHERE run = ?");
    if (!select)
        return failure(select);
    select->bind(run);
    return m_database->next(*select);
}

Result<void> SlackStore::setEnded(const QString &run, const QDateTime &endedAt)
{
    auto insert = m_database->prepare("INSERT INTO slack_ended_runs (run, ended_at) VALUES (?,?) ON CONFLICT (run) DO NOTHING");
    if (!insert)
        return failure(insert);
    insert->bindAll(run, endedAt);
    if (const Result<int> added = m_database->run(*insert); !added)
        return failure(added);
    auto remove = m_database->prepare("DELETE FROM slack_ended_runs WHERE ended_at < ?");
    if (!remove)
        return failure(remove);
    remove->bind(endedAt.addDays(-1));
    const Result<int> removed = m_database->run(*remove);
    return removed ? Result<void>() : failure(removed);
}

Result<int> SlackStore::prune(const QDateTime &before)
{
    auto mutes = m_database->prepare("DELETE FROM slack_mutes WHERE until < ?");
    if (!mutes)
        return failure(mutes);
    mutes->bind(before);
    if (const Result<int> removed = m_database->run(*mutes); !removed)
        return removed;
    auto messages = m_database->prepare("DELETE FROM slack_messages WHERE (is_final = 1 OR given_up = 1) AND added_at < ?");
    if (!messages)
        return failure(messages);
    messages->bind(before);
    return m_database->run(*messages);
}

Result<void> SlackStore::mute(const SlackMute &mute)
{
    auto statement = mute.until.isValid() ? m_database->prepare("INSERT INTO slack_mutes (until, team, channel, file) VALUES (?,?,?,?) "
                                                                "ON CONFLICT (team, channel, file) DO UPDATE SET until = excluded.until")
                                          : m_database->prepare("DELETE FROM slack_mutes WHERE team = ? AND channel = ? AND file = ?");
    if (!statement)
        return failure(statement);
    if (mute.until.isValid())
        statement->bind(mute.until);
    statement->bindAll(mute.team, mute.channel, mute.file);
    const Result<int> changed = m_database->run(*statement);
    return changed ? Result<void>() : failure(changed);
}

Result<QDateTime> SlackStore::mutedUntil(const QString &team, const QString &channel, const QString &file)
{
    auto select = m_database->prepare("SELECT until FROM slack_mutes WHERE team = ? AND channel = ? AND file = ?");
    if (!select)
        return failure(select);
    select->bindAll(team, channel, file);
    const Result<bool> row = m_database->next(*select);
    if (!row)
        return failure(row);
    return *row ? select->time() : QDateTime();
}

Result<void> SlackStore::log(const SlackLogEntry &entry)
{
    auto insert = m_database->prepare("INSERT INTO slack_log (at, team, person, request, outcome) VALUES (?,?,?,?,?)");
    if (!insert)
        return failure(insert);
    insert->bindAll(entry.at, entry.team, entry.person, entry.request, entry.outcome);
    if (const Result<int> added = m_database->run(*insert); !added)
        return failure(added);
    auto remove = m_database->prepare("DELETE FROM slack_log WHERE position <= (SELECT max(position) FROM slack_log) - ?");
    if (!remove)
        return failure(remove);
    remove->bind(longestLog);
    const Result<int> removed = m_database->run(*remove);
    return removed ? Result<void>() : failure(removed);
}

Result<QList<SlackLogEntry>> SlackStore::log(int most)
{
    auto select = m_database->prepare("SELECT at, team, person, request, outcome FROM slack_log ORDER BY position DESC LIMIT ?");
    if (!select)
        return failure(select);
    select->bind(most);
    return m_database->rows(*select, [](Statement &row) {
        SlackLogEntry entry;
        entry.at = row.time();
        entry.team = row.text();
        entry.person = row.text();
        entry.request = row.text();
        entry.outcome = row.text();
        return entry;
    });
}

} // namespace clustero
