// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chatops/runmessage.h"

namespace clustero {

// Answers to commands, as messages of Slack.

/// \p owners: people to ask; \p isStranger: who asks may do nothing yet.
[[nodiscard]] QJsonObject helpAnswer(const QString &team, const QString &person, const QStringList &owners, bool isStranger);
/// To somebody who may do nothing here.
[[nodiscard]] QJsonObject strangerAnswer(const QString &team, const QString &person, const QStringList &owners);
/// To somebody who may see the pipeline, and not do this with it.
[[nodiscard]] QJsonObject refusalAnswer(ChatRight right, const QString &label, const QString &person, const QStringList &owners);

struct ListedChatPipeline
{
    QString label;
    std::optional<RunSummary> newest;
    QDateTime mutedUntil; ///< in this channel; invalid: it is not
};
[[nodiscard]] QJsonObject listAnswer(const QList<ListedChatPipeline> &pipelines);

struct LabelledRun
{
    QString label;
    RunSummary run;
};
/// What is under way, then the newest that ended; each newest first.
[[nodiscard]] QJsonObject statusAnswer(const QList<LabelledRun> &runs);
/// One run with its strands.
[[nodiscard]] QJsonObject runAnswer(const RunStory &story);

struct LogExcerpt
{
    QString strand;
    QString step;
    QStringList lines; ///< as they are in the log, which is masked
};
/// The step that a person means, or the one to look at first: the first failure, what runs, the last one. Errors `no-place`, `no-log`.
struct StepPlace
{
    int strand = 0;
    int step = 0;
};
[[nodiscard]] Result<StepPlace> stepToShow(const Run &run, const QString &place);
[[nodiscard]] QJsonObject logAnswer(const RunStory &story, const LogExcerpt &excerpt);

[[nodiscard]] QJsonObject waitingAnswer(const QList<WaitingApproval> &waiting);
[[nodiscard]] QJsonObject muteAnswer(const QString &label, const QDateTime &until);

} // namespace clustero
