// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/eventtexts.h"
#include "app/cli/messages.h"
#include "app/cli/signalwatcher.h"
#include "app/cli/terminaltext.h"
#include "app/session/listener.h"
#include "app/slack/slackservice.h"
#include "models/items/receivertexts.h"
#include "models/wire/runevents.h"

#include <QEventLoop>
#include <QJsonDocument>

namespace clustero {

namespace {

/// What `clustero listen` says and when it ends.
class Listening
{
public:
    Listening(Context &context, Session &session, bool isJson) : m_context(context), m_session(session), m_isJson(isJson) {}

    int run()
    {
        Listener listener(m_session, m_context.configuration);
        connectTo(*m_session.events());
        if (const Result<void> started = listener.start(); !started)
            return complain(m_context, started.error());
        say(QStringLiteral("listening"), {{QStringLiteral("processId"), QCoreApplication::applicationPid()}},
            QStringLiteral("Listening. Ctrl-C stops it."));
        QObject::connect(listener.connections(), &RelayConnections::stateChanged, &m_loop,
                         [&](const QString &key) { tellState(listener, key); });
        QObject::connect(&m_session.slack(), &SlackService::changed, &m_loop, [this] { tellSlack(); });
        tellSlack();
        m_signals.takeOver();
        QObject::connect(&m_signals, &SignalWatcher::stopWanted, &m_loop, [&](int count) { stop(listener, count); });
        if (m_signals.stops() > 0)
            stop(listener, m_signals.stops());
        if (!m_isOver)
            m_loop.exec();
        return ExitPassed;
    }

private:
    void say(const QString &type, QJsonObject fields, const QString &text)
    {
        if (!m_isJson) {
            m_context.out.line(text);
            return;
        }
        fields[QStringLiteral("v")] = 1;
        fields[QStringLiteral("type")] = type;
        fields[QStringLiteral("time")] = QString::fromLatin1(rfc3339(QDateTime::currentDateTimeUtc()));
        m_context.out.write(QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n');
    }

    void connectTo(EventService &events)
    {
        QObject::connect(&events, &EventService::eventAdded, &m_loop, [&](qint64 row) {
            const Result<EventSummary> event = events.store().summary(row);
            if (event && m_isJson)
                m_context.out.write(eventJson(*event) + '\n');
            else if (event)
                m_context.out.line(QStringLiteral("%1  %2").arg(row).arg(printable(event->title)));
        });
        QObject::connect(&events, &EventService::decisionChanged, &m_loop, [&](qint64 row, qint64 pipeline) {
            const Result<EventDecision> decision = events.store().decision(row, pipeline);
            if (decision && m_isJson)
                m_context.out.write(decisionJson(*decision) + '\n');
            else if (decision && decision->state != DecisionState::NotMatched)
                m_context.out.line(QStringLiteral("%1  %2: %3. %4")
                                       .arg(row)
                                       .arg(printable(decision->name), inWords(decision->state), printable(decision->reason)));
        });
        QObject::connect(&events, &EventService::problemFound, &m_loop,
                         [&](const QString &sentence) { m_context.err.line(printable(sentence)); });
        QObject::connect(&m_session, &Session::eventRunStarted, &m_loop, [&](LiveRun *live) { follow(live); });
    }

    void follow(LiveRun *live)
    {
        m_runs.insert(live->run().id.value);
        QObject::connect(live, &LiveRun::finished, &m_loop, [this, live] {
            const Run &run = live->run();
            const RunId id = run.id;
            if (m_isJson)
                m_context.out.write(runFinishedEvent({QDateTime::currentDateTimeUtc(), id}, run, exitStatusOf(run.state)));
            else
                m_context.out.line(QStringLiteral("%1, run %2: %3").arg(printable(run.pipeline)).arg(run.number).arg(inWords(run.state)));
            QTimer::singleShot(0, &m_loop, [this, id] {
                m_session.release(id);
                m_runs.remove(id.value);
                endIfIdle();
            });
        });
    }

    void tellState(const Listener &listener, const QString &key)
    {
        for (const ReceiverEntry &entry : listener.connections()->receivers()) {
            if (entry.key == key)
                tellState(key, entry.name, entry.state);
        }
    }

    void tellSlack()
    {
        const QList<SlackState> states = m_session.slack().states();
        for (const SlackState &state : states) {
            if (state.isListening)
                tellState(QStringLiteral("slack:") + state.connection.team, state.connection.name, slackReceiverState(state));
        }
    }

    void tellState(const QString &key, const QString &name, const ReceiverState &state)
    {
        if (m_states.contains(key) && m_states.value(key) == state.kind)
            return;
        m_states[key] = state.kind;
        const QString words = receiverStateText(state, QDateTime::currentDateTimeUtc());
        say(QStringLiteral("connection"), {{QStringLiteral("name"), name}, {QStringLiteral("state"), words}},
            QStringLiteral("%1: %2").arg(printable(name), printable(words)));
    }

    void stop(Listener &listener, int count)
    {
        listener.stop();
        m_isStopping = true;
        if (count > 1) {
            for (const QString &id : std::as_const(m_runs))
                static_cast<void>(m_session.cancel(RunId{id}, count > 2));
        } else if (!m_runs.isEmpty()) {
            m_context.err.line(
                QStringLiteral("Nothing more is taken. %1 of its runs go on; once more (Ctrl-C) cancels them.").arg(m_runs.size()));
        }
        endIfIdle();
    }

    void endIfIdle()
    {
        if (!m_isStopping || !m_runs.isEmpty())
            return;
        m_isOver = true;
        m_loop.quit();
    }

    Context &m_context;
    Session &m_session;
    bool m_isJson;
    SignalWatcher m_signals;
    QEventLoop m_loop;
    QSet<QString> m_runs;
    QHash<QString, ReceiverState::Kind> m_states;
    bool m_isStopping = false;
    bool m_isOver = false;
};

class ListenCommand : public Command
{
public:
    ListenCommand()
    {
        name = QStringLiteral("listen");
        summary = QStringLiteral("Take events in and run what they start, without a window");
        details = QStringLiteral(
            "Goes on until it is stopped (Ctrl-C, SIGTERM); then its runs are waited for, and a second time cancelled. Only one\n"
            "process of a data folder listens: while the window is open it does, and this command says so (exit status 3).");
        options = {{.name = QStringLiteral("output"),
                    .value = QStringLiteral("KIND"),
                    .help = QStringLiteral("plain, or json (one object a line)"),
                    .choices = {QStringLiteral("plain"), QStringLiteral("json")}}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const std::unique_ptr<Session> session = openSession(context);
        if (!session || !session->events())
            return ExitBroken;
        return Listening(context, *session, given.value(QStringLiteral("output")) == QLatin1String("json")).run();
    }
};

} // namespace

std::unique_ptr<Command> makeListenCommand()
{
    return std::make_unique<ListenCommand>();
}

} // namespace clustero
