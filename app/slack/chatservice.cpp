// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/chatservice.h"

#include "app/slack/chatturn.h"

#include <QJsonArray>
#include <QPointer>

namespace clustero {

namespace {

constexpr qsizetype mostKnownEnvelopes = 500, mostGroups = 50;
constexpr int mostAnswering = 30;
constexpr qint64 groupSeconds = 300;

} // namespace

ChatService::ChatService(ChatDesk &desk, SlackStore &store, Settings settings, OpenWorkspace open, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_store(store), m_settings(std::move(settings)), m_open(std::move(open)), m_clock(clock)
{}

ChatService::~ChatService() = default;

void ChatService::take(const SlackEnvelope &envelope)
{
    if (!envelope.id.isEmpty() && m_known.contains(envelope.id))
        return;
    m_known.append(envelope.id);
    if (m_known.size() > mostKnownEnvelopes)
        m_known.removeFirst();
    if (const std::optional<ChatRequest> request = chatRequest(envelope))
        answer(*request);
}

QCoro::Task<> ChatService::answer(ChatRequest request)
{
    const QPointer<ChatService> self(this);
    const std::shared_ptr<SlackCalls> calls = m_open(request.team);
    if (!calls)
        co_return;
    const Result<ChatSettings> settings = m_settings();
    if (!settings)
        Q_EMIT problemFound(settings.error().sentence);
    const ChatTeam team = settings.value_or(ChatSettings()).teams.value(request.team);
    ChatReply reply;
    QString words;
    if (m_answering >= mostAnswering) {
        reply = {sentenceMessage(QStringLiteral("Too much is asked for at once. Try again in a moment.")), QStringLiteral("too busy"),
                 false};
    } else {
        ++m_answering;
        const QSet<QString> named = groupsOf(team);
        QSet<QString> groups;
        if (!named.isEmpty() && !team.owners.contains(request.person))
            groups = co_await groupsOfPerson(calls, request.team, request.person, named);
        if (!self)
            co_return;
        const auto turn =
            std::make_shared<ChatTurn>(m_desk, m_store, m_clock, request, team, ChatAccess(team, request.person, groups), calls);
        words = turn->inWords();
        reply = co_await turn->reply();
        if (!self)
            co_return;
        --m_answering;
    }
    note(request, words, reply.outcome);
    if (!reply.message.isEmpty() && !request.responseUrl.isEmpty()) {
        QJsonObject message = reply.message;
        message.insert(QStringLiteral("response_type"), reply.isPublic ? QStringLiteral("in_channel") : QStringLiteral("ephemeral"));
        message.insert(QStringLiteral("replace_original"), false);
        const Result<void> told = co_await calls->respond(QUrl(request.responseUrl), message);
        if (!self)
            co_return;
        if (!told)
            Q_EMIT problemFound(told.error().sentence);
    }
    Q_EMIT answered(request.person, words, reply.outcome);
}

/// Of the groups that the settings name, those that they are in. One that cannot be asked for has nobody.
QCoro::Task<QSet<QString>> ChatService::groupsOfPerson(std::shared_ptr<SlackCalls> calls, QString team, QString person, QSet<QString> named)
{
    const QPointer<ChatService> self(this);
    QSet<QString> found;
    for (const QString &name : named) {
        const QString key = team + u' ' + name;
        if (!m_groups.contains(key) || m_groups.value(key).askedAt.secsTo(m_clock.now()) > groupSeconds) {
            QJsonObject arguments;
            arguments.insert(QStringLiteral("usergroup"), name);
            const Result<QJsonObject> answer = co_await calls->call(QStringLiteral("usergroups.users.list"), arguments);
            if (!self)
                co_return QSet<QString>();
            if (!answer) {
                Q_EMIT problemFound(
                    QStringLiteral("Who is in the user group %1 cannot be asked for: %2").arg(name, answer.error().sentence));
                continue;
            }
            Group group;
            group.askedAt = m_clock.now();
            const QJsonArray users = answer->value(QStringLiteral("users")).toArray();
            for (const QJsonValue &user : users)
                group.people.insert(user.toString());
            if (m_groups.size() >= mostGroups)
                m_groups.clear();
            m_groups.insert(key, group);
        }
        if (m_groups.value(key).people.contains(person))
            found.insert(name);
    }
    co_return found;
}

void ChatService::note(const ChatRequest &request, const QString &words, const QString &outcome)
{
    // What cannot be written down now was done all the same.
    static_cast<void>(m_store.log({m_clock.now(), request.team, request.person, words, outcome}));
}

} // namespace clustero
