// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/expressionengine.h"

#include "models/triggers/expressionprelude.h"

namespace clustero {

namespace {

constexpr qsizetype mostCompiled = 512;

/// The watchdog is armed as long as this lives; afterwards the engine can be used again.
class TimeLimit
{
public:
    TimeLimit(QJSEngine &engine, ExpressionWatchdog &watchdog) : m_engine(engine), m_watchdog(watchdog)
    {
        m_watchdog.start(maximumExpressionTime, [&engine] { engine.setInterrupted(true); });
    }
    ~TimeLimit()
    {
        m_watchdog.stop();
        m_engine.setInterrupted(false);
    }
    Q_DISABLE_COPY_MOVE(TimeLimit)

    [[nodiscard]] bool isOver() const { return m_engine.isInterrupted(); }

private:
    QJSEngine &m_engine;
    ExpressionWatchdog &m_watchdog;
};

QString wantedText(ExpressionEngine::Wanted wanted)
{
    switch (wanted) {
    case ExpressionEngine::Wanted::Text: return QStringLiteral("text");
    case ExpressionEngine::Wanted::Truth: return QStringLiteral("truth");
    case ExpressionEngine::Wanted::Json: return QStringLiteral("json");
    }
    return {};
}

} // namespace

ExpressionEngine::ExpressionEngine(const QString &scope, ExpressionWatchdog &watchdog) : m_watchdog(watchdog)
{
    const QJSValue prepare = m_js.evaluate(QString::fromUtf8(expressionPrelude));
    QJSEngine::setObjectOwnership(&m_matcher, QJSEngine::CppOwnership);
    m_run = prepare.call({m_js.globalObject(), scope, m_js.newQObject(&m_matcher)});
    m_parse = m_js.globalObject().property(QStringLiteral("JSON")).property(QStringLiteral("parse"));
}

QJSValue ExpressionEngine::compiled(const QString &source, const QStringList &names)
{
    const QString key = names.join(u',') + u'\n' + source;
    if (const auto found = m_compiled.constFind(key); found != m_compiled.constEnd())
        return *found;
    const QJSValue function =
        m_js.evaluate(QStringLiteral("(function (%1) { \"use strict\"; return (\n%2\n); })").arg(names.join(u','), source));
    if (function.isCallable()) {
        if (m_compiled.size() >= mostCompiled)
            m_compiled.clear();
        m_compiled.insert(key, function);
    }
    return function;
}

ExpressionEngine::Outcome ExpressionEngine::evaluate(const QString &source, Wanted wanted, const QStringList &names,
                                                     const QJSValueList &values)
{
    using Kind = Outcome::Kind;
    if (!m_run.isCallable())
        return {Kind::Unusable, {}};
    const TimeLimit limit(m_js, m_watchdog);
    const QJSValue function = compiled(source, names);
    if (!limit.isOver() && !function.isCallable())
        return {Kind::Syntax, function.property(QStringLiteral("message")).toString()};
    const QJSValue outcome = limit.isOver() ? QJSValue() : m_run.call(QJSValueList{function, wantedText(wanted)} + values);
    if (limit.isOver())
        return {Kind::Timeout, {}};
    const QString result = outcome.isString() ? outcome.toString() : QString();
    if (result.startsWith(u'='))
        return {Kind::Value, result.mid(1)};
    if (result.startsWith(u'+'))
        return {Kind::TooLarge, {}};
    return {Kind::Thrown, result.isEmpty() ? QStringLiteral("it was given up") : result.mid(1)};
}

std::optional<QString> ExpressionEngine::syntaxProblem(const QString &source, const QStringList &names)
{
    const TimeLimit limit(m_js, m_watchdog);
    const QJSValue function = compiled(source, names);
    if (function.isCallable())
        return std::nullopt;
    return limit.isOver() ? QStringLiteral("it takes too long") : function.property(QStringLiteral("message")).toString();
}

QJSValue ExpressionEngine::parse(const QString &json)
{
    return m_parse.call({json});
}

} // namespace clustero
