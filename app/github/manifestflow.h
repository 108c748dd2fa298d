// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubclient.h"
#include "app/github/manifest.h"

#include <QObject>
#include <QTimer>

class QHttpServer;

namespace clustero {

/// Makes a GitHub App with the person's browser: a page on 127.0.0.1 posts the manifest to GitHub, which sends the browser back with a code
/// that is exchanged for the App's key. Works once; GitHub allows an hour. `registered` or `failed` comes exactly once unless it is destroyed before.
class ManifestFlow : public QObject
{
    Q_OBJECT
public:
    ManifestFlow(std::shared_ptr<GithubClient> client, ManifestWishes wishes, QObject *parent = nullptr);
    ~ManifestFlow() override;

    /// Listens; the address that the browser has to open. Error `loopback`.
    [[nodiscard]] Result<QUrl> start(std::chrono::milliseconds timeout = std::chrono::hours(1));
    [[nodiscard]] QDateTime endsAt() const { return m_endsAt; }
    /// The address that GitHub sent a browser on another machine to. Errors `redirect-address` (it is not one of this flow).
    [[nodiscard]] Result<void> takeRedirect(const QUrl &pasted);
    void cancel();

Q_SIGNALS:
    /// GitHub sent the browser back; the code is being exchanged.
    void confirmed();
    void registered(const clustero::AppRegistration &registration);
    /// Codes: `cancelled`, `timed-out`, `github-answer`, and the client's.
    void failed(const clustero::Error &error);

private:
    void listen();
    void exchange(const QString &code);
    void finish(const Result<AppRegistration> &registration);
    [[nodiscard]] bool isOwn(const QByteArray &hostHeader) const;
    [[nodiscard]] QUrl own(const QString &path) const;

    std::shared_ptr<GithubClient> m_client;
    ManifestWishes m_wishes;
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
    QString m_state;    ///< comes back unchanged
    QString m_path;     ///< of the page, unguessable
    QByteArray m_nonce; ///< of the page's script
    QDateTime m_endsAt;
    QTimer m_timer;
    bool m_isTaken = false; ///< a code came
    bool m_isFinished = false;
};

/// 256 random bits in letters and digits.
[[nodiscard]] QString unguessable();

} // namespace clustero
