// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textglob.h"
#include "models/triggers/matching.h"

namespace clustero {

/// The event's value of a condition.
struct EventMatcher::FoundValue
{
    Found value;
    QString text; ///< where it is one
    QStringList texts;
    QString words; ///< foundInWords(), as soon as they were needed
};

/// What an event says to a type; worked out when it is first asked for.
struct EventMatcher::Facts
{
    QString reason; ///< empty: none
    QString title;  ///< of the reason
    QString matches;
    QString problem;
    std::vector<std::optional<FoundValue>> values; ///< by condition
    bool hasOutcome = false;
    QMap<QString, QString> env;
    QString commit;
    bool untrusted = false;
};

/// A trigger type, and what the event says to it.
struct EventMatcher::Kind
{
    const TriggerTypeInfo *type = nullptr;
    quint64 event = 0;
    bool isOfEvent = false;
    QString other; ///< the sentence for an event of another kind
    std::unique_ptr<Facts> facts;
};

/// What a trigger wants of a condition, and, where several triggers want the same, what came of it last.
struct EventMatcher::Wanted
{
    QJsonValue value; ///< undefined: nothing
    QStringList texts;
    QString words; ///< wantedInWords()
    Result<QList<TextGlob>> globs;
    Result<QList<TextGlob>> unwanted;

    int uses = 0;
    quint64 event = 0;
    QString repository;
    ConditionVerdict verdict;

    void take(const QJsonValue &wanted, const TriggerCondition &condition, const TriggerSpec &trigger);
};

/// A condition of a trigger, to be held against the event.
struct EventMatcher::Question
{
    Kind &kind;
    const TriggerCondition &condition;
    const TriggerSpec &trigger;
    const MatchContext &context;
    Wanted &wanted;

    /// It has to be the repository that the file lives in.
    [[nodiscard]] bool isOwn() const { return wanted.value.isUndefined() && condition.isOwn; }
};

/// A trigger, read as far as that is possible without an event.
struct EventMatcher::Compiled
{
    struct Part
    {
        const TriggerCondition *condition;
        std::shared_ptr<Wanted> wanted;
    };

    TriggerSpec spec;
    int kind = -1; ///< none: there is no such type
    QJsonValue on = QJsonValue::Undefined;
    QStringList onTexts;
    bool offers = false;
    std::vector<Part> parts;

    int uses = 0;
    quint64 event = 0;
    MatchContext context;
    TriggerVerdict verdict;
};

/// Triggers, and lists of triggers, each once.
struct EventMatcher::Prepared
{
    struct List
    {
        QList<int> triggers;
        bool hasManual = false;

        int uses = 0;
        quint64 event = 0;
        MatchContext context;
        PipelineVerdict verdict;
    };

    QHash<QByteArray, int> triggerIds;
    std::vector<Compiled> triggers;
    QHash<QList<int>, int> listIds;
    std::vector<List> lists;
    QHash<std::pair<const TriggerCondition *, QJsonValue>, std::shared_ptr<Wanted>> wanted;
    int manual = -1; ///< what a file without a `manual` trigger has
};

} // namespace clustero
