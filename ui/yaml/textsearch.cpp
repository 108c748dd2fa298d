// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/textsearch.h"

#include "models/logs/linematcher.h"
#include "models/yaml/lineedits.h"
#include "ui/yaml/decodedtext.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace clustero {

namespace {

constexpr int maxSteps = 500'000;
constexpr int maxMilliseconds = 200;

/// Between the halves of a character or of a line end.
bool isInside(const QString &text, qsizetype at)
{
    return text.at(at).isLowSurrogate() || (text.at(at) == u'\n' && text.at(at - 1) == u'\r');
}

} // namespace

Result<TextSearch> TextSearch::create(const TextQuery &query)
{
    TextSearch search;
    search.m_query = query;
    QString pattern = query.isRegex ? query.text : QRegularExpression::escape(query.text);
    if (query.isRegex) {
        const QRegularExpression bare(pattern);
        if (!bare.isValid())
            return failure(QStringLiteral("bad-regex"), QCoreApplication::translate("TextSearch", "Not an expression, character %1: %2")
                                                            .arg(bare.patternErrorOffset() + 1)
                                                            .arg(bare.errorString()));
    }
    if (query.isWholeWord)
        pattern = QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])").arg(pattern);
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    search.m_regex = QRegularExpression(QStringLiteral("(*ANYCRLF)") + boundedPattern(pattern, maxSteps), options);
    if (!search.m_regex.isValid())
        return failure(QStringLiteral("bad-regex"), search.m_regex.errorString());
    return search;
}

bool TextSearch::forEach(const QByteArray &text, const Found &found) const
{
    if (m_query.text.isEmpty())
        return true;
    const DecodedText decoded(text);
    QElapsedTimer time;
    time.start();
    qsizetype lastEnd = -1;
    for (qsizetype at = 0; at <= decoded.text().size();) {
        const QRegularExpressionMatch match = m_regex.match(decoded.text(), at);
        if (!match.hasMatch())
            return match.isValid();
        const bool isEmpty = match.capturedLength() == 0;
        if (!isEmpty || match.capturedStart() != lastEnd) {
            if (!found({decoded.offsetOf(match.capturedStart()), decoded.offsetOf(match.capturedEnd())}, match))
                return false;
        }
        lastEnd = match.capturedEnd();
        at = isEmpty ? lastEnd + 1 : lastEnd;
        if (at > 0 && at < decoded.text().size() && isInside(decoded.text(), at))
            ++at;
        if (time.elapsed() > maxMilliseconds)
            return false;
    }
    return true;
}

TextMatches TextSearch::find(const QByteArray &text) const
{
    TextMatches matches;
    matches.isComplete = forEach(text, [&](TextRange range, const QRegularExpressionMatch &) {
        matches.ranges.append(range);
        return matches.ranges.size() < maxMatches;
    });
    return matches;
}

QByteArray TextSearch::inserted(const QRegularExpressionMatch &match, const QString &by, const QByteArray &lineEnd) const
{
    if (!m_query.isRegex)
        return by.toUtf8();
    QString text;
    for (qsizetype i = 0; i < by.size(); ++i) {
        const QChar c = by.at(i);
        if (c != u'\\' || i + 1 == by.size()) {
            text += c;
            continue;
        }
        const QChar next = by.at(++i);
        if (next >= u'0' && next <= u'9')
            text += match.captured(next.digitValue());
        else if (next == u'n')
            text += QString::fromLatin1(lineEnd);
        else if (next == u't')
            text += u'\t';
        else
            text += next;
    }
    return text.toUtf8();
}

TextEdits TextSearch::replacement(const QByteArray &text, TextRange match, const QString &by) const
{
    TextEdits edits;
    forEach(text, [&](TextRange range, const QRegularExpressionMatch &found) {
        if (range == match)
            edits.append({range.start, text.mid(range.start, range.end - range.start), inserted(found, by, lineEndOf(text))});
        return range.start < match.start;
    });
    return edits;
}

TextEdits TextSearch::replaceAll(const QByteArray &text, const QString &by) const
{
    TextEdits edits;
    const QByteArray lineEnd = lineEndOf(text);
    forEach(text, [&](TextRange range, const QRegularExpressionMatch &found) {
        TextEdit edit{range.start, text.mid(range.start, range.end - range.start), inserted(found, by, lineEnd)};
        if (!edits.isEmpty() && edits.last().offset + edits.last().removed.size() == range.start) {
            edits.last().removed += edit.removed;
            edits.last().inserted += edit.inserted;
        } else if (edit.removed != edit.inserted) {
            edits.append(std::move(edit));
        }
        return edits.size() < maxMatches;
    });
    return edits;
}

} // namespace clustero
