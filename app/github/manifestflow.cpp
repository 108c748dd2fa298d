// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/manifestflow.h"

#include "app/github/githubapp.h"
#include "models/events/signature.h"

#include <QHttpServer>
#include <QPointer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpServer>
#include <QUrlQuery>

#include <array>

namespace clustero {

namespace {

const auto callbackPath = QStringLiteral("/callback");

QHttpServerResponse page(const QByteArray &html, const QByteArray &scriptNonce = {},
                         QHttpServerResponse::StatusCode status = QHttpServerResponse::StatusCode::Ok)
{
    QHttpServerResponse response(QByteArrayLiteral("text/html; charset=utf-8"), html, status);
    // A page with a script is the one with the form. Where that may lead is not limited: browsers would hold it against every redirection, and an
    // organization's GitHub may send people to log in elsewhere.
    const QByteArray allowed = scriptNonce.isEmpty() ? QByteArray("; form-action 'none'") : "; script-src 'nonce-" + scriptNonce + '\'';
    response.setHeader("Content-Security-Policy",
                       "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'" + allowed);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return response;
}

QHttpServerResponse refused(const QString &sentence)
{
    return page(plainPage(ManifestFlow::tr("That did not work"), {sentence}), {}, QHttpServerResponse::StatusCode::BadRequest);
}

bool isCode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]{1,200}\\z"));
    return form.match(text).hasMatch();
}

} // namespace

QString unguessable()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(bytes.toHex());
}

ManifestFlow::ManifestFlow(std::shared_ptr<GithubClient> client, ManifestWishes wishes, QObject *parent)
    : QObject(parent),
      m_client(std::move(client)),
      m_wishes(std::move(wishes)),
      m_state(unguessable()),
      m_path(u'/' + unguessable()),
      m_nonce(unguessable().toLatin1())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finish(
            failure(QStringLiteral("timed-out"), tr("The App was not confirmed on GitHub in time, so none was made here. Start again.")));
    });
}

ManifestFlow::~ManifestFlow() = default;

QUrl ManifestFlow::own(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

bool ManifestFlow::isOwn(const QByteArray &hostHeader) const
{
    // A page elsewhere whose name was made to mean this machine sends its own name.
    return hostHeader == "127.0.0.1:" + QByteArray::number(m_port);
}

Result<QUrl> ManifestFlow::start(std::chrono::milliseconds timeout)
{
    m_server = std::make_unique<QHttpServer>();
    listen();
    m_port = m_server->listen(QHostAddress::LocalHost, 0);
    if (m_port == 0)
        return failure(QStringLiteral("loopback"),
                       tr("No page could be opened on 127.0.0.1 for GitHub to come back to. Check what limits local "
                          "connections on this machine."));
    m_endsAt = QDateTime::currentDateTimeUtc().addMSecs(timeout.count());
    m_timer.start(timeout);
    return own(m_path);
}

void ManifestFlow::listen()
{
    m_server->route(m_path, QHttpServerRequest::Method::Get, [this](const QHttpServerRequest &request) {
        if (!isOwn(request.value("Host")) || m_isTaken)
            return refused(tr("This page was for one use. Start again in Clustero."));
        const QUrl target = manifestPage(m_client->host(), m_wishes.organization, m_state);
        return page(manifestForm(target, appManifest(m_wishes, own(callbackPath)), m_nonce), m_nonce);
    });
    m_server->route(callbackPath, QHttpServerRequest::Method::Get, [this](const QHttpServerRequest &request) {
        const Result<void> taken = isOwn(request.value("Host"))
                                       ? takeRedirect(own(request.url().toString(QUrl::FullyEncoded)))
                                       : failure(QStringLiteral("redirect-address"), tr("This is not for Clustero."));
        if (!taken)
            return refused(taken.error().sentence);
        return page(plainPage(tr("The App is made"), {tr("Clustero goes on by itself. You can close this page.")}));
    });
    m_server->setMissingHandler(
        [](const QHttpServerRequest &, QHttpServerResponder &&responder) { responder.write(QHttpServerResponder::StatusCode::NotFound); });
}

Result<void> ManifestFlow::takeRedirect(const QUrl &pasted)
{
    const QUrlQuery query(pasted);
    const QString code = query.queryItemValue(QStringLiteral("code"));
    const QByteArray state = query.queryItemValue(QStringLiteral("state")).toUtf8();
    if (m_isTaken || m_isFinished)
        return failure(QStringLiteral("redirect-address"), tr("This address was used already. Start again in Clustero."));
    if (!equalInConstantTime(state, m_state.toUtf8()) || !isCode(code))
        return failure(QStringLiteral("redirect-address"),
                       tr("This address does not belong to the App that is being made now. Go on in the page that Clustero opened last."));
    m_isTaken = true;
    m_timer.stop();
    // The browser gets its answer first.
    QMetaObject::invokeMethod(
        this, [this, code] { exchange(code); }, Qt::QueuedConnection);
    return {};
}

void ManifestFlow::exchange(const QString &code)
{
    Q_EMIT confirmed();
    const auto ask = [](QPointer<ManifestFlow> self, std::shared_ptr<GithubClient> client, QString given) -> QCoro::Task<> {
        const Result<AppRegistration> registration = co_await convertManifest(client, given);
        if (self)
            self->finish(registration);
    };
    ask(QPointer<ManifestFlow>(this), m_client, code);
}

void ManifestFlow::cancel()
{
    finish(failure(QStringLiteral("cancelled"), tr("No App was made.")));
}

void ManifestFlow::finish(const Result<AppRegistration> &registration)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timer.stop();
    // Its connections end with it; the last page is on its way by then.
    if (m_server)
        m_server.release()->deleteLater();
    if (registration)
        Q_EMIT registered(*registration);
    else
        Q_EMIT failed(registration.error());
}

} // namespace clustero
