// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubservice.h"
#include "app/relay/relayconnections.h"
#include "models/base/clock.h"
#include "models/items/connectionline.h"

#include <QPointer>

namespace clustero {

class Listener;
class ManifestFlow;

/// What a person connected: shows how each stands, makes, tries and removes them. In the thread of the services.
class ConnectionService : public QObject
{
    Q_OBJECT
public:
    /// \p github null: nothing can be done about GitHub, because its store cannot be opened. All must live longer.
    ConnectionService(GithubService *github, Secrets &secrets, QString connectionsFile, const DataPaths &paths, QObject *parent = nullptr);
    ~ConnectionService() override;

    /// Whose states are shown; null: this process does not listen.
    void setListener(Listener *listener);

    [[nodiscard]] QList<ConnectionLine> lines() const;
    [[nodiscard]] QStringList problems() const;

    QCoro::Task<Result<void>> addRelay(NewRelay relay);
    QCoro::Task<Result<void>> remove(QString key);
    /// Connects once; what came of it, in a sentence.
    QCoro::Task<Result<QString>> test(QString key);
    /// Waits for the person's browser, which has to open the address of githubPage(). The page to install the App from.
    QCoro::Task<Result<QString>> makeGithubApp(NewGithubApp wishes);
    [[nodiscard]] Result<void> takeRedirect(const QUrl &address);
    void cancelGithubApp();
    QCoro::Task<Result<QString>> addGithubApp(OwnGithubApp own);

Q_SIGNALS:
    void changed();
    void githubPage(const QUrl &page);

private:
    [[nodiscard]] Result<HookChannel> channelOf(const QUrl &webhook) const;
    [[nodiscard]] QList<ReceiverEntry> receivers() const;
    [[nodiscard]] ConnectionLine githubLine(const GithubConnection &connection) const;
    QCoro::Task<Result<void>> forgetApp(qint64 app);
    QCoro::Task<Result<QString>> testGithub(qint64 app);

    GithubService *m_github;
    Secrets &m_secrets;
    QString m_file;
    QString m_statusFile; ///< what the process that listens says of its receivers
    Clock m_clock;
    QPointer<Listener> m_listener;
    std::unique_ptr<ManifestFlow> m_flow;
};

} // namespace clustero
