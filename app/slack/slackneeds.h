// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace clustero {

/// What Clustero asks of a Slack App, each with the reason.
struct NeededScope
{
    QString name;     ///< `chat:write`
    QString reason;   ///< a sentence
    bool isEssential; ///< without it nothing can be steered or told
};

class SlackNeeds
{
    Q_DECLARE_TR_FUNCTIONS(SlackNeeds)
public:
    [[nodiscard]] static QList<NeededScope> scopes();
    /// The App as Slack wants it described.
    [[nodiscard]] static QJsonObject manifest();
    /// Slack's page for a new App, with the manifest filled in.
    [[nodiscard]] static QUrl newAppPage();
    /// A page of the App's settings: `oauth`, `general`, `socket-mode`, `install-on-team`. `app` empty: the list of Apps.
    [[nodiscard]] static QString page(const QString &app, const QString &which);
};

} // namespace clustero
