// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventparts.h"

#include <QObject>

namespace clustero {

/// Where every event comes in: its signature is checked on the exact bytes, then it is stored.
class EventIntake : public QObject
{
    Q_OBJECT
public:
    explicit EventIntake(const EventParts &parts, QObject *parent = nullptr);

    /// Reads the secrets of all connections from the keychain. Before that nothing from outside is taken.
    QCoro::Task<> loadSecrets();
    /// See DeliverEvent. Error `not-ready`, or why the secret that it has to be checked with cannot be read.
    [[nodiscard]] Result<void> deliver(const Event &event, const ReceivedFrom &from);

Q_SIGNALS:
    void added(qint64 row);

private:
    struct Channel
    {
        QList<QByteArray> secrets;
        std::optional<Error> problem;
        bool takesUnsigned = false; ///< of a Jira that cannot sign
    };
    QCoro::Task<Channel> readChannel(QStringList names);
    [[nodiscard]] Result<Verification> verify(const Event &event, const ReceivedFrom &from) const;

    const EventParts &m_parts;
    QHash<QString, Channel> m_channels; ///< by the channel's id
    bool m_isReady = false;
};

/// `c1` of `https://relay.example#c1`.
[[nodiscard]] QString channelIdOf(const QString &key);

} // namespace clustero
