// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <map>

namespace clustero {

/// A real clustero-relay with a store and a configuration of its own.
class RelayProcess
{
public:
    explicit RelayProcess(const QByteArray &options = {});
    ~RelayProcess();

    /// Starts it and waits until it listens; `around` is a command in front of it. False: it did not.
    bool start(const QStringList &around = {});
    void signal(int number) const;
    void kill();
    /// The exit status after the process ended by itself; -1: it did not.
    int ended();
    /// Runs a command of the program with --json.
    [[nodiscard]] QJsonObject command(const QStringList &words, const QByteArray &input = {}) const;
    /// Another configuration; signal(SIGHUP) or a start takes it.
    void configure(const QByteArray &options);

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] QString said() const { return m_said; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_said;
    int m_port = 0;
};

struct HttpReply
{
    int status = 0; ///< 0: no answer
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
};

/// A connection that speaks HTTP/1.1 the simple way: blocking, any thread.
class HttpClient
{
public:
    explicit HttpClient(int port);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    HttpReply post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {});
    HttpReply request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, const QByteArray &headers = {});
    bool write(const QByteArray &bytes);
    HttpReply readReply();
    /// Whether the other side ended it, within five seconds.
    bool isEnded();

private:
    bool readMore();

    int m_socket;
    QByteArray m_buffer;
};

} // namespace clustero
