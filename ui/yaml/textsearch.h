// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/yaml/textedit.h"
#include "ui/yaml/yamleditor.h"

#include <QRegularExpression>

#include <functional>

namespace clustero {

struct TextQuery
{
    QString text;
    bool isRegex = false;
    bool matchesCase = false;
    bool isWholeWord = false;

    bool operator==(const TextQuery &) const = default;
};

struct TextMatches
{
    QList<TextRange> ranges; ///< in order; at most TextSearch::maxMatches
    bool isComplete = true;  ///< false: there may be more; it took too long, or there are too many
};

/// Looks for a text in the bytes of a file, UTF-8 or not. A search ends after 0.2 s whatever the expression.
class TextSearch
{
public:
    static constexpr qsizetype maxMatches = 100'000;

    /// Error `bad-regex`: the sentence tells where and why.
    [[nodiscard]] static Result<TextSearch> create(const TextQuery &query);

    [[nodiscard]] TextMatches find(const QByteArray &text) const;
    /// What replaces the match at this place; of an expression, `\0` to `\9` stand for what it found. No edits: no match there.
    [[nodiscard]] TextEdits replacement(const QByteArray &text, TextRange match, const QString &by) const;
    [[nodiscard]] TextEdits replaceAll(const QByteArray &text, const QString &by) const;

private:
    using Found = std::function<bool(TextRange, const QRegularExpressionMatch &)>;

    /// False: there may be more.
    bool forEach(const QByteArray &text, const Found &found) const;
    [[nodiscard]] QByteArray inserted(const QRegularExpressionMatch &match, const QString &by, const QByteArray &lineEnd) const;

    TextQuery m_query;
    QRegularExpression m_regex;
};

} // namespace clustero
