// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/relay/postgresserver.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <unistd.h>

namespace clustero {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

QStringList PostgresServer::asSomebody(const QStringList &words) const
{
    if (::geteuid() != 0)
        return words;
    return QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"),
                       QStringLiteral("--clear-groups"), QStringLiteral("--")} +
           words;
}

bool PostgresServer::start()
{
    const QString data = m_folder.filePath(QStringLiteral("data"));
    if (m_programs.isEmpty()) {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList all = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (all.isEmpty()) {
            m_problem = QStringLiteral("PostgreSQL is not installed (package postgresql).");
            return false;
        }
        m_programs = versions.filePath(all.constLast() + QStringLiteral("/bin/"));
        if (::geteuid() == 0)
            QProcess::execute(QStringLiteral("chown"), {QStringLiteral("nobody:nogroup"), m_folder.path()});
        QStringList words = asSomebody({m_programs + QStringLiteral("initdb"), QStringLiteral("--no-sync"), QStringLiteral("--auth=trust"),
                                        QStringLiteral("--username=relay"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
                                        QStringLiteral("-D"), data});
        QProcess initdb;
        initdb.setWorkingDirectory(m_folder.path());
        initdb.setProcessChannelMode(QProcess::MergedChannels);
        initdb.start(words.takeFirst(), words);
        if (!initdb.waitForFinished(patienceMs) || initdb.exitCode() != 0) {
            m_problem = QString::fromLocal8Bit(initdb.readAll());
            return false;
        }
    }
    QStringList words =
        asSomebody({m_programs + QStringLiteral("postgres"), QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path(),
                    QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("fsync=off")});
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(words.takeFirst(), words);
    QByteArray said;
    while (!said.contains("ready to accept connections") && m_process.waitForReadyRead(patienceMs))
        said += m_process.readAll();
    m_problem = QString::fromLocal8Bit(said);
    return said.contains("ready to accept connections");
}

void PostgresServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGQUIT);
    m_process.waitForFinished(patienceMs);
}

QString PostgresServer::options() const
{
    return QStringLiteral("host=%1 user=relay dbname=postgres").arg(m_folder.path());
}

} // namespace clustero
