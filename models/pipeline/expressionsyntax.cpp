// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/expressionsyntax.h"

#include "models/pipeline/names.h"

namespace clustero {

namespace {

/// Walks over JavaScript just well enough to know which `}}` ends the expression.
class SourceScanner
{
public:
    SourceScanner(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    /// Offset of the closing `}}`, or -1.
    qsizetype findEnd()
    {
        int depth = 0;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'\'' || c == u'"' || c == u'`') {
                skipUntil(c);
            } else if (c == u'/' && startsRegularExpression()) {
                skipRegularExpression();
            } else if (c == u'}' && depth == 0) {
                return m_text.mid(m_at).startsWith(u"}}") ? m_at : -1;
            } else {
                depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            }
            if (m_at < m_text.size() && !m_text[m_at].isSpace())
                m_lastToken = m_text[m_at];
            ++m_at;
        }
        return -1;
    }

private:
    /// Leaves m_at on the closing quote, or at the end.
    void skipUntil(QChar quote)
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            if (m_text[m_at] == u'\\')
                ++m_at;
        }
    }

    [[nodiscard]] bool startsRegularExpression() const
    {
        return m_lastToken.isNull() || QStringView(u"(,=:[!&|?{};+-*%~^<>").contains(m_lastToken);
    }

    void skipRegularExpression()
    {
        bool inClass = false;
        for (++m_at; m_at < m_text.size() && (inClass || m_text[m_at] != u'/'); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\\')
                ++m_at;
            else if (c == u'[')
                inClass = true;
            else if (c == u']')
                inClass = false;
        }
    }

    QStringView m_text;
    qsizetype m_at;
    QChar m_lastToken;
};

Diagnostic problem(const char *code, const Text &text, qsizetype start, qsizetype length, const QString &message)
{
    return {Severity::Error, QString::fromLatin1(code), message, {}, rangeWithin(text, start, length), {}};
}

} // namespace

ExpressionScan scanExpressions(const QString &text)
{
    ExpressionScan scan;
    qsizetype at = 0;
    while ((at = text.indexOf(QLatin1String("${{"), at)) >= 0) {
        const qsizetype end = SourceScanner(text, at + 3).findEnd();
        if (end < 0) {
            scan.unterminated = at;
            break;
        }
        scan.spans.append({at, end + 2 - at, text.mid(at + 3, end - at - 3).trimmed()});
        at = end + 2;
    }
    return scan;
}

SourceRange rangeWithin(const Text &text, qsizetype start, qsizetype length)
{
    const QString &value = text.value;
    SourceRange range = text.range;
    if (range.line != range.endLine)
        return range;
    const auto codePoints = [&](qsizetype from, qsizetype count) { return int(QStringView(value).mid(from, count).toUcs4().size()); };
    const int width = range.endColumn - range.column;
    const int quotes = width - codePoints(0, value.size());
    if (quotes != 0 && quotes != 2)
        return range;
    range.column += quotes / 2 + codePoints(0, start);
    range.endColumn = range.column + codePoints(start, length);
    return range;
}

QList<Diagnostic> checkExpressionSyntax(const Text &text)
{
    QList<Diagnostic> problems;
    if (!hasExpression(text.value))
        return problems;
    const ExpressionScan scan = scanExpressions(text.value);
    for (const ExpressionSpan &span : scan.spans) {
        if (span.source.isEmpty()) {
            problems += problem("empty-expression", text, span.start, span.length,
                                QStringLiteral("This expression is empty. Write JavaScript between `${{` and `}}`."));
        } else if (span.source.toUtf8().size() > maximumExpressionBytes) {
            problems += problem("expression-too-long", text, span.start, span.length,
                                QStringLiteral("This expression is longer than 4 KiB, which is the most allowed."));
        }
    }
    if (scan.unterminated >= 0) {
        problems += problem("unterminated-expression", text, scan.unterminated, text.value.size() - scan.unterminated,
                            QStringLiteral("The expression %1 has no closing `}}`.").arg(quoted(text.value.mid(scan.unterminated))));
    }
    return problems;
}

} // namespace clustero
