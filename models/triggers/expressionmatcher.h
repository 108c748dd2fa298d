// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJSEngine>
#include <QObject>
#include <QRegularExpression>

namespace clustero {

/// Matches the regular expressions of expressions. The JavaScript engine's own matcher can neither be interrupted nor
/// limited (Qt 6.4), PCRE gives up after a number of steps.
class ExpressionMatcher : public QObject
{
    Q_OBJECT
public:
    explicit ExpressionMatcher(QJSEngine &engine) : m_engine(engine) {}

    /// A list: where the match starts and ends, its text, and its groups' (undefined where a group took no part). Null: no match
    /// at `from` or later. A text: why there is no answer.
    Q_INVOKABLE QJSValue match(const QString &source, const QString &flags, const QString &text, int from);

private:
    [[nodiscard]] const QRegularExpression &compiled(const QString &source, const QString &flags);

    QJSEngine &m_engine;
    QHash<QString, QRegularExpression> m_compiled;
};

/// The JavaScript regular expression in PCRE's spelling.
[[nodiscard]] QString pcreFromJavaScript(const QString &source, bool multiline);

} // namespace clustero
