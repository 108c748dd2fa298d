// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace clustero {

namespace {

constexpr qint64 largestRequest = 64 * 1024;
constexpr int patience = 2000; ///< milliseconds

QString socketPath(const QString &dataFolder)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QByteArray hash = QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("%1/clustero-%2").arg(folder, QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent) : QObject(parent), m_name(socketPath(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

bool SingleInstance::handOver(const QStringList &request)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(patience)) {
        socket.write(QJsonDocument(QJsonArray::fromStringList(request)).toJson(QJsonDocument::Compact) + '\n');
        if (socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience))
            return true;
    }
    QLocalServer::removeServer(m_name); // of one that died
    m_server.listen(m_name);
    return false;
}

void SingleInstance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patience, socket, &QLocalSocket::abort);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > largestRequest) {
            socket->abort();
            return;
        }
        if (!socket->canReadLine())
            return;
        QStringList request;
        for (const QJsonValue &word : QJsonDocument::fromJson(socket->readLine(largestRequest)).array())
            request << word.toString();
        socket->write("ok\n");
        socket->flush();
        socket->disconnectFromServer();
        Q_EMIT requested(request);
    });
}

} // namespace clustero
