// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/eventrules.h"

#include <QJsonDocument>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostSpans = 100;

} // namespace

QString refusalOf(Verification verification)
{
    switch (verification) {
    case Verification::Wrong:
        return QStringLiteral("Its signature is wrong: it was signed with another secret, or changed on its way. It starts nothing.");
    case Verification::Missing: return QStringLiteral("It is not signed, though the sender knows a secret. It starts nothing.");
    case Verification::Malformed: return QStringLiteral("Its signature cannot be read. It starts nothing.");
    case Verification::NotChecked:
    case Verification::Valid:
    case Verification::NoSecret: break;
    }
    return {};
}

Admission admit(Concurrency rule, const QString &branch, const QList<RunUnderWay> &underWay, int waiting)
{
    Admission admission;
    switch (rule) {
    case Concurrency::Parallel: break;
    case Concurrency::Skip:
        if (!underWay.isEmpty() || waiting > 0)
            admission.kind = Admission::Kind::Skip;
        break;
    case Concurrency::Queue:
        if (waiting >= longestQueue)
            admission.kind = Admission::Kind::Skip;
        else if (!underWay.isEmpty() || waiting > 0)
            admission.kind = Admission::Kind::Queue;
        break;
    case Concurrency::CancelOlder:
        for (const RunUnderWay &run : underWay) {
            if (run.branch == branch)
                admission.cancel += run.id;
        }
        break;
    }
    return admission;
}

QList<bool> runOfHeld(const QList<HeldEvent> &held, AbsenceRule rule)
{
    QList<bool> run(held.size(), rule == AbsenceRule::All);
    if (rule != AbsenceRule::Latest)
        return run;
    QHash<std::pair<qint64, QString>, qsizetype> latest;
    for (qsizetype i = 0; i < held.size(); ++i) {
        const auto key = std::pair(held[i].pipeline, held[i].branch);
        const auto known = latest.constFind(key);
        if (known == latest.constEnd() || held[*known].event < held[i].event)
            latest.insert(key, i);
    }
    for (const qsizetype index : std::as_const(latest))
        run[index] = true;
    return run;
}

void Absences::add(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid() || from.secsTo(to) < std::chrono::seconds(shortest).count())
        return;
    if (m_spans.size() >= mostSpans)
        m_spans.removeFirst();
    m_spans.append({from, to});
}

bool Absences::covers(const QDateTime &time) const
{
    return time.isValid() &&
           std::any_of(m_spans.begin(), m_spans.end(), [&](const auto &span) { return span.first < time && time < span.second; });
}

Event ownEvent(const QString &name, const QString &id, const QJsonObject &payload, const QDateTime &now)
{
    Event event;
    event.id = id;
    event.source = QStringLiteral("clustero");
    event.type = eventType({QStringLiteral("clustero"), name});
    event.time = event.receivedAt = now.toUTC();
    event.data = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    event.dataType = QStringLiteral("application/json");
    event.verification = Verification::NotChecked;
    return event;
}

int chainOf(const Run &run)
{
    if (run.trigger != QLatin1String("pipeline"))
        return 0;
    return std::clamp(QJsonDocument::fromJson(run.event).object().value(QLatin1String("chain")).toInt(), 0, 1'000'000) + 1;
}

QString endOfRunEventId(const RunId &run)
{
    return QStringLiteral("run-") + run.value;
}

Event endOfRunEvent(const Run &run, const QMap<QString, QString> &variables, const QDateTime &now)
{
    QJsonObject env;
    for (auto variable = variables.constBegin(); variable != variables.constEnd(); ++variable)
        env.insert(variable.key(), variable.value());
    return ownEvent(QStringLiteral("pipeline"), endOfRunEventId(run.id),
                    {{QStringLiteral("pipeline"), run.pipeline},
                     {QStringLiteral("file"), run.file},
                     {QStringLiteral("run"), run.id.value},
                     {QStringLiteral("number"), run.number},
                     {QStringLiteral("state"), toString(run.state)},
                     {QStringLiteral("chain"), chainOf(run)},
                     {QStringLiteral("env"), env}},
                    now);
}

} // namespace clustero
