// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

#include <optional>

namespace clustero {

/// A message on its way to Slack: what is wanted there, and what is there already.
struct SlackMessageRow
{
    enum class Uncertain { Nothing, Message, Details };

    qint64 position = 0;
    QString subject; ///< a run's id, or `approval.<event>.<pipeline>`
    QString team;
    QString channel;                          ///< id; `@…`: told to one person
    QByteArray wanted;                        ///< JSON
    bool isFinal = false;                     ///< nothing newer will be wanted
    qint64 version = 0;                       ///< of `wanted`, from 1
    qint64 sent = 0;                          ///< version that Slack has
    QString postedIn;                         ///< the channel's id as Slack says it
    QString messageTs;                        ///< of the message; empty: it was not made
    QString detailsTs;                        ///< of what stands below it
    qint64 posts = 0;                         ///< answers to one person that were sent
    Uncertain uncertain = Uncertain::Nothing; ///< what was begun without an answer that is known
    bool givenUp = false;
    qint64 attempts = 0; ///< that failed in a row
    QDateTime nextAt;    ///< not before; invalid: now
    QDateTime sentAt;    ///< the last success
    QDateTime addedAt;
    QString problem; ///< a sentence; empty: none
};

struct SlackMute
{
    QString team;
    QString channel;
    QString file;
    QDateTime until;
};

/// What somebody asked for from Slack.
struct SlackLogEntry
{
    QDateTime at;
    QString team;
    QString person;
    QString request;
    QString outcome;
};

/// The outbox of Slack, who muted what, and what people asked for. Each call that writes is durable when it returns. Several processes may have it
/// open; one sends. One thread.
class SlackStore
{
public:
    static constexpr int longestLog = 5000;

    /// Errors: see Store::open().
    [[nodiscard]] static Result<std::unique_ptr<SlackStore>> open(const DataPaths &paths);

    [[nodiscard]] Result<std::optional<SlackMessageRow>> message(const QString &subject, const QString &team, const QString &channel);
    [[nodiscard]] Result<QList<SlackMessageRow>> messagesOf(const QString &subject); ///< 500 at most
    /// A new row, at the end. False: there is one of this subject, team and channel.
    [[nodiscard]] Result<bool> add(const SlackMessageRow &row);
    /// Writes what is wanted from now on, unless the version is another by now: then false.
    [[nodiscard]] Result<bool> want(const SlackMessageRow &row, const QByteArray &wanted, bool isFinal, const QDateTime &nextAt);
    /// Writes how far sending is; what is wanted stays as it is, for it may be newer.
    [[nodiscard]] Result<void> note(const SlackMessageRow &row);
    /// Not sent yet, in order.
    [[nodiscard]] Result<QList<SlackMessageRow>> toSend(int most);
    /// Subjects with something newer to come, oldest first, 1,000 at most.
    [[nodiscard]] Result<QStringList> openSubjects();
    /// Whether the end of a run was told, or was no news.
    [[nodiscard]] Result<bool> isEnded(const QString &run);
    /// From now on it was. Forgets those that ended more than a day earlier.
    [[nodiscard]] Result<void> setEnded(const QString &run, const QDateTime &endedAt);
    /// Forgets what is over since before this time, sent or not.
    [[nodiscard]] Result<int> prune(const QDateTime &before);

    /// \p until invalid: not any more.
    [[nodiscard]] Result<void> mute(const SlackMute &mute);
    /// Invalid: it is not muted. One that is over may be given, too.
    [[nodiscard]] Result<QDateTime> mutedUntil(const QString &team, const QString &channel, const QString &file);

    /// The oldest of more than longestLog go.
    [[nodiscard]] Result<void> log(const SlackLogEntry &entry);
    [[nodiscard]] Result<QList<SlackLogEntry>> log(int most); ///< newest first

private:
    explicit SlackStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<QList<SlackMessageRow>> rows(Statement &statement);

    std::unique_ptr<Database> m_database;
};

} // namespace clustero
