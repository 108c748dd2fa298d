// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/relay/relayprocess.h"

#include <QFile>
#include <QJsonDocument>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr int patienceMs = 20'000;

} // namespace

RelayProcess::RelayProcess(const QByteArray &options)
{
    configure(options);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
}

RelayProcess::~RelayProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void RelayProcess::configure(const QByteArray &options)
{
    QFile file(m_folder.filePath(QStringLiteral("relay.yaml")));
    if (file.open(QIODevice::WriteOnly))
        file.write("listen: 127.0.0.1:0\nstore: " + store().toUtf8() + "\nrate: 1000000\nburst: 1000000\n" + options);
}

bool RelayProcess::start(const QStringList &around)
{
    QStringList words = around;
    words << QStringLiteral(CLUSTERO_RELAY) << QStringLiteral("serve") << QStringLiteral("--config")
          << m_folder.filePath(QStringLiteral("relay.yaml"));
    m_process.start(words.takeFirst(), words);
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(patienceMs))
        line += m_process.readAllStandardOutput();
    m_port = line.trimmed().mid(line.lastIndexOf(':') + 1).toInt();
    if (m_port == 0)
        qWarning("%s", m_process.readAllStandardError().constData());
    return m_port > 0;
}

void RelayProcess::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

void RelayProcess::kill()
{
    signal(SIGKILL);
    m_process.waitForFinished(patienceMs);
}

int RelayProcess::ended()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patienceMs))
        return -1;
    m_said += QString::fromUtf8(m_process.readAllStandardError());
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QJsonObject RelayProcess::command(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(CLUSTERO_RELAY), words + QStringList{QStringLiteral("--json"), QStringLiteral("--config"),
                                                                      m_folder.filePath(QStringLiteral("relay.yaml"))});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(patienceMs);
    QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    json[QStringLiteral("exit")] = process.exitCode();
    return json;
}

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

HttpClient::HttpClient(int port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{patienceMs / 1000, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

HttpClient::~HttpClient()
{
    ::close(m_socket);
}

bool HttpClient::write(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count = ::send(m_socket, bytes.constData() + at, static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

bool HttpClient::readMore()
{
    char bytes[16 * 1024];
    const ssize_t count = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (count <= 0)
        return false;
    m_buffer.append(bytes, count);
    return true;
}

HttpReply HttpClient::readReply()
{
    HttpReply reply;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readMore())
            return {};
    }
    reply.head = m_buffer.left(end + 2);
    m_buffer.remove(0, end + 4);
    reply.status = reply.head.mid(9, 3).toInt();
    if (reply.status == 100)
        return readReply();
    const qsizetype length = reply.head.toLower().indexOf("content-length: ");
    const qsizetype size = length < 0 ? 0 : reply.head.mid(length + 16, reply.head.indexOf('\r', length) - length - 16).toLongLong();
    while (m_buffer.size() < size) {
        if (!readMore())
            return {};
    }
    reply.body = m_buffer.left(size);
    m_buffer.remove(0, size);
    return reply;
}

HttpReply HttpClient::request(const QByteArray &method, const QByteArray &path, const QByteArray &body, const QByteArray &headers)
{
    write(method + ' ' + path + " HTTP/1.1\r\nHost: relay\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
          "\r\n" + body);
    return readReply();
}

HttpReply HttpClient::post(const QByteArray &path, const QByteArray &body, const QByteArray &headers)
{
    return request("POST", path, body, headers);
}

bool HttpClient::isEnded()
{
    const timeval patience{5, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    char bytes[4096];
    ssize_t count = 0;
    while ((count = ::recv(m_socket, bytes, sizeof bytes, 0)) > 0) {}
    return count == 0 || errno == ECONNRESET;
}

} // namespace clustero
