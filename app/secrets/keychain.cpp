// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychain.h"

#include <QCoroSignal>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>

#include <qt6keychain/keychain.h>

namespace clustero {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 30s;
const auto serviceName = QStringLiteral("clustero");

Error noKeychain(const QString &why)
{
    return {QStringLiteral("no-keychain"),
            QStringLiteral("There is no keychain to keep secrets in (%1). Install gnome-keyring and libsecret-1-0 (or KWallet) and run "
                           "Clustero in a session that "
                           "has started it; without a desktop: `dbus-run-session`, then `gnome-keyring-daemon --unlock`.")
                .arg(why)};
}

Error locked(const QString &name)
{
    return {QStringLiteral("keychain-locked"),
            QStringLiteral(
                "The keychain is locked, so the secret %1 cannot be used. Unlock it, for example by logging in to the desktop or with your "
                "password manager, and try again.")
                .arg(name)};
}

Error noSecret(const QString &name)
{
    return {QStringLiteral("no-secret"), QStringLiteral("The keychain has no secret %1. Set it with `clustero secret set %1`.").arg(name)};
}

/// A locked keychain answers as one without the secret, so it is asked itself (Secret Service API, Collection.Locked).
bool isLocked()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage ask = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                                      QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    ask << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QDBusVariant> reply = bus.call(ask, QDBus::Block, 2000);
    return reply.isValid() && reply.value().variant().toBool();
}

Error errorOf(const QString &name, QKeychain::Error code, const QString &text)
{
    switch (code) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return locked(name);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return noKeychain(text);
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry: return isLocked() ? locked(name) : noSecret(name);
    default: return isLocked() ? locked(name) : noKeychain(text);
    }
}

/// Starts the job and waits for its end. The caller deletes a job that succeeded. One that is late is left to delete itself: its backend calls it back.
QCoro::Task<Result<void>> finish(QKeychain::Job *job, QString name)
{
    job->setAutoDelete(false);
    job->setKey(name);
    job->setInsecureFallback(false);
    job->start();
    const auto ended = co_await qCoro(job, &QKeychain::Job::finished, patience);
    if (!ended) {
        job->setAutoDelete(true);
        co_return failure(QStringLiteral("keychain-locked"),
                          QStringLiteral("The keychain gave no answer about the secret %1 within 30 seconds; it may be waiting to be "
                                         "unlocked. Unlock it and try again.")
                              .arg(name));
    }
    if (job->error() != QKeychain::NoError) {
        job->deleteLater();
        co_return tl::unexpected(errorOf(name, job->error(), job->errorString()));
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<QByteArray>> Keychain::get(QString name)
{
    if (const Result<void> valid = checkSecret(name, {}); !valid)
        co_return failure(valid);
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    const Result<void> done = co_await finish(job, name);
    if (!done)
        co_return failure(done);
    const QByteArray value = job->binaryData();
    job->deleteLater();
    co_return value;
}

QCoro::Task<Result<void>> Keychain::set(QString name, QByteArray value)
{
    if (const Result<void> valid = checkSecret(name, value); !valid)
        co_return valid;
    const NamesList list = m_names;
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setBinaryData(value);
    const Result<void> done = co_await finish(job, name);
    if (!done)
        co_return done;
    job->deleteLater();
    co_return list.add(name);
}

QCoro::Task<Result<void>> Keychain::remove(QString name)
{
    if (const Result<void> valid = checkSecret(name, {}); !valid)
        co_return valid;
    const NamesList list = m_names;
    // libsecret calls it a success to find nothing to remove, also in a locked keychain: so it is read first.
    auto *read = new QKeychain::ReadPasswordJob(serviceName);
    Result<void> done = co_await finish(read, name);
    if (done) {
        read->deleteLater();
        auto *job = new QKeychain::DeletePasswordJob(serviceName);
        done = co_await finish(job, name);
        if (done)
            job->deleteLater();
    }
    if (done || done.error().code == QLatin1String("no-secret")) {
        if (const Result<void> listed = list.remove(name); !listed)
            co_return listed;
    }
    co_return done;
}

QCoro::Task<Result<QStringList>> Keychain::names()
{
    co_return m_names.read();
}

std::unique_ptr<Secrets> openKeychain(const QString &listFile)
{
    return std::make_unique<Keychain>(listFile);
}

} // namespace clustero
