// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/receiverstate.h"

#include <algorithm>
#include <array>

namespace clustero {

namespace {

using Kind = ReceiverState::Kind;

constexpr std::array<std::pair<Kind, QLatin1String>, 5> kindNames{{
    {Kind::Off, QLatin1String("off")},
    {Kind::Connecting, QLatin1String("connecting")},
    {Kind::CatchingUp, QLatin1String("catching_up")},
    {Kind::Connected, QLatin1String("connected")},
    {Kind::Waiting, QLatin1String("waiting")},
}};

void put(QJsonObject &json, const char *key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(QLatin1String(key), time.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime timeOf(const QJsonObject &json, const char *key)
{
    return QDateTime::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QJsonObject toJson(const ReceiverState &state)
{
    const auto kind = std::find_if(kindNames.begin(), kindNames.end(), [&](const auto &row) { return row.first == state.kind; });
    QJsonObject json{{QStringLiteral("state"), kind == kindNames.end() ? QString() : QString(kind->second)},
                     {QStringLiteral("durable"), state.isDurable},
                     {QStringLiteral("behind"), state.behind},
                     {QStringLiteral("gaps"), state.gaps},
                     {QStringLiteral("pollEveryMs"), qint64(state.pollEvery.count())}};
    put(json, "since", state.since);
    put(json, "caughtUpTo", state.caughtUpTo);
    put(json, "retryAt", state.retryAt);
    if (!state.problem.code.isEmpty()) {
        json.insert(QStringLiteral("code"), state.problem.code);
        json.insert(QStringLiteral("problem"), state.problem.sentence);
    }
    return json;
}

ReceiverState receiverStateFromJson(const QJsonObject &json)
{
    ReceiverState state;
    const QString name = json.value(QLatin1String("state")).toString();
    const auto kind = std::find_if(kindNames.begin(), kindNames.end(), [&](const auto &row) { return row.second == name; });
    if (kind != kindNames.end())
        state.kind = kind->first;
    state.isDurable = json.value(QLatin1String("durable")).toBool(true);
    state.behind = json.value(QLatin1String("behind")).toInteger();
    state.pollEvery = std::chrono::milliseconds(json.value(QLatin1String("pollEveryMs")).toInteger());
    state.gaps = json.value(QLatin1String("gaps")).toInt();
    state.since = timeOf(json, "since");
    state.caughtUpTo = timeOf(json, "caughtUpTo");
    state.retryAt = timeOf(json, "retryAt");
    state.problem = {json.value(QLatin1String("code")).toString(), json.value(QLatin1String("problem")).toString()};
    return state;
}

} // namespace clustero
