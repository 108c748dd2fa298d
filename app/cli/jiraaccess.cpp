// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jiraaccess.h"

#include "app/cli/messages.h"
#include "app/cli/secretinput.h"
#include "app/cli/terminaltext.h"
#include "app/events/eventservice.h"
#include "app/jira/jiraservice.h"
#include "app/settings/settings.h"

#include <QCoroTask>

#include <algorithm>

namespace clustero {

namespace {

JiraParts jiraParts(const Context &context, Session &session)
{
    EventService *events = session.events();
    return {session.secrets(), connectionsFile(context.configuration), events ? &events->store() : nullptr, settings::authority()};
}

bool readJiraSecrets(Context &context, NewJira &jira, bool withToken)
{
    const QString example = QStringLiteral("clustero connections add-jira URL --channel NAME <secrets.txt");
    QList<QByteArray> lines;
    const int wanted = (jira.takesUnsigned ? 0 : 1) + (withToken ? 1 : 0);
    while (lines.size() < wanted) {
        const bool isSecret = lines.isEmpty() && !jira.takesUnsigned;
        QByteArray given;
        if (!readSecret(context, isSecret ? QStringLiteral("the webhook's secret") : QStringLiteral("Jira's token"), example, given))
            return false;
        for (const QByteArray &line : given.split('\n'))
            lines += line.trimmed();
        given.fill('\0');
        if (!context.inputIsTerminal)
            break; // it was read to its end
    }
    while (lines.size() > wanted && lines.constLast().isEmpty())
        lines.removeLast();
    if (lines.size() != wanted || lines.contains(QByteArray())) {
        complain(context, withToken && !jira.takesUnsigned
                              ? QStringLiteral("Give two lines on standard input: the webhook's secret, and Jira's token.")
                              : QStringLiteral("Give one line on standard input. With a token beside the secret, say --token."));
        return false;
    }
    if (withToken)
        jira.token = lines.takeLast();
    if (!jira.takesUnsigned)
        jira.secret = lines.constFirst();
    return true;
}

} // namespace

int addJira(Context &context, const Arguments &given)
{
    NewJira jira;
    jira.site = given.at(1);
    jira.isCloud = given.value(QStringLiteral("kind"), QStringLiteral("cloud")) == QLatin1String("cloud");
    jira.leadsTo = given.value(QStringLiteral("channel"));
    jira.name = given.value(QStringLiteral("name"));
    jira.account = given.value(QStringLiteral("account"));
    jira.comments = given.has(QStringLiteral("comments"));
    jira.takesUnsigned = given.has(QStringLiteral("unsigned"));
    if (!readJiraSecrets(context, jira, given.has(QStringLiteral("token"))))
        return ExitBadInput;
    const std::unique_ptr<Session> session = openSession(context, false);
    if (!session)
        return ExitBroken;
    JiraService service(jiraParts(context, *session));
    const Result<JiraConnection> kept = QCoro::waitFor(service.add(jira));
    if (!kept)
        return complain(context, kept.error());
    const Result<JiraHook> hook = QCoro::waitFor(service.hook(QStringLiteral("jira:") + kept->site));
    if (!hook)
        return complain(context, hook.error());
    context.out.line(QStringLiteral("%1 is kept. In Jira, under %2, create a webhook:").arg(printable(kept->name), printable(hook->page)));
    context.out.line(QStringLiteral("  URL     %1").arg(printable(hook->webhook)));
    context.out.line(kept->takesUnsigned ? QStringLiteral("  Secret  none: whoever knows the URL is believed")
                                         : QStringLiteral("  Secret  the one that you gave"));
    context.out.line(QStringLiteral("  Events  Issue: created, updated. Version: created, released"));
    context.out.line(QStringLiteral("  JQL     project = SHOP, or empty for all projects"));
    return ExitPassed;
}

int removeJira(Context &context, const JiraConnection &connection)
{
    const std::unique_ptr<Session> session = openSession(context, false);
    if (!session)
        return ExitBroken;
    JiraService service(jiraParts(context, *session));
    const Result<void> removed = QCoro::waitFor(service.remove(QStringLiteral("jira:") + connection.site));
    if (!removed)
        return complain(context, removed.error());
    context.out.line(QStringLiteral("%1 is removed. Delete the webhook in Jira: %2/plugins/servlet/webhooks")
                         .arg(printable(connection.name), printable(connection.site)));
    return ExitPassed;
}

Result<QString> testJira(Context &context, Session &session, const JiraConnection &connection)
{
    JiraService service(jiraParts(context, session));
    QStringList told;
    if (connection.hasToken) {
        const Result<QString> account = QCoro::waitFor(service.test(QStringLiteral("jira:") + connection.site));
        if (!account)
            return failure(account);
        told += QStringLiteral("Jira accepts the token of %1.").arg(*account);
    }
    for (const JiraState &state : service.states()) {
        if (state.connection.site != connection.site)
            continue;
        if (state.lastEvent)
            told +=
                QStringLiteral("Its last event: %1, signature %2.").arg(state.lastEvent->title, toString(state.lastEvent->verification));
        else
            told += QStringLiteral("It has sent nothing yet.");
    }
    return told.join(u' ');
}

const JiraConnection *findJira(const Connections &connections, const QString &wanted)
{
    const auto found = std::find_if(connections.jira.begin(), connections.jira.end(), [&](const JiraConnection &entry) {
        return entry.name == wanted || entry.site == wanted || QStringLiteral("jira:") + entry.site == wanted;
    });
    return found == connections.jira.end() ? nullptr : &*found;
}

} // namespace clustero
