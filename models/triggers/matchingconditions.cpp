// SPDX-License-Identifier: GPL-3.0-or-later
// How a value of an event is held against what a trigger wants, for each kind of match.
#include "models/pipeline/names.h"
#include "models/triggers/conditionvalues.h"
#include "models/triggers/matchingparts.h"
#include "models/triggers/parameters.h"

#include <algorithm>

namespace clustero {

namespace {

void say(QString *why, const QString &sentence)
{
    *why = sentence;
}

Qt::CaseSensitivity sensitivityOf(const TriggerCondition &condition)
{
    return condition.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
}

} // namespace

void EventMatcher::Wanted::take(const QJsonValue &wanted, const TriggerCondition &condition, const TriggerSpec &trigger)
{
    value = wanted;
    texts = wantedTexts(wanted);
    words = wantedInWords(wanted);
    if (condition.match != TriggerMatch::Glob && condition.match != TriggerMatch::EachGlob)
        return;
    globs = globsOf(texts, sensitivityOf(condition));
    if (!condition.except.isEmpty())
        unwanted = globsOf(wantedTexts(trigger.keys.value(condition.except)), sensitivityOf(condition));
}

ConditionVerdict EventMatcher::judgeCondition(const Question &question, TriggerVerdict &verdict)
{
    const TriggerCondition &condition = question.condition;
    ConditionVerdict result{condition.name, toString(condition.match), question.wanted.value, QJsonValue::Null, false, {}};
    if (condition.match == TriggerMatch::Expression) {
        holdExpression(question, result);
        return result;
    }
    FoundValue &found = valueOf(question.kind, condition);
    if (found.value)
        result.found = *found.value;
    if (found.value && condition.match == TriggerMatch::Parameters)
        holdParameters(question, result, verdict);
    else
        result.holds = holds(question, &result.why);
    if (question.isOwn() && found.value)
        result.wanted = question.context.repository.isEmpty() ? QJsonValue() : QJsonValue(question.context.repository);
    if (!result.holds && result.why.isEmpty()) {
        if (found.words.isEmpty())
            found.words = foundInWords(result.found);
        result.why = QStringLiteral("%1 is %2; wanted is %3.")
                         .arg(condition.title, found.words, question.isOwn() ? wantedInWords(result.wanted) : question.wanted.words);
    }
    return result;
}

const ConditionVerdict &EventMatcher::judgedOnce(const Question &question, Wanted &wanted)
{
    if (wanted.event != m_event || (question.isOwn() && wanted.repository != question.context.repository)) {
        TriggerVerdict none;
        wanted.verdict = judgeCondition(question, none);
        wanted.repository = question.context.repository;
        wanted.event = m_event;
    }
    return wanted.verdict;
}

/// A sentence in `why` where there is more to say than what was found and wanted; null: none is wanted.
bool EventMatcher::holds(const Question &question, QString *why)
{
    const TriggerCondition &condition = question.condition;
    const FoundValue &found = valueOf(question.kind, condition);
    if (!found.value) {
        if (why)
            say(why, QStringLiteral("The event's value of %1 cannot be found: %2.").arg(quoted(condition.name), found.value.error()));
        return false;
    }
    if (question.isOwn()) {
        const QString &own = question.context.repository;
        if (own.isEmpty() && why)
            say(why, QStringLiteral("The file lives in no repository that is known, and the trigger names none. Say which with %1.")
                         .arg(quoted(condition.name)));
        return !own.isEmpty() && found.text.compare(own, sensitivityOf(condition)) == 0;
    }
    if (question.wanted.value.isUndefined()) {
        if (why)
            say(why, QStringLiteral("The trigger has no %1, and without it nothing matches.").arg(quoted(condition.name)));
        return false;
    }
    if (!condition.always.isEmpty() && question.wanted.texts.contains(condition.always))
        return true;
    if (found.value->isNull()) {
        if (why)
            say(why, QStringLiteral("The event has no %1.").arg(quoted(condition.name)));
        return false;
    }
    return holdsFound(question, found, why);
}

bool EventMatcher::holdsFound(const Question &question, const FoundValue &found, QString *why)
{
    const TriggerCondition &condition = question.condition;
    switch (condition.match) {
    case TriggerMatch::Glob:
    case TriggerMatch::EachGlob: return holdsGlobs(question, found, why);
    case TriggerMatch::Regex: return holdsRegex(question, found, why);
    case TriggerMatch::Allow: {
        const QJsonValue &wanted = question.wanted.value;
        const bool isAllowed = !found.value->toBool() || wanted.toBool();
        if (why && !wanted.isBool())
            say(why, QStringLiteral("%1 must be true or false.").arg(quoted(condition.name)));
        else if (why && !isAllowed)
            say(why, QStringLiteral("The event says yes to %1, which the trigger does not allow.").arg(quoted(condition.name)));
        return isAllowed && wanted.isBool();
    }
    case TriggerMatch::Equal:
    case TriggerMatch::OneOf:
        return std::any_of(found.texts.begin(), found.texts.end(),
                           [&](const QString &text) { return question.wanted.texts.contains(text, sensitivityOf(condition)); });
    case TriggerMatch::Option:
    case TriggerMatch::Expression:
    case TriggerMatch::Parameters: break;
    }
    return false;
}

bool EventMatcher::holdsGlobs(const Question &question, const FoundValue &found, QString *why)
{
    GlobWork work;
    const Result<QList<TextGlob>> &wanted = question.wanted.globs;
    const Result<QList<TextGlob>> &unwanted = question.wanted.unwanted;
    if (!wanted || !unwanted) {
        if (why)
            say(why, (wanted ? unwanted : wanted).error().sentence);
        return false;
    }
    const bool holds = std::any_of(found.texts.begin(), found.texts.end(), [&](const QString &text) {
        return work.anyMatches(*wanted, text) && !work.anyMatches(*unwanted, text);
    });
    if (work.isOver() && why)
        say(why, QStringLiteral("%1 has too many globs for so many values.").arg(quoted(question.condition.name)));
    return holds && !work.isOver();
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

bool EventMatcher::holdsRegex(const Question &question, const FoundValue &found, QString *why)
{
    constexpr qsizetype longest = 1000, most = 100;
    const QString text = found.texts.value(0);
    QString problem;
    for (const QString &wanted : question.wanted.texts.mid(0, most)) {
        const QRegularExpression &pattern = regex(wanted.left(longest + 1));
        if (wanted.size() > longest || !pattern.isValid()) {
            problem = QStringLiteral("%1 is no regular expression: %2.")
                          .arg(quoted(wanted), wanted.size() > longest ? QStringLiteral("it is too long") : pattern.errorString());
            continue;
        }
        const QRegularExpressionMatch match = pattern.match(text);
        if (!match.isValid())
            problem = QStringLiteral("%1 takes too many steps for this value.").arg(quoted(wanted));
        if (match.hasMatch())
            return true;
    }
    if (why)
        say(why, problem);
    return false;
}

void EventMatcher::holdExpression(const Question &question, ConditionVerdict &result)
{
    if (!question.wanted.value.isString() && !question.wanted.value.isBool()) {
        result.why = QStringLiteral("%1 must be an expression.").arg(quoted(question.condition.name));
        return;
    }
    // The file may be anybody's: what it does to the payload is for itself alone.
    m_payload.renew();
    const tl::expected<bool, QString> holds = m_payload.truth(parameterText(question.wanted.value));
    m_payload.renew();
    result.holds = holds.value_or(false);
    result.found = holds ? QJsonValue(*holds) : QJsonValue();
    if (!holds)
        result.why = QStringLiteral("%1 cannot be worked out: %2.").arg(quoted(question.condition.name), holds.error());
    else if (!*holds)
        result.why = QStringLiteral("The expression %1 is false for this event.").arg(quoted(parameterText(question.wanted.value)));
}

} // namespace clustero
