// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/pipeline/expressionsyntax.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

#include <tl/expected.hpp>

namespace clustero {

/// Longest time that one value may take.
inline constexpr std::chrono::milliseconds maximumExpressionTime{100};
/// Most bytes (UTF-8) of one result.
inline constexpr qsizetype maximumResultBytes = 64 * 1024;

class ExpressionEngine;

/// All that expressions can see (pipeline.md, "Expressions"). Never put secrets here.
struct ExpressionScope
{
    QMap<QString, QString> env;
    QJsonObject params;
    QJsonValue event; ///< the payload, or null
    QString runId;
    int runNumber = 0;
    QString trigger;
};

/// Calls back when time is up, from a thread of its own. One at a time.
class ExpressionWatchdog
{
public:
    virtual ~ExpressionWatchdog() = default;
    /// `onTimeout` is called at most once, after `limit`; it may only do what is safe in any thread.
    virtual void start(std::chrono::milliseconds limit, std::function<void()> onTimeout) = 0;
    /// When this returns, the callback is not running and will not be called any more.
    virtual void stop() = 0;
};

/// Replaces the `${{ … }}` of texts. The JavaScript engine comes up with the first expression, so texts without one
/// cost nothing. Use it in one thread. Errors are diagnostics without a file, at the expression's place:
/// `unterminated-expression`, `empty-expression`, `expression-too-long`, `expression-syntax`, `expression-error`,
/// `expression-timeout`, `expression-result-too-large`.
class ExpressionEvaluator
{
public:
    /// The watchdog is only looked at and must live longer.
    ExpressionEvaluator(ExpressionScope scope, ExpressionWatchdog &watchdog);
    ~ExpressionEvaluator();
    Q_DISABLE_COPY_MOVE(ExpressionEvaluator)

    /// The text with the values in place of its expressions. Null and undefined are empty, objects and lists are JSON.
    [[nodiscard]] tl::expected<QString, Diagnostic> text(const Text &text);
    /// Exactly one expression: whether JavaScript takes its value for true. Any other text, after replacement: false for
    /// an empty one, `false` and `0`.
    [[nodiscard]] tl::expected<bool, Diagnostic> condition(const Text &text);

private:
    [[nodiscard]] tl::expected<QString, Diagnostic> value(const Text &text, const ExpressionSpan &span, bool truth);

    ExpressionScope m_scope;
    ExpressionWatchdog &m_watchdog;
    std::unique_ptr<ExpressionEngine> m_engine;
};

} // namespace clustero
