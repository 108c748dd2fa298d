// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/events/jiraproject.h"

#include <QCoroTask>

namespace clustero {

/// What can be asked of a Jira and said to it, by version 2 of its REST interface, which Cloud and Data Center share. Errors: `unauthorized`,
/// `forbidden`, `not-found`, `refused`, `ratelimited`, `server-error`, `no-jira` (what answers there is none), `bad-issue`, those of the token
/// and those of HttpClient::send. One thread.
class JiraCalls
{
public:
    virtual ~JiraCalls() = default;

    /// Whom the token is of.
    virtual QCoro::Task<Result<QString>> myself() = 0;
    /// With its key.
    virtual QCoro::Task<Result<JiraProject>> project(JiraProject meant) = 0;
    /// A new comment, wiki text; its id.
    virtual QCoro::Task<Result<QString>> addComment(QString issue, QString text) = 0;
    virtual QCoro::Task<Result<void>> changeComment(QString issue, QString comment, QString text) = 0;
    /// The id of one of the newest 100 comments that has this text in it; empty: there is none.
    virtual QCoro::Task<Result<QString>> findComment(QString issue, QString text) = 0;
    /// Until when Jira asked to be left alone; invalid: it did not.
    [[nodiscard]] virtual QDateTime blockedUntil() const = 0;
};

} // namespace clustero
