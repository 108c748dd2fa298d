// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/expressions.h"

#include "models/pipeline/names.h"
#include "models/triggers/expressionmatcher.h"
#include "models/triggers/expressionprelude.h"

#include <QJSEngine>
#include <QJsonDocument>

namespace clustero {

namespace {

QString scopeAsJson(const ExpressionScope &scope)
{
    QJsonObject env;
    for (auto variable = scope.env.constBegin(); variable != scope.env.constEnd(); ++variable)
        env.insert(variable.key(), variable.value());
    const QJsonObject run{
        {QStringLiteral("id"), scope.runId}, {QStringLiteral("number"), scope.runNumber}, {QStringLiteral("trigger"), scope.trigger}};
    const QJsonObject all{{QStringLiteral("env"), env},
                          {QStringLiteral("params"), scope.params},
                          {QStringLiteral("event"), scope.event.isUndefined() ? QJsonValue::Null : scope.event},
                          {QStringLiteral("run"), run}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

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

tl::unexpected<Diagnostic> problem(const char *code, const Text &text, const ExpressionSpan &span, const QString &message)
{
    return tl::unexpected(
        Diagnostic{Severity::Error, QString::fromLatin1(code), message, {}, rangeWithin(text, span.start, span.length), {}});
}

tl::unexpected<Diagnostic> tooLarge(const Text &text, const ExpressionSpan &span)
{
    return problem("expression-result-too-large", text, span,
                   QStringLiteral("The result of %1 is larger than 64 KiB, which is the most allowed.").arg(quoted(span.source)));
}

} // namespace

struct ExpressionEvaluator::Engine
{
    QJSEngine js;
    ExpressionMatcher matcher{js};
    QJSValue run; ///< the prelude's function (expression, wantsTruth)
};

ExpressionEvaluator::ExpressionEvaluator(ExpressionScope scope, ExpressionWatchdog &watchdog)
    : m_scope(std::move(scope)), m_watchdog(watchdog)
{}

ExpressionEvaluator::~ExpressionEvaluator() = default;

ExpressionEvaluator::Engine &ExpressionEvaluator::engine()
{
    if (!m_engine) {
        m_engine = std::make_unique<Engine>();
        const QJSValue prepare = m_engine->js.evaluate(QString::fromUtf8(expressionPrelude));
        QJSEngine::setObjectOwnership(&m_engine->matcher, QJSEngine::CppOwnership);
        m_engine->run = prepare.call({m_engine->js.globalObject(), scopeAsJson(m_scope), m_engine->js.newQObject(&m_engine->matcher)});
    }
    return *m_engine;
}

tl::expected<QString, Diagnostic> ExpressionEvaluator::value(const Text &text, const ExpressionSpan &span, bool truth)
{
    Engine &prepared = engine();
    if (!prepared.run.isCallable()) {
        return problem("expression-error", text, span,
                       QStringLiteral("The expression %1 cannot be evaluated: the event or the parameters are nested too deep.")
                           .arg(quoted(span.source)));
    }
    const TimeLimit limit(prepared.js, m_watchdog);
    const QJSValue function = prepared.js.evaluate(QStringLiteral("(function () { \"use strict\"; return (\n%1\n); })").arg(span.source));
    if (!limit.isOver() && !function.isCallable()) {
        return problem("expression-syntax", text, span,
                       QStringLiteral("The expression %1 is not JavaScript: %2.")
                           .arg(quoted(span.source), function.property(QStringLiteral("message")).toString()));
    }
    const QJSValue outcome = limit.isOver() ? QJSValue() : prepared.run.call({function, truth});
    if (limit.isOver()) {
        return problem("expression-timeout", text, span,
                       QStringLiteral("The expression %1 took longer than %2 ms and was stopped.")
                           .arg(quoted(span.source), QString::number(maximumExpressionTime.count())));
    }
    const QString result = outcome.isString() ? outcome.toString() : QString();
    if (result.startsWith(u'=')) {
        if (result.size() > maximumResultBytes || result.toUtf8().size() - 1 > maximumResultBytes)
            return tooLarge(text, span);
        if (result.contains(QChar(u'\0')))
            return problem(
                "expression-error", text, span,
                QStringLiteral("The result of %1 holds the character U+0000, which no program can be given.").arg(quoted(span.source)));
        return result.mid(1);
    }
    if (result.startsWith(u'+'))
        return tooLarge(text, span);
    const QString thrown = result.isEmpty() ? QStringLiteral("it was given up") : result.mid(1);
    return problem("expression-error", text, span, QStringLiteral("The expression %1 has no value: %2.").arg(quoted(span.source), thrown));
}

tl::expected<QString, Diagnostic> ExpressionEvaluator::text(const Text &text)
{
    if (!hasExpression(text.value))
        return text.value;
    if (const QList<Diagnostic> problems = checkExpressionSyntax(text); !problems.isEmpty())
        return tl::unexpected(problems.constFirst());
    QString result;
    qsizetype done = 0;
    const ExpressionScan scan = scanExpressions(text.value);
    for (const ExpressionSpan &span : scan.spans) {
        const tl::expected<QString, Diagnostic> part = value(text, span, false);
        if (!part)
            return part;
        result += QStringView(text.value).mid(done, span.start - done);
        result += *part;
        if (result.size() > maximumResultBytes)
            return tooLarge(text, span);
        done = span.start + span.length;
    }
    result += QStringView(text.value).mid(done);
    return result;
}

tl::expected<bool, Diagnostic> ExpressionEvaluator::condition(const Text &text)
{
    const ExpressionScan scan = scanExpressions(text.value);
    const bool exactlyOne =
        scan.spans.size() == 1 && scan.unterminated < 0 && scan.spans.constFirst().length == text.value.trimmed().size();
    if (exactlyOne) {
        if (const QList<Diagnostic> problems = checkExpressionSyntax(text); !problems.isEmpty())
            return tl::unexpected(problems.constFirst());
        return value(text, scan.spans.constFirst(), true).map([](const QString &truth) { return !truth.isEmpty(); });
    }
    return this->text(text).map([](const QString &result) {
        const QString word = result.trimmed();
        return !word.isEmpty() && word != QLatin1String("false") && word != QLatin1String("0");
    });
}

} // namespace clustero
