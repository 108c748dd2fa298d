// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/wakewatch.h"
#include "app/relay/relaysubscriber.h"
#include "app/relay/smeesubscriber.h"
#include "app/secrets/secrets.h"
#include "app/settings/connections.h"

#include <QFileSystemWatcher>
#include <QMap>

#include <variant>

namespace clustero {

/// Where the events of all channels go; `channel` is a connection's key(). See ChannelInbox.
struct EventInbox
{
    std::function<Result<void>(const Event &event, const QString &channel, qint64 seq)> deliver;
    std::function<Result<void>(const QString &channel, qint64 from, qint64 to, const QString &reason)> noteGap;
    std::function<Result<qint64>(const QString &channel)> cursor;
    std::function<int(const QString &channel)> gaps;
};

/// One connection and how it stands.
struct ReceiverEntry
{
    QString key;
    QString name;
    QString url;
    QString channel;
    ReceiverState state;
};

/// All relays and smee channels of connections.json, side by side: follows the file, takes the tokens from the keychain, looks after them when
/// the machine wakes up, and leaves a status file for others to read. One thread with an event loop.
class RelayConnections : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        RelaySubscriber::Options relay = {};
        SmeeSubscriber::Options smee = {};
        WakeWatch::Sources wake = {};
        QString statusFile = {};                         ///< empty: none is written
        std::function<QList<ReceiverEntry>()> more = {}; ///< that the status file tells of besides; see noteMore()
        std::chrono::milliseconds statusEvery{1000};     ///< written at most so often
        std::chrono::milliseconds aliveEvery{30'000};    ///< and at least
        std::chrono::milliseconds settle{200};           ///< after a change of the file
    };

    RelayConnections(QString connectionsFile, Secrets &secrets, EventInbox inbox, Options options, QObject *parent = nullptr);
    ~RelayConnections() override;

    void start();
    /// Closes all of them and removes the status file.
    void stop();

    /// In the order of the file.
    [[nodiscard]] QList<ReceiverEntry> receivers() const;
    /// Those of Options::more are other ones.
    void noteMore();
    /// Sentences about the file and its entries that are not used.
    [[nodiscard]] QStringList problems() const { return m_problems; }

Q_SIGNALS:
    void stateChanged(const QString &key);
    /// Connections came, went or were renamed, or the problems changed.
    void changed();
    /// What `key` may have missed should be asked for at the source.
    void reconcileWanted(const QString &key, const QString &why);
    /// The machine slept, or the way to the network is another one.
    void woke();

private:
    struct Running
    {
        std::variant<RelayConnection, SmeeConnection> connection;
        std::unique_ptr<RelaySubscriber> relay;
        std::unique_ptr<SmeeSubscriber> smee;
    };

    void read();
    void watch();
    void look();
    void take(const Connections &connections);
    void startRelay(const RelayConnection &connection);
    void startSmee(const SmeeConnection &connection);
    void wakeAll();
    void noteState(const QString &key);
    void writeStatus();
    [[nodiscard]] ChannelInbox inboxOf(const QString &key) const;

    QString m_file;
    Secrets &m_secrets;
    EventInbox m_inbox;
    Options m_options;
    std::unique_ptr<WakeWatch> m_wake;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_settle;
    QTimer m_status;
    QTimer m_alive; ///< tells others that this process does not stand still
    QStringList m_order;
    std::map<QString, Running> m_running;
    QStringList m_problems;
    std::pair<QDateTime, qint64> m_fileSeen; ///< time and size
    bool m_isStarted = false;
};

/// What a listening process left in its status file. Error `no-status`: there is none, or it cannot be read.
struct ListenerStatus
{
    QList<ReceiverEntry> receivers;
    QStringList problems;
    qint64 processId = 0;
    QDateTime writtenAt;

    /// It should have written since: the process is stopped or hangs, or the machine woke up a moment ago.
    [[nodiscard]] bool isStale(const QDateTime &now) const { return writtenAt.isValid() && writtenAt.secsTo(now) > 90; }
};
[[nodiscard]] Result<ListenerStatus> readListenerStatus(const QString &file);
/// Where it is, in the data folder.
[[nodiscard]] QString listenerStatusFile(const QString &dataFolder);

} // namespace clustero
