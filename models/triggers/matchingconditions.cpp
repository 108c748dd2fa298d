// SPDX-License-Identifier: GPL-3.0-or-later
// How a value of an event is held against what a trigger wants, for each kind of match.
#include "models/pipeline/names.h"
#include "models/triggers/conditionvalues.h"
#include "models/triggers/matchingquestion.h"
#include "models/triggers/parameters.h"

#include <algorithm>

namespace clustero {

void EventMatcher::hold(const Question &question, ConditionVerdict &result)
{
    const Qt::CaseSensitivity sensitivity = question.condition.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const QStringList wanted = wantedTexts(question.wanted);
    const auto isWanted = [&](const QString &text) { return wanted.contains(text, sensitivity); };
    switch (question.condition.match) {
    case TriggerMatch::Glob:
    case TriggerMatch::EachGlob: holdGlobs(question, result); return;
    case TriggerMatch::Regex: holdRegex(question, result); return;
    case TriggerMatch::Allow:
        result.holds = !result.found.toBool() || question.wanted.toBool();
        if (!result.holds)
            result.why = QStringLiteral("The event says yes to %1, which the trigger does not allow.").arg(quoted(question.condition.name));
        if (!question.wanted.isBool())
            result.why = QStringLiteral("%1 must be true or false.").arg(quoted(question.condition.name));
        result.holds = result.holds && question.wanted.isBool();
        return;
    case TriggerMatch::Equal:
    case TriggerMatch::OneOf: {
        const QStringList found = foundTexts(result.found);
        result.holds = std::any_of(found.begin(), found.end(), isWanted);
        return;
    }
    case TriggerMatch::Option:
    case TriggerMatch::Expression:
    case TriggerMatch::Parameters: return;
    }
}

void EventMatcher::holdGlobs(const Question &question, ConditionVerdict &result)
{
    const Qt::CaseSensitivity sensitivity = question.condition.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    GlobWork work;
    const Result<QList<TextGlob>> wanted = globsOf(wantedTexts(question.wanted), sensitivity);
    const QString &except = question.condition.except;
    const Result<QList<TextGlob>> unwanted =
        except.isEmpty() ? QList<TextGlob>() : globsOf(wantedTexts(question.trigger.keys.value(except)), sensitivity);
    if (!wanted || !unwanted) {
        result.why = (wanted ? unwanted : wanted).error().sentence;
        return;
    }
    const QStringList found = foundTexts(result.found);
    result.holds = std::any_of(found.begin(), found.end(),
                               [&](const QString &text) { return work.anyMatches(*wanted, text) && !work.anyMatches(*unwanted, text); });
    if (work.isOver()) {
        result.holds = false;
        result.why = QStringLiteral("%1 has too many globs for so many values.").arg(quoted(question.condition.name));
    }
}

const QRegularExpression &EventMatcher::regex(const QString &pattern)
{
    const auto known = m_regexes.constFind(pattern);
    if (known != m_regexes.constEnd())
        return *known;
    if (m_regexes.size() >= 1000)
        m_regexes.clear();
    return *m_regexes.insert(pattern, QRegularExpression(QStringLiteral("(*NO_JIT)(*LIMIT_MATCH=200000)(*LIMIT_HEAP=20000)") + pattern));
}

void EventMatcher::holdRegex(const Question &question, ConditionVerdict &result)
{
    constexpr qsizetype longest = 1000, most = 100;
    const QStringList wanted = wantedTexts(question.wanted).mid(0, most);
    const QString found = foundTexts(result.found).value(0);
    for (const QString &text : wanted) {
        const QRegularExpression &pattern = regex(text.left(longest + 1));
        if (text.size() > longest || !pattern.isValid()) {
            result.why = QStringLiteral("%1 is no regular expression: %2.")
                             .arg(quoted(text), text.size() > longest ? QStringLiteral("it is too long") : pattern.errorString());
            continue;
        }
        const QRegularExpressionMatch match = pattern.match(found);
        if (!match.isValid())
            result.why = QStringLiteral("%1 takes too many steps for this value.").arg(quoted(text));
        result.holds = match.hasMatch();
        if (result.holds) {
            result.why.clear();
            return;
        }
    }
}

void EventMatcher::holdExpression(const Question &question, ConditionVerdict &result)
{
    if (!question.wanted.isString() && !question.wanted.isBool()) {
        result.why = QStringLiteral("%1 must be an expression.").arg(quoted(question.condition.name));
        return;
    }
    // The file may be anybody's: what it does to the payload is for itself alone.
    m_payload.renew();
    const tl::expected<bool, QString> holds = m_payload.truth(parameterText(question.wanted));
    m_payload.renew();
    result.holds = holds.value_or(false);
    result.found = holds ? QJsonValue(*holds) : QJsonValue();
    if (!holds)
        result.why = QStringLiteral("%1 cannot be worked out: %2.").arg(quoted(question.condition.name), holds.error());
    else if (!*holds)
        result.why = QStringLiteral("The expression %1 is false for this event.").arg(quoted(parameterText(question.wanted)));
}

} // namespace clustero
