// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/publish/realservers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace clustero {

RealServer::~RealServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

void RealServer::choosePort()
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_port = free.serverPort();
}

QString RealServer::start(const QString &program, const QStringList &words)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, words);
    QElapsedTimer time;
    for (time.start(); time.elapsed() < 15'000;) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(200))
            return {};
        if (m_process.waitForFinished(50))
            break;
    }
    return QStringLiteral("%1 does not listen: %2").arg(program, QString::fromLocal8Bit(m_process.readAll()));
}

QString RealServer::startStore(const QString &bucket)
{
    QProcess fetch;
    fetch.setProcessChannelMode(QProcess::MergedChannels);
    fetch.start(QStringLiteral(CLUSTERO_PUBLISH_TESTS "/fetch-s3"), {QStringLiteral(CLUSTERO_S3_SERVER)});
    if (!fetch.waitForFinished(180'000))
        return QStringLiteral("fetch-s3 does not end");
    if (fetch.exitCode() != 0)
        return QString::fromLocal8Bit(fetch.readAll()).trimmed();
    choosePort();
    return start(QStringLiteral("node"),
                 {QStringLiteral(CLUSTERO_S3_SERVER "/node_modules/s3rver/bin/s3rver.js"), QStringLiteral("--silent"),
                  QStringLiteral("--address"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(m_port),
                  QStringLiteral("--directory"), m_folder.path(), QStringLiteral("--configure-bucket"), bucket});
}

QString RealServer::startRepository()
{
    const QString program =
        QStandardPaths::findExecutable(QStringLiteral("lighttpd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    const bool hasDav = QFile::exists(QStringLiteral("/usr/lib/lighttpd/mod_webdav.so"));
    if (program.isEmpty() || !hasDav)
        return QStringLiteral("SKIPPED: lighttpd or its mod_webdav is missing (Debian: lighttpd, lighttpd-mod-webdav)");
    choosePort();
    QDir().mkpath(m_folder.filePath(QStringLiteral("root/releases")));
    const QByteArray folder = m_folder.path().toLocal8Bit();
    const QByteArray configuration = "server.document-root = \"" + folder + "/root\"\nserver.port = " + QByteArray::number(m_port) +
                                     "\nserver.bind = \"127.0.0.1\"\nserver.modules = (\"mod_auth\", \"mod_authn_file\", \"mod_webdav\")\n"
                                     "server.errorlog = \"" +
                                     folder + "/error.log\"\nauth.backend = \"plain\"\nauth.backend.plain.userfile = \"" + folder +
                                     "/passwords\"\nauth.require = (\"/releases/\" => (\"method\" => \"basic\", \"realm\" => \"maven\", "
                                     "\"require\" => \"valid-user\"))\nwebdav.activate = \"enable\"\n";
    QFile passwords(m_folder.filePath(QStringLiteral("passwords"))), file(m_folder.filePath(QStringLiteral("lighttpd.conf")));
    if (!passwords.open(QIODevice::WriteOnly) || passwords.write("deployer:pass word\n") < 0 || !file.open(QIODevice::WriteOnly) ||
        file.write(configuration) != configuration.size())
        return QStringLiteral("the server's files could not be written");
    passwords.close();
    file.close();
    return start(program, {QStringLiteral("-D"), QStringLiteral("-f"), file.fileName()});
}

} // namespace clustero
