// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/redaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

using Expression = QRegularExpression;

bool looksRandom(QStringView word)
{
    bool hasUpper = false, hasLower = false, hasDigit = false, isHex = true;
    for (const QChar c : word) {
        hasUpper = hasUpper || (c >= u'A' && c <= u'Z');
        hasLower = hasLower || (c >= u'a' && c <= u'z');
        hasDigit = hasDigit || (c >= u'0' && c <= u'9');
        isHex = isHex && ((c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'));
    }
    return (hasDigit && hasUpper && hasLower) || (isHex && hasDigit && word.size() >= 32);
}

/// Long words without a meaning; a path's parts are looked at one by one.
QString withoutRandomWords(const QString &text)
{
    static const Expression word(QStringLiteral("[A-Za-z0-9_+=-]{20,}"));
    QString result;
    qsizetype at = 0;
    auto words = word.globalMatch(text);
    while (words.hasNext()) {
        const auto match = words.next();
        if (!looksRandom(match.capturedView()))
            continue;
        result += QStringView(text).mid(at, match.capturedStart() - at);
        result += removedMark();
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

} // namespace

QString removedMark()
{
    return QStringLiteral("[removed]");
}

QString withoutTokens(const QString &text)
{
    static const std::pair<Expression, QString> rules[] = {
        {Expression(QStringLiteral(R"(-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----.*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|\z))"),
                    Expression::DotMatchesEverythingOption),
         QStringLiteral("[removed]")},
        // Names and passwords in addresses, and what stands behind a question mark.
        {Expression(QStringLiteral(R"(([a-z][a-z0-9+.-]*://)[^/\s@"']+@)"), Expression::CaseInsensitiveOption),
         QStringLiteral("\\1[removed]@")},
        {Expression(QStringLiteral(R"(([a-z][a-z0-9+.-]*://[^\s"'?#]*)\?[^\s"'#]+)"), Expression::CaseInsensitiveOption),
         QStringLiteral("\\1?[removed]")},
        {Expression(QStringLiteral(R"(\b(Bearer|Basic|Token)[ \t]+[A-Za-z0-9._~+/=-]{6,})"), Expression::CaseInsensitiveOption),
         QStringLiteral("\\1 [removed]")},
        // Values of keys that are called so.
        {Expression(
             QStringLiteral(
                 R"(((?:pass(?:word|wd|phrase)?|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization|cookie)s?["']?[ \t]*[:=][ \t]*)(?!\[removed\])("[^"\n]*"|'[^'\n]*'|[^\s,;"']+))"),
             Expression::CaseInsensitiveOption),
         QStringLiteral("\\1[removed]")},
        {Expression(QStringLiteral(
             R"(\b(?:gh[opsur]_|github_pat_|glpat-|xox[a-z]-|xapp-|xwfp-|npm_|pypi-|dckr_pat_|sk-|sk_live_|rk_live_|AKIA|ASIA|AIza|ATATT|hvs\.|SG\.)[A-Za-z0-9_.=-]{8,})")),
         QStringLiteral("[removed]")},
        {Expression(QStringLiteral(R"(\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,4})")), QStringLiteral("[removed]")},
        {Expression(QStringLiteral(R"(https?://(?:smee\.io|hooks\.slack\.com)/\S+)")), QStringLiteral("[removed]")},
    };
    QString result = text;
    for (const auto &[expression, replacement] : rules)
        result.replace(expression, replacement);
    return withoutRandomWords(result);
}

QString withoutWords(const QString &text, QByteArrayList words)
{
    std::sort(words.begin(), words.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    QByteArray bytes = text.toUtf8();
    for (const QByteArray &word : std::as_const(words)) {
        if (!word.isEmpty())
            bytes.replace(word, removedMark().toUtf8());
    }
    return QString::fromUtf8(bytes);
}

} // namespace clustero
