// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/listedpipeline.h"

#include <array>

namespace clustero {

namespace {

template<typename Value>
using Names = std::array<std::pair<Value, QLatin1String>, std::is_same_v<Value, PipelineKind> ? 3 : 4>;

constexpr Names<PipelineKind> kinds{{
    {PipelineKind::Folder, QLatin1String("folder")},
    {PipelineKind::Repository, QLatin1String("repository")},
    {PipelineKind::Own, QLatin1String("own")},
}};
constexpr Names<Concurrency> concurrencies{{
    {Concurrency::Queue, QLatin1String("queue")},
    {Concurrency::Skip, QLatin1String("skip")},
    {Concurrency::CancelOlder, QLatin1String("cancel")},
    {Concurrency::Parallel, QLatin1String("parallel")},
}};
constexpr Names<AbsenceRule> absences{{
    {AbsenceRule::Ask, QLatin1String("ask")},
    {AbsenceRule::All, QLatin1String("all")},
    {AbsenceRule::Latest, QLatin1String("latest")},
    {AbsenceRule::None, QLatin1String("none")},
}};

template<typename Value>
QString nameOf(const Names<Value> &names, Value value)
{
    for (const auto &[one, name] : names) {
        if (one == value)
            return name;
    }
    return {};
}

template<typename Value>
std::optional<Value> valueOf(const Names<Value> &names, QStringView text)
{
    for (const auto &[one, name] : names) {
        if (name == text)
            return one;
    }
    return std::nullopt;
}

template<typename Value>
QStringList allOf(const Names<Value> &names)
{
    QStringList all;
    for (const auto &row : names)
        all += row.second;
    return all;
}

} // namespace

QString toString(PipelineKind kind)
{
    return nameOf(kinds, kind);
}

QString toString(Concurrency concurrency)
{
    return nameOf(concurrencies, concurrency);
}

QString toString(AbsenceRule rule)
{
    return nameOf(absences, rule);
}

std::optional<PipelineKind> pipelineKindFromString(QStringView text)
{
    return valueOf(kinds, text);
}

std::optional<Concurrency> concurrencyFromString(QStringView text)
{
    return valueOf(concurrencies, text);
}

std::optional<AbsenceRule> absenceRuleFromString(QStringView text)
{
    return valueOf(absences, text);
}

QStringList concurrencyNames()
{
    return allOf(concurrencies);
}

QStringList absenceRuleNames()
{
    return allOf(absences);
}

} // namespace clustero
