// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slack/slackcalls.h"
#include "app/store/slackstore.h"
#include "models/base/clock.h"
#include "models/chatops/runmessage.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace clustero {

/// The workspace with an id; null: it is not connected now. Kept alive by who uses it.
using OpenWorkspace = std::function<std::shared_ptr<SlackCalls>(const QString &team)>;

/// Where a message goes.
struct SlackPlace
{
    QString team;
    QString channel; ///< id; empty: to the person that `wanted` names, alone

    bool operator==(const SlackPlace &) const = default;
};

/// Shows things on Slack by way of the outbox: what is wanted is durable at once and sent when Slack can be reached, one message a subject and place,
/// changed in place, its details once below it. A message of which it is not known whether Slack has it is looked for before it is sent again.
/// Channels do not wait for each other. One process of a data folder sends. Thread of the services.
class SlackReporter : public QObject
{
    Q_OBJECT
public:
    /// `updateGap`: between two changes of a message that are not the last one.
    SlackReporter(SlackStore &store, OpenWorkspace open, const Clock &clock, std::chrono::milliseconds updateGap = std::chrono::seconds(5),
                  QObject *parent = nullptr);
    ~SlackReporter() override;

    /// Durable when it returns. What was final stays; the same again does nothing.
    [[nodiscard]] Result<void> want(const QString &subject, const SlackPlace &place, const WantedMessage &wanted);
    /// The same for every place where the subject is shown already.
    [[nodiscard]] Result<void> wantEverywhere(const QString &subject, const QJsonObject &message, const QJsonObject &details, bool isFinal);
    /// Sends what may be sent now.
    void wake();
    /// Tries at once what failed and waits: Slack can be reached again.
    void retry();

Q_SIGNALS:
    void sent(const QString &subject, const QString &channel);
    /// It could not be sent; it waits, or was given up.
    void failed(const QString &subject, const QString &channel, const clustero::Error &error, bool isGivenUp);

private:
    enum class Outcome { Sent, GivenUp, Waits };

    void flush();
    void schedule();
    [[nodiscard]] static QString laneOf(const SlackMessageRow &row) { return row.team + u' ' + row.channel; }
    QCoro::Task<> sendLane(QString lane);
    QCoro::Task<Outcome> send(SlackMessageRow row);
    QCoro::Task<Result<void>> sendToChannel(std::shared_ptr<SlackCalls> calls, SlackMessageRow *row, WantedMessage wanted);
    QCoro::Task<Result<void>> sendToPerson(std::shared_ptr<SlackCalls> calls, SlackMessageRow *row, WantedMessage wanted);
    QCoro::Task<Result<void>> post(std::shared_ptr<SlackCalls> calls, SlackMessageRow *row, QJsonObject message, bool isDetails);
    QCoro::Task<Result<QString>> lookFor(std::shared_ptr<SlackCalls> calls, SlackMessageRow row, bool isDetails);
    [[nodiscard]] Outcome settle(SlackMessageRow row, const Error &error);
    QCoro::Task<> tellAsker(std::shared_ptr<SlackCalls> calls, WantedMessage wanted, Error error);

    SlackStore &m_store;
    OpenWorkspace m_open;
    const Clock &m_clock;
    std::chrono::milliseconds m_updateGap;
    QTimer m_timer;
    QSet<QString> m_busy; ///< lanes that are being sent
};

/// How long to wait after so many failures in a row.
[[nodiscard]] std::chrono::milliseconds slackRetryWait(qint64 attempts);

/// A response_url works so long, and is used so often at most, so that buttons have some left.
inline constexpr std::chrono::minutes responseUrlTime{29};

} // namespace clustero
