// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/server.h"

#include "app/relayserver/httpsession.h"
#include "app/relayserver/journal.h"
#include "app/relayserver/openstore.h"
#include "app/relayserver/subscribersession.h"

#include <QFile>

#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <csignal>

namespace clustero::relay {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::chrono::seconds stopWithin{20};
constexpr std::chrono::milliseconds acceptAgain{100};
/// Seconds after which another relay's events are seen at the latest; channels that another process changed, after one.
constexpr int refreshAllTicks = 5;

Result<std::shared_ptr<asio::ssl::context>> tlsOf(const Config &config)
{
    if (config.certificateFile.isEmpty())
        return std::shared_ptr<asio::ssl::context>();
    auto tls = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(tls->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_mode(tls->native_handle(), SSL_MODE_RELEASE_BUFFERS); // idle subscribers keep none
    error_code code;
    tls->use_certificate_chain_file(QFile::encodeName(config.certificateFile).toStdString(), code);
    QString file = config.certificateFile;
    if (!code) {
        file = config.keyFile;
        tls->use_private_key_file(QFile::encodeName(config.keyFile).toStdString(), asio::ssl::context::pem, code);
    }
    if (code)
        return failure(QStringLiteral("tls"),
                       QStringLiteral("%1 cannot be used for TLS (%2). It must be a PEM file that the relay may read.")
                           .arg(file, QString::fromStdString(code.message())));
    return tls;
}

} // namespace

struct Server::Private
{
    QString configFile;
    Clock clock;
    ServerParts parts;
    tcp::acceptor acceptor{parts.io};
    asio::steady_timer ticker{parts.io};
    asio::steady_timer acceptTimer{parts.io};
    asio::signal_set signals{parts.io, SIGTERM, SIGINT, SIGHUP};
    std::unique_ptr<HeadListener> headListener; ///< of a store that others write to
    int ticks = 0;
    Moment stopBy;
};

Server::Server(const Config &config, QString configFile) : d(std::make_unique<Private>())
{
    d->configFile = std::move(configFile);
    const Post post = [this](std::function<void()> work) { asio::post(d->parts.io, std::move(work)); };
    d->parts.hub = std::make_unique<Hub>(config, openerOf(config), post, d->clock);
    d->headListener = listenForHeads(config, post, *d->parts.hub);
}

Server::~Server()
{
    d->headListener.reset();
    d->parts.heavyWork.join();
    d->parts.io.restart();
    d->parts.io.poll();
    d->parts.hub->finish(); // what is queued is kept, and answered
    d->parts.io.restart();
    d->parts.io.poll();
}

Result<std::unique_ptr<Server>> Server::open(const Config &config, const QString &configFile)
{
    Result<std::shared_ptr<asio::ssl::context>> tls = tlsOf(config);
    if (!tls)
        return failure(tls);
    // What is wrong with the store is told at once.
    if (const Result<std::unique_ptr<Store>> store = openerOf(config)(); !store)
        return failure(store);
    std::unique_ptr<Server> server(new Server(config, configFile));
    server->d->parts.tls = *std::move(tls);
    if (const Result<void> listening = server->listen(); !listening)
        return failure(listening);
    return server;
}

Result<void> Server::listen()
{
    const Config &config = d->parts.hub->config();
    error_code code;
    const auto address = asio::ip::make_address(config.listenAddress.toStdString(), code);
    const tcp::endpoint endpoint(address, config.listenPort);
    if (!code)
        d->acceptor.open(endpoint.protocol(), code);
    if (!code)
        d->acceptor.set_option(tcp::acceptor::reuse_address(true), code);
    if (!code)
        d->acceptor.bind(endpoint, code);
    if (!code)
        d->acceptor.listen(4096, code);
    if (code)
        return failure(QStringLiteral("listen"),
                       QStringLiteral("The relay cannot listen on %1 port %2 (%3). Change `listen` in the configuration.")
                           .arg(config.listenAddress)
                           .arg(config.listenPort)
                           .arg(QString::fromStdString(code.message())));
    return {};
}

QString Server::address() const
{
    error_code ignored;
    const tcp::endpoint endpoint = d->acceptor.local_endpoint(ignored);
    const QString host = QString::fromStdString(endpoint.address().to_string());
    return (endpoint.address().is_v6() ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(endpoint.port());
}

void Server::run()
{
    waitForSignal();
    d->parts.hub->refresh([this](const Result<void> &store) {
        if (!store)
            note(store.error().sentence);
        accept();
        tick();
        tellServiceManager("READY=1");
    });
    d->parts.io.run();
    tellServiceManager("STOPPING=1");
}

void Server::accept()
{
    d->acceptor.async_accept([this](error_code code, tcp::socket socket) {
        if (d->parts.isStopping)
            return;
        if (code) { // no more files; wait until some connection ends
            d->acceptTimer.expires_after(acceptAgain);
            d->acceptTimer.async_wait([this](error_code cancelled) {
                if (!cancelled && !d->parts.isStopping)
                    accept();
            });
            return;
        }
        if (d->parts.sessions.size() >= static_cast<size_t>(d->parts.hub->config().connections)) {
            ++d->parts.hub->metrics().refusedConnections;
        } else {
            error_code ignored;
            socket.set_option(tcp::no_delay(true), ignored);
            socket.set_option(asio::socket_base::keep_alive(true), ignored);
            std::make_shared<HttpSession>(d->parts, NetStream(std::move(socket), d->parts.tls.get()), d->parts.tls)->start();
        }
        accept();
    });
}

void Server::tick()
{
    const Moment now = std::chrono::steady_clock::now();
    ++d->ticks;
    const std::vector<Session *> sessions(d->parts.sessions.begin(), d->parts.sessions.end());
    for (Session *session : sessions) {
        if (d->parts.sessions.count(session) > 0)
            session->tick(now);
    }
    d->parts.hub->tick(now);
    d->parts.hub->refresh([](const Result<void> &) {}, d->headListener && d->ticks % refreshAllTicks == 0);
    if (d->parts.isStopping && (now > d->stopBy || (d->parts.sessions.empty() && d->parts.hub->pending() == 0)))
        return d->parts.io.stop();
    d->ticker.expires_after(d->parts.isStopping ? std::chrono::milliseconds(50) : std::chrono::milliseconds(1000));
    d->ticker.async_wait([this](error_code cancelled) {
        if (!cancelled || d->parts.isStopping)
            tick();
    });
}

void Server::waitForSignal()
{
    d->signals.async_wait([this](error_code code, int number) {
        if (code)
            return;
        if (number == SIGHUP)
            reload();
        else if (!d->parts.isStopping)
            stop();
        else
            return d->parts.io.stop(); // asked twice
        waitForSignal();
    });
}

void Server::reload()
{
    if (d->configFile.isEmpty())
        return;
    const Result<Config> config = loadConfig(d->configFile);
    if (!config)
        return note(QStringLiteral("The configuration stays as it was. ") + config.error().sentence);
    Result<std::shared_ptr<asio::ssl::context>> tls = tlsOf(*config);
    if (!tls)
        return note(QStringLiteral("The configuration stays as it was. ") + tls.error().sentence);
    const QStringList left = needsRestart(d->parts.hub->config(), *config);
    if (!left.isEmpty())
        note(QStringLiteral("Only a restart changes: %1.").arg(left.join(u", ")));
    if (!left.contains(QStringLiteral("certificate")))
        d->parts.tls = *std::move(tls);
    d->parts.hub->setConfig(*config);
    d->parts.hub->refresh([](const Result<void> &) {}, true);
    note(QStringLiteral("The configuration was read again."));
}

void Server::stop()
{
    note(QStringLiteral("Stopping."));
    d->parts.isStopping = true;
    d->stopBy = std::chrono::steady_clock::now() + stopWithin;
    error_code ignored;
    d->acceptor.close(ignored);
    const std::vector<Session *> sessions(d->parts.sessions.begin(), d->parts.sessions.end());
    for (Session *session : sessions) {
        if (d->parts.sessions.count(session) > 0)
            session->stop();
    }
    d->ticker.cancel();
}

} // namespace clustero::relay
