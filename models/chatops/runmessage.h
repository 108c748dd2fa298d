// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chatops/blocks.h"
#include "models/chatops/chatsettings.h"
#include "models/runs/eventdecision.h"
#include "models/runs/run.h"

namespace clustero {

/// All that is told of a run.
struct RunStory
{
    Run run; ///< with its strands
    ChatPipeline pipeline;
    QString label;                 ///< of the pipeline, see chatLabel()
    std::optional<State> previous; ///< the pipeline's result before this run, cancelled ones left out; nothing: it is the first
    int failuresBefore = 0;        ///< results in a row before this run that were failures
    QStringList excerpt;           ///< lines of the first failing step, as they are in its log
    QList<Artifact> artifacts;
};

/// What the run's state is news of; nothing: nobody waits for it.
[[nodiscard]] std::optional<ChatNews> newsOf(const RunStory &story);

/// The one message of a run, as it stands now.
[[nodiscard]] QJsonObject runMessage(const RunStory &story);
/// What goes below it once the run is over: the failing step, the lines that tell most, artifacts. Empty object: nothing.
[[nodiscard]] QJsonObject runDetails(const RunStory &story);

/// An event for which somebody has to say that its run may begin.
struct WaitingApproval
{
    EventDecision decision;
    ChatPipeline pipeline;
    QString label;
    QString event; ///< what happened, in a few words

    /// Names it among the messages and in buttons: `approval.<event>.<pipeline>`.
    [[nodiscard]] QString subject() const;
};
/// \p outcome: a sentence that says what became of it; empty: it waits still.
[[nodiscard]] QJsonObject approvalMessage(const WaitingApproval &waiting, const QString &outcome = {});

/// What is wanted of Slack for one subject in one place.
struct WantedMessage
{
    QJsonObject message;
    QJsonObject details; ///< for its thread; empty: none
    bool isFinal = false;
    // Of somebody who asked for the run, and to whom alone it is told; empty: it is told in a channel.
    QString responseUrl;
    QString person;
    QString channel;
    qint64 askedMs = 0; ///< when they did

    bool operator==(const WantedMessage &) const = default;
};
[[nodiscard]] QByteArray toJson(const WantedMessage &wanted);
[[nodiscard]] WantedMessage wantedMessageFromJson(const QByteArray &json);

// What the buttons are called on the wire. Their values name the run, or the subject of an approval.
namespace chataction {
inline constexpr auto rerun = "clustero.rerun";
inline constexpr auto rerunFailed = "clustero.rerun-failed";
inline constexpr auto cancel = "clustero.cancel";
inline constexpr auto log = "clustero.log";
inline constexpr auto approve = "clustero.approve";
inline constexpr auto deny = "clustero.deny";
inline constexpr auto form = "clustero.form"; ///< value: a pipeline's key
} // namespace chataction

/// "✕ *web #12* failed", marks and all; \p isPlain: for notifications.
[[nodiscard]] QString runTitle(const Run &run, const QString &label, bool isFixed = false, bool isPlain = false);
/// `3 m 12 s`; empty: not both times are known.
[[nodiscard]] QString chatDuration(const QDateTime &from, const QDateTime &to);

} // namespace clustero
