// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chatops/chatcommand.h"
#include "models/runs/listedpipeline.h"
#include "models/runs/runsummary.h"

namespace clustero {

/// A pipeline as it is named in a chat.
struct ChatPipeline
{
    QString file; ///< its name in the history of runs
    QString name;
    QString place;  ///< `acme/web`, or the name of its folder
    QString folder; ///< that a run works on; empty: it cannot be started from here
    QString key;    ///< says which one it is in buttons and forms, without telling its path

    bool operator==(const ChatPipeline &) const = default;
};

[[nodiscard]] ChatPipeline chatPipeline(const ListedPipeline &listed);
/// Of one that only its runs are known of.
[[nodiscard]] ChatPipeline chatPipeline(const RunSummary &run);

/// The shortest text that means only this one: its name, its place, or both.
[[nodiscard]] QString chatLabel(const ChatPipeline &pipeline, const QList<ChatPipeline> &all);
/// Errors `no-pipeline`, `ambiguous-pipeline`.
[[nodiscard]] Result<ChatPipeline> findChatPipeline(const QString &word, const QList<ChatPipeline> &all);
/// \p runs: newest first; only those of \p all count. Errors `no-run`, `ambiguous-run`, those of findChatPipeline().
[[nodiscard]] Result<RunSummary> findChatRun(const RunWords &words, const QList<ChatPipeline> &all, const QList<RunSummary> &runs);

} // namespace clustero
