// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/githubclient.h"

#include "app/net/answer.h"
#include "app/net/httpclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>

#include <map>

namespace clustero {

namespace {

constexpr int attempts = 2;
constexpr qsizetype mostKept = 400, mostKeptBytes = 16 * 1024 * 1024;

struct Kept
{
    QByteArray etag;
    ApiAnswer answer;
    quint64 used = 0;
};

/// Requests of a lane come one after the other.
struct Lane
{
    RateLimits limits;
    Answer<bool> last;
    bool isFree = true;
};

/// Holds the lane until it goes out of scope.
class Turn
{
public:
    explicit Turn(Answer<bool> mine) : m_mine(std::move(mine)) {}
    ~Turn() { m_mine.give(true); }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    Answer<bool> m_mine;
};

Answer<bool> after(std::chrono::milliseconds time)
{
    const Answer<bool> passed;
    QTimer::singleShot(time, [passed] { passed.give(true); });
    return passed;
}

} // namespace

struct GithubClient::Private
{
    Private(HttpClient &used, GithubHost place, const Clock &time, GithubTimes limits)
        : http(&used), host(std::move(place)), clock(time), times(limits)
    {}

    Lane &lane(const QString &name)
    {
        const auto found = lanes.find(name);
        return found != lanes.end() ? found->second : lanes.emplace(name, Lane{RateLimits(times.limits), {}, true}).first->second;
    }

    [[nodiscard]] QUrl addressOf(const ApiRequest &request) const
    {
        return request.address.isEmpty() ? QUrl(host.api.toString(QUrl::FullyEncoded) + request.path, QUrl::StrictMode) : request.address;
    }

    [[nodiscard]] WebRequest webRequest(const ApiRequest &request, const QByteArray &etag) const
    {
        WebRequest web;
        web.method = request.method;
        web.url = addressOf(request);
        web.mostBytes = request.mostBytes;
        web.headers = {{"Accept", request.accept}, {"X-GitHub-Api-Version", "2022-11-28"}};
        if (!request.authorization.isEmpty())
            web.headers.emplaceBack("Authorization", request.authorization);
        if (!etag.isEmpty())
            web.headers.emplaceBack("If-None-Match", etag);
        if (request.method != "GET") {
            web.headers.emplaceBack("Content-Type", "application/json");
            web.body = request.body.isEmpty() ? QByteArray() : QJsonDocument(request.body).toJson(QJsonDocument::Compact);
        }
        return web;
    }

    void learnTime(const QByteArray &date)
    {
        QDateTime theirs = QLocale::c().toDateTime(QString::fromLatin1(date), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        theirs.setTimeSpec(Qt::UTC);
        if (theirs.isValid())
            skew = clock.now().secsTo(theirs);
    }

    void keep(const QString &key, const QByteArray &etag, const ApiAnswer &answer)
    {
        const auto drop = [this](const QString &name) { keptBytes -= kept.take(name).answer.body.size(); };
        if (kept.contains(key))
            drop(key);
        if (etag.isEmpty() || answer.body.size() > mostKeptBytes / 8)
            return;
        while (!kept.isEmpty() && (kept.size() >= mostKept || keptBytes + answer.body.size() > mostKeptBytes)) {
            const auto oldest = std::min_element(kept.cbegin(), kept.cend(), [](const Kept &a, const Kept &b) { return a.used < b.used; });
            drop(oldest.key());
        }
        keptBytes += answer.body.size();
        kept.insert(key, {etag, answer, ++uses});
    }

    QPointer<HttpClient> http;
    GithubHost host;
    const Clock &clock;
    GithubTimes times;
    qint64 skew = 0; ///< seconds that GitHub's clock is ahead
    std::map<QString, Lane> lanes;
    QHash<QString, Kept> kept;
    qsizetype keptBytes = 0;
    quint64 uses = 0;
};

GithubClient::GithubClient() = default;
GithubClient::~GithubClient() = default;

std::shared_ptr<GithubClient> GithubClient::make(HttpClient &http, GithubHost host, const Clock &clock, GithubTimes times)
{
    const std::shared_ptr<GithubClient> client(new GithubClient);
    client->d = std::make_unique<Private>(http, std::move(host), clock, times);
    return client;
}

const GithubHost &GithubClient::host() const
{
    return d->host;
}

QDateTime GithubClient::now() const
{
    return d->clock.now().addSecs(d->skew);
}

bool GithubClient::isOpen() const
{
    return !d->http.isNull();
}

QDateTime GithubClient::blockedUntil(const QString &lane) const
{
    const auto found = d->lanes.find(lane);
    return found == d->lanes.end() ? QDateTime() : found->second.limits.blockedUntil();
}

QCoro::Task<Result<ApiAnswer>> GithubClient::send(ApiRequest request)
{
    const auto self = shared_from_this();
    Lane &lane = d->lane(request.lane);
    const Answer<bool> before = lane.last;
    const bool isFree = std::exchange(lane.isFree, false);
    const Answer<bool> mine;
    lane.last = mine;
    const Turn turn(mine);
    if (!isFree)
        co_await before.wait();
    for (int attempt = 1;; ++attempt) {
        const bool writes = request.method != "GET";
        const auto wait = lane.limits.wait(now(), writes);
        if (wait > d->times.patience)
            co_return failure(QStringLiteral("rate-limited"),
                              QStringLiteral("GitHub takes no more requests before %1. It goes on by itself then.")
                                  .arg(now().addMSecs(wait.count()).toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
        if (wait.count() > 0) {
            const Answer<bool> passed = after(wait);
            co_await passed.wait();
        }
        if (writes)
            lane.limits.noteWrite(now());
        Result<ApiAnswer> answer = co_await sendOnce(request);
        const bool isWorthwhile =
            !answer && (answer.error().code == QLatin1String("connection") || answer.error().code == QLatin1String("server-error"));
        if (writes || !isWorthwhile || attempt >= attempts)
            co_return answer;
    }
}

QCoro::Task<Result<ApiAnswer>> GithubClient::sendOnce(ApiRequest request)
{
    const auto self = shared_from_this();
    if (!d->http)
        co_return failure(QStringLiteral("cancelled"), QStringLiteral("The request was cancelled."));
    const QString key =
        d->addressOf(request).toString(QUrl::FullyEncoded) + u'\n' + QString::fromLatin1(request.accept) + u'\n' + request.lane;
    WebRequest web = d->webRequest(request, request.isKept ? d->kept.value(key).etag : QByteArray());
    const Result<WebResponse> response = co_await d->http->send(std::move(web));
    if (!response)
        co_return failure(response);
    d->learnTime(response->header("date"));
    const bool isLimited = d->lane(request.lane).limits.note(response->status, response->headers, response->body, now());
    if (response->status == 304 && d->kept.contains(key)) {
        Kept &kept = d->kept[key];
        kept.used = ++d->uses;
        ApiAnswer answer = kept.answer;
        answer.isUnchanged = true;
        co_return answer;
    }
    if (isLimited)
        co_return failure(QStringLiteral("rate-limited"),
                          QStringLiteral("GitHub takes no more requests for now. It goes on by itself later."));
    if (response->status < 200 || response->status >= 300)
        co_return tl::unexpected(refusalOf(response->status, response->headers, response->body, d->host));
    ApiAnswer answer;
    answer.status = response->status;
    answer.body = response->body;
    answer.next = nextPage(response->header("link"));
    if (!answer.next.isEmpty() && answer.next.host() != d->host.api.host())
        co_return failure(QStringLiteral("server-error"),
                          QStringLiteral("%1 names a next page on another server, which is not asked.").arg(d->host.api.host()));
    if (request.isKept)
        d->keep(key, response->header("etag"), answer);
    co_return answer;
}

QUrl nextPage(const QByteArray &linkHeader)
{
    static const QRegularExpression next(QStringLiteral("<([^<>]{1,4000})>\\s*;[^,<]*\\brel=\"?next\"?"));
    const auto match = next.match(QString::fromLatin1(linkHeader.left(16'000)));
    return match.hasMatch() ? QUrl(match.captured(1), QUrl::StrictMode) : QUrl();
}

Error refusalOf(int status, const QHash<QByteArray, QByteArray> &headers, const QByteArray &body, const GithubHost &host)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QString words = object.value(QLatin1String("message")).toString().simplified().left(300);
    for (const QJsonValue &each : object.value(QLatin1String("errors")).toArray()) {
        const QString more = each.isString() ? each.toString() : each[QLatin1String("message")].toString();
        if (!more.isEmpty() && words.size() < 600)
            words += QStringLiteral("; ") + more.simplified().left(200);
    }
    const QString said = words.isEmpty() ? QStringLiteral("status %1").arg(status) : words;
    const QString server = host.web.host();
    if (status == 401)
        return {
            QStringLiteral("unauthorized"),
            QStringLiteral("%1 does not accept the App's key (%2). Check that the key belongs to this App, was not deleted there, and that "
                           "this machine's clock is right.")
                .arg(server, said)};
    if (status == 403 && words.contains(QLatin1String("suspended"), Qt::CaseInsensitive))
        return {QStringLiteral("suspended"),
                QStringLiteral("The App is suspended on this account (%1). Whoever owns the account can lift that on GitHub.").arg(said)};
    if (status == 403) {
        const QString needed = QString::fromLatin1(headers.value("x-accepted-github-permissions").left(200));
        return {QStringLiteral("forbidden"),
                needed.isEmpty()
                    ? QStringLiteral("The App may not do this (%1). Check its permissions on GitHub.").arg(said)
                    : QStringLiteral(
                          "The App may not do this (%1): it needs the permission %2. Grant it on the App's page on GitHub, and accept "
                          "it where the App is installed.")
                          .arg(said, needed)};
    }
    if (status == 404)
        return {QStringLiteral("not-found"), QStringLiteral("%1 has no such thing, or the App may not see it (%2).").arg(server, said)};
    if (status >= 500)
        return {QStringLiteral("server-error"),
                QStringLiteral("%1 has a problem of its own (%2). It is tried again later.").arg(server, said)};
    return {QStringLiteral("refused"), QStringLiteral("%1 did not take the request (%2).").arg(server, said)};
}

} // namespace clustero
