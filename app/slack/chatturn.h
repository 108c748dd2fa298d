// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slack/chatdesk.h"
#include "app/slack/chatrequest.h"
#include "app/store/slackstore.h"
#include "models/base/clock.h"

#include <QPointer>

#include <memory>

namespace clustero {

/// What is said to a request.
struct ChatReply
{
    QJsonObject message; ///< empty: nothing, or it is said otherwise
    QString outcome;     ///< for the record
    bool isPublic = false;
};

/// One request and what is done about it.
class ChatTurn : public std::enable_shared_from_this<ChatTurn>
{
public:
    /// Nothing of \p desk, \p store and \p clock is used after \p desk is gone.
    ChatTurn(ChatDesk &desk, SlackStore &store, const Clock &clock, ChatRequest request, ChatTeam team, ChatAccess access,
             std::shared_ptr<SlackCalls> calls);

    /// Call it on a shared pointer.
    QCoro::Task<ChatReply> reply();
    /// What was asked for, for the record.
    [[nodiscard]] QString inWords() const;

private:
    struct Found
    {
        RunStory story;
        ChatPipeline pipeline;
        QString label;
    };

    QCoro::Task<ChatReply> obey(ChatCommand command);
    QCoro::Task<ChatReply> press();
    QCoro::Task<ChatReply> takeForm();

    [[nodiscard]] ChatReply help() const;
    [[nodiscard]] ChatReply list();
    [[nodiscard]] ChatReply status(const RunWords &words);
    [[nodiscard]] ChatReply logs(const RunWords &words);
    [[nodiscard]] ChatReply cancel(const Found &found);
    [[nodiscard]] ChatReply showLog(const Found &found, const QString &place);
    [[nodiscard]] ChatReply approve(const RunWords &words);
    [[nodiscard]] ChatReply decide(const WaitingApproval &waiting, bool isApproved);
    [[nodiscard]] ChatReply mute(const ChatCommand &command);
    QCoro::Task<ChatReply> run(ChatCommand command);
    QCoro::Task<ChatReply> rerun(Found found, bool onlyFailed);
    /// Starts it, or asks for what is missing.
    QCoro::Task<ChatReply> begin(ChatPipeline pipeline, QString label, QMap<QString, QString> parameters);
    QCoro::Task<ChatReply> ask(ChatPipeline pipeline, QString label, ParameterFields fields, QMap<QString, QString> given,
                               QStringList problems);

    [[nodiscard]] QList<ChatPipeline> seen() const { return m_access.seen(m_desk->pipelines()); }
    [[nodiscard]] Result<Found> find(const RunWords &words);
    [[nodiscard]] Result<Found> findById(const QString &id);
    [[nodiscard]] Result<Found> found(const RunId &id, const QList<ChatPipeline> &visible);
    [[nodiscard]] QList<WaitingApproval> waitingFor(ChatRight right);
    [[nodiscard]] ChatAsker asker() const;
    [[nodiscard]] ChatReply refusal(ChatRight right, const QString &label) const;
    [[nodiscard]] ChatReply problem(const Error &error) const;
    [[nodiscard]] ChatReply said(const QJsonObject &message) const { return {message, QStringLiteral("done"), m_isPublic}; }

    QPointer<ChatDesk> m_desk;
    SlackStore &m_store;
    const Clock &m_clock;
    ChatRequest m_request;
    ChatTeam m_team;
    ChatAccess m_access;
    std::shared_ptr<SlackCalls> m_calls;
    QDateTime m_askedAt;
    bool m_isPublic = false;
};

} // namespace clustero
