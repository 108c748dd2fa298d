// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/payload.h"

#include "models/pipeline/names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace clustero {

namespace {

constexpr int mostTimeouts = 3, mostValues = 300'000, deepest = 100;

const QStringList &names()
{
    static const QStringList all{QStringLiteral("payload"), QStringLiteral("headers"), QStringLiteral("event")};
    return all;
}

QString asJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<QString> payloadProblem(const QByteArray &json)
{
    if (json.size() > maximumEventBytes)
        return QStringLiteral("the payload has more than 25 MiB");
    int depth = 0, values = 0;
    bool inText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char letter = json[at];
        if (inText) {
            at += letter == '\\';
            inText = letter != '"';
            continue;
        }
        inText = letter == '"';
        const bool opens = letter == '{' || letter == '[';
        depth += opens ? 1 : letter == '}' || letter == ']' ? -1 : 0;
        values += opens || letter == ',';
        if (depth > deepest)
            return QStringLiteral("the payload is nested deeper than %1 levels").arg(deepest);
        if (values > mostValues)
            return QStringLiteral("the payload has more than %1 values").arg(mostValues);
    }
    return std::nullopt;
}

void PayloadEvaluator::setEvent(const Event &event)
{
    m_event = event;
    m_timeouts = 0;
    m_problem.clear();
    renew();
}

void PayloadEvaluator::renew()
{
    m_isPrepared = false;
    m_values.clear();
}

void PayloadEvaluator::prepare()
{
    m_isPrepared = true;
    if (!m_engine)
        m_engine = std::make_unique<ExpressionEngine>(QStringLiteral("{}"), m_watchdog);
    const QByteArray text = payloadText(m_event);
    const auto problem = payloadProblem(text);
    if (problem) {
        m_problem = *problem;
        return;
    }
    QJSValue payload = text.trimmed().isEmpty() ? QJSValue(QJSValue::NullValue) : m_engine->parse(QString::fromUtf8(text));
    if (payload.isError() && eventName(m_event).source == QLatin1String("webhook"))
        payload = QJSValue(QJSValue::NullValue); // anything may be posted there
    if (payload.isError()) {
        m_problem = QStringLiteral("the payload is not JSON");
        return;
    }
    QJsonObject headers;
    for (auto header = m_event.headers.constBegin(); header != m_event.headers.constEnd(); ++header)
        headers.insert(header.key(), header.value());
    QJsonObject event{
        {QStringLiteral("id"), m_event.id}, {QStringLiteral("source"), m_event.source}, {QStringLiteral("type"), m_event.type}};
    if (m_event.time.isValid())
        event.insert(QStringLiteral("time"), m_event.time.toUTC().toString(Qt::ISODateWithMs));
    if (!m_event.channel.isEmpty())
        event.insert(QStringLiteral("channel"), m_event.channel);
    if (!m_event.project.isEmpty())
        event.insert(QStringLiteral("project"), m_event.project);
    m_values = {payload, m_engine->parse(asJson(headers)), m_engine->parse(asJson(event))};
}

tl::expected<QString, QString> PayloadEvaluator::evaluate(const QString &expression, ExpressionEngine::Wanted wanted)
{
    using Kind = ExpressionEngine::Outcome::Kind;
    if (!m_isPrepared)
        prepare();
    if (!m_problem.isEmpty())
        return tl::unexpected(m_problem);
    if (m_timeouts >= mostTimeouts)
        return tl::unexpected(QStringLiteral("earlier values of this event took too long"));
    const auto [kind, text] = m_engine->evaluate(expression, wanted, names(), m_values);
    switch (kind) {
    case Kind::Value: return text;
    case Kind::Syntax: return tl::unexpected(QStringLiteral("the expression is not JavaScript: %1").arg(text));
    case Kind::Timeout:
        ++m_timeouts;
        return tl::unexpected(QStringLiteral("the expression took longer than %1 ms").arg(maximumExpressionTime.count()));
    case Kind::TooLarge: return tl::unexpected(QStringLiteral("the value is too long"));
    case Kind::Unusable:
    case Kind::Thrown: break;
    }
    return tl::unexpected(QStringLiteral("the expression has no value: %1").arg(text));
}

tl::expected<QJsonValue, QString> PayloadEvaluator::value(const QString &expression)
{
    const auto text = evaluate(expression, ExpressionEngine::Wanted::Json);
    if (!text)
        return tl::unexpected(text.error());
    if (text->isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    return QJsonDocument::fromJson('[' + text->toUtf8() + ']').array().at(0);
}

tl::expected<bool, QString> PayloadEvaluator::truth(const QString &expression)
{
    return evaluate(expression, ExpressionEngine::Wanted::Truth).map([](const QString &text) { return !text.isEmpty(); });
}

QList<Diagnostic> checkTriggerExpressions(const TriggerTypeInfo &type, ExpressionWatchdog &watchdog)
{
    QList<Diagnostic> found;
    ExpressionEngine engine(QStringLiteral("{}"), watchdog);
    for (const Text &text : type.expressions()) {
        if (const auto problem = engine.syntaxProblem(text.value, names()))
            found.append({Severity::Error,
                          QStringLiteral("expression-syntax"),
                          QStringLiteral("The expression %1 is not JavaScript: %2.").arg(quoted(text.value), *problem),
                          type.file,
                          text.range,
                          {}});
    }
    std::stable_sort(found.begin(), found.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return std::pair(a.range.line, a.range.column) < std::pair(b.range.line, b.range.column);
    });
    return found;
}

} // namespace clustero
