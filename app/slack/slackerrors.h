// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace clustero {

/// What Slack's refusals mean.
class SlackErrors
{
    Q_DECLARE_TR_FUNCTIONS(SlackErrors)
public:
    /// Slack's code, and a sentence that says what to do. `answer`: one with `ok: false`.
    [[nodiscard]] static Error of(const QJsonObject &answer);
    /// An answer that is none of Slack's API's, by its status.
    [[nodiscard]] static Error ofStatus(int status, const QString &server);
    /// 429, and it was waited as long as is reasonable.
    [[nodiscard]] static Error limited();
    /// Whether only a person can help: the token is not accepted any more.
    [[nodiscard]] static bool isAboutToken(const QString &code);

private:
    [[nodiscard]] static QString sentence(const QString &code, const QJsonObject &answer);
    [[nodiscard]] static QString aboutToken(const QString &code);
};

} // namespace clustero
