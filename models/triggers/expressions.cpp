// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/expressions.h"

#include "models/pipeline/names.h"
#include "models/triggers/expressionengine.h"

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

ExpressionEvaluator::ExpressionEvaluator(ExpressionScope scope, ExpressionWatchdog &watchdog)
    : m_scope(std::move(scope)), m_watchdog(watchdog)
{}

ExpressionEvaluator::~ExpressionEvaluator() = default;

tl::expected<QString, Diagnostic> ExpressionEvaluator::value(const Text &text, const ExpressionSpan &span, bool truth)
{
    using Kind = ExpressionEngine::Outcome::Kind;
    if (!m_engine)
        m_engine = std::make_unique<ExpressionEngine>(scopeAsJson(m_scope), m_watchdog);
    const auto [kind, result] = m_engine->evaluate(span.source, truth ? ExpressionEngine::Wanted::Truth : ExpressionEngine::Wanted::Text);
    switch (kind) {
    case Kind::Value: break;
    case Kind::Unusable:
        return problem("expression-error", text, span,
                       QStringLiteral("The expression %1 cannot be evaluated: the event or the parameters are nested too deep.")
                           .arg(quoted(span.source)));
    case Kind::Syntax:
        return problem("expression-syntax", text, span,
                       QStringLiteral("The expression %1 is not JavaScript: %2.").arg(quoted(span.source), result));
    case Kind::Timeout:
        return problem("expression-timeout", text, span,
                       QStringLiteral("The expression %1 took longer than %2 ms and was stopped.")
                           .arg(quoted(span.source), QString::number(maximumExpressionTime.count())));
    case Kind::Thrown:
        return problem("expression-error", text, span,
                       QStringLiteral("The expression %1 has no value: %2.").arg(quoted(span.source), result));
    case Kind::TooLarge: return tooLarge(text, span);
    }
    if (result.size() > maximumResultBytes || result.toUtf8().size() > maximumResultBytes)
        return tooLarge(text, span);
    if (result.contains(QChar(u'\0')))
        return problem(
            "expression-error", text, span,
            QStringLiteral("The result of %1 holds the character U+0000, which no program can be given.").arg(quoted(span.source)));
    return result;
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
