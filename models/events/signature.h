// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/event.h"

#include <QList>

namespace clustero {

/// Checks `X-Hub-Signature-256` of GitHub, or `X-Hub-Signature: sha256=…` of Jira, over the exact bytes: HMAC-SHA256, compared in constant
/// time. While a secret is changed there are two; any counts.
[[nodiscard]] Verification verifySignature(const Event &event, const QList<QByteArray> &secrets);

/// `sha256=` and 64 hexadecimal digits.
[[nodiscard]] QByteArray signatureOf(const QByteArray &bytes, const QByteArray &secret);

/// Whether they are equal; the time taken depends on the lengths only.
[[nodiscard]] bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace clustero
