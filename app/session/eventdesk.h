// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "models/events/samples.h"
#include "models/items/eventdetails.h"
#include "models/runs/listedpipeline.h"
#include "models/runs/triggertrial.h"

namespace clustero {

// What a person does with events in the window, in the thread of the services. Error of all: `store-open`.

[[nodiscard]] Result<EventDetails> eventDetails(Session &session, qint64 event);
/// Newest first, of those with a smaller row than `before` (0: all); none where they cannot be read.
[[nodiscard]] QList<EventSummary> keptEvents(Session &session, qint64 before, int most);
/// The newest ones to try pipelines with; not those with more than `mostBytes`.
[[nodiscard]] QList<SampleEvent> receivedEvents(Session &session, int most, qint64 mostBytes);
/// One of them in full, to try pipelines with. Errors `no-event`, `event-too-large` (more than `mostBytes`).
[[nodiscard]] Result<SampleEvent> receivedEvent(Session &session, qint64 event, qint64 mostBytes);

/// `file`: of the trigger's pipeline, which need not be saved. Those with a smaller row than `before` (0: all), as many as `most` and a tenth
/// of a second allow, at least one.
[[nodiscard]] Result<TrialPage> tryOnReceived(Session &session, const TriggerSpec &trigger, const QString &file, qint64 before, int most);
/// Once more, as a new event; `payload` empty: as it was. Its row.
[[nodiscard]] Result<qint64> replayEvent(Session &session, qint64 event, const QByteArray &payload);
/// Writes its payload, for `clustero run --event`. What is there is replaced.
[[nodiscard]] Result<void> saveEvent(Session &session, qint64 event, const QString &path);
[[nodiscard]] Result<void> answerDecision(Session &session, qint64 event, qint64 pipeline, DecisionAnswer answer);
/// All, Latest or None of what came while nobody listened; how many run.
[[nodiscard]] Result<int> releaseHeld(Session &session, AbsenceRule rule);
/// How a pipeline file of a folder, or one of a repository that is listed, stands to events; the former is listed by this. Error `no-pipeline`.
[[nodiscard]] Result<ListedPipeline> listedPipeline(Session &session, const QString &file, const QString &folder);
/// Whether events start it from now on.
QCoro::Task<Result<void>> setStartedByEvents(Session &session, QString file, QString folder, bool on);
/// What a person says of it: concurrency, absence, approvers. Nothing else of it is changed.
[[nodiscard]] Result<void> setEventRules(Session &session, const ListedPipeline &rules);

} // namespace clustero
