// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chatops/chatpipeline.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace clustero {

/// What somebody may do with a pipeline from a chat. Whoever may run or approve may see, too.
enum class ChatRight { See, Run, Approve };
/// What a channel is told of a pipeline's runs.
enum class ChatNews { Started, Failed, StillFailing, Fixed, Passed, Waiting };

[[nodiscard]] QString toString(ChatRight right); ///< `run`
[[nodiscard]] QString toString(ChatNews news);   ///< `still-failing`
[[nodiscard]] std::optional<ChatRight> chatRightFromString(QStringView text);
[[nodiscard]] std::optional<ChatNews> chatNewsFromString(QStringView text);
[[nodiscard]] QStringList chatRightNames();
[[nodiscard]] QStringList chatNewsNames();

/// Globs of names, of places, or of both (`acme/web/deploy`); `*` alone means every pipeline.
[[nodiscard]] bool isAmong(const ChatPipeline &pipeline, const QStringList &globs);

/// A person or a user group, and what they may do.
struct ChatPerson
{
    QString who; ///< `U…` or `W…`: a person, `S…`: a user group
    QStringList pipelines;
    QSet<ChatRight> may;

    bool operator==(const ChatPerson &) const = default;
};

/// What a channel is told.
struct ChatChannel
{
    QString channel; ///< its id
    QStringList pipelines;
    QSet<ChatNews> news = {ChatNews::Failed, ChatNews::Fixed};

    bool operator==(const ChatChannel &) const = default;
};

/// A workspace.
struct ChatTeam
{
    QStringList owners; ///< people who may do everything
    QList<ChatPerson> people;
    QList<ChatChannel> channels;

    [[nodiscard]] bool isEmpty() const { return owners.isEmpty() && people.isEmpty() && channels.isEmpty(); }
    bool operator==(const ChatTeam &) const = default;
};

/// Who may do what, and which channels are told what. Nobody may do anything that is not written here.
struct ChatSettings
{
    QMap<QString, ChatTeam> teams; ///< by the workspace's id
    QStringList problems;          ///< a sentence for each entry that cannot be used

    bool operator==(const ChatSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ChatSettings &settings);
/// Entries that make no sense give nobody a right, and are named.
[[nodiscard]] ChatSettings chatSettingsFromJson(const QJsonObject &json);

[[nodiscard]] bool isSlackPerson(const QString &id);  ///< `U…`, `W…`
[[nodiscard]] bool isSlackGroup(const QString &id);   ///< `S…`
[[nodiscard]] bool isSlackChannel(const QString &id); ///< `C…`, `G…`, `D…`
[[nodiscard]] bool isSlackTeam(const QString &id);    ///< `T…`, `E…`

/// What one person may do in one workspace.
class ChatAccess
{
public:
    /// \p groups: user groups that the person is in.
    ChatAccess(const ChatTeam &team, const QString &person, const QSet<QString> &groups);

    [[nodiscard]] bool isOwner() const { return m_isOwner; }
    /// Nobody has given them any right.
    [[nodiscard]] bool isStranger() const { return !m_isOwner && m_grants.isEmpty(); }
    [[nodiscard]] bool may(ChatRight right, const ChatPipeline &pipeline) const;
    [[nodiscard]] QList<ChatPipeline> seen(const QList<ChatPipeline> &all) const;

private:
    bool m_isOwner;
    QList<ChatPerson> m_grants;
};

/// User groups that the team's rights name.
[[nodiscard]] QSet<QString> groupsOf(const ChatTeam &team);

} // namespace clustero
