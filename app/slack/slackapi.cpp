// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackapi.h"

#include "app/net/answer.h"
#include "app/net/httpclient.h"
#include "app/slack/slackerrors.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

#include <map>
#include <optional>

namespace clustero {

namespace {

constexpr int mostRefusals = 5, mostWaiting = 200;
constexpr std::size_t mostQueues = 500;
constexpr qint64 mostAnswerBytes = 8 * 1024 * 1024;
constexpr std::chrono::seconds callTime{30};

struct CallQueue
{
    Answer<bool> last;
    int waiting = 0;
};

/// Holds its lane until it goes out of scope.
class CallTurn
{
public:
    CallTurn(std::shared_ptr<CallQueue> queue, Answer<bool> mine) : m_queue(std::move(queue)), m_mine(std::move(mine)) {}
    ~CallTurn()
    {
        --m_queue->waiting;
        m_mine.give(true);
    }
    CallTurn(const CallTurn &) = delete;
    CallTurn &operator=(const CallTurn &) = delete;

private:
    std::shared_ptr<CallQueue> m_queue;
    Answer<bool> m_mine;
};

Answer<bool> passing(std::chrono::milliseconds time)
{
    const Answer<bool> passed;
    QTimer::singleShot(time, [passed] { passed.give(true); });
    return passed;
}

/// The others take forms only.
bool takesJson(const QString &method)
{
    return method.startsWith(QLatin1String("chat.")) || method.startsWith(QLatin1String("views.")) ||
           method == QLatin1String("conversations.join") || method == QLatin1String("conversations.open");
}

std::chrono::milliseconds retryAfter(const WebResponse &response)
{
    return std::chrono::seconds(std::clamp<qint64>(response.header("retry-after").trimmed().toLongLong(), 0, 86'400));
}

QStringList scopesOf(const WebResponse &response)
{
    QStringList scopes;
    for (const QByteArray &scope : response.header("x-oauth-scopes").left(8000).split(',')) {
        if (!scope.trimmed().isEmpty())
            scopes += QString::fromLatin1(scope.trimmed());
    }
    return scopes;
}

tl::unexpected<Error> clientGone()
{
    return failure(QStringLiteral("cancelled"), QStringLiteral("The request was cancelled."));
}

} // namespace

struct SlackApi::Private
{
    Private(HttpClient &client, QUrl address, Token tokenSource, SlackApiTimes given)
        : http(&client), api(std::move(address)), source(std::move(tokenSource)), times(given), pacing(given.pacing)
    {
        clock.start();
    }

    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::milliseconds(clock.elapsed()); }

    [[nodiscard]] WebRequest request(const QString &method, const QJsonObject &arguments) const
    {
        WebRequest web;
        web.method = "POST";
        web.url = api;
        web.url.setPath(api.path() + u'/' + method);
        web.mostBytes = mostAnswerBytes;
        web.time = callTime;
        const bool isJson = takesJson(method);
        web.headers = {{"Authorization", "Bearer " + known.value_or(QByteArray())},
                       {"Content-Type", isJson ? "application/json; charset=utf-8" : "application/x-www-form-urlencoded"}};
        web.body = isJson ? QJsonDocument(arguments).toJson(QJsonDocument::Compact) : slackForm(arguments);
        return web;
    }

    std::shared_ptr<CallQueue> queue(const QString &lane)
    {
        if (queues.size() >= mostQueues)
            std::erase_if(queues, [](const auto &each) { return each.second->waiting == 0; });
        std::shared_ptr<CallQueue> &found = queues[lane];
        if (!found)
            found = std::make_shared<CallQueue>();
        return found;
    }

    void tell(const SlackOutcome &outcome) const
    {
        if (listener)
            listener(outcome);
    }

    QPointer<HttpClient> http;
    QUrl api;
    Token source;
    SlackApiTimes times;
    SlackPacing pacing;
    QElapsedTimer clock;
    std::optional<QByteArray> known; ///< token
    std::map<QString, std::shared_ptr<CallQueue>> queues;
    std::function<void(const SlackOutcome &)> listener;
};

SlackApi::SlackApi() = default;
SlackApi::~SlackApi() = default;

std::shared_ptr<SlackApi> SlackApi::make(HttpClient &http, QUrl api, Token token, SlackApiTimes times)
{
    const std::shared_ptr<SlackApi> made(new SlackApi);
    made->d = std::make_unique<Private>(http, std::move(api), std::move(token), times);
    return made;
}

void SlackApi::forgetToken()
{
    d->known.reset();
}

void SlackApi::setListener(std::function<void(const SlackOutcome &)> listener)
{
    d->listener = std::move(listener);
}

QCoro::Task<Result<QByteArray>> SlackApi::token()
{
    const auto self = shared_from_this();
    if (d->known) {
        const QByteArray known = *d->known; // GCC 12 would move it out
        co_return known;
    }
    const Result<QByteArray> given = co_await d->source();
    if (given)
        d->known = given->trimmed();
    co_return given;
}

/// The lane is free, and its limits allow a call.
QCoro::Task<Result<void>> SlackApi::waitFor(QString lane)
{
    const auto self = shared_from_this();
    const std::chrono::milliseconds wait = d->pacing.wait(lane, d->now());
    if (wait > d->times.patience)
        co_return tl::unexpected<Error>(SlackErrors::limited());
    if (wait.count() > 0) {
        const Answer<bool> passed = passing(wait);
        co_await passed.wait();
    }
    if (!d->http)
        co_return clientGone();
    co_return Result<void>();
}

QCoro::Task<Result<QJsonObject>> SlackApi::call(QString method, QJsonObject arguments)
{
    const auto self = shared_from_this();
    const QString lane = SlackPacing::lane(method, arguments);
    const std::shared_ptr<CallQueue> queue = d->queue(lane);
    if (queue->waiting >= mostWaiting)
        co_return tl::unexpected<Error>(SlackErrors::limited());
    const Answer<bool> before = queue->last;
    const bool isFree = queue->waiting++ == 0;
    const Answer<bool> mine;
    queue->last = mine;
    const CallTurn turn(queue, mine);
    if (!isFree)
        co_await before.wait();
    for (int refusals = 0;;) {
        const Result<void> free = co_await waitFor(lane);
        if (!free)
            co_return failure(free);
        const Result<QByteArray> given = co_await token();
        if (!given)
            co_return failure(given);
        if (!d->http)
            co_return clientGone();
        d->pacing.noteCall(lane, d->now());
        WebRequest web = d->request(method, arguments);
        const QString server = web.url.host();
        const Result<WebResponse> response = co_await d->http->send(std::move(web));
        if (!response)
            co_return failure(response);
        const QJsonObject answer = QJsonDocument::fromJson(response->body).object();
        if (response->status == 429 && ++refusals <= mostRefusals) {
            d->pacing.noteLimit(lane, retryAfter(*response), d->now());
            continue;
        }
        if (response->status == 429)
            co_return tl::unexpected<Error>(SlackErrors::limited());
        if (!answer.value(QLatin1String("ok")).isBool())
            co_return tl::unexpected<Error>(SlackErrors::ofStatus(response->status, server));
        SlackOutcome outcome;
        outcome.scopes = scopesOf(*response);
        const bool isGood = answer.value(QLatin1String("ok")).toBool();
        if (!isGood)
            outcome.problem = SlackErrors::of(answer);
        if (SlackErrors::isAboutToken(outcome.problem.code) && outcome.problem.code != QLatin1String("missing_scope"))
            d->known.reset(); // the keychain may have another one by the next call
        d->tell(outcome);
        if (!isGood)
            co_return tl::unexpected<Error>(outcome.problem);
        co_return answer;
    }
}

QCoro::Task<Result<void>> SlackApi::respond(QUrl responseUrl, QJsonObject message)
{
    const auto self = shared_from_this();
    if (!isResponseUrl(responseUrl, d->api))
        co_return failure(QStringLiteral("response_url"), QStringLiteral("The answer was not sent: its address is not one of Slack's."));
    const QString lane = QStringLiteral("response ") + responseUrl.toString(QUrl::FullyEncoded);
    for (int refusals = 0;;) {
        const Result<void> free = co_await waitFor(lane);
        if (!free)
            co_return failure(free);
        WebRequest web;
        web.method = "POST";
        web.url = responseUrl;
        web.time = callTime;
        web.headers = {{"Content-Type", "application/json; charset=utf-8"}};
        web.body = QJsonDocument(message).toJson(QJsonDocument::Compact);
        const Result<WebResponse> response = co_await d->http->send(std::move(web));
        if (!response)
            co_return failure(response);
        if (response->status == 429 && ++refusals <= mostRefusals) {
            d->pacing.noteLimit(lane, retryAfter(*response), d->now());
            continue;
        }
        const QJsonObject answer = QJsonDocument::fromJson(response->body).object();
        if (answer.contains(QLatin1String("error")))
            co_return tl::unexpected<Error>(SlackErrors::of(answer));
        if (response->status < 200 || response->status >= 300)
            co_return tl::unexpected<Error>(SlackErrors::ofStatus(response->status, responseUrl.host()));
        co_return Result<void>();
    }
}

QByteArray slackForm(const QJsonObject &arguments)
{
    QByteArray form;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        const QJsonValue value = argument.value();
        QByteArray text;
        if (value.isArray())
            text = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
        else if (value.isObject())
            text = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        else
            text = value.toVariant().toString().toUtf8();
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(argument.key()) + '=' + QUrl::toPercentEncoding(QString::fromUtf8(text));
    }
    return form;
}

bool isResponseUrl(const QUrl &url, const QUrl &api)
{
    const QString host = url.host();
    const bool isSlack = host.endsWith(QLatin1String(".slack.com")) || host.endsWith(QLatin1String(".slack-gov.com"));
    const bool isSameServer = url.scheme() == api.scheme() && host == api.host() && url.port() == api.port();
    return (url.scheme() == QLatin1String("https") && isSlack && url.port() == -1 && url.userInfo().isEmpty()) ||
           (isSameServer && !host.isEmpty());
}

} // namespace clustero
