// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventtexts.h"
#include "app/cli/messages.h"
#include "app/cli/terminaltext.h"
#include "app/git/originname.h"
#include "app/session/expressionwatchdog.h"
#include "app/session/triggertypefiles.h"
#include "models/triggers/conditionvalues.h"
#include "models/triggers/matching.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <QCoroTask>

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 largestHeaders = 256 * 1024;

/// `Name: value` lines, or a JSON object.
Result<EventHeaders> readHeaders(const QByteArray &bytes)
{
    EventHeaders headers;
    if (bytes.trimmed().startsWith('{')) {
        const QJsonDocument json = QJsonDocument::fromJson(bytes);
        if (!json.isObject())
            return failure(QStringLiteral("bad-headers"),
                           QStringLiteral("The headers are neither lines such as `Name: value` nor a JSON object."));
        const QJsonObject object = json.object();
        for (auto header = object.begin(); header != object.end(); ++header)
            headers.insert(header.key().toLower(), header.value().toString());
        return headers;
    }
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        const QByteArray text = line.trimmed();
        const qsizetype colon = text.indexOf(':');
        if (text.isEmpty())
            continue;
        const bool isName = colon > 0 && std::all_of(text.begin(), text.begin() + colon, [](char letter) {
                                return letter > ' ' && letter < 127 && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(letter);
                            });
        if (!isName)
            return failure(QStringLiteral("bad-headers"), QStringLiteral("Line %1 of the headers is not `Name: value`.").arg(number));
        headers.insert(QString::fromUtf8(text.left(colon)).trimmed().toLower(), QString::fromUtf8(text.mid(colon + 1)).trimmed());
    }
    return headers;
}

/// The source that has an event of this name; a prefix such as `webhook/` says it.
EventName eventNamed(const QString &name, const TriggerTypes &types)
{
    const QString source = name.section(u'/', 0, 0);
    if (name.contains(u'/'))
        return {source, name.section(u'/', 1)};
    for (const TriggerTypeInfo &type : types.all()) {
        if (type.events.contains(name))
            return {type.source, name};
    }
    return {name.startsWith(QLatin1String("jira:")) ? QStringLiteral("jira") : QStringLiteral("github"), name};
}

/// What is asked: would this event start that pipeline?
struct Question
{
    PipelineSpec pipeline;
    Event event;
    MatchContext context;
};

class TriggerCommand : public Command
{
public:
    TriggerCommand()
    {
        name = QStringLiteral("trigger");
        summary = QStringLiteral("Tell whether an event would start a pipeline, and why or why not");
        details = QStringLiteral(
            "Without FILE the event is held against every listed pipeline (clustero pipelines) as it is now.\n"
            "Every condition of every trigger with what it wants and what was found, and the variables that the run would\n"
            "get. Exit status 0: it would start, 1: it would not, 2: the command line or a file is wrong.\n"
            "NAME is the sender's own, such as push, pull_request, jira:issue_updated; or pipeline, manual, schedule, files,\n"
            "webhook. The payload may also be an event as Clustero keeps it, which knows its name and headers.");
        arguments = {{.name = QStringLiteral("ACTION"),
                      .kind = ArgumentSpec::Kind::Choice,
                      .required = true,
                      .choices = {QStringLiteral("explain")}},
                     {.name = QStringLiteral("FILE"), .kind = ArgumentSpec::Kind::File}};
        options = {
            {.name = QStringLiteral("event"), .value = QStringLiteral("NAME"), .help = QStringLiteral("The event's name")},
            {.name = QStringLiteral("payload"), .value = QStringLiteral("FILE"), .help = QStringLiteral("What was received, as JSON")},
            {.name = QStringLiteral("headers"),
             .value = QStringLiteral("FILE"),
             .help = QStringLiteral("Its headers: lines such as Name: value, or a JSON object")},
            {.name = QStringLiteral("repository"),
             .value = QStringLiteral("OWNER/NAME"),
             .help = QStringLiteral("The repository that the file lives in, where its remote does not tell")},
            {.name = QStringLiteral("output"),
             .value = QStringLiteral("KIND"),
             .help = QStringLiteral("pretty, or json (one object on standard output)"),
             .choices = {QStringLiteral("pretty"), QStringLiteral("json")}}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        ThreadExpressionWatchdog watchdog;
        const OwnTriggerTypes own = readOwnTriggerTypes(context.configuration, watchdog);
        printDiagnostics(context, own.diagnostics);
        const TriggerTypes types(own.types);
        if (given.at(1).isEmpty())
            return explainAll(context, given, types);
        const tl::expected<Question, ExitStatus> question = ask(context, given, types);
        if (!question)
            return question.error();
        EventMatcher matcher(types, watchdog);
        matcher.setEvent(question->event);
        const PipelineVerdict verdict = matcher.match(question->pipeline, question->context);
        if (given.value(QStringLiteral("output")) == QLatin1String("json")) {
            QJsonObject json = toJson(verdict);
            json[QStringLiteral("v")] = 1;
            context.out.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        } else {
            context.out.write(pretty(context, verdict, *question).toUtf8());
        }
        return verdict.starts() ? ExitPassed : ExitFailed;
    }

private:
    static int explainAll(Context &context, const Arguments &given, const TriggerTypes &types)
    {
        const Result<Event> event = readEvent(context, given, types);
        if (!event)
            return wrong(context, event.error()).value();
        const std::unique_ptr<Session> session = openSession(context, false);
        EventService *events = session ? session->events() : nullptr;
        if (!events)
            return ExitBroken;
        if (const Result<void> listed = events->addOwn(); !listed)
            return complain(context, listed.error());
        const Result<QList<ExplainedPipeline>> all = QCoro::waitFor(events->explainEvent(*event));
        if (!all)
            return complain(context, all.error());
        const bool isJson = given.value(QStringLiteral("output")) == QLatin1String("json");
        return printExplanations(context, *all, isJson) ? ExitPassed : ExitFailed;
    }

    tl::expected<Question, ExitStatus> ask(Context &context, const Arguments &given, const TriggerTypes &types)
    {
        const QString file = given.at(1);
        const Result<QByteArray> bytes = readNamedFile(context.absolute(file), largestPipeline);
        if (!bytes)
            return wrong(context, bytes.error());
        const PipelineReading reading = readPipeline(*bytes, file);
        if (hasErrors(reading.diagnostics)) {
            printDiagnostics(context, reading.diagnostics);
            return tl::unexpected(ExitBadInput);
        }
        Result<Event> event = readEvent(context, given, types);
        if (!event)
            return wrong(context, event.error());
        Question question{reading.spec, std::move(*event), {}};
        question.context.repository = given.value(QStringLiteral("repository"));
        if (question.context.repository.isEmpty())
            question.context.repository = repositoryNameOf(context.absolute(file));
        if (eventName(question.event) == EventName{QStringLiteral("clustero"), QStringLiteral("pipeline")})
            question.context.chain = QJsonDocument::fromJson(question.event.data).object().value(QLatin1String("chain")).toInt();
        return question;
    }

    static tl::unexpected<ExitStatus> wrong(Context &context, const Error &error)
    {
        complain(context, error.sentence);
        return tl::unexpected(ExitBadInput);
    }

    static Result<Event> readEvent(const Context &context, const Arguments &given, const TriggerTypes &types)
    {
        const QString name = given.value(QStringLiteral("event"));
        const QString file = given.value(QStringLiteral("payload"));
        if (file.isEmpty())
            return failure(QStringLiteral("no-payload"),
                           QStringLiteral("`clustero trigger explain` needs --payload FILE, what was received."));
        const Result<QByteArray> payload = readNamedFile(context.absolute(file), maximumEventJsonBytes);
        if (!payload)
            return failure(payload);
        const QJsonObject record = QJsonDocument::fromJson(*payload).object();
        if (record.contains(QLatin1String("specversion")) && record.contains(QLatin1String("data_base64")))
            return eventFromJson(record);
        if (name.isEmpty())
            return failure(QStringLiteral("no-event"), QStringLiteral("`clustero trigger explain` needs --event NAME, such as push."));
        EventHeaders headers;
        if (const QString headerFile = given.value(QStringLiteral("headers")); !headerFile.isEmpty()) {
            const Result<QByteArray> bytes = readNamedFile(context.absolute(headerFile), largestHeaders);
            const Result<EventHeaders> read = bytes ? readHeaders(*bytes) : failure(bytes);
            if (!read)
                return failure(read);
            headers = *read;
        }
        Result<Event> event =
            eventFromDelivery(headers, *payload, QDateTime::currentDateTimeUtc(), headers.value(QStringLiteral("x-clustero-channel")));
        if (event) {
            event->type = eventType(eventNamed(name, types));
            event->headers = headers;
        }
        return event;
    }

    static QString sign(const Context &context, bool holds)
    {
        const QString text = context.unicode ? holds ? QStringLiteral("✓") : QStringLiteral("✕")
                             : holds ? QStringLiteral("y")
                                             : QStringLiteral("n");
        return coloured(text, holds ? Colour::Green : Colour::Red, context.colour && context.outIsTerminal);
    }

    static QString shown(const QJsonValue &value)
    {
        if (value.isObject())
            return QStringLiteral("{…}");
        const QStringList texts = foundTexts(value);
        return texts.isEmpty() ? QStringLiteral("-") : printable(texts.mid(0, 20).join(QLatin1String(", ")).simplified());
    }

    static QString pretty(const Context &context, const PipelineVerdict &verdict, const Question &question)
    {
        const bool colours = context.colour && context.outIsTerminal;
        QString text;
        for (const TriggerVerdict &trigger : verdict.triggers) {
            const QString reason = trigger.reason.isEmpty() ? QString() : QStringLiteral(", ") + trigger.reason;
            const QString place = trigger.index < 0 ? QStringLiteral("by hand") : QStringLiteral("trigger %1").arg(trigger.index + 1);
            text += QStringLiteral("%1 %2: %3%4\n")
                        .arg(sign(context, trigger.matched), coloured(place, Colour::Bold, colours), printable(trigger.type), reason);
            text += conditionTable(context, trigger);
            QStringList sentences;
            for (const ConditionVerdict &condition : trigger.conditions)
                sentences += condition.why;
            if (trigger.matched || trigger.conditions.isEmpty())
                sentences = QStringList(trigger.sentence);
            for (const QString &sentence : sentences) {
                if (!sentence.isEmpty())
                    text += QStringLiteral("    %1\n").arg(printable(sentence));
            }
        }
        if (const TriggerVerdict *decisive = verdict.decisive()) {
            text += QStringLiteral("\nVariables of the run:\n");
            for (auto variable = decisive->env.begin(); variable != decisive->env.end(); ++variable)
                text += QStringLiteral("    %1=%2\n").arg(variable.key(), elided(printable(variable.value()), 200, context.unicode));
            if (!decisive->commit.isEmpty())
                text += QStringLiteral("It works on %1 of the event's repository.\n").arg(printable(decisive->commit));
            if (decisive->untrusted)
                text += QStringLiteral("It waits for approval and gets no secrets, because the event is not to be trusted.\n");
        }
        const QString pipeline = printable(question.pipeline.name);
        text += verdict.starts() ? QStringLiteral("\nThis event starts %1.\n").arg(pipeline)
                : verdict.decisive()
                    ? QStringLiteral("\nThis event offers a run of %1, which a person starts.\n").arg(pipeline)
                    : QStringLiteral("%1This event does not start %2.\n")
                          .arg(verdict.triggers.isEmpty() ? QStringLiteral("The file has no triggers.\n") : QStringLiteral("\n"), pipeline);
        return text;
    }

    static QString conditionTable(const Context &context, const TriggerVerdict &trigger)
    {
        constexpr int widest = 40;
        int nameWidth = 0, wantedWidth = 0;
        for (const ConditionVerdict &condition : trigger.conditions) {
            nameWidth = std::max(nameWidth, displayWidth(condition.name));
            wantedWidth = std::max(wantedWidth, std::min(widest, displayWidth(shown(condition.wanted))));
        }
        QString text;
        for (const ConditionVerdict &condition : trigger.conditions) {
            text += QStringLiteral("  %1 %2  wanted %3  found %4\n")
                        .arg(sign(context, condition.holds), padded(condition.name, nameWidth),
                             padded(elided(shown(condition.wanted), widest, context.unicode), wantedWidth),
                             elided(shown(condition.found), widest, context.unicode));
        }
        return text;
    }
};

} // namespace

std::unique_ptr<Command> makeTriggerCommand()
{
    return std::make_unique<TriggerCommand>();
}

} // namespace clustero
