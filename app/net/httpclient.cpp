// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"

#include "app/net/answer.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

namespace clustero {

namespace {

using Outcome = Result<WebResponse>;

/// Server and port: all that an error tells of an address.
QString serverOf(const QUrl &url)
{
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

bool isSameServer(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == QLatin1String("https") ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isLoopback(query.url()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : systemProxyForQuery(query);
    }
};

Error errorOf(QNetworkReply::NetworkError code, const QString &server, const QStringList &tlsProblems)
{
    using R = QNetworkReply;
    switch (code) {
    case R::HostNotFoundError:
    case R::TemporaryNetworkFailureError:
    case R::NetworkSessionFailedError:
    case R::UnknownNetworkError:
        return {QStringLiteral("offline"), QStringLiteral("%1 cannot be reached: no such host, or no network. It is tried again later; "
                                                          "check the address and the network.")
                                               .arg(server)};
    case R::ConnectionRefusedError:
        return {QStringLiteral("nobody-listens"),
                QStringLiteral("Nobody listens at %1. Check the address, or wait until the server is up.").arg(server)};
    case R::SslHandshakeFailedError:
        return {
            QStringLiteral("tls"),
            QStringLiteral("%1 did not prove who it is (%2). If it uses an authority of your own, name its certificates in the setting "
                           "network/authority.")
                .arg(server, tlsProblems.isEmpty() ? QStringLiteral("the TLS handshake failed") : tlsProblems.join(QLatin1String("; ")))};
    case R::ProxyConnectionRefusedError:
    case R::ProxyConnectionClosedError:
    case R::ProxyNotFoundError:
    case R::ProxyTimeoutError:
    case R::ProxyAuthenticationRequiredError:
    case R::UnknownProxyError:
        return {QStringLiteral("proxy"),
                QStringLiteral("The proxy on the way to %1 does not work. Check the system's proxy settings.").arg(server)};
    case R::TimeoutError:
    case R::OperationCanceledError:
        return {QStringLiteral("timed-out"), QStringLiteral("%1 did not answer in time. It is tried again later.").arg(server)};
    default:
        return {QStringLiteral("connection"),
                QStringLiteral("The connection to %1 broke before its answer was complete. It is tried again later.").arg(server)};
    }
}

/// The server's own answer with an error status: an answer.
bool isAnswer(QNetworkReply::NetworkError code)
{
    using R = QNetworkReply;
    const bool isBadRequest = code == R::ProtocolInvalidOperationError; // so Qt calls status 400
    return code == R::NoError || isBadRequest || (code >= R::ContentAccessDenied && code <= R::UnknownContentError) ||
           (code >= R::InternalServerError && code <= R::UnknownServerError);
}

/// One request and its reply, which it owns.
class WebExchange : public QObject
{
public:
    WebExchange(QNetworkReply *reply, const WebRequest &request, std::chrono::milliseconds time, QObject *parent)
        : QObject(parent), m_reply(reply), m_most(request.mostBytes), m_source(request.source), m_sink(request.sink)
    {
        m_reply->setParent(this);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { end(QNetworkReply::TimeoutError); });
        m_isStall = request.stall.count() > 0;
        m_timer.start(m_isStall ? request.stall : time);
        if (m_sink)
            m_reply->setReadBufferSize(sinkBuffer);
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this, onSent = request.onSent](qint64 sent, qint64) {
            stir();
            if (onSent && sent > 0)
                onSent(sent);
        });
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors.mid(0, 5))
                m_tlsProblems.append(error.errorString());
        });
        connect(m_reply, &QNetworkReply::readyRead, this, &WebExchange::read);
        connect(m_reply, &QNetworkReply::finished, this, [this] {
            read();
            end(m_reply->error());
        });
    }

    ~WebExchange() override
    {
        m_reply->disconnect(this);
        m_reply->abort();
        m_done.give(failure(QStringLiteral("cancelled"), QStringLiteral("The request was cancelled.")));
        delete m_reply; // before what it sends
    }

    [[nodiscard]] Answer<Outcome> done() const { return m_done; }

private:
    void stir()
    {
        if (m_isStall)
            m_timer.start();
    }

    void readHead()
    {
        m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            m_response.headers.insert(name.toLower(), value);
    }

    void read()
    {
        stir();
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_sink && status >= 200 && status < 300) {
            if (m_response.status == 0)
                readHead();
            while (!m_done.given() && m_reply->bytesAvailable() > 0) {
                if (!m_sink(m_response, m_reply->read(sinkBuffer)))
                    return finish(failure(QStringLiteral("not-wanted"), QStringLiteral("No more of the answer was wanted.")));
            }
            return;
        }
        m_response.body += m_reply->readAll();
        if (m_response.body.size() > m_most)
            finish(failure(QStringLiteral("too-big"), QStringLiteral("%1 answered with more than %2 MiB, which is not taken.")
                                                          .arg(serverOf(m_reply->url()))
                                                          .arg(std::max<qint64>(1, m_most / (1024 * 1024)))));
    }

    void end(QNetworkReply::NetworkError code)
    {
        const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        if (!status.isValid() || !isAnswer(code))
            return finish(tl::unexpected(errorOf(code, serverOf(m_reply->url()), m_tlsProblems)));
        readHead();
        finish(m_response);
    }

    void finish(const Outcome &outcome)
    {
        if (m_done.given())
            return;
        m_done.give(outcome);
        m_timer.stop();
        m_reply->disconnect(this);
        m_reply->abort();
        deleteLater();
    }

    QNetworkReply *m_reply;
    static constexpr qint64 sinkBuffer = 1 << 20;

    qint64 m_most;
    std::shared_ptr<QIODevice> m_source; ///< as long as the reply reads it
    std::function<bool(const WebResponse &, const QByteArray &)> m_sink;
    bool m_isStall = false;
    QTimer m_timer;
    QStringList m_tlsProblems;
    WebResponse m_response;
    Answer<Outcome> m_done;
};

} // namespace

struct HttpClient::Private
{
    explicit Private(HttpClientOptions given) : options(std::move(given))
    {
        manager.setProxyFactory(new SystemProxies);
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        if (!options.authority.isEmpty())
            tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + QSslCertificate::fromData(options.authority, QSsl::Pem));
    }

    [[nodiscard]] QNetworkRequest prepared(const WebRequest &request) const
    {
        QNetworkRequest prepared(request.url);
        prepared.setSslConfiguration(tls);
        for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
                                     QNetworkRequest::AuthenticationReuseAttribute})
            prepared.setAttribute(attribute, QNetworkRequest::Manual);
        prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        prepared.setRawHeader("User-Agent", "clustero/" CLUSTERO_VERSION);
        for (const auto &[name, value] : request.headers)
            prepared.setRawHeader(name, value);
        return prepared;
    }

    HttpClientOptions options;
    QNetworkAccessManager manager;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
};

HttpClient::HttpClient(HttpClientOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>(std::move(options))) {}

HttpClient::~HttpClient()
{
    // Before the manager goes, which owns what they use.
    qDeleteAll(findChildren<WebExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

QCoro::Task<Result<WebResponse>> HttpClient::send(WebRequest request)
{
    const auto deadline = std::chrono::steady_clock::now() + request.time;
    QUrl movedTo;
    bool isPermanent = true;
    for (int redirections = 0;; ++redirections) {
        const bool isPlain = request.url.scheme() == QLatin1String("http");
        if (request.url.scheme() != QLatin1String("https") && !(isPlain && (request.isPlainAllowed || isLoopback(request.url))))
            co_return failure(
                QStringLiteral("insecure"),
                QStringLiteral("%1 is not spoken to without encryption. Use its https:// address.").arg(serverOf(request.url)));
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (request.source)
            request.source->seek(0);
        const QNetworkRequest prepared = d->prepared(request);
        QNetworkReply *reply = nullptr;
        if (request.method == "HEAD") // else an answer's length would be waited for
            reply = d->manager.head(prepared);
        else if (request.source)
            reply = d->manager.sendCustomRequest(prepared, request.method, request.source.get());
        else
            reply = d->manager.sendCustomRequest(prepared, request.method, request.body);
        const auto *exchange = new WebExchange(reply, request, std::max(left, std::chrono::milliseconds(1)), this);
        const QPointer<HttpClient> self(this);
        Outcome outcome = co_await exchange->done().wait();
        if (!outcome || !self || !request.isFollowed)
            co_return outcome;
        const Result<std::optional<WebRequest>> next = redirected(request, *outcome);
        if (!next)
            co_return failure(next);
        if (!*next) {
            outcome->movedTo = movedTo;
            co_return outcome;
        }
        if (redirections >= d->options.mostRedirections)
            co_return failure(QStringLiteral("redirection"),
                              QStringLiteral("%1 redirects in circles. Check the address.").arg(serverOf(request.url)));
        isPermanent = isPermanent && (outcome->status == 301 || outcome->status == 308);
        request = **next;
        if (isPermanent)
            movedTo = request.url;
    }
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

Result<std::optional<WebRequest>> redirected(const WebRequest &request, const WebResponse &response)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const bool leads = response.status == 307 || response.status == 308 || (reads && (response.status == 301 || response.status == 302));
    const QByteArray location = response.header("location");
    if (!leads || location.isEmpty())
        return std::optional<WebRequest>();
    WebRequest next = request;
    next.url = request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    next.url.setFragment(QString());
    if (!next.url.isValid() || next.url.host().isEmpty() || !next.url.userInfo().isEmpty())
        return failure(QStringLiteral("redirection"),
                       QStringLiteral("%1 redirects to something that is no address. Tell whoever runs it.").arg(serverOf(request.url)));
    if (request.url.scheme() == QLatin1String("https") && next.url.scheme() != QLatin1String("https"))
        return failure(QStringLiteral("insecure"),
                       QStringLiteral("%1 redirects to an address without encryption, which is not followed.").arg(serverOf(request.url)));
    if (!isSameServer(request.url, next.url))
        next.headers.removeIf([](const auto &header) { return header.first.toLower() == "authorization"; });
    return std::optional(next);
}

} // namespace clustero
