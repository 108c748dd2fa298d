// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

namespace clustero {

/// What became of an event for one pipeline.
enum class DecisionState {
    NotMatched,
    Disabled,        ///< it matched, but nobody has enabled the pipeline
    Offered,         ///< it matched, and a person starts it
    WaitingApproval, ///< a person has to approve it
    Denied,          ///< a person did not
    HeldAway,        ///< it happened while nobody listened
    DroppedAway,     ///< … and is not run
    Queued,          ///< another run of the pipeline comes first
    Skipped,         ///< another run of the pipeline was under way
    Superseded,      ///< it stood in the queue, and a newer event of its branch came
    Retrying,        ///< something that it needs cannot be reached; tried again later
    Starting,        ///< its run has an identity, but may not have begun
    Started,
    Failed, ///< it could not be started
};

[[nodiscard]] QString toString(DecisionState state); ///< `waiting_for_approval`
[[nodiscard]] std::optional<DecisionState> decisionStateFromString(QStringView text);
/// For people: `waiting for approval`.
[[nodiscard]] QString inWords(DecisionState state);
/// Whether something is still to come of it without a new event.
[[nodiscard]] bool isOpen(DecisionState state);
/// Whether a person has to say something.
[[nodiscard]] bool needsPerson(DecisionState state);

/// A decision with why it was made. Value type.
struct EventDecision
{
    qint64 event = 0;    ///< the event's row
    qint64 pipeline = 0; ///< the pipeline's row
    QString name;        ///< the pipeline's, as it was then
    DecisionState state = DecisionState::NotMatched;
    QString reason;      ///< a sentence
    RunId run;           ///< empty: none
    QJsonObject verdict; ///< toJson(PipelineVerdict)
    QJsonObject details; ///< what else is needed to go on: commit, difference of capabilities, …
    QDateTime decidedAt; ///< UTC

    bool operator==(const EventDecision &) const = default;
};

} // namespace clustero
