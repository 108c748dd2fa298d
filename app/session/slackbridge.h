// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/slackdesk.h"
#include "app/slack/chatservice.h"

#include <QTimer>

namespace clustero {

/// What events, runs and Slack have to tell each other: commands from there are obeyed here, and channels are told of the runs that they are to be told
/// of, also of those of other processes and those that ended while nobody listened. Only in the process that listens, in the thread of the services.
class SlackBridge : public QObject
{
    Q_OBJECT
public:
    /// \p configuration: folder with slack.json. Session and events must live longer.
    SlackBridge(Session &session, EventService &events, std::unique_ptr<SlackStore> store, const QString &configuration,
                OpenWorkspace open);
    ~SlackBridge() override;

    void take(const SlackEnvelope &envelope) { m_chat.take(envelope); }
    /// A workspace can be reached (again).
    void wake() { m_reporter.retry(); }

    [[nodiscard]] SlackReporter &reporter() { return m_reporter; }
    [[nodiscard]] ChatService &chat() { return m_chat; }

Q_SIGNALS:
    void problemFound(const QString &sentence);

private:
    void follow(LiveRun *live);
    void showProgress(const Run &run);
    void tellEnd(const Run &run);
    void tellChannels(const RunStory &story, ChatNews news, bool isFinal);
    void lookAtEndedRuns();
    void lookAtApprovals();
    /// Those that were told of and of which the end was missed.
    void closeOpenSubjects();
    [[nodiscard]] Result<ChatSettings> settings();
    [[nodiscard]] bool isMuted(const QString &team, const QString &channel, const ChatPipeline &pipeline);

    Session &m_session;
    EventService &m_events;
    Clock m_clock;
    std::unique_ptr<SlackStore> m_store;
    QString m_file;
    SlackReporter m_reporter;
    SlackDesk m_desk;
    ChatService m_chat;
    QTimer m_catchUp; ///< runs of other processes
    QTimer m_soon;
    QSet<QString> m_seen; ///< runs of which it is known that their end was told, or was no news
    Result<ChatSettings> m_settings = ChatSettings();
    QDateTime m_settingsChanged;
    qint64 m_settingsSize = -1;
};

} // namespace clustero
