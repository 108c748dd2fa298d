// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/githubapp.h"

#include "app/github/githubhost.h"
#include "app/github/githubjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace clustero {

namespace {

constexpr int mostPages = 200;
constexpr qsizetype mostInstallations = 2000, mostRepositories = 20'000, mostFiles = 50;
constexpr qint64 mostFileBytes = 1024 * 1024, mostDeliveryBytes = 40 * 1024 * 1024;

const QByteArray rawFile = QByteArrayLiteral("application/vnd.github.raw+json");
const QByteArray usual = QByteArrayLiteral("application/vnd.github+json");

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Error badRepository(const QString &repository)
{
    return {QStringLiteral("bad-repository"),
            QStringLiteral("%1 is not the name of a repository on GitHub (owner/name).").arg(repository.left(200))};
}

} // namespace

GithubApp::GithubApp(std::shared_ptr<GithubClient> client, Secrets &secrets, qint64 appId)
    : m_client(std::move(client)), m_credentials(std::make_shared<AppCredentials>(m_client, secrets, appId)), m_id(appId)
{}

std::shared_ptr<GithubApp> GithubApp::make(std::shared_ptr<GithubClient> client, Secrets &secrets, qint64 appId)
{
    return std::shared_ptr<GithubApp>(new GithubApp(std::move(client), secrets, appId));
}

QCoro::Task<Result<ApiAnswer>> GithubApp::ask(qint64 installation, ApiRequest request)
{
    const auto self = shared_from_this();
    request.lane = installation == 0 ? AppCredentials::appLane() : AppCredentials::lane(installation);
    for (int attempt = 0;; ++attempt) {
        if (installation == 0) {
            const Result<QByteArray> authorization = co_await m_credentials->appAuthorization();
            if (!authorization)
                co_return failure(authorization);
            request.authorization = *authorization;
        } else {
            const Result<QByteArray> token = co_await m_credentials->installationToken(installation);
            if (!token)
                co_return failure(token);
            request.authorization = "Bearer " + *token;
        }
        Result<ApiAnswer> answer = co_await m_client->send(request);
        if (answer || answer.error().code != QLatin1String("unauthorized") || attempt > 0)
            co_return answer;
        if (installation == 0)
            m_credentials->forgetApp();
        else
            m_credentials->forgetToken(installation);
    }
}

QCoro::Task<Result<void>> GithubApp::allPages(qint64 installation, QString path, OnPage onPage)
{
    const auto self = shared_from_this();
    ApiRequest request;
    request.path = path;
    request.isKept = true;
    for (int page = 0; page < mostPages; ++page) {
        const Result<ApiAnswer> answer = co_await ask(installation, request);
        if (!answer)
            co_return failure(answer);
        if (!onPage(answer->body) || answer->next.isEmpty())
            break;
        request.address = answer->next;
    }
    co_return Result<void>();
}

QCoro::Task<Result<AppInfo>> GithubApp::app()
{
    const auto self = shared_from_this();
    ApiRequest request;
    request.path = QStringLiteral("/app");
    const Result<ApiAnswer> answer = co_await ask(0, std::move(request));
    if (!answer)
        co_return failure(answer);
    co_return appFromJson(object(answer->body));
}

QCoro::Task<Result<QList<Installation>>> GithubApp::installations()
{
    const auto self = shared_from_this();
    auto found = std::make_shared<QList<Installation>>();
    OnPage read = [found](const QByteArray &body) {
        for (const QJsonValue &each : QJsonDocument::fromJson(body).array())
            found->append(installationFromJson(each.toObject()));
        return found->size() < mostInstallations;
    };
    const Result<void> done = co_await allPages(0, QStringLiteral("/app/installations?per_page=100"), std::move(read));
    if (!done)
        co_return failure(done);
    co_return *found;
}

QCoro::Task<Result<QList<GithubRepository>>> GithubApp::repositories(qint64 installation)
{
    const auto self = shared_from_this();
    auto found = std::make_shared<QList<GithubRepository>>();
    OnPage read = [found](const QByteArray &body) {
        for (const QJsonValue &each : object(body).value(QLatin1String("repositories")).toArray()) {
            const GithubRepository repository = repositoryFromJson(each.toObject());
            if (isRepositoryName(repository.fullName))
                found->append(repository);
        }
        return found->size() < mostRepositories;
    };
    const Result<void> done = co_await allPages(installation, QStringLiteral("/installation/repositories?per_page=100"), std::move(read));
    if (!done)
        co_return failure(done);
    co_return *found;
}

QCoro::Task<Result<Installation>> GithubApp::installationOf(QString repository)
{
    const auto self = shared_from_this();
    if (!isRepositoryName(repository))
        co_return tl::unexpected(badRepository(repository));
    ApiRequest request;
    request.path = QStringLiteral("/repos/%1/installation").arg(repository);
    const Result<ApiAnswer> answer = co_await ask(0, std::move(request));
    if (!answer)
        co_return failure(answer);
    co_return installationFromJson(object(answer->body));
}

QCoro::Task<Result<QByteArray>> GithubApp::content(qint64 installation, QString path, QByteArray accept)
{
    const auto self = shared_from_this();
    ApiRequest request;
    request.path = path;
    request.accept = accept;
    request.isKept = true;
    request.mostBytes = mostFileBytes;
    const Result<ApiAnswer> answer = co_await ask(installation, std::move(request));
    if (!answer)
        co_return failure(answer);
    co_return answer->body;
}

QCoro::Task<Result<QList<RepositoryFile>>> GithubApp::pipelines(qint64 installation, QString repository)
{
    const auto self = shared_from_this();
    if (!isRepositoryName(repository))
        co_return tl::unexpected(badRepository(repository));
    const QString base = QStringLiteral("/repos/%1/contents/").arg(repository);
    const auto isNone = [](const auto &answer) { return !answer && answer.error().code == QLatin1String("not-found"); };
    QList<RepositoryFile> found;
    QStringList paths{QStringLiteral(".clustero.yaml")};
    const Result<QByteArray> folder = co_await content(installation, base + QStringLiteral(".clustero"), usual);
    if (!folder && !isNone(folder))
        co_return failure(folder);
    if (folder) {
        for (const QJsonValue &entry : QJsonDocument::fromJson(*folder).array()) {
            const QString name = entry[QLatin1String("name")].toString();
            const bool isYaml = name.endsWith(QLatin1String(".yaml")) || name.endsWith(QLatin1String(".yml"));
            if (entry[QLatin1String("type")].toString() == QLatin1String("file") && isYaml && !name.contains(u'/') &&
                paths.size() < mostFiles && entry[QLatin1String("size")].toInteger() <= mostFileBytes)
                paths.append(QStringLiteral(".clustero/") + name);
        }
    }
    for (const QString &path : std::as_const(paths)) {
        const QString address = base + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
        const Result<QByteArray> text = co_await content(installation, address, rawFile);
        if (text)
            found.append({path, *text});
        else if (!isNone(text))
            co_return failure(text);
    }
    co_return found;
}

QCoro::Task<Result<HookConfig>> GithubApp::hookConfig()
{
    const auto self = shared_from_this();
    ApiRequest request;
    request.path = QStringLiteral("/app/hook/config");
    const Result<ApiAnswer> answer = co_await ask(0, std::move(request));
    if (!answer)
        co_return failure(answer);
    co_return hookConfigFromJson(object(answer->body));
}

QCoro::Task<Result<HookConfig>> GithubApp::setHook(QUrl url, QByteArray secret)
{
    const auto self = shared_from_this();
    ApiRequest request;
    request.method = "PATCH";
    request.path = QStringLiteral("/app/hook/config");
    request.body = {{QStringLiteral("url"), url.toString(QUrl::FullyEncoded)},
                    {QStringLiteral("content_type"), QStringLiteral("json")},
                    {QStringLiteral("insecure_ssl"), QStringLiteral("0")},
                    {QStringLiteral("secret"), QString::fromUtf8(secret)}};
    const Result<ApiAnswer> answer = co_await ask(0, std::move(request));
    if (!answer)
        co_return failure(answer);
    co_return hookConfigFromJson(object(answer->body));
}

QCoro::Task<Result<DeliveryPage>> GithubApp::deliveries(QUrl next)
{
    const auto self = shared_from_this();
    ApiRequest request;
    request.path = QStringLiteral("/app/hook/deliveries?per_page=100");
    request.address = next;
    const Result<ApiAnswer> answer = co_await ask(0, std::move(request));
    if (!answer)
        co_return failure(answer);
    DeliveryPage page;
    for (const QJsonValue &each : QJsonDocument::fromJson(answer->body).array())
        page.deliveries.append(deliveryFromJson(each.toObject()));
    page.next = answer->next;
    co_return page;
}

QCoro::Task<Result<DeliveryDetail>> GithubApp::delivery(qint64 id)
{
    const auto self = shared_from_this();
    ApiRequest request;
    request.path = QStringLiteral("/app/hook/deliveries/%1").arg(id);
    request.mostBytes = mostDeliveryBytes;
    const Result<ApiAnswer> answer = co_await ask(0, std::move(request));
    if (!answer)
        co_return failure(answer);
    co_return deliveryDetailFromJson(object(answer->body));
}

QCoro::Task<Result<void>> GithubApp::redeliver(qint64 id)
{
    const auto self = shared_from_this();
    ApiRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/app/hook/deliveries/%1/attempts").arg(id);
    const Result<ApiAnswer> answer = co_await ask(0, std::move(request));
    co_return answer ? Result<void>() : failure(answer);
}

QCoro::Task<Result<qint64>> GithubApp::createCheckRun(qint64 installation, QString repository, QJsonObject fields)
{
    const auto self = shared_from_this();
    if (!isRepositoryName(repository))
        co_return tl::unexpected(badRepository(repository));
    ApiRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/repos/%1/check-runs").arg(repository);
    request.body = fields;
    const Result<ApiAnswer> answer = co_await ask(installation, std::move(request));
    if (!answer)
        co_return failure(answer);
    co_return checkRunFromJson(object(answer->body)).id;
}

QCoro::Task<Result<void>> GithubApp::updateCheckRun(qint64 installation, QString repository, qint64 id, QJsonObject fields)
{
    const auto self = shared_from_this();
    if (!isRepositoryName(repository))
        co_return tl::unexpected(badRepository(repository));
    ApiRequest request;
    request.method = "PATCH";
    request.path = QStringLiteral("/repos/%1/check-runs/%2").arg(repository).arg(id);
    request.body = fields;
    const Result<ApiAnswer> answer = co_await ask(installation, std::move(request));
    co_return answer ? Result<void>() : failure(answer);
}

QCoro::Task<Result<CheckRunState>> GithubApp::findCheckRun(qint64 installation, QString repository, QString commit, QString name,
                                                           QString externalId)
{
    const auto self = shared_from_this();
    if (!isRepositoryName(repository))
        co_return tl::unexpected(badRepository(repository));
    ApiRequest request;
    request.path = QStringLiteral("/repos/%1/commits/%2/check-runs?check_name=%3&filter=all&app_id=%4&per_page=100")
                       .arg(repository, encoded(commit), encoded(name))
                       .arg(m_id);
    for (int page = 0; page < 10; ++page) {
        const Result<ApiAnswer> answer = co_await ask(installation, request);
        if (!answer)
            co_return failure(answer);
        for (const QJsonValue &each : object(answer->body).value(QLatin1String("check_runs")).toArray()) {
            const CheckRunState run = checkRunFromJson(each.toObject());
            if (run.externalId == externalId)
                co_return run;
        }
        if (answer->next.isEmpty())
            break;
        request.address = answer->next;
    }
    co_return CheckRunState();
}

QCoro::Task<Result<void>> GithubApp::createStatus(qint64 installation, QString repository, QString commit, QJsonObject fields)
{
    const auto self = shared_from_this();
    if (!isRepositoryName(repository))
        co_return tl::unexpected(badRepository(repository));
    ApiRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/repos/%1/statuses/%2").arg(repository, encoded(commit));
    request.body = fields;
    const Result<ApiAnswer> answer = co_await ask(installation, std::move(request));
    co_return answer ? Result<void>() : failure(answer);
}

QCoro::Task<Result<QByteArray>> GithubApp::gitToken(qint64 installation)
{
    return m_credentials->installationToken(installation);
}

QCoro::Task<Result<AppRegistration>> convertManifest(std::shared_ptr<GithubClient> client, QString code)
{
    ApiRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/app-manifests/%1/conversions").arg(encoded(code));
    request.lane = QStringLiteral("manifest");
    const Result<ApiAnswer> answer = co_await client->send(std::move(request));
    if (!answer)
        co_return failure(answer);
    co_return registrationFromJson(object(answer->body));
}

} // namespace clustero
