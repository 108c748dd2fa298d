// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackreporter.h"

#include <QPointer>

namespace clustero {

namespace {

constexpr int mostRows = 500, mostWants = 5, lanesAtOnce = 8, mostLooked = 100;
constexpr qint64 mostSlackAttempts = 400; ///< about four days
constexpr qint64 keptSlackDays = 14;
constexpr qint64 newsDays = 3; ///< older news is not told any more

/// It is not known whether Slack did it.
bool isSlackUncertain(const Error &error)
{
    static const QStringList codes{QStringLiteral("connection"),  QStringLiteral("timed-out"),      QStringLiteral("server-error"),
                                   QStringLiteral("cancelled"),   QStringLiteral("too-big"),        QStringLiteral("internal_error"),
                                   QStringLiteral("fatal_error"), QStringLiteral("request_timeout")};
    return codes.contains(error.code);
}

/// Trying again does not help.
bool isSlackFinal(const Error &error)
{
    static const QSet<QString> codes{QStringLiteral("channel_not_found"),
                                     QStringLiteral("not_in_channel"),
                                     QStringLiteral("is_archived"),
                                     QStringLiteral("msg_too_long"),
                                     QStringLiteral("msg_blocks_too_long"),
                                     QStringLiteral("no_text"),
                                     QStringLiteral("invalid_blocks"),
                                     QStringLiteral("invalid_blocks_format"),
                                     QStringLiteral("invalid_arguments"),
                                     QStringLiteral("message_not_found"),
                                     QStringLiteral("cant_update_message"),
                                     QStringLiteral("edit_window_closed"),
                                     QStringLiteral("cannot_reply_to_message"),
                                     QStringLiteral("user_not_in_channel"),
                                     QStringLiteral("response_url"),
                                     QStringLiteral("thread_not_found"),
                                     QStringLiteral("no-message")};
    return codes.contains(error.code) || error.code.startsWith(QLatin1String("restricted_action"));
}

tl::unexpected<Error> gone()
{
    return failure(QStringLiteral("cancelled"), QStringLiteral("Clustero was closed."));
}

/// Among the messages of an answer the time stamp of the one with this block; empty: it is not there.
QString stampOf(const QJsonObject &answer, const QString &blockId)
{
    const QJsonArray messages = answer.value(QStringLiteral("messages")).toArray();
    for (const QJsonValue &message : messages) {
        const QJsonArray blocks = message[QLatin1String("blocks")].toArray();
        for (const QJsonValue &block : blocks) {
            if (block[QLatin1String("block_id")].toString() == blockId)
                return message[QLatin1String("ts")].toString();
        }
    }
    return {};
}

QString slackTime(const QDateTime &time)
{
    return QStringLiteral("%1.000000").arg(time.toSecsSinceEpoch());
}

} // namespace

std::chrono::milliseconds slackRetryWait(qint64 attempts)
{
    const qint64 seconds = std::min<qint64>(5LL << std::clamp<qint64>(attempts - 1, 0, 10), 900);
    return std::chrono::seconds(seconds);
}

SlackReporter::SlackReporter(SlackStore &store, OpenWorkspace open, const Clock &clock, std::chrono::milliseconds updateGap,
                             QObject *parent)
    : QObject(parent), m_store(store), m_open(std::move(open)), m_clock(clock), m_updateGap(updateGap)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SlackReporter::flush);
}

SlackReporter::~SlackReporter() = default;

Result<void> SlackReporter::want(const QString &subject, const SlackPlace &place, const WantedMessage &wanted)
{
    const QString channel = place.channel.isEmpty() ? QStringLiteral("@%1.%2").arg(wanted.person).arg(wanted.askedMs) : place.channel;
    const QByteArray json = toJson(wanted);
    for (int tries = 0; tries < mostWants; ++tries) {
        const Result<std::optional<SlackMessageRow>> known = m_store.message(subject, place.team, channel);
        if (!known)
            return failure(known);
        Result<bool> written = false;
        if (!*known) {
            SlackMessageRow row;
            row.subject = subject;
            row.team = place.team;
            row.channel = channel;
            row.wanted = json;
            row.isFinal = wanted.isFinal;
            row.addedAt = m_clock.now();
            written = m_store.add(row);
        } else {
            const SlackMessageRow &row = **known;
            if (row.givenUp || row.isFinal || row.wanted == json)
                return {};
            QDateTime nextAt = row.attempts > 0 ? row.nextAt : QDateTime();
            if (!wanted.isFinal && row.sentAt.isValid())
                nextAt = std::max(nextAt, row.sentAt.addMSecs(m_updateGap.count()));
            written = m_store.want(row, json, wanted.isFinal, nextAt);
        }
        if (!written)
            return failure(written);
        if (*written) {
            m_timer.start(0);
            return {};
        }
    }
    return failure(QStringLiteral("busy"),
                   QStringLiteral("What Slack is to show could not be kept, because another process keeps changing it."));
}

Result<void> SlackReporter::wantEverywhere(const QString &subject, const QJsonObject &message, const QJsonObject &details, bool isFinal)
{
    const Result<QList<SlackMessageRow>> rows = m_store.messagesOf(subject);
    if (!rows)
        return failure(rows);
    for (const SlackMessageRow &row : *rows) {
        WantedMessage wanted = wantedMessageFromJson(row.wanted);
        wanted.message = message;
        wanted.details = details;
        wanted.isFinal = isFinal;
        const bool isForOne = row.channel.startsWith(u'@');
        if (const Result<void> done = want(subject, {row.team, isForOne ? QString() : row.channel}, wanted); !done)
            return done;
    }
    return {};
}

void SlackReporter::wake()
{
    m_timer.start(0);
}

void SlackReporter::retry()
{
    for (SlackMessageRow &row : m_store.toSend(mostRows).value_or(QList<SlackMessageRow>())) {
        if (row.attempts == 0 || !row.nextAt.isValid() || m_busy.contains(laneOf(row)))
            continue;
        row.nextAt = {};
        static_cast<void>(m_store.note(row));
    }
    wake();
}

void SlackReporter::flush()
{
    const QList<SlackMessageRow> rows = m_store.toSend(mostRows).value_or(QList<SlackMessageRow>());
    for (const SlackMessageRow &row : rows) {
        const QString lane = laneOf(row);
        const bool isLater = row.nextAt.isValid() && row.nextAt > m_clock.now();
        if (isLater || m_busy.contains(lane) || m_busy.size() >= lanesAtOnce)
            continue;
        m_busy.insert(lane);
        sendLane(lane);
    }
    static_cast<void>(m_store.prune(m_clock.now().addDays(-keptSlackDays)));
    schedule();
}

void SlackReporter::schedule()
{
    if (m_timer.isActive())
        return;
    const Result<QList<SlackMessageRow>> rows = m_store.toSend(mostRows);
    std::optional<qint64> wait;
    for (const SlackMessageRow &row : rows.value_or(QList<SlackMessageRow>())) {
        if (m_busy.contains(laneOf(row)))
            continue; // it goes on by itself
        const qint64 its = row.nextAt.isValid() ? m_clock.now().msecsTo(row.nextAt) : 0;
        wait = std::min(wait.value_or(its), its);
    }
    if (wait && m_busy.size() < lanesAtOnce)
        m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(*wait, 50, slackRetryWait(100).count())));
}

/// What waits for one channel, in order; stops at what fails.
QCoro::Task<> SlackReporter::sendLane(QString lane)
{
    const QPointer<SlackReporter> self(this);
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        const QList<SlackMessageRow> rows = m_store.toSend(mostRows).value_or(QList<SlackMessageRow>());
        for (const SlackMessageRow &row : rows) {
            const bool isLater = row.nextAt.isValid() && row.nextAt > m_clock.now();
            if (laneOf(row) != lane || (isLater && row.attempts == 0))
                continue;
            if (isLater)
                break;
            const Outcome outcome = co_await send(row);
            if (!self)
                co_return;
            goesOn = outcome != Outcome::Waits;
            break;
        }
    }
    m_busy.remove(lane);
    schedule();
}

QCoro::Task<SlackReporter::Outcome> SlackReporter::send(SlackMessageRow row)
{
    const QPointer<SlackReporter> self(this);
    const WantedMessage wanted = wantedMessageFromJson(row.wanted);
    if (row.attempts > 0 && row.addedAt.addDays(newsDays) < m_clock.now()) {
        row.attempts = mostSlackAttempts;
        co_return settle(row, Error{QStringLiteral("too-late"), QStringLiteral("Slack could not be reached while it was news.")});
    }
    const std::shared_ptr<SlackCalls> calls = m_open(row.team);
    if (!calls) {
        co_return settle(row, Error{QStringLiteral("not-connected"),
                                    QStringLiteral("The workspace %1 is not connected. Add it again under Connections.").arg(row.team)});
    }
    const qint64 version = row.version;
    Result<void> done;
    if (row.channel.startsWith(u'@'))
        done = co_await sendToPerson(calls, &row, wanted);
    else
        done = co_await sendToChannel(calls, &row, wanted);
    if (!self)
        co_return Outcome::Waits;
    if (!done) {
        const Outcome outcome = settle(row, done.error());
        if (outcome == Outcome::GivenUp && !row.channel.startsWith(u'@') && !wanted.responseUrl.isEmpty())
            co_await tellAsker(calls, wanted, done.error());
        co_return outcome;
    }
    row.sent = version;
    row.attempts = 0;
    row.nextAt = {};
    row.sentAt = m_clock.now();
    row.uncertain = SlackMessageRow::Uncertain::Nothing;
    row.problem.clear();
    if (!m_store.note(row))
        co_return Outcome::Waits;
    Q_EMIT sent(row.subject, row.channel);
    co_return Outcome::Sent;
}

QCoro::Task<Result<void>> SlackReporter::sendToChannel(std::shared_ptr<SlackCalls> calls, SlackMessageRow *row, WantedMessage wanted)
{
    const QPointer<SlackReporter> self(this);
    if (row->messageTs.isEmpty()) {
        const Result<void> posted = co_await post(calls, row, wanted.message, false);
        if (!posted)
            co_return posted;
    } else if (row->uncertain != SlackMessageRow::Uncertain::Details) {
        QJsonObject change = wanted.message;
        change.insert(QStringLiteral("channel"), row->postedIn);
        change.insert(QStringLiteral("ts"), row->messageTs);
        const Result<QJsonObject> changed = co_await calls->call(QStringLiteral("chat.update"), change);
        if (!changed)
            co_return failure(changed);
    }
    if (!self)
        co_return gone();
    if (!wanted.details.isEmpty() && row->detailsTs.isEmpty()) {
        const Result<void> posted = co_await post(calls, row, wanted.details, true);
        if (!posted)
            co_return posted;
    }
    co_return Result<void>();
}

/// A new message, or what goes below one; one that was begun before is looked for first.
QCoro::Task<Result<void>> SlackReporter::post(std::shared_ptr<SlackCalls> calls, SlackMessageRow *row, QJsonObject message, bool isDetails)
{
    using Uncertain = SlackMessageRow::Uncertain;
    const QPointer<SlackReporter> self(this);
    const Uncertain now = isDetails ? Uncertain::Details : Uncertain::Message;
    QString &stamp = isDetails ? row->detailsTs : row->messageTs;
    if (row->uncertain == now) {
        const Result<QString> found = co_await lookFor(calls, *row, isDetails);
        if (!self)
            co_return gone();
        if (!found)
            co_return failure(found);
        stamp = *found;
        if (!isDetails && !found->isEmpty())
            row->postedIn = row->channel;
    }
    if (stamp.isEmpty()) {
        row->uncertain = now;
        if (const Result<void> noted = m_store.note(*row); !noted)
            co_return noted;
        message.insert(QStringLiteral("channel"), isDetails ? row->postedIn : row->channel);
        message.insert(QStringLiteral("unfurl_links"), false);
        message.insert(QStringLiteral("unfurl_media"), false);
        if (isDetails)
            message.insert(QStringLiteral("thread_ts"), row->messageTs);
        const Result<QJsonObject> answer = co_await calls->call(QStringLiteral("chat.postMessage"), message);
        if (!self)
            co_return gone();
        if (!answer) {
            row->uncertain = isSlackUncertain(answer.error()) ? now : Uncertain::Nothing;
            co_return failure(answer);
        }
        stamp = answer->value(QStringLiteral("ts")).toString();
        if (stamp.isEmpty())
            co_return failure(QStringLiteral("no-message"), QStringLiteral("Slack took the message, but did not say which one it is."));
        if (!isDetails)
            row->postedIn = answer->value(QStringLiteral("channel")).toString(row->channel);
    }
    row->uncertain = Uncertain::Nothing;
    co_return m_store.note(*row);
}

/// Where the App may not read the channel, the message counts as not there: told twice is better than not at all.
QCoro::Task<Result<QString>> SlackReporter::lookFor(std::shared_ptr<SlackCalls> calls, SlackMessageRow row, bool isDetails)
{
    static const QStringList blind{QStringLiteral("missing_scope"), QStringLiteral("not_in_channel"), QStringLiteral("channel_not_found"),
                                   QStringLiteral("no_permission"), QStringLiteral("thread_not_found")};
    QJsonObject arguments{{QStringLiteral("channel"), isDetails ? row.postedIn : row.channel}, {QStringLiteral("limit"), mostLooked}};
    if (isDetails)
        arguments.insert(QStringLiteral("ts"), row.messageTs);
    else
        arguments.insert(QStringLiteral("oldest"), slackTime(row.addedAt.addSecs(-60)));
    const QString method = isDetails ? QStringLiteral("conversations.replies") : QStringLiteral("conversations.history");
    const Result<QJsonObject> answer = co_await calls->call(method, arguments);
    if (!answer && !blind.contains(answer.error().code))
        co_return failure(answer);
    if (!answer)
        co_return QString();
    co_return stampOf(*answer, messageBlockId(row.subject, isDetails));
}

/// The first state and the last one; what is between them is not worth one of five answers.
QCoro::Task<Result<void>> SlackReporter::sendToPerson(std::shared_ptr<SlackCalls> calls, SlackMessageRow *row, WantedMessage wanted)
{
    if (row->posts > 0 && !wanted.isFinal)
        co_return Result<void>();
    const QDateTime asked = QDateTime::fromMSecsSinceEpoch(wanted.askedMs, Qt::UTC);
    const bool isUrlGood =
        !wanted.responseUrl.isEmpty() && asked.addMSecs(std::chrono::milliseconds(responseUrlTime).count()) > m_clock.now();
    QJsonObject message = wanted.message;
    const QJsonArray details = wanted.details.value(QStringLiteral("blocks")).toArray();
    QJsonArray blocks = message.value(QStringLiteral("blocks")).toArray();
    for (const QJsonValue &block : details)
        blocks.append(block);
    message.insert(QStringLiteral("blocks"), blocks);
    bool isTold = false;
    if (isUrlGood) {
        message.insert(QStringLiteral("response_type"), QStringLiteral("ephemeral"));
        message.insert(QStringLiteral("replace_original"), false);
        const Result<void> told = co_await calls->respond(QUrl(wanted.responseUrl), message);
        isTold = told.has_value();
        if (!told && told.error().code != QLatin1String("used_url") && told.error().code != QLatin1String("expired_url"))
            co_return told;
    }
    if (!isTold) {
        message.remove(QStringLiteral("response_type"));
        message.remove(QStringLiteral("replace_original"));
        message.insert(QStringLiteral("channel"), wanted.channel);
        message.insert(QStringLiteral("user"), wanted.person);
        const Result<QJsonObject> told = co_await calls->call(QStringLiteral("chat.postEphemeral"), message);
        if (!told)
            co_return failure(told);
    }
    ++row->posts;
    co_return Result<void>();
}

SlackReporter::Outcome SlackReporter::settle(SlackMessageRow row, const Error &error)
{
    row.problem = error.sentence;
    if (isSlackFinal(error) || row.attempts >= mostSlackAttempts) {
        row.givenUp = true;
        row.uncertain = SlackMessageRow::Uncertain::Nothing;
        const bool isKept = m_store.note(row).has_value();
        Q_EMIT failed(row.subject, row.channel, error, isKept);
        return isKept ? Outcome::GivenUp : Outcome::Waits;
    }
    ++row.attempts;
    row.nextAt = m_clock.now().addMSecs(slackRetryWait(row.attempts).count());
    static_cast<void>(m_store.note(row));
    Q_EMIT failed(row.subject, row.channel, error, false);
    return Outcome::Waits;
}

/// Who wanted it said in a channel where it cannot be said hears why.
QCoro::Task<> SlackReporter::tellAsker(std::shared_ptr<SlackCalls> calls, WantedMessage wanted, Error error)
{
    QJsonObject message = sentenceMessage(error.sentence);
    message.insert(QStringLiteral("response_type"), QStringLiteral("ephemeral"));
    message.insert(QStringLiteral("replace_original"), false);
    static_cast<void>(co_await calls->respond(QUrl(wanted.responseUrl), message));
}

} // namespace clustero
