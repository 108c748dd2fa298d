// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slack/chatdesk.h"
#include "app/slack/chatrequest.h"
#include "app/slack/slackreporter.h"
#include "app/store/slackstore.h"

#include <QHash>
#include <QObject>

namespace clustero {

/// Commands, buttons and forms of Slack: who asks is looked up in the settings, what they may is done, and they are answered. What was asked for is
/// kept in the store's log. Thread of the services.
class ChatService : public QObject
{
    Q_OBJECT
public:
    /// Who may do what, as it is now.
    using Settings = std::function<Result<ChatSettings>()>;

    /// All must live longer.
    ChatService(ChatDesk &desk, SlackStore &store, Settings settings, OpenWorkspace open, const Clock &clock, QObject *parent = nullptr);
    ~ChatService() override;

    /// What is not for us is passed over; an envelope that comes twice is one.
    void take(const SlackEnvelope &envelope);

Q_SIGNALS:
    /// A request is over. For tests, and for what shows the log.
    void answered(const QString &person, const QString &request, const QString &outcome);
    void problemFound(const QString &sentence);

private:
    struct Group
    {
        QSet<QString> people;
        QDateTime askedAt;
    };

    QCoro::Task<> answer(ChatRequest request);
    QCoro::Task<QSet<QString>> groupsOfPerson(std::shared_ptr<SlackCalls> calls, QString team, QString person, QSet<QString> named);
    void note(const ChatRequest &request, const QString &words, const QString &outcome);

    ChatDesk &m_desk;
    SlackStore &m_store;
    Settings m_settings;
    OpenWorkspace m_open;
    const Clock &m_clock;
    QStringList m_known;            ///< ids of envelopes, newest last
    QHash<QString, Group> m_groups; ///< by team and group
    int m_answering = 0;
};

} // namespace clustero
