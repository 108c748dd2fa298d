// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QMap>
#include <QStringList>

#include <chrono>

namespace clustero {

enum class ChatVerb { Help, List, Run, Status, Logs, Cancel, Rerun, Approve, Mute };

/// Which run somebody means: `web 12`, `web#12`, `web` (its newest), `12`, `last`, or the beginning of an id.
struct RunWords
{
    QString pipeline; ///< empty: not said
    QString run;      ///< a number, `last`, or a beginning of an id; empty: the newest
    QString place;    ///< `test` or `test/unit`; empty: not said

    [[nodiscard]] bool isEmpty() const { return pipeline.isEmpty() && run.isEmpty(); }
    bool operator==(const RunWords &) const = default;
};

/// What somebody wrote behind `/clustero`. Value type.
struct ChatCommand
{
    ChatVerb verb = ChatVerb::Help;
    QString pipeline;                  ///< of Run and Mute
    RunWords run;                      ///< of Status, Logs, Cancel, Rerun, Approve
    QMap<QString, QString> parameters; ///< of Run
    bool onlyFailed = false;           ///< of Rerun
    bool isPublic = false;             ///< everybody in the channel sees the answer
    std::chrono::minutes mute{60};     ///< of Mute; 0: told again

    bool operator==(const ChatCommand &) const = default;
};

/// Words, quotes gone: straight and typographic ones, also in the middle of a word (`name="two words"`); a backslash in front of a quote keeps it.
/// Links that Slack made and `&amp;` are what was typed again. Errors `too-long`, `open-quote`.
[[nodiscard]] Result<QStringList> chatWords(const QString &text);
/// Nothing is help. Errors: those of chatWords(), `unknown-command`, `missing-word`, `extra-word`, `bad-parameter`, `bad-duration`; their sentences
/// say what to write.
[[nodiscard]] Result<ChatCommand> parseChatCommand(const QString &text);

struct ChatVerbHelp
{
    QString usage; ///< `run PIPELINE [name=value…]`
    QString does;
};
/// All commands in the order of the help.
[[nodiscard]] const QList<ChatVerbHelp> &chatVerbHelp();

} // namespace clustero
