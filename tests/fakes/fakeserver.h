// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <functional>

namespace clustero {

/// A scripted HTTP server on a unix socket. Answers are given by method and path start; a path without an answer
/// gets 404. Answers can be delayed (until releaseHeld()), hanging (never), split into single bytes, or cut off.
class FakeServer : public QObject
{
public:
    struct Answer
    {
        QByteArray bytes;        ///< the whole response
        bool held = false;       ///< sent by releaseHeld()
        bool hanging = false;    ///< never sent
        bool byteByByte = false; ///< each byte in a write of its own
        bool keepOpen = false;   ///< the connection stays open afterwards
    };

    FakeServer()
    {
        m_server.listen(path());
        QObject::connect(&m_server, &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket *socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("engine.sock")); }
    [[nodiscard]] QByteArrayList requests() const { return m_requests; } ///< head and body, in order
    void answer(const QByteArray &methodAndPathStart, Answer answer) { m_answers.insert(methodAndPathStart, std::move(answer)); }

    static QByteArray response(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
               headers + "\r\n" + body;
    }

    void answer(const QByteArray &methodAndPathStart, int status, const QByteArray &body)
    {
        answer(methodAndPathStart, Answer{response(status, body)});
    }

    void releaseHeld()
    {
        const auto held = std::exchange(m_held, {});
        for (const auto &[socket, answer] : held)
            send(socket, answer);
    }
    [[nodiscard]] qsizetype held() const { return m_held.size(); }

private:
    void read(QLocalSocket *socket)
    {
        QByteArray &request = m_partial[socket];
        request += socket->readAll();
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype length = request.indexOf("Content-Length: ");
        const qsizetype body = length < 0 ? 0 : request.mid(length + 16, request.indexOf("\r\n", length) - length - 16).toLongLong();
        if (end < 0 || request.size() < end + 4 + body)
            return;
        m_requests.append(request);
        const Answer answer = find(request);
        m_partial.remove(socket);
        if (answer.held)
            m_held.append({socket, answer});
        else if (!answer.hanging)
            send(socket, answer);
    }

    [[nodiscard]] Answer find(const QByteArray &request) const
    {
        QByteArray best;
        for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
            if (request.startsWith(it.key()) && it.key().size() > best.size())
                best = it.key();
        }
        return best.isEmpty() ? Answer{response(404, R"({"message":"no such thing"})")} : m_answers.value(best);
    }

    static void send(QLocalSocket *socket, const Answer &answer)
    {
        for (qsizetype at = 0; answer.byteByByte && at < answer.bytes.size(); ++at) {
            socket->write(answer.bytes.constData() + at, 1);
            socket->flush();
        }
        if (!answer.byteByByte)
            socket->write(answer.bytes);
        if (!answer.keepOpen)
            socket->disconnectFromServer();
    }

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QHash<QByteArray, Answer> m_answers;
    QHash<QLocalSocket *, QByteArray> m_partial;
    QList<std::pair<QLocalSocket *, Answer>> m_held;
    QByteArrayList m_requests;
};

} // namespace clustero
