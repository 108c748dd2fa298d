// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventtexts.h"
#include "app/cli/messages.h"
#include "app/cli/signalwatcher.h"
#include "app/cli/terminaltext.h"
#include "app/events/eventservice.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <QCoroTask>

namespace clustero {

namespace {

constexpr int mostListed = 100'000;
constexpr std::chrono::milliseconds followEvery{300};
constexpr qint64 largestPayload = 25 * 1024 * 1024;

QStringList eventActions()
{
    return {QStringLiteral("list"), QStringLiteral("show"), QStringLiteral("explain"), QStringLiteral("replay"), QStringLiteral("save")};
}

class EventsCommand : public Command
{
public:
    EventsCommand()
    {
        name = QStringLiteral("events");
        summary = QStringLiteral("Show what happened and what it started: list, show, explain, replay, save");
        details = QStringLiteral(
            "`show ID` tells what became of the event, and for each pipeline that it concerned why. `explain ID` holds it against\n"
            "every listed pipeline, enabled or not, as it is now, and starts nothing. `replay ID` takes the event once more;\n"
            " `save ID FILE` writes its payload, for `clustero run --event FILE`. ID is a number of the list, the\n"
            "sender's id or its beginning, or `last`.");
        arguments = {{.name = QStringLiteral("ACTION"), .kind = ArgumentSpec::Kind::Choice, .choices = eventActions()},
                     {.name = QStringLiteral("ID")},
                     {.name = QStringLiteral("FILE"), .kind = ArgumentSpec::Kind::File}};
        options = {{.name = QStringLiteral("follow"),
                    .help = QStringLiteral("Go on with every new event until stopped"),
                    .shortName = QStringLiteral("f")},
                   {.name = QStringLiteral("number"),
                    .value = QStringLiteral("N"),
                    .help = QStringLiteral("At most so many (default 20)"),
                    .shortName = QStringLiteral("n")},
                   {.name = QStringLiteral("payload"),
                    .value = QStringLiteral("FILE"),
                    .help = QStringLiteral("Of replay: take this payload (JSON) instead of the event's")},
                   {.name = QStringLiteral("output"),
                    .value = QStringLiteral("KIND"),
                    .help = QStringLiteral("pretty, or json (one object a line)"),
                    .choices = {QStringLiteral("pretty"), QStringLiteral("json")}}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString action = given.positional.value(0, QStringLiteral("list"));
        const qsizetype wanted = action == QLatin1String("list") ? 1 : action == QLatin1String("save") ? 3 : 2;
        if (given.positional.size() != wanted && !(wanted == 1 && given.positional.isEmpty())) {
            complainAboutUsage(context,
                               wanted == 1   ? QStringLiteral("`events list` takes no more arguments.")
                               : wanted == 3 ? QStringLiteral("`events save` needs an ID and a FILE.")
                                             : QStringLiteral("`events %1` needs the ID of one event.").arg(action),
                               QStringLiteral("clustero events --help"));
            return ExitBadInput;
        }
        bool isNumber = true;
        m_most = given.value(QStringLiteral("number"), QStringLiteral("20")).toInt(&isNumber);
        if (!isNumber || m_most < 1 || m_most > mostListed) {
            complain(
                context,
                QStringLiteral("`--number %1` is not a number from 1 to %2.").arg(given.value(QStringLiteral("number"))).arg(mostListed));
            return ExitBadInput;
        }
        m_isJson = given.value(QStringLiteral("output")) == QLatin1String("json");
        const std::unique_ptr<Session> session = openSession(context, false);
        EventService *events = session ? session->events() : nullptr;
        if (!events)
            return ExitBroken;
        if (action == QLatin1String("list"))
            return list(context, *events, given.has(QStringLiteral("follow")));
        const Result<qint64> row = events->store().find(given.at(1));
        if (!row)
            return complain(context, row.error());
        if (action == QLatin1String("show"))
            return show(context, *events, *row);
        if (action == QLatin1String("explain"))
            return explain(context, *events, *row);
        if (action == QLatin1String("replay"))
            return replay(context, *events, *row, given);
        return save(context, *events, *row, given.at(2));
    }

private:
    void print(Context &context, const EventSummary &event) const
    {
        if (m_isJson)
            context.out.write(eventJson(event) + '\n');
        else
            context.out.line(eventLine(context, event));
    }

    int list(Context &context, EventService &events, bool follow) const
    {
        const Result<QList<EventSummary>> found = events.store().summaries(0, m_most);
        if (!found)
            return complain(context, found.error());
        if (found->isEmpty() && !m_isJson && !follow) {
            context.out.line(
                QStringLiteral("No events yet. `clustero connections` tells where they come from, and `clustero listen` takes them in "
                               "while no window is open."));
            return ExitPassed;
        }
        qint64 last = found->isEmpty() ? 0 : found->first().row;
        if (!follow) {
            for (const EventSummary &event : *found)
                print(context, event);
            return ExitPassed;
        }
        for (auto event = found->crbegin(); event != found->crend(); ++event)
            print(context, *event);
        SignalWatcher signalWatcher;
        QEventLoop loop;
        QTimer timer;
        timer.setInterval(followEvery);
        QObject::connect(&signalWatcher, &SignalWatcher::stopWanted, &loop, &QEventLoop::quit);
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            const Result<QList<EventSummary>> added = events.store().summariesAfter(last, mostListed);
            for (const EventSummary &event : added.value_or(QList<EventSummary>())) {
                const bool isFresh = event.receivedMs > QDateTime::currentMSecsSinceEpoch() - 5000;
                if (!event.isRouted && isFresh)
                    break; // in a moment it is known what came of it
                print(context, event);
                last = event.row;
            }
            if (context.out.isClosed())
                loop.quit();
        });
        timer.start();
        signalWatcher.takeOver();
        if (signalWatcher.stops() == 0)
            loop.exec();
        return ExitPassed;
    }

    int show(Context &context, EventService &events, qint64 row) const
    {
        const Result<Event> event = events.store().event(row);
        const Result<EventSummary> listed = events.store().summary(row);
        const Result<QList<EventDecision>> decisions = events.store().decisions(row);
        if (!event || !listed || !decisions)
            return complain(context, !event ? event.error() : !listed ? listed.error() : decisions.error());
        if (m_isJson) {
            context.out.write(eventJson(*listed) + '\n');
            for (const EventDecision &decision : *decisions)
                context.out.write(decisionJson(decision) + '\n');
            QJsonObject record = toJson(*event);
            record[QStringLiteral("v")] = 1;
            context.out.write(QJsonDocument(QJsonObject{{QStringLiteral("v"), 1},
                                                        {QStringLiteral("type"), QStringLiteral("record")},
                                                        {QStringLiteral("record"), record}})
                                  .toJson(QJsonDocument::Compact) +
                              '\n');
            return ExitPassed;
        }
        printHeader(context, *event, *listed);
        for (const EventDecision &decision : *decisions)
            context.out.write((u'\n' + decisionText(context, decision)).toUtf8());
        if (decisions->isEmpty() && listed->note.isEmpty() && listed->isRouted)
            context.out.line(
                QStringLiteral("\nNo listed pipeline has a trigger for it. `clustero events explain %1` tells why, for each.").arg(row));
        const QByteArray payload = payloadText(*event);
        const QJsonDocument json = QJsonDocument::fromJson(payload);
        context.out.write("\nPayload:\n");
        for (const QByteArray &line : (json.isNull() ? payload : json.toJson(QJsonDocument::Indented)).trimmed().split('\n'))
            context.out.line(printable(QByteArrayView(line)));
        return ExitPassed;
    }

    static void printHeader(Context &context, const Event &event, const EventSummary &listed)
    {
        const bool colours = context.colour && context.outIsTerminal;
        const auto field = [&](const QString &label, const QString &text) {
            if (!text.isEmpty())
                context.out.line(QStringLiteral("  %1%2").arg(coloured(padded(label, 12), Colour::Dim, colours), printable(text)));
        };
        context.out.line(coloured(printable(listed.title), Colour::Bold, colours));
        field(QStringLiteral("number"), QString::number(listed.row));
        field(QStringLiteral("id"), event.id);
        field(QStringLiteral("type"), event.type);
        field(QStringLiteral("source"), event.source);
        field(QStringLiteral("channel"), event.channel);
        field(QStringLiteral("happened"), event.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        field(QStringLiteral("received"), event.receivedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        field(QStringLiteral("signature"), toString(event.verification).replace(u'_', u' '));
        field(QStringLiteral("size"), sizeInWords(listed.bytes));
        field(QStringLiteral("outcome"), outcomeInWords(listed));
        field(QStringLiteral("because"), listed.note);
        for (auto header = event.headers.constBegin(); header != event.headers.constEnd(); ++header)
            context.out.line(QStringLiteral("  %1: %2").arg(printable(header.key()), printable(header.value())));
    }

    int explain(Context &context, EventService &events, qint64 row) const
    {
        if (const Result<void> own = events.addOwn(); !own)
            return complain(context, own.error());
        const Result<QList<ExplainedPipeline>> all = QCoro::waitFor(events.explain(row));
        if (!all)
            return complain(context, all.error());
        printExplanations(context, *all, m_isJson);
        return ExitPassed;
    }

    int replay(Context &context, EventService &events, qint64 row, const Arguments &given) const
    {
        std::optional<QByteArray> payload;
        if (const QString file = given.value(QStringLiteral("payload")); !file.isEmpty()) {
            const Result<QByteArray> bytes = readNamedFile(context.absolute(file), largestPayload);
            if (!bytes) {
                complain(context, bytes.error().sentence);
                return ExitBadInput;
            }
            if (QJsonDocument::fromJson(*bytes).isNull()) {
                complain(context, QStringLiteral("%1 is not JSON, so it cannot be a payload.").arg(file));
                return ExitBadInput;
            }
            payload = *bytes;
        }
        const Result<qint64> added = events.replay(row, payload);
        if (!added)
            return complain(context, added.error());
        if (m_isJson) {
            if (const Result<EventSummary> listed = events.store().summary(*added))
                print(context, *listed);
        } else {
            context.out.line(QStringLiteral("Event %1 was taken once more, as number %2.").arg(row).arg(*added));
        }
        if (!events.isSomebodyListening())
            context.err.line(QStringLiteral("Nobody listens now; it is routed as soon as the window is opened or `clustero listen` runs."));
        return ExitPassed;
    }

    static int save(Context &context, EventService &events, qint64 row, const QString &file)
    {
        const Result<Event> event = events.store().event(row);
        if (!event)
            return complain(context, event.error());
        QSaveFile target(context.absolute(file));
        if (!target.open(QIODevice::WriteOnly) || target.write(payloadText(*event)) < 0 || !target.commit()) {
            complain(context, QStringLiteral("%1 cannot be written: %2.").arg(file, target.errorString()));
            return ExitBroken;
        }
        return ExitPassed;
    }

    int m_most = 20;
    bool m_isJson = false;
};

} // namespace

std::unique_ptr<Command> makeEventsCommand()
{
    return std::make_unique<EventsCommand>();
}

} // namespace clustero
