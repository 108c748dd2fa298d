// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slack/slackcalls.h"

#include <QDateTime>

#include <optional>

namespace clustero {

/// What somebody did in Slack that is meant for Clustero.
struct ChatRequest
{
    enum class Kind { Command, Button, Form };

    Kind kind = Kind::Command;
    QString team;
    QString person;      ///< id; names are not looked at
    QString channel;     ///< empty: not known (forms say it themselves)
    QString responseUrl; ///< empty: none
    QString triggerId;   ///< lets one form be shown, within 3 s
    QString text;        ///< of a command
    QString action;      ///< of a button
    QString value;
    QJsonObject view;        ///< of a form
    bool isInPublic = false; ///< the button is on a message that all of the channel see

    bool operator==(const ChatRequest &) const = default;
};

/// Nothing: it is not for us, or lacks who or where.
[[nodiscard]] std::optional<ChatRequest> chatRequest(const SlackEnvelope &envelope);

} // namespace clustero
