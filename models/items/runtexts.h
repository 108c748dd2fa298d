// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"
#include "models/runs/run.h"

#include <QString>

namespace clustero {

/// `timed out`, in the person's language.
[[nodiscard]] QString stateText(State state);
/// The state of a strand with what it waits for, `waiting for build`; \p run holds it.
[[nodiscard]] QString strandStateText(const StrandRun &strand, const Run &run);
/// `3 steps`.
[[nodiscard]] QString stepCountText(int count);
/// `exit 1`, or what a status means: `137: killed (SIGKILL), often out of memory`. Empty: no status, or 0.
[[nodiscard]] QString exitText(const StepRun &step);

/// For screen readers: `test, strand, after build, 3 steps, failed`. \p state as strandStateText() says it; empty: no run.
[[nodiscard]] QString strandInWords(const StrandSpec &strand, const QString &state);
/// `unit, step 2 of 3, failed, exit 1`. \p run may be null.
[[nodiscard]] QString stepInWords(const QString &name, int number, int count, const StepRun *run);

/// How long it took, or has taken until \p now; nullopt: not started.
[[nodiscard]] std::optional<Duration> elapsed(const QDateTime &startedAt, const QDateTime &finishedAt, const QDateTime &now);

} // namespace clustero
