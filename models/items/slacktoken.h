// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clustero {

/// What a text that should be one of Slack's tokens is, by its beginning.
enum class SlackTokenKind {
    Nothing,   ///< empty
    Beginning, ///< may still become one
    Bot,       ///< xoxb-: everything but the socket
    App,       ///< xapp-: the socket
    User,      ///< xoxp-: acts as a person
    Rotating,  ///< xoxe: of an App with token rotation, or for making Apps; ends after hours
    Other,     ///< none of Slack's
    Broken,    ///< begins as one, but has spaces, other letters or too few
};

[[nodiscard]] SlackTokenKind slackTokenKind(const QString &text);

} // namespace clustero
