// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/event.h"
#include "models/pipeline/triggertypes.h"
#include "models/triggers/expressionengine.h"

namespace clustero {

/// Evaluates the JavaScript of trigger types and `webhook` conditions over one event after the other: in scope are `payload`, `headers`
/// and `event` (`id`, `source`, `type`, `time`, `channel`, for versions of Jira `project`). Payloads are hostile: their size and nesting are bounded before they are read,
/// each value has maximumExpressionTime, and after a few that were too slow none is evaluated any more. Use it in one thread.
class PayloadEvaluator
{
public:
    explicit PayloadEvaluator(ExpressionWatchdog &watchdog) : m_watchdog(watchdog) {}

    /// The event is copied; nothing is evaluated yet.
    void setEvent(const Event &event);
    /// What an expression did to the payload is not seen by those that follow.
    void renew();

    /// The value as JSON, undefined for undefined; or why there is none, without a full stop.
    tl::expected<QJsonValue, QString> value(const QString &expression);
    tl::expected<bool, QString> truth(const QString &expression);

private:
    tl::expected<QString, QString> evaluate(const QString &expression, ExpressionEngine::Wanted wanted);
    void prepare();

    ExpressionWatchdog &m_watchdog;
    std::unique_ptr<ExpressionEngine> m_engine;
    Event m_event;
    QString m_problem; ///< why the payload cannot be read
    QJSValueList m_values;
    bool m_isPrepared = false;
    int m_timeouts = 0;
};

/// Nothing for a payload that may be given to an engine, else why not, without a full stop: more than 25 MiB, 300,000 values, or 100 levels.
[[nodiscard]] std::optional<QString> payloadProblem(const QByteArray &json);

/// Errors `expression-syntax` for each expression of the type that is not JavaScript, in file order.
[[nodiscard]] QList<Diagnostic> checkTriggerExpressions(const TriggerTypeInfo &type, ExpressionWatchdog &watchdog);

} // namespace clustero
