// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventtexts.h"

#include "app/cli/terminaltext.h"
#include "models/triggers/conditionvalues.h"
#include "models/wire/runevents.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clustero {

namespace {

QString localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString now()
{
    return QString::fromLatin1(rfc3339(QDateTime::currentDateTimeUtc()));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Colour colourOf(DecisionState state)
{
    switch (state) {
    case DecisionState::Started: return Colour::Green;
    case DecisionState::Failed: return Colour::Red;
    case DecisionState::WaitingApproval:
    case DecisionState::HeldAway:
    case DecisionState::Retrying: return Colour::Yellow;
    default: return Colour::None;
    }
}

QString valueText(const QJsonValue &value)
{
    const QStringList texts = value.isObject() ? QStringList{QStringLiteral("{…}")} : foundTexts(value);
    return texts.isEmpty() ? QStringLiteral("-") : printable(texts.mid(0, 20).join(QLatin1String(", ")).simplified());
}

QString sign(const Context &context, bool holds)
{
    const QString text =
        context.unicode ? (holds ? QStringLiteral("✓") : QStringLiteral("✕")) : (holds ? QStringLiteral("y") : QStringLiteral("n"));
    return coloured(text, holds ? Colour::Green : Colour::Red, context.colour && context.outIsTerminal);
}

/// Every condition of every trigger.
QString triggersText(const Context &context, const QJsonObject &verdict)
{
    QString text;
    int number = 0;
    for (const QJsonValue trigger : verdict.value(QLatin1String("triggers")).toArray()) {
        const QJsonArray conditions = trigger[QLatin1String("conditions")].toArray();
        const QString reason = trigger[QLatin1String("reason")].toString();
        text += QStringLiteral("  %1 trigger %2, %3%4\n")
                    .arg(sign(context, trigger[QLatin1String("matched")].toBool()))
                    .arg(++number)
                    .arg(printable(trigger[QLatin1String("type")].toString()),
                         reason.isEmpty() ? QStringLiteral(": ") + printable(trigger[QLatin1String("sentence")].toString())
                                          : QStringLiteral(", ") + printable(reason));
        for (const QJsonValue one : conditions)
            text +=
                QStringLiteral("      %1 %2  wanted %3  found %4\n")
                    .arg(sign(context, one[QLatin1String("holds")].toBool()), padded(printable(one[QLatin1String("name")].toString()), 12),
                         padded(elided(valueText(one[QLatin1String("wanted")]), 30, context.unicode), 30),
                         elided(valueText(one[QLatin1String("found")]), 40, context.unicode));
    }
    return text;
}

} // namespace

QString outcomeInWords(const EventSummary &event)
{
    if (!event.isRouted)
        return QStringLiteral("not routed yet");
    if (event.verification == Verification::Wrong)
        return QStringLiteral("signature wrong");
    if (event.verification == Verification::Missing)
        return QStringLiteral("not signed");
    if (event.verification == Verification::Malformed)
        return QStringLiteral("signature unreadable");
    QStringList words;
    if (event.started > 0)
        words += QStringLiteral("started %1").arg(event.started);
    if (event.waiting > 0)
        words += QStringLiteral("%1 waiting").arg(event.waiting);
    return words.isEmpty() ? QStringLiteral("started nothing") : words.join(QLatin1String(", "));
}

QString eventLine(const Context &context, const EventSummary &event)
{
    const bool colours = context.colour && context.outIsTerminal;
    const QString outcome = outcomeInWords(event);
    const Colour colour = event.started > 0 ? Colour::Green : event.waiting > 0 ? Colour::Yellow : Colour::Dim;
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(padded(QString::number(event.row), 5), localTime(event.receivedMs),
             padded(elided(printable(event.title), 50, context.unicode), 50),
             padded(elided(printable(event.sender), 16, context.unicode), 16), coloured(outcome, colour, colours));
}

QByteArray eventJson(const EventSummary &event)
{
    return compact({{QStringLiteral("v"), 1},
                    {QStringLiteral("type"), QStringLiteral("event")},
                    {QStringLiteral("time"), QString::fromLatin1(rfc3339(QDateTime::fromMSecsSinceEpoch(event.receivedMs, Qt::UTC)))},
                    {QStringLiteral("number"), event.row},
                    {QStringLiteral("id"), event.id},
                    {QStringLiteral("eventType"), event.type},
                    {QStringLiteral("title"), event.title},
                    {QStringLiteral("repository"), event.repository},
                    {QStringLiteral("branch"), event.branch},
                    {QStringLiteral("sender"), event.sender},
                    {QStringLiteral("verification"), toString(event.verification)},
                    {QStringLiteral("bytes"), event.bytes},
                    {QStringLiteral("routed"), event.isRouted},
                    {QStringLiteral("started"), event.started},
                    {QStringLiteral("waiting"), event.waiting},
                    {QStringLiteral("note"), event.note}});
}

QByteArray decisionJson(const EventDecision &decision)
{
    QJsonObject json{{QStringLiteral("v"), 1},
                     {QStringLiteral("type"), QStringLiteral("decision")},
                     {QStringLiteral("time"), decision.decidedAt.isValid() ? QString::fromLatin1(rfc3339(decision.decidedAt)) : now()},
                     {QStringLiteral("number"), decision.event},
                     {QStringLiteral("pipeline"), decision.name},
                     {QStringLiteral("state"), toString(decision.state)},
                     {QStringLiteral("reason"), decision.reason},
                     {QStringLiteral("verdict"), decision.verdict}};
    if (!decision.run.isEmpty())
        json[QStringLiteral("run")] = decision.run.value;
    if (decision.details.contains(QLatin1String("changes")))
        json[QStringLiteral("changes")] = decision.details.value(QLatin1String("changes"));
    return compact(json);
}

QString decisionText(const Context &context, const EventDecision &decision)
{
    const bool colours = context.colour && context.outIsTerminal;
    QString text =
        QStringLiteral("%1: %2%3\n  %4\n")
            .arg(coloured(printable(decision.name), Colour::Bold, colours),
                 coloured(inWords(decision.state), colourOf(decision.state), colours),
                 decision.run.isEmpty() ? QString() : QStringLiteral(" as run %1").arg(decision.run.value), printable(decision.reason));
    const QJsonObject changes = decision.details.value(QLatin1String("changes")).toObject();
    for (const char *kind : {"new", "gone"}) {
        for (const QJsonValue change : changes.value(QLatin1String(kind)).toArray())
            text += QStringLiteral("  %1 %2 %3\n")
                        .arg(kind[0] == 'n' ? QStringLiteral("+") : QStringLiteral("-"),
                             printable(change[QLatin1String("kind")].toString()), printable(change[QLatin1String("value")].toString()));
    }
    return text + triggersText(context, decision.verdict);
}

QByteArray explanationJson(const ExplainedPipeline &explained)
{
    const ListedPipeline &pipeline = explained.pipeline;
    QJsonObject json{{QStringLiteral("v"), 1},
                     {QStringLiteral("type"), QStringLiteral("explanation")},
                     {QStringLiteral("time"), now()},
                     {QStringLiteral("pipeline"), pipeline.name},
                     {QStringLiteral("file"), pipeline.file},
                     {QStringLiteral("enabled"), pipeline.isEnabled}};
    if (explained.error.code.isEmpty())
        json[QStringLiteral("verdict")] = toJson(explained.verdict);
    else
        json[QStringLiteral("problem")] = explained.error.sentence;
    return compact(json);
}

QString explanationText(const Context &context, const ExplainedPipeline &explained)
{
    const bool colours = context.colour && context.outIsTerminal;
    const ListedPipeline &pipeline = explained.pipeline;
    const TriggerVerdict *decisive = explained.verdict.decisive();
    const bool starts = explained.verdict.starts();
    QString answer = QStringLiteral("does not match");
    if (!explained.error.code.isEmpty())
        answer = QStringLiteral("cannot be told");
    else if (explained.verdict.triggers.isEmpty())
        answer = QStringLiteral("has no triggers");
    else if (starts && decisive->untrusted)
        answer = QStringLiteral("matches, and waits for approval");
    else if (decisive)
        answer = starts ? QStringLiteral("matches") : QStringLiteral("matches, and offers a run");
    if (!pipeline.isEnabled)
        answer += QStringLiteral(", but is not enabled");
    QString text =
        QStringLiteral("%1: %2\n  %3\n")
            .arg(coloured(printable(pipeline.name), Colour::Bold, colours),
                 coloured(answer, starts && pipeline.isEnabled ? Colour::Green : Colour::None, colours), printable(pipeline.file));
    if (!explained.error.code.isEmpty())
        text += QStringLiteral("  %1\n").arg(printable(explained.error.sentence));
    return text + triggersText(context, toJson(explained.verdict));
}

bool printExplanations(Context &context, const QList<ExplainedPipeline> &all, bool isJson)
{
    bool isAnyStarted = false;
    for (const ExplainedPipeline &explained : all) {
        context.out.write(isJson ? explanationJson(explained) + '\n' : explanationText(context, explained).toUtf8());
        isAnyStarted = isAnyStarted || (explained.verdict.starts() && explained.pipeline.isEnabled);
    }
    if (all.isEmpty() && !isJson)
        context.out.line(QStringLiteral("No pipelines are listed. `clustero pipelines add` in a folder with a .clustero.yaml lists its."));
    return isAnyStarted;
}

} // namespace clustero
