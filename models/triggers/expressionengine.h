// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triggers/expressionmatcher.h"
#include "models/triggers/expressions.h"

namespace clustero {

/// Qt's JavaScript engine, made safe for expressions (see expressionprelude.h). Use it in one thread.
class ExpressionEngine
{
public:
    enum class Wanted { Text, Truth, Json };
    struct Outcome
    {
        enum class Kind {
            Value,
            Unusable, ///< the scope is nested too deep
            Syntax,   ///< the text tells what is wrong
            Timeout,
            Thrown, ///< the text is what was thrown
            TooLarge,
        };
        Kind kind = Kind::Value;
        QString text; ///< the value: as text, `true` or nothing, as JSON or nothing for undefined
    };

    /// \p scope: a JSON object; its entries are what expressions see. The watchdog must live longer.
    ExpressionEngine(const QString &scope, ExpressionWatchdog &watchdog);
    Q_DISABLE_COPY_MOVE(ExpressionEngine)

    /// Takes at most maximumExpressionTime. \p names are parameters that the expression sees beside the scope.
    Outcome evaluate(const QString &source, Wanted wanted, const QStringList &names = {}, const QJSValueList &values = {});
    /// Nothing for JavaScript, else what is wrong.
    std::optional<QString> syntaxProblem(const QString &source, const QStringList &names);

    /// The value of a JSON text; an error value if it is none. Not bounded by time.
    QJSValue parse(const QString &json);

private:
    QJSValue compiled(const QString &source, const QStringList &names);

    QJSEngine m_js;
    ExpressionMatcher m_matcher{m_js};
    QJSValue m_run;
    QJSValue m_parse;
    QHash<QString, QJSValue> m_compiled;
    ExpressionWatchdog &m_watchdog;
};

} // namespace clustero
