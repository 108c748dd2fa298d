// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace clustero {

/// A process that listens on a port of this machine, with a folder of its own.
class RealServer
{
public:
    RealServer() = default;
    ~RealServer();
    Q_DISABLE_COPY_MOVE(RealServer)

    /// s3rver: the key S3RVER with the secret S3RVER, and one empty bucket. Empty, or why it does not run.
    [[nodiscard]] QString startStore(const QString &bucket);
    /// lighttpd with WebDAV: below /releases/ for deployer with the password pass word.
    [[nodiscard]] QString startRepository();

    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    [[nodiscard]] QString start(const QString &program, const QStringList &words);
    void choosePort();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace clustero
