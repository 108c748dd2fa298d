// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr qsizetype largestRequest = 64 * 1024;
constexpr std::chrono::seconds patience{2};
constexpr int mostVisitors = 16;

QByteArray socketPath(const QString &dataFolder)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QByteArray hash = QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("%1/clustero-%2").arg(folder, QString::fromLatin1(hash)).toLocal8Bit();
}

/// Nothing: the path is too long for a socket.
std::optional<sockaddr_un> addressOf(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<size_t>(path.size()) >= sizeof(address.sun_path))
        return std::nullopt;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return address;
}

int connectTo(const sockaddr_un &address)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return -1;
    const timeval wait{patience.count(), 0};
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof(wait)); // of connect, too
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof(wait));
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
        return socket;
    ::close(socket);
    return -1;
}

bool sendAll(int socket, const QByteArray &text)
{
    qsizetype sent = 0;
    while (sent < text.size()) {
        const ssize_t now = ::send(socket, text.constData() + sent, static_cast<size_t>(text.size() - sent), MSG_NOSIGNAL);
        if (now < 0 && errno != EINTR)
            return false;
        sent += std::max<ssize_t>(now, 0);
    }
    return true;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent) : QObject(parent), m_path(socketPath(dataFolder)) {}

SingleInstance::~SingleInstance()
{
    if (m_socket < 0)
        return;
    ::unlink(m_path.constData()); // first, so that it is not the next one's
    ::close(m_socket);
}

bool SingleInstance::handOver(const QStringList &request)
{
    const std::optional<sockaddr_un> address = addressOf(m_path);
    const int socket = address ? connectTo(*address) : -1;
    if (socket >= 0) {
        const auto closes = qScopeGuard([socket] { ::close(socket); });
        char answer = 0;
        if (sendAll(socket, QJsonDocument(QJsonArray::fromStringList(request)).toJson(QJsonDocument::Compact) + '\n') &&
            ::recv(socket, &answer, 1, 0) == 1)
            return true;
    }
    listen();
    return false;
}

void SingleInstance::listen()
{
    const std::optional<sockaddr_un> address = addressOf(m_path);
    const int socket = address ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) : -1;
    if (socket < 0)
        return;
    ::unlink(m_path.constData()); // of one that died
    ::fchmod(socket, S_IRUSR | S_IWUSR);
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&*address), sizeof(*address)) != 0 || ::listen(socket, mostVisitors) != 0) {
        ::close(socket);
        return;
    }
    m_socket = socket;
    connect(new QSocketNotifier(socket, QSocketNotifier::Read, this), &QSocketNotifier::activated, this, &SingleInstance::take);
}

void SingleInstance::take()
{
    const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket < 0)
        return;
    if (m_visitors >= mostVisitors) {
        ::close(socket);
        return;
    }
    ++m_visitors;
    auto *visitor = new QSocketNotifier(socket, QSocketNotifier::Read, this);
    connect(visitor, &QObject::destroyed, this, [this, socket] {
        ::close(socket);
        --m_visitors;
    });
    QTimer::singleShot(patience, visitor, &QObject::deleteLater);
    connect(visitor, &QSocketNotifier::activated, this,
            [this, socket, visitor, text = std::make_shared<QByteArray>()] { read(socket, *text, visitor); });
}

void SingleInstance::read(int socket, QByteArray &text, QObject *visitor)
{
    char some[4096];
    const ssize_t count = ::recv(socket, some, sizeof(some), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    text.append(some, std::max<ssize_t>(count, 0));
    const qsizetype end = text.indexOf('\n');
    if (end < 0 && count > 0 && text.size() <= largestRequest)
        return;
    static_cast<QSocketNotifier *>(visitor)->setEnabled(false);
    visitor->deleteLater();
    if (end < 0)
        return;
    QStringList request;
    for (const QJsonValue &word : QJsonDocument::fromJson(text.first(end)).array())
        request << word.toString();
    ::send(socket, "o", 1, MSG_NOSIGNAL);
    Q_EMIT requested(request);
}

} // namespace clustero
