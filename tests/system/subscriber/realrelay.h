// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

namespace clustero {

/// The real clustero-relay with a store of its own and one channel. It keeps its port when it is started again.
class RealRelay
{
public:
    QString channel;
    QByteArray token;

    explicit RealRelay(const QStringList &channelOptions = {})
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("store"));
        configure(0);
        start();
        const QJsonObject made =
            command(QStringList{QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("mine")} + channelOptions);
        channel = made.value(QStringLiteral("id")).toString();
        token = made.value(QStringLiteral("token")).toString().toLatin1();
    }
    ~RealRelay()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
        kill();
    }
    RealRelay(const RealRelay &) = delete;
    RealRelay &operator=(const RealRelay &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(CLUSTERO_RELAY), {QStringLiteral("serve"), QStringLiteral("--config"), configFile()});
        QByteArray said;
        while (!said.contains("listening on") && m_process.waitForReadyRead(10'000))
            said += m_process.readAll();
        const qsizetype colon = said.indexOf(':', said.indexOf("listening on"));
        m_port = static_cast<quint16>(said.mid(colon + 1).trimmed().split('\n').first().toUInt());
        if (m_port == 0)
            qFatal("%s", said.constData());
        configure(m_port);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void signal(int number) const { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    void rotateToken()
    {
        token = command({QStringLiteral("channel"), QStringLiteral("rotate"), QStringLiteral("mine")})
                    .value(QStringLiteral("token"))
                    .toString()
                    .toLatin1();
    }

    /// Posts a push of GitHub, signed if there is a signature; the answer's status, 0: there was none.
    int post(const QByteArray &id, const QByteArray &body, const QByteArray &signature = {})
    {
        QNetworkRequest request(QUrl(address() + QStringLiteral("/hooks/") + channel));
        request.setRawHeader("Content-Type", "application/json");
        request.setRawHeader("X-GitHub-Event", "push");
        request.setRawHeader("X-GitHub-Delivery", id);
        if (!signature.isEmpty())
            request.setRawHeader("X-Hub-Signature-256", signature);
        request.setTransferTimeout(5000);
        const std::unique_ptr<QNetworkReply> reply(m_manager.post(request, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private:
    [[nodiscard]] QString configFile() const { return m_folder.filePath(QStringLiteral("relay.yaml")); }

    void configure(quint16 port) const
    {
        QFile file(configFile());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(QStringLiteral("listen: 127.0.0.1:%1\nstore: %2/store\nrate: 1000000\nburst: 1000000\n")
                       .arg(port)
                       .arg(m_folder.path())
                       .toUtf8());
    }

    [[nodiscard]] QJsonObject command(QStringList words) const
    {
        QProcess process;
        process.start(QStringLiteral(CLUSTERO_RELAY), words << QStringLiteral("--json") << QStringLiteral("--config") << configFile());
        process.waitForFinished();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QNetworkAccessManager m_manager;
    quint16 m_port = 0;
};

} // namespace clustero
