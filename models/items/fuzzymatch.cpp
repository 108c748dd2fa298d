// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace clustero {

namespace {

constexpr qsizetype mostOfPattern = 64;
constexpr qsizetype mostOfText = 256;
constexpr int none = -1'000'000;
constexpr int inRowWorth = 13; ///< more than any beginning of a word
constexpr int gapCost = 4;

int worthOf(QStringView text, qsizetype at)
{
    if (at == 0)
        return 12;
    const QChar before = text[at - 1];
    if (!before.isLetterOrNumber())
        return 10;
    return before.isLower() && text[at].isUpper() ? 8 : 0;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &fullText)
{
    const QString typed = QString(pattern).remove(u' ').left(mostOfPattern);
    const QString wanted = typed.toCaseFolded();
    const QStringView text = QStringView(fullText).left(mostOfText);
    if (wanted.isEmpty())
        return FuzzyMatch{};
    if (wanted.size() != typed.size())
        return std::nullopt; // folding made it longer
    // Cheap refusal first: most texts do not match.
    qsizetype at = 0;
    for (qsizetype i = 0; i < text.size() && at < wanted.size(); ++i) {
        if (text[i].toCaseFolded() == wanted[at])
            ++at;
    }
    if (at < wanted.size())
        return std::nullopt;

    // best[j]: the best score with the current character of the pattern at j.
    const auto size = static_cast<size_t>(text.size());
    std::vector<int> best(size, none);
    std::vector<std::vector<short>> from;
    from.reserve(static_cast<size_t>(wanted.size()));
    for (qsizetype p = 0; p < wanted.size(); ++p) {
        std::vector<int> next(size, none);
        std::vector<short> origin(size, -1);
        int bestBefore = none; // of all positions before j - 1, with the gap's cost
        short bestAt = -1;
        for (qsizetype j = 0; j < text.size(); ++j) {
            const auto index = static_cast<size_t>(j);
            if (j >= 2 && best[index - 2] > bestBefore) {
                bestBefore = best[index - 2];
                bestAt = static_cast<short>(j - 2);
            }
            if (text[j].toCaseFolded() != wanted[p])
                continue;
            const int worth = worthOf(text, j) + (text[j] == typed.at(p) ? 1 : 0);
            if (p == 0) {
                next[index] = worth - static_cast<int>(std::min<qsizetype>(j, 10)) / 3;
                continue;
            }
            const int inRow = j >= 1 ? best[index - 1] + inRowWorth : none;
            const int afterGap = bestBefore - gapCost;
            if (std::max(inRow, afterGap) <= none / 2)
                continue;
            next[index] = worth + std::max(inRow, afterGap);
            origin[index] = inRow >= afterGap ? static_cast<short>(j - 1) : bestAt;
        }
        best = std::move(next);
        from.push_back(std::move(origin));
    }
    const auto end = std::max_element(best.begin(), best.end());
    if (end == best.end() || *end <= none / 2)
        return std::nullopt;
    FuzzyMatch match;
    match.score = *end * 4 - static_cast<int>(text.size()) / 4;
    short position = static_cast<short>(end - best.begin());
    for (size_t p = from.size(); p-- > 0;) {
        match.positions.prepend(position);
        position = from[p][static_cast<size_t>(position)];
    }
    return match;
}

} // namespace clustero
