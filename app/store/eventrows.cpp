// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventrows.h"

#include <QJsonDocument>
#include <QSet>

namespace clustero {

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

Error noEvent(const QString &text)
{
    return {QStringLiteral("no-event"), QStringLiteral("There is no event \"%1\". `clustero events` lists those that are kept.").arg(text)};
}

Result<void> execute(Database &database, Result<Statement> &statement)
{
    if (!statement)
        return failure(statement);
    return database.run(*statement).map([](int) {});
}

Result<QList<EventSummary>> readSummaries(Database &database, Statement &statement)
{
    QSet<QString> words; // what many rows say is kept once
    const auto shared = [&words](const QString &word) { return word.isEmpty() ? QString() : *words.insert(word); };
    QList<EventSummary> found;
    Result<bool> row;
    while ((row = database.next(statement)) && *row) {
        EventSummary event;
        event.row = statement.number();
        event.id = statement.text();
        event.type = shared(statement.text());
        event.title = shared(statement.text());
        event.repository = shared(statement.text());
        event.branch = shared(statement.text());
        event.sender = shared(statement.text());
        event.note = shared(statement.text());
        event.receivedMs = statement.number();
        event.bytes = statement.number();
        event.started = static_cast<int>(statement.number());
        event.waiting = static_cast<int>(statement.number());
        event.verification = verificationFromString(statement.text()).value_or(Verification::Malformed);
        event.isRouted = statement.number() != 0;
        found.append(event);
    }
    if (!row)
        return failure(row);
    return found;
}

Result<QList<EventDecision>> readDecisions(Database &database, Statement &statement)
{
    QList<EventDecision> found;
    Result<bool> row;
    while ((row = database.next(statement)) && *row) {
        EventDecision decision;
        decision.event = statement.number();
        decision.pipeline = statement.number();
        decision.name = statement.text();
        const QString state = statement.text();
        const std::optional<DecisionState> known = decisionStateFromString(state);
        if (!known)
            return failure(
                QStringLiteral("store-open"),
                QStringLiteral("The store holds a decision \"%1\" that this Clustero does not know; it was damaged or edited.").arg(state));
        decision.state = *known;
        decision.reason = statement.text();
        decision.run.value = statement.text();
        decision.verdict = jsonObject(statement.text());
        decision.details = jsonObject(statement.text());
        decision.decidedAt = statement.time();
        found.append(decision);
    }
    if (!row)
        return failure(row);
    return found;
}

Result<void> insertDecision(Database &database, const EventDecision &decision)
{
    Result<Statement> insert = database.prepare("INSERT INTO decisions (" CLUSTERO_DECISION
                                                ") VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (event, pipeline) DO NOTHING");
    if (insert)
        insert->bindAll(decision.event, decision.pipeline, decision.name, toString(decision.state), decision.reason, decision.run.value,
                        jsonText(decision.verdict), jsonText(decision.details), decision.decidedAt);
    return execute(database, insert);
}

Result<int> updateDecision(Database &database, const EventDecision &decision, DecisionState from)
{
    Result<Statement> update = database.prepare("UPDATE decisions SET name = ?, state = ?, reason = ?, run = ?, verdict = ?, details = ?, "
                                                "decided_at = ? WHERE event = ? AND pipeline = ? AND state = ?");
    if (!update)
        return failure(update);
    update->bindAll(decision.name, toString(decision.state), decision.reason, decision.run.value, jsonText(decision.verdict),
                    jsonText(decision.details), decision.decidedAt, decision.event, decision.pipeline, toString(from));
    return database.run(*update);
}

Result<Event> readEvent(Database &database, qint64 row)
{
    Result<Statement> select =
        database.prepare("SELECT id, source, type, channel, data_type, time, received_at, verification, headers, data "
                         "FROM events JOIN event_data USING (row) WHERE row = ?");
    if (!select)
        return failure(select);
    select->bind(row);
    const Result<bool> found = database.next(*select);
    if (!found)
        return failure(found);
    if (!*found)
        return tl::unexpected(noEvent(QString::number(row)));
    Event event;
    event.id = select->text();
    event.source = select->text();
    event.type = select->text();
    event.channel = select->text();
    event.dataType = select->text();
    event.time = select->time();
    event.receivedAt = select->time();
    event.verification = verificationFromString(select->text()).value_or(Verification::Malformed);
    const QJsonObject headers = jsonObject(select->text());
    for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
        event.headers.insert(header.key(), header.value().toString());
    event.data = select->blob();
    return event;
}

} // namespace clustero
