// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/triggertypes.h"
#include "models/triggers/payload.h"

#include <QRegularExpression>

#include <memory>
#include <vector>

namespace clustero {

/// Longest chain of `pipeline` triggers.
inline constexpr int maximumTriggerChain = 16;

/// What is known of a pipeline beside its file.
struct MatchContext
{
    QString repository; ///< full name of the one that the file lives in; empty: none is known
    int chain = 0;      ///< for the end of a run: how many `pipeline` triggers led to it

    bool operator==(const MatchContext &) const = default;
};

/// One condition of a trigger held against the event.
struct ConditionVerdict
{
    QString name;
    QString match; ///< `glob`, …
    QJsonValue wanted;
    QJsonValue found; ///< null: the event has no such value
    bool holds = false;
    QString why; ///< a sentence; empty where it holds
};

/// One trigger held against the event.
struct TriggerVerdict
{
    int index = -1; ///< in the file; -1: a run that a person asked for, of a file without a `manual` trigger
    QString type;
    bool isOfEvent = false; ///< the type is one of this kind of event
    bool matched = false;
    bool offers = false; ///< matched, but a person has to press the button
    QString reason;      ///< the event's; empty: none
    QList<ConditionVerdict> conditions;
    QMap<QString, QString> env; ///< with TRIGGER_TYPE and TRIGGER_REASON; empty where it did not match
    QJsonObject parameters;     ///< of a manual run, as its schema types them
    QString commit;             ///< or reference to check out; empty: no workspace from this event
    bool untrusted = false;     ///< hold the run for approval
    QString sentence;           ///< the verdict for people
};

/// What an event means for a pipeline.
struct PipelineVerdict
{
    QList<TriggerVerdict> triggers; ///< in file order

    /// The first that matched and starts, else the first that matched and offers, else null.
    [[nodiscard]] const TriggerVerdict *decisive() const;
    [[nodiscard]] bool starts() const { return decisive() && !decisive()->offers; }
};

/// The object that `trigger explain --output json` prints (cli.md).
[[nodiscard]] QJsonObject toJson(const PipelineVerdict &verdict);

/// A pipeline's triggers as an EventMatcher knows them.
struct PreparedPipeline
{
    int generation = -1;
    int list = -1;
};

/// Holds one event after the other against pipelines. What the event says is worked out once for all of them. Use it in one thread.
class EventMatcher
{
public:
    /// The watchdog must live longer.
    EventMatcher(TriggerTypes types, ExpressionWatchdog &watchdog);
    ~EventMatcher();
    Q_DISABLE_COPY_MOVE(EventMatcher)

    void setEvent(const Event &event);
    /// What the event's first type with a commit says to check out; empty: nothing.
    [[nodiscard]] QString commit();
    [[nodiscard]] PipelineVerdict match(const PipelineSpec &pipeline, const MatchContext &context);

    /// For pipelines that many events are held against: the same triggers are judged once an event. Only for this matcher, and only as long as
    /// isCurrent(): now and then it forgets them all, so that it does not grow for ever.
    [[nodiscard]] PreparedPipeline prepare(const PipelineSpec &pipeline);
    [[nodiscard]] bool isCurrent(const PreparedPipeline &prepared) const { return prepared.generation == m_generation; }
    /// Whether a trigger is about this event and, as far as it says, its repository. Quick; if not, nothing matches.
    [[nodiscard]] bool concerns(const PreparedPipeline &prepared, const MatchContext &context);
    /// The same verdict as for the pipeline that was prepared.
    [[nodiscard]] PipelineVerdict match(const PreparedPipeline &prepared, const MatchContext &context);

private:
    using Found = tl::expected<QJsonValue, QString>;
    struct FoundValue;
    struct Facts;
    struct Kind;
    struct Wanted;
    struct Question;
    struct Compiled;
    struct Prepared;

    [[nodiscard]] bool isPerson() const;
    /// With `shared`, conditions that want the same are one.
    [[nodiscard]] Compiled compiled(const TriggerSpec &trigger, Prepared *shared);
    [[nodiscard]] int kindNumber(const QString &type);
    [[nodiscard]] int prepareTrigger(const TriggerSpec &trigger);
    [[nodiscard]] static TriggerSpec manualTrigger();
    [[nodiscard]] Kind &kindAt(int index);
    [[nodiscard]] Facts &factsOf(Kind &kind);
    [[nodiscard]] FoundValue &valueOf(Kind &kind, const TriggerCondition &condition);

    [[nodiscard]] TriggerVerdict judge(const Compiled &trigger, int index, const MatchContext &context);
    [[nodiscard]] TriggerVerdict judgePrepared(int trigger, const MatchContext &context);
    void judgeConditions(Kind &kind, const Compiled &trigger, const MatchContext &context, TriggerVerdict &verdict);
    [[nodiscard]] ConditionVerdict judgeCondition(const Question &question, TriggerVerdict &verdict);
    [[nodiscard]] const ConditionVerdict &judgedOnce(const Question &question, Wanted &wanted);
    [[nodiscard]] bool holds(const Question &question, QString *why);
    [[nodiscard]] bool holdsFound(const Question &question, const FoundValue &found, QString *why);
    [[nodiscard]] bool holdsGlobs(const Question &question, const FoundValue &found, QString *why);
    [[nodiscard]] bool holdsRegex(const Question &question, const FoundValue &found, QString *why);
    void holdExpression(const Question &question, ConditionVerdict &result);
    void holdParameters(const Question &question, ConditionVerdict &result, TriggerVerdict &verdict);
    void fillEnvironment(Kind &kind, TriggerVerdict &verdict);
    const QRegularExpression &regex(const QString &pattern);

    TriggerTypes m_types;
    PayloadEvaluator m_payload;
    EventName m_name;
    quint64 m_event = 1; ///< which one it is; what was worked out for another does not count
    std::vector<Kind> m_kinds;
    std::unique_ptr<Prepared> m_prepared;
    int m_generation = 0;
    QHash<QString, QRegularExpression> m_regexes;
};

} // namespace clustero
