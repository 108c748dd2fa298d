// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace clustero {

struct LineQuery
{
    QString text;
    bool isRegex = false;
    bool matchesCase = false;
    bool isWholeWord = false;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const LineQuery &) const = default;
};

/// The pattern with a limit on the work of one match, in steps of the engine; about 10 000 a millisecond at the slowest.
[[nodiscard]] QString boundedPattern(const QString &pattern, int steps);

/// Finds a query in the visible text of lines.
class LineMatcher
{
public:
    /// Fails for a bad regular expression, with what is wrong and where. `steps` bounds the work for one line.
    [[nodiscard]] static Result<LineMatcher> create(const LineQuery &query, int steps = 1'000'000);

    enum class Answer { No, Yes, GaveUp };
    /// `visible` is UTF-8 of at most some MiB. GaveUp: the regular expression took too long on this line.
    [[nodiscard]] Answer matches(QByteArrayView visible) const;

    /// Whether find() can look through bytes of many lines at once.
    [[nodiscard]] bool isPlain() const { return !m_bytes.isEmpty(); }
    /// The next match at or after `from` in bytes that are visible as they are; -1: none.
    [[nodiscard]] qsizetype find(QByteArrayView bytes, qsizetype from) const;
    [[nodiscard]] qsizetype needleSize() const { return m_bytes.size(); }

    struct Span
    {
        qsizetype start = 0; ///< UTF-16 units
        qsizetype length = 0;
    };
    /// All matches in a line, at most 1000.
    [[nodiscard]] QList<Span> spans(const QString &visible) const;

private:
    LineQuery m_query;
    QByteArray m_bytes; ///< of a plain query that can be found as bytes; lower case unless case matters
    QRegularExpression m_regex;
};

} // namespace clustero
