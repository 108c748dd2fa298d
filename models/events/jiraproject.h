// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/event.h"

namespace clustero {

/// A project of a Jira. Value type.
struct JiraProject
{
    QString site; ///< see jiraSite()
    QString id;   ///< a number
    QString key;  ///< `SHOP`; empty: not known
    QString name;

    bool operator==(const JiraProject &) const = default;
};

/// The site that an address is of: scheme, host, port and what stands before `/rest/` (the context of a Data Center); empty where it is no address.
[[nodiscard]] QString jiraSite(const QString &address);

/// The project that an issue's event tells of, with its key; empty id: it tells of none.
[[nodiscard]] JiraProject projectTold(const Event &event);
/// The project that a version's event means: site and id, and no key, for Jira does not say it; empty id: it means none.
[[nodiscard]] JiraProject projectMeant(const Event &event);

/// What a Jira's event is about: an issue's key; empty: another thing.
struct JiraIssue
{
    QString site;
    QString key;
};
[[nodiscard]] JiraIssue issueOf(const QByteArray &payload);

/// As expressions see it: `id`, `key`, `name`.
[[nodiscard]] QJsonObject toJson(const JiraProject &project);

} // namespace clustero
