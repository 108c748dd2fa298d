// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/chatsettings.h"

#include "models/base/textglob.h"
#include "models/pipeline/names.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace clustero {

namespace {

constexpr qsizetype mostEntries = 500, mostGlobs = 100;
const auto ownersKey = QStringLiteral("owners");
const auto peopleKey = QStringLiteral("people");
const auto channelsKey = QStringLiteral("channels");
const auto pipelinesKey = QStringLiteral("pipelines");

template<typename Value>
struct Named
{
    Value value;
    const char *name;
};

constexpr std::array rightNames{Named<ChatRight>{ChatRight::See, "see"}, Named<ChatRight>{ChatRight::Run, "run"},
                                Named<ChatRight>{ChatRight::Approve, "approve"}};
constexpr std::array newsNames{Named<ChatNews>{ChatNews::Started, "started"},
                               Named<ChatNews>{ChatNews::Failed, "failed"},
                               Named<ChatNews>{ChatNews::StillFailing, "still-failing"},
                               Named<ChatNews>{ChatNews::Fixed, "fixed"},
                               Named<ChatNews>{ChatNews::Passed, "passed"},
                               Named<ChatNews>{ChatNews::Waiting, "waiting"}};

template<typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &one) { return one.value == value; });
    return found == names.end() ? QString() : QString::fromLatin1(found->name);
}

template<typename Names>
auto valueIn(const Names &names, QStringView text)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &one) { return QLatin1String(one.name) == text; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

template<typename Names>
QStringList allIn(const Names &names)
{
    QStringList all;
    for (const auto &one : names)
        all += QString::fromLatin1(one.name);
    return all;
}

bool hasForm(const QString &id, const char *firstLetters)
{
    return id.size() >= 2 && id.size() <= 30 && QLatin1String(firstLetters).contains(id.at(0)) &&
           std::all_of(id.begin() + 1, id.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

QStringList texts(const QJsonValue &value)
{
    QStringList found;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (one.isString() && !one.toString().isEmpty())
            found += one.toString();
    }
    return found;
}

/// Reads one workspace; sentences name it.
class TeamReader
{
public:
    TeamReader(QString id, QStringList &problems) : m_id(std::move(id)), m_problems(problems) {}

    ChatTeam read(const QJsonObject &json)
    {
        for (const QString &owner : texts(json.value(ownersKey))) {
            if (isSlackPerson(owner))
                m_team.owners += owner;
            else
                complain(QStringLiteral("%1 is no person's id; it begins with U or W").arg(quoted(owner)));
        }
        const QJsonArray people = json.value(peopleKey).toArray();
        for (const QJsonValue &one : people)
            readPerson(one.toObject());
        const QJsonArray channels = json.value(channelsKey).toArray();
        for (const QJsonValue &one : channels)
            readChannel(one.toObject());
        return m_team;
    }

private:
    void complain(const QString &what)
    {
        if (m_problems.size() < 100)
            m_problems += QStringLiteral("In the workspace %1 %2. It has no effect.").arg(m_id, what);
    }

    /// Empty: they cannot be used.
    QStringList globs(const QJsonObject &json, const QString &whose)
    {
        const QStringList all = texts(json.value(pipelinesKey));
        for (const QString &glob : all) {
            if (!TextGlob::parse(glob)) {
                complain(QStringLiteral("%1 is no pattern of pipelines, in the entry of %2").arg(quoted(glob), quoted(whose)));
                return {};
            }
        }
        if (all.isEmpty() || all.size() > mostGlobs)
            complain(QStringLiteral("the entry of %1 names no pipelines, or too many").arg(quoted(whose)));
        return all.size() > mostGlobs ? QStringList() : all;
    }

    void readPerson(const QJsonObject &json)
    {
        ChatPerson person;
        person.who = json.value(QStringLiteral("who")).toString();
        if ((!isSlackPerson(person.who) && !isSlackGroup(person.who)) || m_team.people.size() >= mostEntries)
            return complain(QStringLiteral("%1 is no id of a person (U…, W…) or user group (S…)").arg(quoted(person.who)));
        person.pipelines = globs(json, person.who);
        for (const QString &name : texts(json.value(QStringLiteral("may")))) {
            if (const std::optional<ChatRight> right = chatRightFromString(name))
                person.may.insert(*right);
            else
                complain(QStringLiteral("%1 is no right; there are %2").arg(quoted(name), chatRightNames().join(QLatin1String(", "))));
        }
        if (!person.pipelines.isEmpty() && !person.may.isEmpty())
            m_team.people += person;
    }

    void readChannel(const QJsonObject &json)
    {
        ChatChannel channel;
        channel.channel = json.value(QStringLiteral("channel")).toString();
        if (!isSlackChannel(channel.channel) || m_team.channels.size() >= mostEntries)
            return complain(QStringLiteral("%1 is no channel's id (C…, G…, D…)").arg(quoted(channel.channel)));
        channel.pipelines = globs(json, channel.channel);
        if (json.contains(QStringLiteral("tell")))
            channel.news.clear();
        for (const QString &name : texts(json.value(QStringLiteral("tell")))) {
            if (const std::optional<ChatNews> news = chatNewsFromString(name))
                channel.news.insert(*news);
            else
                complain(
                    QStringLiteral("%1 is nothing to tell; there are %2").arg(quoted(name), chatNewsNames().join(QLatin1String(", "))));
        }
        if (!channel.pipelines.isEmpty())
            m_team.channels += channel;
    }

    QString m_id;
    QStringList &m_problems;
    ChatTeam m_team;
};

template<typename Names, typename Value>
QJsonArray namesOf(const Names &names, const QSet<Value> &values)
{
    QJsonArray list;
    for (const auto &one : names) {
        if (values.contains(one.value))
            list.append(QString::fromLatin1(one.name));
    }
    return list;
}

QJsonObject toJson(const ChatTeam &team)
{
    QJsonArray people;
    for (const ChatPerson &person : team.people) {
        people.append(QJsonObject{{QStringLiteral("who"), person.who},
                                  {pipelinesKey, QJsonArray::fromStringList(person.pipelines)},
                                  {QStringLiteral("may"), namesOf(rightNames, person.may)}});
    }
    QJsonArray channels;
    for (const ChatChannel &channel : team.channels) {
        channels.append(QJsonObject{{QStringLiteral("channel"), channel.channel},
                                    {pipelinesKey, QJsonArray::fromStringList(channel.pipelines)},
                                    {QStringLiteral("tell"), namesOf(newsNames, channel.news)}});
    }
    return {{ownersKey, QJsonArray::fromStringList(team.owners)}, {peopleKey, people}, {channelsKey, channels}};
}

} // namespace

QString toString(ChatRight right)
{
    return nameIn(rightNames, right);
}

QString toString(ChatNews news)
{
    return nameIn(newsNames, news);
}

std::optional<ChatRight> chatRightFromString(QStringView text)
{
    return valueIn(rightNames, text);
}

std::optional<ChatNews> chatNewsFromString(QStringView text)
{
    return valueIn(newsNames, text);
}

QStringList chatRightNames()
{
    return allIn(rightNames);
}

QStringList chatNewsNames()
{
    return allIn(newsNames);
}

bool isAmong(const ChatPipeline &pipeline, const QStringList &globs)
{
    const QStringList names{pipeline.name, pipeline.place, pipeline.place + u'/' + pipeline.name};
    return std::any_of(globs.begin(), globs.end(), [&](const QString &text) {
        if (text == QLatin1String("*"))
            return true;
        const Result<TextGlob> glob = TextGlob::parse(text, Qt::CaseInsensitive);
        return glob && std::any_of(names.begin(), names.end(), [&](const QString &name) { return glob->matches(name); });
    });
}

QJsonObject toJson(const ChatSettings &settings)
{
    QJsonObject teams;
    for (auto team = settings.teams.begin(); team != settings.teams.end(); ++team)
        teams.insert(team.key(), toJson(team.value()));
    return {{QStringLiteral("version"), 1}, {QStringLiteral("workspaces"), teams}};
}

ChatSettings chatSettingsFromJson(const QJsonObject &json)
{
    ChatSettings settings;
    const QJsonObject teams = json.value(QStringLiteral("workspaces")).toObject();
    for (auto team = teams.begin(); team != teams.end(); ++team) {
        if (isSlackTeam(team.key()))
            settings.teams.insert(team.key(), TeamReader(team.key(), settings.problems).read(team.value().toObject()));
        else
            settings.problems += QStringLiteral("%1 is no workspace's id; it begins with T. It has no effect.").arg(quoted(team.key()));
    }
    return settings;
}

bool isSlackPerson(const QString &id)
{
    return hasForm(id, "UW");
}

bool isSlackGroup(const QString &id)
{
    return hasForm(id, "S");
}

bool isSlackChannel(const QString &id)
{
    return hasForm(id, "CGD");
}

bool isSlackTeam(const QString &id)
{
    return hasForm(id, "TE");
}

ChatAccess::ChatAccess(const ChatTeam &team, const QString &person, const QSet<QString> &groups)
    : m_isOwner(isSlackPerson(person) && team.owners.contains(person))
{
    for (const ChatPerson &one : team.people) {
        if (isSlackPerson(person) && (one.who == person || (isSlackGroup(one.who) && groups.contains(one.who))))
            m_grants += one;
    }
}

bool ChatAccess::may(ChatRight right, const ChatPipeline &pipeline) const
{
    return m_isOwner || std::any_of(m_grants.begin(), m_grants.end(), [&](const ChatPerson &grant) {
               const bool isGiven = right == ChatRight::See ? !grant.may.isEmpty() : grant.may.contains(right);
               return isGiven && isAmong(pipeline, grant.pipelines);
           });
}

QList<ChatPipeline> ChatAccess::seen(const QList<ChatPipeline> &all) const
{
    QList<ChatPipeline> visible;
    std::copy_if(all.begin(), all.end(), std::back_inserter(visible),
                 [&](const ChatPipeline &pipeline) { return may(ChatRight::See, pipeline); });
    return visible;
}

QSet<QString> groupsOf(const ChatTeam &team)
{
    QSet<QString> groups;
    for (const ChatPerson &person : team.people) {
        if (isSlackGroup(person.who))
            groups.insert(person.who);
    }
    return groups;
}

} // namespace clustero
