// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jira/jiraapi.h"

#include "app/net/httpclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QRegularExpression>

namespace clustero {

namespace {

constexpr qint64 mostAnswerBytes = 8 * 1024 * 1024, longestBlock = 3600;
constexpr std::chrono::seconds callTime{20};

/// Jira's own words about what is wrong.
QString detailOf(const QJsonObject &answer)
{
    QStringList details;
    const QJsonArray messages = answer.value(QLatin1String("errorMessages")).toArray();
    for (const QJsonValue &message : messages)
        details += message.toString().simplified();
    const QJsonObject errors = answer.value(QLatin1String("errors")).toObject();
    for (const QJsonValue &message : errors)
        details += message.toString().simplified();
    return details.join(QStringLiteral("; ")).left(200);
}

} // namespace

/// What Jira's refusals mean for a person.
class JiraErrors
{
    Q_DECLARE_TR_FUNCTIONS(clustero::JiraErrors)
public:
    [[nodiscard]] static Error of(int status, const QJsonObject &answer, const QString &server);
    [[nodiscard]] static tl::unexpected<Error> badIssue();
};

Error JiraErrors::of(int status, const QJsonObject &answer, const QString &server)
{
    const QString detail = detailOf(answer);
    switch (status) {
    case 401:
        return {QStringLiteral("unauthorized"),
                tr("Jira at %1 does not accept the token. Make a new one, and give it under Connections.").arg(server)};
    case 403:
        return {
            QStringLiteral("forbidden"),
            tr("The account at %1 may not do this. It needs to see the project, and to add comments. %2").arg(server, detail).trimmed()};
    case 404:
        return {QStringLiteral("not-found"),
                tr("Jira at %1 has no such thing, or the account may not see it. %2").arg(server, detail).trimmed()};
    case 429: return {QStringLiteral("ratelimited"), tr("Jira at %1 asks to wait. It is tried again later.").arg(server)};
    default: break;
    }
    if (status >= 500)
        return {QStringLiteral("server-error"),
                tr("Jira at %1 has a problem of its own (%2). It is tried again later.").arg(server).arg(status)};
    if (status >= 400)
        return {QStringLiteral("refused"), tr("Jira at %1 refused it (%2). %3").arg(server).arg(status).arg(detail).trimmed()};
    return {QStringLiteral("no-jira"), tr("What answers at %1 is no Jira. Check the connection's address.").arg(server)};
}

tl::unexpected<Error> JiraErrors::badIssue()
{
    return failure(QStringLiteral("bad-issue"), tr("The event has no issue's key that Jira could be told something of."));
}

struct JiraApi::Private
{
    QPointer<HttpClient> http;
    QString site;
    QString account;
    Token token;
    JiraOutcome listener;
    QDateTime blockedUntil;
};

bool isIssueKey(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_]{0,99}-[0-9]{1,18}\\z"));
    return form.match(text).hasMatch();
}

JiraApi::JiraApi() = default;
JiraApi::~JiraApi() = default;

std::shared_ptr<JiraApi> JiraApi::make(HttpClient &http, QString site, QString account, Token token)
{
    const std::shared_ptr<JiraApi> made(new JiraApi);
    made->d = std::make_unique<Private>();
    made->d->http = &http;
    made->d->site = std::move(site);
    made->d->account = std::move(account);
    made->d->token = std::move(token);
    return made;
}

void JiraApi::setListener(JiraOutcome listener)
{
    d->listener = std::move(listener);
}

QDateTime JiraApi::blockedUntil() const
{
    return d->blockedUntil;
}

QCoro::Task<Result<QJsonObject>> JiraApi::call(QByteArray method, QString path, QJsonObject body)
{
    const auto self = shared_from_this();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString server = QUrl(d->site).host();
    if (d->blockedUntil.isValid() && d->blockedUntil > now)
        co_return tl::unexpected<Error>(JiraErrors::of(429, {}, server));
    Result<QByteArray> token = co_await d->token();
    if (!token)
        co_return failure(token);
    if (!d->http)
        co_return failure(QStringLiteral("cancelled"), QStringLiteral("The request was cancelled."));
    WebRequest request;
    request.method = method;
    request.url = QUrl(d->site + QStringLiteral("/rest/api/2/") + path, QUrl::StrictMode);
    request.mostBytes = mostAnswerBytes;
    request.time = callTime;
    const QByteArray secret = token->trimmed();
    const QByteArray authorization = d->account.isEmpty() ? "Bearer " + secret : "Basic " + (d->account.toUtf8() + ':' + secret).toBase64();
    request.headers = {{"Authorization", authorization}, {"Accept", "application/json"}};
    if (!body.isEmpty()) {
        request.headers += std::pair<QByteArray, QByteArray>("Content-Type", "application/json");
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    const Result<WebResponse> response = co_await d->http->send(std::move(request));
    if (!response)
        co_return failure(response);
    const QJsonObject answer = QJsonDocument::fromJson(response->body).object();
    if (response->status == 429 || response->status == 503) {
        const qint64 seconds = response->header("retry-after").trimmed().toLongLong();
        if (seconds > 0)
            d->blockedUntil = QDateTime::currentDateTimeUtc().addSecs(std::min(seconds, longestBlock));
    }
    Error problem;
    if (response->status < 200 || response->status >= 300 || answer.isEmpty())
        problem = JiraErrors::of(response->status, answer, server);
    if (d->listener)
        d->listener(problem);
    if (!problem.code.isEmpty())
        co_return tl::unexpected<Error>(problem);
    co_return answer;
}

QCoro::Task<Result<QString>> JiraApi::myself()
{
    const Result<QJsonObject> answer = co_await call("GET", QStringLiteral("myself"));
    if (!answer)
        co_return failure(answer);
    const QString name = answer->value(QLatin1String("displayName")).toString().simplified().left(100);
    co_return name.isEmpty() ? answer->value(QLatin1String("name")).toString().simplified().left(100) : name;
}

QCoro::Task<Result<JiraProject>> JiraApi::project(JiraProject meant)
{
    const Result<QJsonObject> answer =
        co_await call("GET", QStringLiteral("project/") + QString::fromLatin1(QUrl::toPercentEncoding(meant.id)));
    if (!answer)
        co_return failure(answer);
    meant.key = answer->value(QLatin1String("key")).toString().simplified().left(100);
    meant.name = answer->value(QLatin1String("name")).toString().simplified().left(100);
    if (meant.key.isEmpty() || answer->value(QLatin1String("id")).toVariant().toString() != meant.id)
        co_return tl::unexpected<Error>(JiraErrors::of(200, {}, QUrl(d->site).host()));
    co_return meant;
}

QCoro::Task<Result<QString>> JiraApi::addComment(QString issue, QString text)
{
    if (!isIssueKey(issue))
        co_return JiraErrors::badIssue();
    const QJsonObject body{{QStringLiteral("body"), text}};
    const Result<QJsonObject> answer = co_await call("POST", QStringLiteral("issue/%1/comment").arg(issue), body);
    if (!answer)
        co_return failure(answer);
    const QString id = answer->value(QLatin1String("id")).toVariant().toString().left(40);
    if (id.isEmpty())
        co_return tl::unexpected<Error>(JiraErrors::of(200, {}, QUrl(d->site).host()));
    co_return id;
}

QCoro::Task<Result<void>> JiraApi::changeComment(QString issue, QString comment, QString text)
{
    if (!isIssueKey(issue))
        co_return JiraErrors::badIssue();
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(comment));
    const QJsonObject body{{QStringLiteral("body"), text}};
    const Result<QJsonObject> answer = co_await call("PUT", QStringLiteral("issue/%1/comment/%2").arg(issue, id), body);
    if (!answer)
        co_return failure(answer);
    co_return Result<void>();
}

QCoro::Task<Result<QString>> JiraApi::findComment(QString issue, QString text)
{
    if (!isIssueKey(issue))
        co_return JiraErrors::badIssue();
    const Result<QJsonObject> answer = co_await call("GET", QStringLiteral("issue/%1/comment?orderBy=-created&maxResults=100").arg(issue));
    if (!answer)
        co_return failure(answer);
    const QJsonArray comments = answer->value(QLatin1String("comments")).toArray();
    for (const QJsonValue &comment : comments) {
        if (comment[QLatin1String("body")].toString().contains(text))
            co_return comment[QLatin1String("id")].toVariant().toString().left(40);
    }
    co_return QString();
}

} // namespace clustero
