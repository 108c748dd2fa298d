// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/slack/chatdesk.h"
#include "app/slack/slackreporter.h"

namespace clustero {

class EventService;

/// What people in Slack can do with the runs and pipelines of this machine. In the thread of the services.
class SlackDesk : public ChatDesk
{
    Q_OBJECT
public:
    /// All of them must live longer.
    SlackDesk(Session &session, EventService &events, SlackReporter &reporter);

    [[nodiscard]] QList<ChatPipeline> pipelines() override;
    [[nodiscard]] QList<RunSummary> runs(int most) override;
    [[nodiscard]] Result<RunStory> story(const RunId &run) override;
    [[nodiscard]] Result<ChatForm> form(const ChatPipeline &pipeline) override;
    QCoro::Task<Result<RunId>> start(ChatPipeline pipeline, QMap<QString, QString> parameters, ChatAsker asker) override;
    QCoro::Task<Result<RunId>> rerun(RunId run, bool onlyFailed, ChatAsker asker) override;
    [[nodiscard]] Result<void> cancel(const RunId &run) override;
    [[nodiscard]] QList<WaitingApproval> waiting() override;
    [[nodiscard]] Result<void> answer(const WaitingApproval &waiting, bool isApproved, const QString &by) override;
    [[nodiscard]] QStringList log(const Run &run, const StepPlace &place) override;

    /// The same of a run that is at hand.
    [[nodiscard]] RunStory storyOf(const Run &run);
    /// One that waits, or did. \p all: pipelines().
    [[nodiscard]] WaitingApproval approvalOf(const EventDecision &decision, const QList<ChatPipeline> &all);

Q_SIGNALS:
    /// Somebody approved or denied something.
    void decided();

private:
    QCoro::Task<Result<RunId>> tell(tl::expected<LiveRun *, Refusal> live, ChatAsker asker);

    Session &m_session;
    EventService &m_events;
    SlackReporter &m_reporter;
};

/// The lines of a step's log that tell of errors, or its last ones; the last 256 KiB are looked at.
[[nodiscard]] QStringList tellingLines(const QString &logPath, int most);

} // namespace clustero
