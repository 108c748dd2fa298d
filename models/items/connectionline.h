// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace clustero {

/// What a connection is not granted.
struct ConnectionNeed
{
    QString title;  ///< `Checks, write`
    QString reason; ///< what it is needed for, a sentence
    QString advice; ///< who has to do what; empty: nobody
    QString page;   ///< where; empty: nowhere
    bool isEssential = false;

    bool operator==(const ConnectionNeed &) const = default;
};

/// Whom a GitHub App is, or was, installed for.
struct ConnectionPlace
{
    enum class Standing { Active, Suspended, Removed };

    QString account;
    Standing standing = Standing::Active;
    QString text; ///< in words, with what to do
    QString page; ///< on GitHub

    bool operator==(const ConnectionPlace &) const = default;
};

/// A connection as lists show it.
struct ConnectionLine
{
    enum class Health { Good, Busy, Bad, Unknown };

    QString
        key; ///< `relay:<address>#<channel>`, `smee:<address>`, `github:<App id>`, `slack:<workspace id>`, `remote:<name>`, `jira:<address>`
    QString kind; ///< relay, smee, github, slack, jira, remote
    QString name;
    QString about;   ///< where it leads
    QString webhook; ///< address that events are sent to; empty: none
    QString state;   ///< in words
    Health health = Health::Unknown;
    QList<ConnectionNeed> needs = {};   ///< that are not granted
    QList<ConnectionPlace> places = {}; ///< of a GitHub App
    QString install = {};               ///< page where its repositories are chosen; empty: it has none
    bool signsWebhooks = false;         ///< with a secret that can be renewed
    QString handle = {};                ///< what people in Slack call the App
    QString lastSuccess = {};           ///< when it was last seen to work, in words; empty: not known
    QString scope = {};                 ///< what its key or token allows, in words
    QString expiry = {};                ///< and for how long
    bool hasCredential = false;         ///< a key or token that can be renewed
    QString manage = {};                ///< page where it is renewed or deleted at the other end; empty: none
    int revision = 0;                   ///< another one: its repositories or their pipelines may have changed

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
    QString leadsTo = {}; ///< key of the connection that an address of the person's own leads to; empty: it is a channel's
};

/// A GitHub App that a person has.
struct OwnGithubApp
{
    QString web;
    qint64 appId = 0;
    QByteArray key; ///< PEM
    QUrl webhook;   ///< empty: stays as it is
    QString leadsTo = {};
};

/// A Slack App that a person made and installed.
struct NewSlack
{
    QByteArray bot;      ///< xoxb-…; where tokens are renewed: empty stays
    QByteArray app;      ///< xapp-…; the same
    QString name = {};   ///< empty: the workspace's
    QString server = {}; ///< where its Web API is; empty: Slack's
};

/// A Jira that a person wants to hear of.
struct NewJira
{
    QString site;
    bool isCloud = true;
    QString leadsTo;            ///< key of the relay or smee connection that its webhook is to lead to, or its channel's id
    QString name = {};          ///< empty: the site's host
    QByteArray secret = {};     ///< of the webhook; empty: the channel's own, or else a new random one
    QString account = {};       ///< e-mail that the token of a Cloud belongs to
    QByteArray token = {};      ///< empty: Jira is not asked, and not told anything
    bool comments = false;      ///< on the issue, for each run that it started
    bool takesUnsigned = false; ///< a Data Center that cannot sign
};

/// What may be changed of it. Empty account and token: they stay.
struct JiraChange
{
    QString account = {};
    QByteArray token = {};
    bool comments = false;
    bool dropsToken = false;
};

/// What has to be entered in Jira, and what is set here.
struct JiraHook
{
    QString site;
    bool isCloud = true;
    QString webhook = {};
    QByteArray secret = {}; ///< empty: none, since it cannot sign
    QString page = {};      ///< of Jira, where webhooks are made
    QString account = {};
    bool hasToken = false;
    bool comments = false;
};

/// A channel that the App may see.
struct SlackChannelLine
{
    QString id;
    QString name;
    bool isPrivate = false;
    bool isMember = false; ///< the App itself

    bool operator==(const SlackChannelLine &) const = default;
};

} // namespace clustero

Q_DECLARE_METATYPE(clustero::ConnectionLine)
