// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jira/jiracalls.h"

#include <functional>
#include <memory>

namespace clustero {

class HttpClient;

/// What came of a call that Jira answered.
using JiraOutcome = std::function<void(const Error &problem)>; ///< code empty: it went well

/// Speaks to one Jira with one token. Held by shared pointers; ends with the HttpClient. One thread.
class JiraApi final : public JiraCalls, public std::enable_shared_from_this<JiraApi>
{
public:
    /// Asked before each call, so that a new one counts at once.
    using Token = std::function<QCoro::Task<Result<QByteArray>>()>;

    /// \p account: e-mail of a Cloud's account; empty: the token stands alone.
    [[nodiscard]] static std::shared_ptr<JiraApi> make(HttpClient &http, QString site, QString account, Token token);
    ~JiraApi() override;

    QCoro::Task<Result<QString>> myself() override;
    QCoro::Task<Result<JiraProject>> project(JiraProject meant) override;
    QCoro::Task<Result<QString>> addComment(QString issue, QString text) override;
    QCoro::Task<Result<void>> changeComment(QString issue, QString comment, QString text) override;
    QCoro::Task<Result<QString>> findComment(QString issue, QString text) override;
    [[nodiscard]] QDateTime blockedUntil() const override;

    void setListener(JiraOutcome listener);

private:
    struct Private;
    JiraApi();
    QCoro::Task<Result<QJsonObject>> call(QByteArray method, QString path, QJsonObject body = {});

    std::unique_ptr<Private> d;
};

/// `SHOP-12`: what an address may be made of.
[[nodiscard]] bool isIssueKey(const QString &text);

} // namespace clustero
