// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slack/slackcalls.h"
#include "models/base/clock.h"

#include <QJsonArray>
#include <QTimer>

#include <functional>
#include <memory>

namespace clustero {

/// What was said to Slack, in order, and a workspace that keeps the messages.
class RecordingSlack : public SlackCalls
{
public:
    struct Call
    {
        QString method; ///< `respond` for messages to a response_url
        QJsonObject arguments;
    };
    QList<Call> calls;
    /// Answers in place of the workspace where it gives something.
    std::function<std::optional<Result<QJsonObject>>(const Call &)> answer;
    /// The next message is taken, and the answer to it is lost.
    bool losesAnswer = false;

    QCoro::Task<Result<QJsonObject>> call(QString method, QJsonObject arguments) override
    {
        calls.append({method, arguments});
        const std::optional<Result<QJsonObject>> given = answer ? answer(calls.constLast()) : std::nullopt;
        if (given)
            co_return *given;
        const Result<QJsonObject> done = obey(method, arguments);
        co_return done;
    }

    QCoro::Task<Result<void>> respond(QUrl responseUrl, QJsonObject message) override
    {
        message.insert(QStringLiteral("to"), responseUrl.toString());
        calls.append({QStringLiteral("respond"), message});
        const std::optional<Result<QJsonObject>> given = answer ? answer(calls.constLast()) : std::nullopt;
        if (given && !*given)
            co_return failure(*given);
        co_return Result<void>();
    }

    [[nodiscard]] QStringList methods() const
    {
        QStringList names;
        for (const Call &one : calls)
            names += one.method;
        return names;
    }

    /// Texts of the messages of a channel that are in no thread, oldest first.
    [[nodiscard]] QStringList texts(const QString &channel, bool isInThread = false) const
    {
        QStringList found;
        for (const QJsonObject &message : m_messages) {
            if (message.value(QStringLiteral("channel")).toString() == channel &&
                message.contains(QStringLiteral("thread_ts")) == isInThread)
                found += message.value(QStringLiteral("text")).toString();
        }
        return found;
    }

    /// Texts of answers to a response_url.
    [[nodiscard]] QStringList answers() const
    {
        QStringList found;
        for (const Call &one : calls) {
            if (one.method == QLatin1String("respond"))
                found += one.arguments.value(QStringLiteral("text")).toString();
        }
        return found;
    }

private:
    Result<QJsonObject> obey(const QString &method, QJsonObject arguments)
    {
        if (method == QLatin1String("chat.postMessage")) {
            const QString stamp = QStringLiteral("17.%1").arg(m_messages.size() + 1, 6, 10, QLatin1Char('0'));
            arguments.insert(QStringLiteral("ts"), stamp);
            m_messages.append(arguments);
            if (std::exchange(losesAnswer, false))
                return failure(QStringLiteral("timed-out"), QStringLiteral("Slack did not answer in time."));
            return QJsonObject{{QStringLiteral("ok"), true},
                               {QStringLiteral("channel"), arguments.value(QStringLiteral("channel"))},
                               {QStringLiteral("ts"), stamp}};
        }
        if (method == QLatin1String("chat.update")) {
            for (QJsonObject &message : m_messages) {
                if (message.value(QStringLiteral("ts")) == arguments.value(QStringLiteral("ts"))) {
                    for (const char *key : {"text", "blocks"})
                        message.insert(QLatin1String(key), arguments.value(QLatin1String(key)));
                    return QJsonObject{{QStringLiteral("ok"), true}};
                }
            }
            return failure(QStringLiteral("message_not_found"), QStringLiteral("There is no such message."));
        }
        if (method == QLatin1String("conversations.history") || method == QLatin1String("conversations.replies")) {
            QJsonArray found;
            for (const QJsonObject &message : m_messages) {
                if (message.value(QStringLiteral("channel")) == arguments.value(QStringLiteral("channel")))
                    found.prepend(message);
            }
            return QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("messages"), found}};
        }
        if (method == QLatin1String("usergroups.users.list"))
            return QJsonObject{{QStringLiteral("users"), QJsonArray{QStringLiteral("UGROUP")}}};
        return QJsonObject{{QStringLiteral("ok"), true}};
    }

    QList<QJsonObject> m_messages;
};

class HandClock : public Clock
{
public:
    QDateTime time = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    [[nodiscard]] QDateTime now() const override { return time; }
};

} // namespace clustero
