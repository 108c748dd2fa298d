// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace clustero {

/// What stands where something was removed.
[[nodiscard]] QString removedMark();

/// The text without what looks like a token, a key or a password: known beginnings (`ghp_`, `xoxb-`, …), private keys, JSON Web Tokens, values of
/// keys that are called so, names and passwords in addresses, and long words of mixed letters and digits. Some harmless words go, too: commit
/// hashes, for one.
[[nodiscard]] QString withoutTokens(const QString &text);

/// The text without these words, the longest first. Empty ones are passed by.
[[nodiscard]] QString withoutWords(const QString &text, QByteArrayList words);

} // namespace clustero
