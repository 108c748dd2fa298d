// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/errorrules.h"

#include "models/logs/linematcher.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostLooked = 4096;

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isWord(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

/// "error" at `at` is behind a place: `main.c:3:5: error`, `main.c:3: fatal error`, `a.cs(3,5): error`.
bool isBehindPlace(QByteArrayView line, qsizetype at)
{
    QByteArrayView before = line.first(at);
    if (before.endsWith("fatal "))
        before.chop(6);
    if (!before.endsWith(": ") && !before.endsWith(" - "))
        return false;
    before.chop(before.endsWith(": ") ? 2 : 3);
    if (before.endsWith(')'))
        before.chop(1);
    const qsizetype end = before.size();
    while (!before.isEmpty() && (isDigit(before.back()) || before.back() == ':' || before.back() == ','))
        before.chop(1);
    if (before.size() == end || before.isEmpty())
        return false;
    return isDigit(line[before.size() + 1]) || isDigit(line[before.size()]);
}

bool tellsOfError(QByteArrayView line)
{
    for (qsizetype at = line.indexOf("error"); at >= 0; at = line.indexOf("error", at + 5)) {
        const QByteArrayView rest = line.sliced(at + 5);
        if (at == 2 && line.startsWith("::") && (rest.startsWith("::") || rest.startsWith(' ')))
            return true;
        if (at == 3 && line.startsWith("##[error]"))
            return true;
        const bool beginsLine = line.first(at).trimmed().isEmpty();
        if (beginsLine && (rest.startsWith(':') || rest.startsWith('[')))
            return true;
        if (!(rest.size() > 0 && isWord(rest.front())) && isBehindPlace(line, at))
            return true;
    }
    return false;
}

/// FAILED as a word of its own, but not in `0 FAILED`.
bool tellsOfFailure(QByteArrayView line)
{
    for (qsizetype at = line.indexOf("FAILED"); at >= 0; at = line.indexOf("FAILED", at + 6)) {
        const bool isOwnWord = (at == 0 || !isWord(line[at - 1])) && (at + 6 == line.size() || !isWord(line[at + 6]));
        const bool isNone = at >= 2 && line[at - 1] == ' ' && line[at - 2] == '0' && (at == 2 || !isDigit(line[at - 3]));
        if (isOwnWord && !isNone)
            return true;
    }
    return false;
}

/// `CMake Error at CMakeLists.txt:3 (find_package):`, `CMake Error in …`, `CMake Error: …`.
bool tellsOfCMake(QByteArrayView line)
{
    constexpr QByteArrayView words("CMake Error");
    return line.startsWith(words) && line.size() > words.size() && (line[words.size()] == ':' || line[words.size()] == ' ');
}

/// What a tool says at the beginning of a line: automake and Go tests, npm, make, CMake.
bool tellsByPrefix(QByteArrayView line)
{
    const bool isMake = line.contains("*** [") && line.startsWith("make");
    return isMake || tellsOfCMake(line) || line.startsWith("FAIL:") || line.trimmed().startsWith("--- FAIL:") ||
           line.startsWith("npm ERR!");
}

bool tellsOfPanic(QByteArrayView line)
{
    const qsizetype at = line.indexOf("panic");
    if (at < 0)
        return false;
    const QByteArrayView rest = line.sliced(at + 5);
    return (rest.startsWith(':') && (at == 0 || !isWord(line[at - 1]))) || (rest.startsWith("ked at") && line.startsWith("thread '"));
}

} // namespace

ErrorRules::ErrorRules(const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        const QRegularExpression expression(boundedPattern(pattern, 100'000));
        if (!pattern.isEmpty() && expression.isValid() && m_patterns.size() < 100)
            m_patterns.append(expression);
    }
}

const QList<QByteArray> &ErrorRules::needles()
{
    static const QList<QByteArray> all{"error", "FAILED", "panic", "Traceback (most", "FAIL:", "npm ERR!", "*** [", "CMake Error"};
    return all;
}

bool ErrorRules::matches(QByteArrayView line) const
{
    line = line.first(std::min(line.size(), mostLooked));
    if (tellsOfError(line) || tellsOfFailure(line) || tellsOfPanic(line) || tellsByPrefix(line) || line.contains("Traceback (most"))
        return true;
    if (m_patterns.isEmpty())
        return false;
    const QString text = QString::fromUtf8(line);
    return std::any_of(m_patterns.begin(), m_patterns.end(), [&](const QRegularExpression &one) { return one.match(text).hasMatch(); });
}

} // namespace clustero
