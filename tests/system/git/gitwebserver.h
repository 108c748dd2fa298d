// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/testauthority.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace clustero {

/// `git http-backend` behind lighttpd on a port of this machine, with TLS by an authority of its own. Repositories below `private/` ask for
/// the user x-access-token and a token.
class GitWebServer
{
public:
    GitWebServer();
    ~GitWebServer();

    /// Starts it; empty, or why it does not run.
    [[nodiscard]] QString start();
    void setToken(const QByteArray &token); ///< from the next request on

    [[nodiscard]] QString url(const QString &path) const; ///< `private/web.git`
    [[nodiscard]] QString authorityFile() const { return m_folder.filePath(QStringLiteral("authority.pem")); }
    /// For another server of the same authority, on this machine.
    [[nodiscard]] CertificateAndKey certificate() const { return m_authority.certificateFor("localhost"); }
    [[nodiscard]] QByteArray accessLog() const;

    /// A bare repository and a folder to commit in.
    void makeRepository(const QString &path);
    /// Commits a file and pushes it to a ref; the hash.
    [[nodiscard]] QByteArray commit(const QString &path, const QString &ref, const QByteArray &text,
                                    const QString &file = QStringLiteral("file.txt"));

private:
    QByteArray git(const QStringList &words, const QString &in = {}) const;
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace clustero
