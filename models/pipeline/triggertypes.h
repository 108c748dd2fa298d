// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

#include <QJsonValue>
#include <QStringView>

namespace clustero {

/// How a trigger's value is held against the event's.
enum class TriggerMatch {
    Option,     ///< not at all: tells the event's source, or a person, something
    Glob,       ///< a text; `*` stops at `/`, `**` does not
    Regex,      ///< found in a text, unanchored
    Equal,      ///< the same value
    OneOf,      ///< the same text; of a list any
    Allow,      ///< false: the event's value must be false too
    EachGlob,   ///< a list of texts of which any matches
    Expression, ///< the trigger's value is JavaScript over the event and must hold
    Parameters, ///< the trigger's value is a JSON Schema of parameters
};

/// The spelling of definitions: `each_glob`.
[[nodiscard]] QString toString(TriggerMatch match);
[[nodiscard]] std::optional<TriggerMatch> triggerMatchFromString(QStringView text);
[[nodiscard]] QStringList triggerMatchNames(); ///< without Option

/// What a trigger's value looks like.
enum class TriggerValueKind { PlainText, GlobList, TimeSpan, Cron, TimeZone };

/// The spelling of definitions, in the order of the enumeration: `globs`.
[[nodiscard]] const QStringList &triggerValueKindNames();

struct TriggerReason
{
    QString name;
    QString title;
    Text when; ///< JavaScript
};

/// A key of a trigger beside `type` and `on`.
struct TriggerCondition
{
    QString name;
    QString title;
    QString sentence; ///< for people
    QString example;  ///< empty: none
    TriggerMatch match = TriggerMatch::Option;
    Text value;                                      ///< JavaScript; unused for Option and Expression
    QJsonValue defaultValue = QJsonValue::Undefined; ///< what counts where the trigger has no such key
    QStringList choices;                             ///< the values that it may have; empty: any
    bool otherValues = false;                        ///< choices are only the usual ones
    bool isOwn = false;                              ///< default: the repository that the file lives in
    bool defaultWithoutOn = false;                   ///< the default counts only where the trigger has no `on`
    bool isRequired = false;                         ///< a trigger without it matches nothing
    bool ignoreCase = false;                         ///< for globs and one_of
    QString always;                                  ///< with this value it holds whatever was found; empty: none
    QString except;                                  ///< an option with globs: what they match is taken away first; empty: none
    QString offer;                                   ///< with this value a run is offered and not started; empty: none
    QStringList reasons;                             ///< that have such a value; empty: all
    TriggerValueKind kind = TriggerValueKind::PlainText;
    SourceRange range;
};

/// A variable, or with TriggerTypeInfo::prefixed a variable's beginning, and the JavaScript that gives its value.
struct TriggerVariable
{
    QString name;
    Text value;
};

/// A trigger type (triggers.md, "Trigger types as data"). Value type.
struct TriggerTypeInfo
{
    QString name; ///< its id, `github_pr`
    QString title;
    QString sentence;
    int order = 1000;   ///< where it stands in lists
    QString source;     ///< github, jira, clustero, webhook
    QStringList events; ///< the source's own names
    QList<TriggerReason> reasons;
    QList<TriggerCondition> conditions; ///< options too
    QList<TriggerVariable> variables;
    QList<TriggerVariable> prefixed; ///< each entry of an object becomes a variable with this prefix
    std::optional<Text> commit;
    std::optional<Text> untrusted;
    QString file; ///< empty: built in

    [[nodiscard]] QStringList reasonNames() const;
    [[nodiscard]] QStringList conditionNames() const;
    [[nodiscard]] QStringList variableNames() const;
    /// Null where there is none of this name.
    [[nodiscard]] const TriggerCondition *condition(QStringView key) const;
    /// Every piece of JavaScript.
    [[nodiscard]] QList<Text> expressions() const;
};

/// All built-in types in the order of the documentation, from resources/triggers. The first call reads them. Any thread.
[[nodiscard]] const QList<TriggerTypeInfo> &builtInTriggerTypes();
/// Null for a type that is not built in. Reads this one only. Any thread.
[[nodiscard]] const TriggerTypeInfo *builtInTriggerType(const QString &name);

/// Every trigger type there is: the built-in ones and a person's own.
class TriggerTypes
{
public:
    TriggerTypes() = default;
    /// Own types cannot take a built-in type's name; of two with the same name the first counts.
    explicit TriggerTypes(QList<TriggerTypeInfo> own) : m_own(std::move(own)) {}

    /// Null for an unknown type.
    [[nodiscard]] const TriggerTypeInfo *find(const QString &name) const;
    [[nodiscard]] QList<TriggerTypeInfo> all() const;
    [[nodiscard]] const QList<TriggerTypeInfo> &own() const { return m_own; }
    /// Copies of one list; cheap. What was read twice is not the same.
    [[nodiscard]] bool isSameAs(const TriggerTypes &other) const { return m_own.constData() == other.m_own.constData(); }

private:
    QList<TriggerTypeInfo> m_own;
};

/// As readPipeline(bytes, fileName), where a person has trigger types of their own.
[[nodiscard]] PipelineReading readPipeline(const QByteArray &bytes, const QString &fileName, const TriggerTypes &types);

/// Names of variables that Clustero sets in every run.
[[nodiscard]] const QStringList &alwaysReservedVariables();
/// A variable that Clustero itself sets for steps of a pipeline with these trigger types (pipeline.md, "What a step sees").
[[nodiscard]] bool isReservedVariable(const QString &name, const QStringList &triggerTypes);

} // namespace clustero
