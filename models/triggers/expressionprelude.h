// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clustero {

/// JavaScript that makes an engine safe for expressions and gives it its scope: evaluates to
/// `function (global, scopeAsJson, matcher)`, which returns `function (expression, wanted, ...values)`, which calls the expression with the
/// values and returns a string: `=` and the result, `+` if it is too long, or `!` and what was thrown. Wanted is `text`, `truth` (empty
/// for false) or `json` (empty for undefined).
///
/// Loops and calls in JavaScript can be interrupted; the engine's built-in functions cannot (Qt 6.4: filling a
/// list of 30 million takes 4 s, a deep list made into text or a deep regular expression overflows the stack). So
/// those that can run long or deep get bounds here or are written in JavaScript, and regular expressions are matched by
/// an ExpressionMatcher.
extern const char *const expressionPrelude;

} // namespace clustero
