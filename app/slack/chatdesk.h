// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chatops/chatanswers.h"
#include "models/items/parameterfields.h"

#include <QObject>

#include <QCoroTask>

namespace clustero {

/// What a run that somebody asks for from a chat takes.
struct ChatForm
{
    PipelineSpec spec;
    ParameterFields fields;
};

/// Who asks for a run, and where it is told to them.
struct ChatAsker
{
    QString team;
    QString person;
    QString channel;
    QString responseUrl; ///< empty: none
    QDateTime at;
    bool isPublic = false; ///< it is told in the channel
};

/// What can be done on this machine for people in a chat. Whether they may is not its business. Thread of the services.
class ChatDesk : public QObject
{
    Q_OBJECT
public:
    /// Those that events may start, and those that have runs.
    [[nodiscard]] virtual QList<ChatPipeline> pipelines() = 0;
    [[nodiscard]] virtual QList<RunSummary> runs(int most) = 0; ///< newest first
    [[nodiscard]] virtual Result<RunStory> story(const RunId &run) = 0;
    /// Reads the file. Errors: those of reading it, `not-startable` (it lies in no folder here).
    [[nodiscard]] virtual Result<ChatForm> form(const ChatPipeline &pipeline) = 0;
    /// The run is told to who asks, when it begins and when it is over.
    virtual QCoro::Task<Result<RunId>> start(ChatPipeline pipeline, QMap<QString, QString> parameters, ChatAsker asker) = 0;
    virtual QCoro::Task<Result<RunId>> rerun(RunId run, bool onlyFailed, ChatAsker asker) = 0;
    [[nodiscard]] virtual Result<void> cancel(const RunId &run) = 0;
    [[nodiscard]] virtual QList<WaitingApproval> waiting() = 0;
    /// \p by: the person, for the record.
    [[nodiscard]] virtual Result<void> answer(const WaitingApproval &waiting, bool isApproved, const QString &by) = 0;
    /// The last lines of a step's log.
    [[nodiscard]] virtual QStringList log(const Run &run, const StepPlace &place) = 0;
};

} // namespace clustero
