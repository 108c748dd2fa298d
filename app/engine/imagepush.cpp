// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineconnection.h"
#include "app/engine/imagereference.h"
#include "app/engine/jsonlines.h"
#include "app/engine/registrylogin.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clustero {

namespace {

constexpr qsizetype longestBody = 64 * 1024;
constexpr qsizetype mostPushedLayers = 1000;

/// What a stream of JSON lines said at its end.
struct Streamed
{
    HttpResponse response; ///< its body only where it is no success
    QString failure;
};

/// A question that is answered with JSON lines, one after another.
QCoro::Task<Result<Streamed>> askForLines(ConnectionPointer connection, HttpRequest request, std::function<void(const QJsonObject &)> take)
{
    HttpParserLimits limits;
    limits.body = -1;
    const std::chrono::milliseconds stall = connection->times.pullStall;
    const HttpTimes times{connection->times.connect, stall, {}, stall};
    const auto exchange = connection->exchange(std::move(request), limits, times);
    const auto said = std::make_shared<Streamed>();
    const auto lines = std::make_shared<JsonLines>([said, take](const QJsonObject &line) {
        const QString detail = line.value(u"errorDetail").toObject().value(u"message").toString();
        const QString error = detail.isEmpty() ? line.value(u"error").toString() : detail;
        if (!error.isEmpty() && said->failure.isEmpty())
            said->failure = error.left(2000);
        take(line);
    });
    QObject::connect(exchange.get(), &HttpExchange::head, exchange.get(),
                     [said](const HttpHead &head) { said->response.status = head.status; });
    QObject::connect(exchange.get(), &HttpExchange::body, exchange.get(), [said, lines](const QByteArray &bytes) {
        if (said->response.status == 200)
            lines->feed(bytes);
        else
            said->response.body += bytes.left(longestBody - said->response.body.size());
    });
    const Answer<std::optional<Error>> ended;
    QObject::connect(exchange.get(), &HttpExchange::done, exchange.get(),
                     [ended](const std::optional<Error> &problem) { ended.give(problem); });
    exchange->start();
    const std::optional<Error> problem = co_await ended.wait();
    if (problem)
        co_return failure(problem->code, problem->sentence);
    lines->finish();
    co_return *said;
}

/// Where the layers of a push stand.
class PushProgress
{
public:
    explicit PushProgress(QString image) : m_image(std::move(image)) {}

    /// What is new for people; empty: nothing.
    QString take(const QJsonObject &line)
    {
        const QString digest = line.value(u"aux").toObject().value(u"Digest").toString();
        if (!digest.isEmpty())
            m_digest = digest;
        const QString id = line.value(u"id").toString();
        if (id.isEmpty() || (!m_layers.contains(id) && m_layers.size() >= mostPushedLayers))
            return {};
        const QJsonObject progress = line.value(u"progressDetail").toObject();
        auto &[sent, total] = m_layers[id];
        sent = std::max(sent, progress.value(u"current").toInteger());
        total = std::max({total, sent, progress.value(u"total").toInteger()});
        qint64 allSent = 0, all = 0;
        for (const auto &layer : std::as_const(m_layers)) {
            allSent += layer.first;
            all += layer.second;
        }
        constexpr qint64 megabyte = 1'000'000, step = 8 * megabyte;
        if (allSent - m_told < step)
            return {};
        m_told = allSent;
        return u"pushing %1: %2 of %3 MB"_qs.arg(m_image).arg(allSent / megabyte).arg(all / megabyte);
    }
    [[nodiscard]] QString digest() const { return m_digest; }

private:
    QString m_image;
    QString m_digest;
    QHash<QString, std::pair<qint64, qint64>> m_layers;
    qint64 m_told = 0;
};

Error pushError(const QString &image, const QString &registry, QString message, const RegistryLogin &login)
{
    if (!login.secret.isEmpty())
        message.replace(login.secret, u"***"_qs);
    const bool isDenied = message.contains(u"denied") || message.contains(u"unauthorized", Qt::CaseInsensitive) ||
                          message.contains(u"authentication required") || message.contains(u"no basic auth");
    const QString said = u" The engine said: "_qs + message.simplified();
    if (isDenied) {
        return {
            u"push-denied"_qs,
            (login.user.isEmpty()
                 ? u"The registry %1 does not take the image %2: nobody is logged in. Name a `credential`, or log in with: docker login %1"_qs
                       .arg(registry, image)
                 : u"The registry %1 does not take the image %2 from the user %3: the password is wrong, or the user may not write it."_qs
                       .arg(registry, image, login.user)) +
                said};
    }
    return {u"push-failed"_qs, u"The image %1 could not be pushed."_qs.arg(image) + said};
}

/// Of the registry's name of an image that was pushed or pulled; empty: none.
QCoro::Task<QString> knownDigest(ConnectionPointer connection, QString image, QString repository)
{
    const Result<HttpResponse> response = co_await ask(connection, "GET", "/images/" + encoded(image, "/:@") + "/json");
    if (!response || response->status != 200)
        co_return QString();
    for (const QJsonValue digest : QJsonDocument::fromJson(response->body).object().value(u"RepoDigests").toArray()) {
        if (digest.toString().startsWith(repository + u'@'))
            co_return digest.toString().section(u'@', 1);
    }
    co_return QString();
}

} // namespace

QCoro::Task<Result<QString>> loadArchive(ConnectionPointer connection, std::shared_ptr<QIODevice> archive, Engine::Progress progress)
{
    if (progress)
        progress(u"loading the image archive into the engine"_qs);
    HttpRequest request;
    request.method = "POST";
    request.target = connection->target("/images/load?quiet=1");
    request.headers.emplaceBack("Content-Type", "application/x-tar");
    request.source = archive;
    const auto loaded = std::make_shared<QString>();
    const std::function<void(const QJsonObject &)> take = [loaded](const QJsonObject &line) {
        // "Loaded image: name:tag", or "Loaded image ID: sha256:…" where the archive names none.
        const QString text = line.value(u"stream").toString().trimmed();
        if (text.startsWith(u"Loaded image") && loaded->isEmpty())
            *loaded = text.section(QLatin1String(": "), 1).section(u',', 0, 0).trimmed();
    };
    const Result<Streamed> said = co_await askForLines(connection, request, take);
    if (!said)
        co_return failure(said);
    if (said->response.status != 200 || !said->failure.isEmpty())
        co_return failure(
            u"image-archive"_qs,
            u"The engine cannot load the artifact as an image: %1. It has to be an archive as `docker save` writes it."_qs.arg(
                said->failure.isEmpty() ? messageOf(said->response) : said->failure));
    if (loaded->isEmpty())
        co_return failure(u"image-archive"_qs,
                          u"The engine found no image in the artifact. It has to be an archive as `docker save` writes it."_qs);
    co_return *loaded;
}

QCoro::Task<Result<void>> tagImageAs(ConnectionPointer connection, QString image, QString reference)
{
    const Result<ImageReference> parsed = parseImageReference(reference);
    if (!parsed)
        co_return failure(parsed);
    const Result<HttpResponse> response = co_await ask(
        connection, "POST", "/images/" + encoded(image, "/:@") + "/tag?repo=" + encoded(parsed->name()) + "&tag=" + encoded(parsed->tag));
    if (!response)
        co_return failure(response);
    if (response->status == 404)
        co_return failure(u"image-not-found"_qs, u"The engine has no image %1, so it cannot be pushed."_qs.arg(image));
    if (response->status != 201 && response->status != 200)
        co_return tl::unexpected<Error>(answerError(*response, u"name the image %1 %2"_qs.arg(image, reference)));
    co_return Result<void>();
}

QCoro::Task<Result<QString>> pushReference(ConnectionPointer connection, QString reference, RegistryLogin login, Engine::Progress progress)
{
    const Result<ImageReference> parsed = parseImageReference(reference);
    if (!parsed)
        co_return failure(parsed);
    const ImageReference target = *parsed;
    if (login.header.isEmpty()) {
        login = co_await registryLogin(connection->configFile, target.registry, connection->times.credentialHelper);
        if (connection->closed)
            co_return tl::unexpected<Error>(cancelledError());
    }
    HttpRequest request;
    request.method = "POST";
    request.target = connection->target("/images/" + encoded(target.name(), "/:") + "/push?tag=" + encoded(target.tag));
    request.headers.emplaceBack("X-Registry-Auth", login.header.isEmpty() ? QByteArray("e30=") : login.header); // {}
    const auto state = std::make_shared<PushProgress>(reference);
    const std::function<void(const QJsonObject &)> take = [state, progress](const QJsonObject &line) {
        const QString text = state->take(line);
        if (!text.isEmpty() && progress)
            progress(text);
    };
    const Result<Streamed> said = co_await askForLines(connection, request, take);
    if (!said)
        co_return failure(said);
    if (said->response.status != 200 || !said->failure.isEmpty()) {
        const QString message = said->failure.isEmpty() ? messageOf(said->response) : said->failure;
        co_return tl::unexpected<Error>(pushError(reference, target.registry, message, login));
    }
    QString digest = state->digest();
    if (digest.isEmpty())
        digest = co_await knownDigest(connection, reference, target.name());
    if (digest.isEmpty())
        co_return failure(u"push-failed"_qs,
                          u"The engine did not say that the image %1 arrived at the registry. Try again."_qs.arg(reference));
    co_return digest;
}

} // namespace clustero
