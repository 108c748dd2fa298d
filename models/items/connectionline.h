// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace clustero {

/// A connection as lists show it.
struct ConnectionLine
{
    enum class Health { Good, Busy, Bad, Unknown };

    QString key;  ///< `relay:<address>#<channel>`, `smee:<address>`, `github:<App id>`
    QString kind; ///< relay, smee, github
    QString name;
    QString about;   ///< where it leads
    QString webhook; ///< address that events are sent to; empty: none
    QString state;   ///< in words
    Health health = Health::Unknown;

    bool operator==(const ConnectionLine &) const = default;
};

/// A channel of a relay that a person wants to subscribe to.
struct NewRelay
{
    QString name;
    QString url; ///< as relayAddress() gives it
    QString channel;
    QByteArray token;
    QByteArray secret; ///< that deliveries are signed with; empty: none, or it is kept already
};

/// A GitHub App that a person wants made.
struct NewGithubApp
{
    QString web;          ///< address; empty: github.com
    QString organization; ///< empty: the person's own account
    QUrl webhook;         ///< of a channel; empty: none, GitHub is asked for events
};

/// A GitHub App that a person has.
struct OwnGithubApp
{
    QString web;
    qint64 appId = 0;
    QByteArray key; ///< PEM
    QUrl webhook;   ///< empty: stays as it is
};

} // namespace clustero

Q_DECLARE_METATYPE(clustero::ConnectionLine)
