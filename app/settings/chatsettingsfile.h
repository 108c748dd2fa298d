// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chatops/chatsettings.h"

#include <functional>

namespace clustero {

/// `slack.json` in the configuration folder: who may do what from Slack, and which channels are told what.
[[nodiscard]] QString chatSettingsFile(const QString &configurationFolder);

/// 1 MiB at most. No file: nobody may do anything. Errors `slack-settings-unreadable`, `slack-settings-newer`.
[[nodiscard]] Result<ChatSettings> readChatSettings(const QString &file);
/// Reads it, lets `change` change it and writes it whole or not at all, mode 0600, alone among all processes (waits 10 s at most). A file with entries
/// that cannot be used is left as it is. Errors: those of reading and of `change`, `slack-settings-wrong`, `slack-settings-unwritable`.
[[nodiscard]] Result<void> changeChatSettings(const QString &file, const std::function<Result<void>(ChatSettings &)> &change);

} // namespace clustero
