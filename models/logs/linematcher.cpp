// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/linematcher.h"

#include "models/logs/bytescan.h"

#include <QCoreApplication>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype maxSpans = 1000;

bool isWordByte(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code == '_';
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString boundedPattern(const QString &pattern, int steps)
{
    return QStringLiteral("(*LIMIT_MATCH=%1)").arg(steps) + pattern; // PCRE2, pcre2pattern(3)
}

Result<LineMatcher> LineMatcher::create(const LineQuery &query, int steps)
{
    LineMatcher matcher;
    matcher.m_query = query;
    if (!query.isRegex && (query.matchesCase || isAscii(query.text))) {
        matcher.m_bytes = query.text.toUtf8();
        if (!query.matchesCase)
            matcher.m_bytes = matcher.m_bytes.toLower();
    }
    QString pattern = query.isRegex ? query.text : QRegularExpression::escape(query.text);
    if (query.isRegex) {
        const QRegularExpression bare(pattern);
        if (!bare.isValid())
            return failure(QStringLiteral("bad-regex"),
                           QCoreApplication::translate("LineMatcher", "The regular expression stops at character %1: %2.")
                               .arg(bare.patternErrorOffset() + 1)
                               .arg(bare.errorString()));
    }
    if (query.isWholeWord)
        pattern = QStringLiteral("(?<![\\w])(?:%1)(?![\\w])").arg(pattern);
    QRegularExpression::PatternOptions options =
        query.matchesCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption;
    if (query.isWholeWord)
        options |= QRegularExpression::UseUnicodePropertiesOption;
    matcher.m_regex = QRegularExpression(boundedPattern(pattern, steps), options);
    matcher.m_regex.optimize();
    return matcher;
}

qsizetype LineMatcher::find(QByteArrayView bytes, qsizetype from) const
{
    for (;;) {
        const qsizetype at = findBytes(bytes, m_bytes, from, !m_query.matchesCase);
        if (at < 0 || !m_query.isWholeWord)
            return at;
        const qsizetype end = at + m_bytes.size();
        if ((at == 0 || !isWordByte(bytes[at - 1])) && (end == bytes.size() || !isWordByte(bytes[end])))
            return at;
        from = at + 1;
    }
}

LineMatcher::Answer LineMatcher::matches(QByteArrayView visible) const
{
    if (isPlain())
        return find(visible, 0) >= 0 ? Answer::Yes : Answer::No;
    const QRegularExpressionMatch match = m_regex.match(QString::fromUtf8(visible));
    if (match.hasMatch())
        return Answer::Yes;
    return match.isValid() ? Answer::No : Answer::GaveUp;
}

QList<LineMatcher::Span> LineMatcher::spans(const QString &visible) const
{
    QList<Span> found;
    for (qsizetype at = 0; at <= visible.size() && found.size() < maxSpans;) {
        const QRegularExpressionMatch match = m_regex.match(visible, at);
        if (!match.hasMatch())
            break;
        if (match.capturedLength() > 0)
            found.append({match.capturedStart(), match.capturedLength()});
        at = std::max(match.capturedEnd(), at + 1);
    }
    return found;
}

} // namespace clustero
