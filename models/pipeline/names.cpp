// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace clustero {

namespace {

constexpr qsizetype longestShown = 60;
constexpr qsizetype longestCompared = 40;

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isLetter(QChar c)
{
    return isLower(c) || (c >= u'A' && c <= u'Z');
}

/// Edits (insert, remove, replace, swap of neighbours) from a to b, or limit + 1.
int distance(QStringView a, QStringView b, int limit)
{
    using Row = std::array<int, longestCompared + 1>;
    Row before{}, previous{}, current{};
    for (size_t j = 0; j <= size_t(b.size()); ++j)
        previous[j] = int(j);
    for (size_t i = 1; i <= size_t(a.size()); ++i) {
        current[0] = int(i);
        int best = current[0];
        for (size_t j = 1; j <= size_t(b.size()); ++j) {
            const QChar x = a[qsizetype(i) - 1];
            const QChar y = b[qsizetype(j) - 1];
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x == y ? 0 : 1)});
            if (i > 1 && j > 1 && x == b[qsizetype(j) - 2] && a[qsizetype(i) - 2] == y)
                current[j] = std::min(current[j], before[j - 2] + 1);
            best = std::min(best, current[j]);
        }
        if (best > limit)
            return limit + 1;
        before = previous;
        previous = current;
    }
    return previous[size_t(b.size())];
}

} // namespace

bool isName(QStringView text)
{
    if (text.size() < 2 || !isLower(text.front()))
        return false;
    if (!isLower(text.back()) && !isDigit(text.back()))
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isLower(c) || isDigit(c) || c == u'_' || c == u'-'; });
}

QString nameFrom(const QString &text)
{
    QString name;
    for (const QChar c : text.left(longestShown).toLower())
        name += isLower(c) || isDigit(c) || c == u'_' ? c : QChar(u'-');
    while (!name.isEmpty() && !isLower(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && !isLower(name.back()) && !isDigit(name.back()))
        name.chop(1);
    return isName(name) ? name : QString();
}

bool isVariableName(QStringView text)
{
    if (text.isEmpty() || !(isLetter(text.front()) || text.front() == u'_'))
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isLetter(c) || isDigit(c) || c == u'_'; });
}

bool isImageReference(QStringView text)
{
    static const QRegularExpression reference(
        QStringLiteral(R"(\A(?:[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?/)?)"                                  // registry
                       R"([a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*)"     // path
                       R"((?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?)"                                            // tag
                       R"((?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,128})?\z)")); // digest
    return text.size() <= 512 && reference.match(text.toString()).hasMatch();
}

bool isUser(QStringView text)
{
    const auto allDigits = [](QStringView part) {
        return !part.isEmpty() && part.size() <= 10 && std::all_of(part.begin(), part.end(), isDigit);
    };
    if (text.isEmpty() || text.size() > 64)
        return false;
    if (isDigit(text.front())) {
        const qsizetype colon = text.indexOf(u':');
        return colon < 0 ? allDigits(text) : allDigits(text.left(colon)) && allDigits(text.mid(colon + 1));
    }
    return (isLetter(text.front()) || text.front() == u'_') &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isLetter(c) || isDigit(c) || c == u'_' || c == u'-' || c == u'.'; });
}

QString quoted(const QString &text)
{
    QString shown = text.size() > longestShown ? text.left(longestShown - 1) + QChar(0x2026) : text;
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = c.isSpace() ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return QLatin1Char('`') + shown + QLatin1Char('`');
}

QString Suggester::nearest(const QString &word, const QStringList &candidates)
{
    if (word.isEmpty() || word.size() > longestCompared)
        return {};
    const int limit = std::clamp(int(word.size()) / 3, 1, 3);
    int best = limit + 1;
    QString found;
    const QString lower = word.toLower();
    for (const QString &candidate : candidates) {
        if (candidate.size() > longestCompared || std::abs(candidate.size() - word.size()) >= best)
            continue;
        if (m_budget-- <= 0)
            return {};
        const int edits = distance(lower, candidate.toLower(), best - 1);
        if (edits < best) {
            best = edits;
            found = candidate;
        }
    }
    return found == word ? QString() : found;
}

QString didYouMean(const QString &suggestion)
{
    return suggestion.isEmpty() ? QString() : QStringLiteral(" Did you mean %1?").arg(quoted(suggestion));
}

} // namespace clustero
