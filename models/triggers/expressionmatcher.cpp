// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/expressionmatcher.h"

namespace clustero {

namespace {

constexpr qsizetype mostExpressions = 64;

/// The escape at `at` (a backslash); moves `at` behind it.
QString escapeFromJavaScript(const QString &source, qsizetype &at)
{
    const QChar letter = at + 1 < source.size() ? source[at + 1] : QChar(u'\\');
    at += 2;
    if (letter == u'u') {
        const qsizetype close = source.mid(at).startsWith(u'{') ? source.indexOf(u'}', at) : -1;
        const QString digits = close > 0 ? source.mid(at + 1, close - at - 1) : source.mid(at, 4);
        bool hexadecimal = false;
        digits.toUInt(&hexadecimal, 16);
        if (hexadecimal && (close > 0 || digits.size() == 4)) {
            at = close > 0 ? close + 1 : at + 4;
            return QStringLiteral("\\x{%1}").arg(digits);
        }
        return QStringLiteral("u");
    }
    if (letter == u'v')
        return QStringLiteral("\\x0B");
    const bool ascii = (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
    if (ascii && !QStringView(u"dDwWsSbBnrtfcxk").contains(letter))
        return letter; // means itself in JavaScript, something else in PCRE
    return QStringLiteral("\\") + letter;
}

} // namespace

QString pcreFromJavaScript(const QString &source, bool multiline)
{
    QString result;
    bool inClass = false;
    for (qsizetype at = 0; at < source.size();) {
        const QChar c = source[at];
        if (c == u'\\') {
            result += escapeFromJavaScript(source, at);
            continue;
        }
        const QStringView rest = QStringView(source).mid(at);
        if (!inClass && rest.startsWith(u"[^]")) {
            result += QStringLiteral("[\\s\\S]");
            at += 3;
            continue;
        }
        if (!inClass && rest.startsWith(u"[]")) {
            result += QStringLiteral("(?!)");
            at += 2;
            continue;
        }
        if (inClass && c == u'[')
            result += QStringLiteral("\\[");
        else if (!inClass && c == u'$' && !multiline)
            result += QStringLiteral("\\z");
        else
            result += c;
        inClass = c == u'[' || (inClass && c != u']');
        ++at;
    }
    return result;
}

const QRegularExpression &ExpressionMatcher::compiled(const QString &source, const QString &flags)
{
    const QString key = flags + QLatin1Char('/') + source;
    const auto found = m_compiled.constFind(key);
    if (found != m_compiled.constEnd())
        return *found;
    if (m_compiled.size() >= mostExpressions)
        m_compiled.clear();
    QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, flags.contains(u'i'));
    options.setFlag(QRegularExpression::MultilineOption, flags.contains(u'm'));
    const QString pcre = pcreFromJavaScript(source, flags.contains(u'm'));
    return *m_compiled.insert(key, QRegularExpression(QStringLiteral("(*NO_JIT)(*LIMIT_MATCH=200000)(*LIMIT_HEAP=20000)") + pcre, options));
}

QJSValue ExpressionMatcher::match(const QString &source, const QString &flags, const QString &text, int from)
{
    const QRegularExpression &pattern = compiled(source, flags);
    if (!pattern.isValid())
        return QStringLiteral("this regular expression cannot be used: ") + pattern.errorString();
    if (from < 0 || from > text.size())
        return QJSValue(QJSValue::NullValue);
    const auto option = flags.contains(u'y') ? QRegularExpression::AnchorAtOffsetMatchOption : QRegularExpression::NoMatchOption;
    const QRegularExpressionMatch match = pattern.match(text, from, QRegularExpression::NormalMatch, option);
    if (!match.isValid())
        return QStringLiteral("this regular expression takes too many steps");
    if (!match.hasMatch())
        return QJSValue(QJSValue::NullValue);
    const int groups = pattern.captureCount();
    QJSValue result = m_engine.newArray(uint(groups) + 3);
    result.setProperty(0, int(match.capturedStart()));
    result.setProperty(1, int(match.capturedEnd()));
    for (int group = 0; group <= groups; ++group)
        result.setProperty(quint32(group + 2), match.capturedStart(group) < 0 ? QJSValue() : QJSValue(match.captured(group)));
    return result;
}

} // namespace clustero

// Apart from the other classes of the models, so that a program without expressions has no JavaScript engine in it.
#include "moc_expressionmatcher.cpp"
