// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/git/gitwebserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace clustero {

GitWebServer::GitWebServer() = default;

GitWebServer::~GitWebServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

bool GitWebServer::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QString GitWebServer::url(const QString &path) const
{
    return QStringLiteral("https://localhost:%1/%2").arg(m_port).arg(path);
}

void GitWebServer::setToken(const QByteArray &token)
{
    (void)write(QStringLiteral("passwords"), "x-access-token:" + token + "\n");
}

QByteArray GitWebServer::accessLog() const
{
    QFile file(m_folder.filePath(QStringLiteral("access.log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString GitWebServer::start()
{
    const QString program =
        QStandardPaths::findExecutable(QStringLiteral("lighttpd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    const QString backend = QString::fromLocal8Bit(git({QStringLiteral("--exec-path")})).trimmed() + QStringLiteral("/git-http-backend");
    if (program.isEmpty() || !QFile::exists(backend))
        return QStringLiteral("lighttpd or git http-backend is missing; installers/test installs them");
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
    }
    const CertificateAndKey own = m_authority.certificateFor("localhost");
    const QByteArray folder = m_folder.path().toLocal8Bit();
    const QByteArray configuration =
        "server.document-root = \"" + folder +
        "\"\n"
        "server.port = " +
        QByteArray::number(m_port) +
        "\n"
        "server.bind = \"127.0.0.1\"\n"
        "server.modules = (\"mod_openssl\", \"mod_auth\", \"mod_authn_file\", \"mod_alias\", \"mod_setenv\", \"mod_redirect\", "
        "\"mod_cgi\", \"mod_accesslog\")\n"
        "server.errorlog = \"" +
        folder +
        "/error.log\"\n"
        "accesslog.filename = \"" +
        folder +
        "/access.log\"\n"
        "accesslog.format = \"%u %r %s\"\n"
        "ssl.engine = \"enable\"\n"
        "ssl.pemfile = \"" +
        folder +
        "/server.pem\"\n"
        "auth.backend = \"plain\"\n"
        "auth.backend.plain.userfile = \"" +
        folder +
        "/passwords\"\n"
        "auth.require = (\"/private/\" => (\"method\" => \"basic\", \"realm\" => \"git\", \"require\" => \"valid-user\"))\n"
        "url.redirect = (\"^/private/old\\.git(.*)\" => \"/private/web.git$1\", \"^/private/away\\.git(.*)\" => \"https://127.0.0.1:" +
        QByteArray::number(m_port) +
        "/private/web.git$1\")\n"
        "alias.url = (\"/\" => \"" +
        backend.toLocal8Bit() +
        "/\")\n"
        "setenv.set-environment = (\"GIT_PROJECT_ROOT\" => \"" +
        folder +
        "/repositories\", \"GIT_HTTP_EXPORT_ALL\" => \"1\")\n"
        "cgi.assign = (\"\" => \"\")\n";
    setToken("not set");
    if (!write(QStringLiteral("authority.pem"), m_authority.certificate()) ||
        !write(QStringLiteral("server.pem"), own.certificate + own.key) || !write(QStringLiteral("lighttpd.conf"), configuration))
        return QStringLiteral("the server's files could not be written");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, {QStringLiteral("-D"), QStringLiteral("-f"), m_folder.filePath(QStringLiteral("lighttpd.conf"))});
    QElapsedTimer time;
    for (time.start(); time.elapsed() < 10'000;) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(200))
            return {};
        if (m_process.waitForFinished(50))
            break;
    }
    return QStringLiteral("lighttpd does not listen: %1").arg(QString::fromLocal8Bit(m_process.readAll()));
}

QByteArray GitWebServer::git(const QStringList &words, const QString &in) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"})
        environment.insert(QString::fromLatin1(name), QStringLiteral("test@example.com"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(in.isEmpty() ? m_folder.path() : in);
    process.start(QStringLiteral("git"), words);
    process.waitForFinished(20'000);
    return process.readAllStandardOutput();
}

void GitWebServer::makeRepository(const QString &path)
{
    git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare"),
         m_folder.filePath(QStringLiteral("repositories/") + path)});
    const QString work = m_folder.filePath(QStringLiteral("work/") + path);
    QDir().mkpath(work);
    git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main"), work});
}

QByteArray GitWebServer::commit(const QString &path, const QString &ref, const QByteArray &text, const QString &file)
{
    const QString work = m_folder.filePath(QStringLiteral("work/") + path);
    (void)write(QStringLiteral("work/%1/%2").arg(path, file), text);
    git({QStringLiteral("add"), QStringLiteral(".")}, work);
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QString::fromUtf8(text)}, work);
    git({QStringLiteral("push"), QStringLiteral("-q"), m_folder.filePath(QStringLiteral("repositories/") + path),
         QStringLiteral("+HEAD:") + ref},
        work);
    return git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}, work).trimmed();
}

} // namespace clustero
