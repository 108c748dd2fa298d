// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubapp.h"
#include "app/net/httpclient.h"
#include "app/settings/connections.h"
#include "tests/fakes/github/fakegithub.h"
#include "tests/fakes/memorysecrets.h"

#include <QCoroTask>

namespace clustero {

/// Moved by hand; stands still otherwise.
class MovedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::currentDateTimeUtc();
};

/// A fake GitHub with one App that is installed for acme, and what asks it.
struct GithubFixture
{
    GithubFixture()
    {
        server.listen();
        FakeApp made{.id = 42, .key = sharedKey()};
        for (const char *permission : {"metadata", "contents", "pull_requests", "issues", "packages"})
            made.permissions.insert(QString::fromLatin1(permission), QStringLiteral("read"));
        for (const char *permission : {"checks", "statuses"})
            made.permissions.insert(QString::fromLatin1(permission), QStringLiteral("write"));
        made.events = {QStringLiteral("push"), QStringLiteral("pull_request")};
        FakeInstallation acme{.id = 7, .account = QStringLiteral("acme"), .isOrganization = true};
        acme.repositories.append({.id = 71, .fullName = QStringLiteral("acme/web")});
        made.installations.append(acme);
        server.addApp(made);
        secrets.values.insert(appKeyName(42), sharedKey().privatePem);
        connect();
    }

    void connect()
    {
        http = std::make_unique<HttpClient>();
        const GithubTimes times{.limits = {.writeGap = std::chrono::milliseconds(0)}, .patience = std::chrono::milliseconds(200)};
        client = GithubClient::make(*http, GithubHost{server.web(), server.api()}, clock, times);
        app = GithubApp::make(client, secrets, 42);
    }

    /// Making one takes a while.
    static const RsaKey &sharedKey()
    {
        static const RsaKey key = newRsaKey();
        return key;
    }

    [[nodiscard]] qsizetype count(const QByteArray &requestStart) const
    {
        const QList<QByteArray> all = server.requests();
        return std::count_if(all.begin(), all.end(), [&](const QByteArray &request) { return request.startsWith(requestStart); });
    }

    FakeGithub server;
    MemorySecrets secrets;
    MovedClock clock;
    std::unique_ptr<HttpClient> http;
    std::shared_ptr<GithubClient> client;
    std::shared_ptr<GithubApp> app;
};

template<typename T>
T waited(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace clustero
