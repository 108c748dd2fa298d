// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <memory>
#include <optional>

class QHttpServerRequest;
class QWebSocket;

namespace clustero {

struct SlackCall
{
    QString method;
    QJsonObject arguments; ///< of a form: texts, but for those that Slack takes as JSON
    QByteArray token;
};

/// How the next answers to a method go wrong.
struct SlackTrouble
{
    int status = 200;
    QJsonObject body = {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QStringLiteral("internal_error")}};
    QMap<QByteArray, QByteArray> headers = {};
    int times = 1;
    bool isDone = false; ///< the call is carried out, its answer lost
};

struct FakeSlackChannel
{
    QString id;
    QString name;
    bool isPrivate = false;
    bool isMember = true; ///< the bot
    bool isArchived = false;
};

/// A Slack of the tests' own: its Web API as far as it is used, Socket Mode, and people who type commands and press buttons. Speaks HTTP and
/// WebSocket on one port. One thread.
class FakeSlack : public QObject
{
public:
    FakeSlack();
    ~FakeSlack() override;

    QString team = QStringLiteral("T0ACME"), workspace = QStringLiteral("Acme"), app = QStringLiteral("A0CLUSTERO");
    QString botUser = QStringLiteral("U0BOT"), botName = QStringLiteral("clustero");
    QByteArray botToken = "xoxb-1111-2222-abcdef", appToken = "xapp-1-A0CLUSTERO-3333-abcdef";
    QSet<QByteArray> deadTokens; ///< that were good once: `token_revoked`
    QStringList scopes{QStringLiteral("commands"),       QStringLiteral("chat:write"),     QStringLiteral("chat:write.public"),
                       QStringLiteral("channels:read"),  QStringLiteral("groups:read"),    QStringLiteral("channels:history"),
                       QStringLiteral("groups:history"), QStringLiteral("usergroups:read")};
    QList<FakeSlackChannel> channels;
    QMap<QString, QStringList> groups; ///< of people, by the group's id
    int pageSize = 100;
    int strangers = 0;        ///< connections of others with the same token
    bool saysHello = true;    ///< to new connections
    std::optional<QUrl> link; ///< given out in place of one of its own

    /// Fixed port, for a program of its own; 0: any.
    bool listen(quint16 port = 0);
    void setOffline(bool isOffline); ///< closes the port and all connections, or opens it again
    [[nodiscard]] QUrl api() const;
    [[nodiscard]] QUrl newLink(); ///< for one connection
    void trouble(const QString &method, const SlackTrouble &how) { m_troubles[method] = how; }

    // What people do: each sends an envelope to one connection, the newest, and returns its id; empty: nobody is connected.
    QString command(const QString &text, const QString &user = QStringLiteral("U0ADA"),
                    const QString &channel = QStringLiteral("C0BUILDS"));
    QString press(const QString &action, const QString &value, const QJsonObject &message = {},
                  const QString &user = QStringLiteral("U0ADA"), const QString &channel = QStringLiteral("C0BUILDS"));
    /// Sends a form: a view that was opened, with `values` as `state.values`.
    QString submit(const QJsonObject &view, const QJsonObject &values, const QString &user = QStringLiteral("U0ADA"));
    /// A message of the App itself, as if it had posted it.
    QJsonObject say(const QString &channel, const QString &text);
    QString send(const QString &type, const QJsonObject &payload);
    /// A command to one connection. 0: the oldest.
    QString commandTo(qsizetype connection, const QString &text);
    void sendText(const QString &text);
    /// The same envelope once more.
    void sendAgain(const QString &envelope);

    [[nodiscard]] qsizetype connections() const { return m_sockets.size(); }
    [[nodiscard]] int connectionsEver() const { return m_connectionsEver; }
    /// Tells a connection why it will end: `warning`, `refresh_requested`, `link_disabled`, `too_many_websockets`. 0: the oldest.
    void announceEnd(const QString &reason, qsizetype connection = 0);
    void closeConnection(qsizetype connection = 0); ///< without a word
    void closeConnections();

    /// Milliseconds until each acknowledgement of an envelope.
    [[nodiscard]] QList<qint64> acknowledgements(const QString &envelope) const { return m_acknowledged.value(envelope); }
    [[nodiscard]] const QList<SlackCall> &calls() const { return m_calls; }
    [[nodiscard]] QList<SlackCall> calls(const QString &method) const;
    /// As they stand now, oldest first; answers of a thread have `thread_ts`, those for one person `user`.
    [[nodiscard]] QList<QJsonObject> messages(const QString &channel) const { return m_messages.value(channel); }
    /// What was sent to the response_url of an envelope.
    [[nodiscard]] QList<QJsonObject> responses(const QString &envelope) const { return m_responses.value(envelope); }
    [[nodiscard]] QList<QJsonObject> views() const { return m_views; } ///< forms that were opened

private:
    struct Reply
    {
        int status = 200;
        QByteArray body = {};
        QMap<QByteArray, QByteArray> headers = {};
    };
    struct Sent
    {
        QJsonObject message;
        QDateTime at;
    };

    void open(quint16 port);
    Reply answer(const QHttpServerRequest &request);
    Reply answerCall(const QString &method, const QHttpServerRequest &request);
    Reply answerResponse(const QString &envelope, const QByteArray &body);
    [[nodiscard]] QJsonObject handle(const SlackCall &call);
    [[nodiscard]] std::optional<QJsonObject> refusalOf(const SlackCall &call) const;
    [[nodiscard]] QJsonObject authTest() const;
    [[nodiscard]] QJsonObject openSocket();
    [[nodiscard]] QJsonObject listChannels(const QJsonObject &arguments) const;
    [[nodiscard]] QJsonObject history(const QJsonObject &arguments, bool isThread);
    [[nodiscard]] QJsonObject joinChannel(const QJsonObject &arguments);
    [[nodiscard]] QJsonObject post(const QJsonObject &arguments, bool isEphemeral);
    [[nodiscard]] QJsonObject update(const QJsonObject &arguments);
    [[nodiscard]] QJsonObject remove(const QJsonObject &arguments);
    [[nodiscard]] QJsonObject openView(const QJsonObject &arguments);
    [[nodiscard]] QJsonObject listGroup(const QJsonObject &arguments) const;
    [[nodiscard]] FakeSlackChannel *channelOf(const QJsonObject &arguments);
    void takeSocket(std::unique_ptr<QWebSocket> socket);
    [[nodiscard]] QString newTrigger();
    [[nodiscard]] QString newResponseUrl(const QString &envelope);
    QString sendEnvelope(const QString &id, const QString &type, const QJsonObject &payload);
    [[nodiscard]] QJsonObject personOf(const QString &user) const;

    struct Private;
    std::unique_ptr<Private> d;
    quint16 m_port = 0;
    qsizetype m_receiver = -1; ///< of the next envelope; -1: the newest
    QMap<QString, SlackTrouble> m_troubles;
    QSet<QString> m_tickets;
    QMap<QString, QDateTime> m_triggers;
    QList<QWebSocket *> m_sockets; ///< that were greeted, oldest first
    QMap<QString, Sent> m_sent;    ///< by envelope
    QMap<QString, QList<qint64>> m_acknowledged;
    QList<SlackCall> m_calls;
    QMap<QString, QList<QJsonObject>> m_messages;
    QMap<QString, QList<QJsonObject>> m_responses;
    QList<QJsonObject> m_views;
    int m_connectionsEver = 0, m_last = 0;
};

/// Which of Slack's limits a message's blocks exceed; empty: none.
[[nodiscard]] QString blockProblem(const QJsonArray &blocks, int most = 50);

} // namespace clustero
