// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineconnection.h"
#include "app/engine/imagepull.h"
#include "app/engine/imagereference.h"
#include "app/engine/registrylogin.h"

#include <QRegularExpression>

namespace clustero {

namespace {

using ImageJob = EngineConnection::ImageJob;

// What an error answer may hold while pulling.
constexpr qsizetype maximumErrorBody = 64 * 1024;

void tell(const std::shared_ptr<ImageJob> &job, const QString &text)
{
    if (job->text == text)
        return;
    job->text = text;
    for (const Engine::Progress &listener : QList<Engine::Progress>(job->listeners)) {
        if (listener)
            listener(text);
    }
}

/// The image, or nothing if the engine has none of this name.
QCoro::Task<Result<std::optional<ImageInfo>>> localImage(ConnectionPointer connection, QString name)
{
    const Result<HttpResponse> response = co_await ask(connection, "GET", "/images/" + encoded(name, "/:@") + "/json");
    if (!response)
        co_return failure(response);
    if (response->status == 404)
        co_return std::optional<ImageInfo>();
    if (response->status != 200)
        co_return tl::unexpected<Error>(answerError(*response, u"tell about the image %1"_qs.arg(name)));
    const Result<ImageInfo> image = readImage(response->body);
    if (!image)
        co_return failure(image);
    co_return std::optional<ImageInfo>(*image);
}

struct Pull
{
    PullStream stream;
    HttpResponse response;
};

/// What the engine said went wrong, or nothing.
QCoro::Task<Result<QString>> pull(ConnectionPointer connection, std::shared_ptr<ImageJob> job, ImageReference reference, QString shownName,
                                  QByteArray login)
{
    HttpRequest request;
    request.method = "POST";
    request.target = connection->target("/images/create?fromImage=" + encoded(reference.name()) + "&tag=" + encoded(reference.version()));
    if (!login.isEmpty())
        request.headers.emplaceBack("X-Registry-Auth", login);
    HttpParserLimits limits;
    limits.body = -1;
    const std::chrono::milliseconds stall = connection->times.pullStall;
    const auto exchange = connection->exchange(std::move(request), limits, HttpTimes{connection->times.connect, stall, {}, stall});
    const auto state = std::make_shared<Pull>(Pull{PullStream(shownName), {}});
    QObject::connect(exchange.get(), &HttpExchange::head, exchange.get(),
                     [state](const HttpHead &head) { state->response.status = head.status; });
    QObject::connect(exchange.get(), &HttpExchange::body, exchange.get(), [state, job](const QByteArray &bytes) {
        if (state->response.status != 200) {
            state->response.body += bytes.left(maximumErrorBody - state->response.body.size());
            return;
        }
        state->stream.feed(bytes);
        tell(job, state->stream.text());
    });
    const Answer<std::optional<Error>> ended;
    QObject::connect(exchange.get(), &HttpExchange::done, exchange.get(),
                     [ended](const std::optional<Error> &problem) { ended.give(problem); });
    exchange->start();
    const std::optional<Error> problem = co_await ended.wait();
    if (problem)
        co_return failure(problem->code, u"The image %1 could not be pulled: %2"_qs.arg(shownName, problem->sentence));
    state->stream.finish();
    if (state->response.status == 200)
        co_return state->stream.failureMessage();
    const QString message = messageOf(state->response);
    co_return message.isEmpty() ? u"status %1"_qs.arg(state->response.status) : message;
}

QCoro::Task<Result<ImageInfo>> pulledImage(ConnectionPointer connection, std::shared_ptr<ImageJob> job, ImageReference reference,
                                           QString shownName, QString localName)
{
    tell(job, u"pulling %1"_qs.arg(shownName));
    const RegistryLogin login = co_await registryLogin(connection->configFile, reference.registry, connection->times.credentialHelper);
    if (connection->closed)
        co_return tl::unexpected<Error>(cancelledError());
    Result<QString> message = co_await pull(connection, job, reference, shownName, login.header);
    if (!message)
        co_return failure(message);
    if (!message->isEmpty()) {
        if (!login.secret.isEmpty())
            message->replace(login.secret, u"***"_qs);
        Error error = pullError(shownName, reference.registry, *message, login.user);
        if (!login.problem.isEmpty())
            error.sentence += u" Also, the login for this registry could not be read: "_qs + login.problem;
        co_return tl::unexpected<Error>(error);
    }
    const Result<std::optional<ImageInfo>> image = co_await localImage(connection, localName);
    if (!image)
        co_return failure(image);
    if (!*image)
        co_return failure(u"pull-failed"_qs, u"The engine pulled the image %1 but does not have it. Try again."_qs.arg(shownName));
    co_return **image;
}

QCoro::Task<Result<ImageInfo>> lookedFor(ConnectionPointer connection, std::shared_ptr<ImageJob> job, QString text)
{
    static const QRegularExpression imageId(u"\\A(?:sha256:)?[0-9a-f]{64}\\z"_qs);
    const bool isId = imageId.match(text).hasMatch();
    const Result<ImageReference> reference = isId ? Result<ImageReference>(ImageReference{}) : parseImageReference(text);
    if (!reference)
        co_return failure(reference);
    const QString localName = reference->digest.isEmpty() ? text : reference->name() + u'@' + reference->digest;
    const Result<std::optional<ImageInfo>> image = co_await localImage(connection, localName);
    if (!image)
        co_return failure(image);
    if (*image)
        co_return **image;
    if (isId)
        co_return failure(u"image-not-found"_qs,
                          u"The engine has no image with the id %1, and ids cannot be pulled. Name the image instead."_qs.arg(text));
    co_return co_await pulledImage(connection, job, *reference, text, localName);
}

QCoro::Task<void> runJob(ConnectionPointer connection, std::shared_ptr<ImageJob> job, QString key, QString text)
{
    const Result<ImageInfo> image = co_await lookedFor(connection, job, text);
    if (connection->images.value(key) == job)
        connection->images.remove(key);
    job->answer.give(image);
}

} // namespace

QCoro::Task<Result<ImageInfo>> findImage(ConnectionPointer connection, QString reference, Engine::Progress progress)
{
    const QString given = reference.trimmed();
    // Different spellings of one image share a pull; the plain spelling is what people see and the engine looks up.
    const Result<ImageReference> parsed = parseImageReference(given);
    const QString key = parsed ? parsed->text() : given;
    std::shared_ptr<ImageJob> job = connection->images.value(key);
    if (!job) {
        job = std::make_shared<ImageJob>();
        connection->images.insert(key, job);
        job->listeners.append(progress);
        runJob(connection, job, key, given);
    } else {
        job->listeners.append(progress);
        if (progress && !job->text.isEmpty())
            progress(job->text);
    }
    co_return co_await job->answer.wait();
}

} // namespace clustero
