// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/eventdecision.h"

#include <algorithm>
#include <array>

namespace clustero {

namespace {

struct Row
{
    DecisionState state;
    QLatin1String name;
    const char *words;
};

constexpr std::array<Row, 14> rows{{
    {DecisionState::NotMatched, QLatin1String("not_matched"), "not matched"},
    {DecisionState::Disabled, QLatin1String("disabled"), "pipeline not enabled"},
    {DecisionState::Offered, QLatin1String("offered"), "offered"},
    {DecisionState::WaitingApproval, QLatin1String("waiting_for_approval"), "waiting for approval"},
    {DecisionState::Denied, QLatin1String("denied"), "denied"},
    {DecisionState::HeldAway, QLatin1String("held_while_away"), "held while away"},
    {DecisionState::DroppedAway, QLatin1String("dropped_while_away"), "not run, came while away"},
    {DecisionState::Queued, QLatin1String("queued"), "queued"},
    {DecisionState::Skipped, QLatin1String("skipped"), "skipped, another run was under way"},
    {DecisionState::Superseded, QLatin1String("superseded"), "superseded by a newer event"},
    {DecisionState::Retrying, QLatin1String("retrying"), "trying again"},
    {DecisionState::Starting, QLatin1String("starting"), "starting"},
    {DecisionState::Started, QLatin1String("started"), "started"},
    {DecisionState::Failed, QLatin1String("failed"), "could not start"},
}};

} // namespace

QString toString(DecisionState state)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [state](const Row &row) { return row.state == state; });
    return found == rows.end() ? QString() : QString(found->name);
}

std::optional<DecisionState> decisionStateFromString(QStringView text)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [text](const Row &row) { return row.name == text; });
    return found == rows.end() ? std::nullopt : std::optional(found->state);
}

QString inWords(DecisionState state)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [state](const Row &row) { return row.state == state; });
    return found == rows.end() ? QString() : QString::fromLatin1(found->words);
}

bool isOpen(DecisionState state)
{
    switch (state) {
    case DecisionState::WaitingApproval:
    case DecisionState::HeldAway:
    case DecisionState::Queued:
    case DecisionState::Retrying:
    case DecisionState::Starting: return true;
    default: return false;
    }
}

bool needsPerson(DecisionState state)
{
    return state == DecisionState::WaitingApproval || state == DecisionState::HeldAway;
}

} // namespace clustero
