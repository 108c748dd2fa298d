// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace clustero {

/// State of a run, strand or step (pipeline.md, "Running").
enum class State {
    Queued,
    Waiting,
    Pulling,
    Running,
    Passed,
    Failed,
    TimedOut,
    Cancelled,
    Skipped,
    Interrupted,
};

[[nodiscard]] bool isFinal(State state);
/// The spelling of the store and of the JSON stream: `timed_out`.
[[nodiscard]] QString toString(State state);
[[nodiscard]] std::optional<State> stateFromString(const QString &text);
/// For people: `timed out`.
[[nodiscard]] QString inWords(State state);
/// An exit status in words (`137: killed (SIGKILL), often out of memory`), empty for 0 and for ordinary failures.
[[nodiscard]] QString exitStatusInWords(int exitCode);

} // namespace clustero
