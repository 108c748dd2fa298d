// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

namespace clustero {

/// Most bytes (UTF-8) between `${{` and `}}`.
inline constexpr qsizetype maximumExpressionBytes = 4096;

/// One `${{ … }}` of a string; offsets and lengths in UTF-16 units.
struct ExpressionSpan
{
    qsizetype start = 0;
    qsizetype length = 0; ///< including `${{` and `}}`
    QString source;       ///< what stands between, trimmed
};

struct ExpressionScan
{
    QList<ExpressionSpan> spans;
    qsizetype unterminated = -1; ///< offset of a `${{` that has no `}}`
};

[[nodiscard]] inline bool hasExpression(QStringView text)
{
    return text.contains(u"${{");
}

/// Finds the expressions. Braces inside JavaScript strings, templates, regular expressions and nested braces
/// do not end one. Linear in the length.
[[nodiscard]] ExpressionScan scanExpressions(const QString &text);

/// Where a part of the text stands in the file: exact where the file has the text on one line and without
/// escapes, else the whole text.
[[nodiscard]] SourceRange rangeWithin(const Text &text, qsizetype start, qsizetype length);

/// What is wrong with the expressions' form: `unterminated-expression`, `empty-expression`, `expression-too-long`.
[[nodiscard]] QList<Diagnostic> checkExpressionSyntax(const Text &text);

} // namespace clustero
