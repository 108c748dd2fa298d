// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/slacktoken.h"

#include <algorithm>
#include <utility>

namespace clustero {

namespace {

constexpr qsizetype shortestToken = 15, longestToken = 1000;

bool isTokenLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9') ||
           letter == u'-' || letter == u'.';
}

} // namespace

SlackTokenKind slackTokenKind(const QString &text)
{
    const QString token = text.trimmed();
    if (token.isEmpty())
        return SlackTokenKind::Nothing;
    const std::pair<QLatin1String, SlackTokenKind> kinds[] = {{QLatin1String("xoxb-"), SlackTokenKind::Bot},
                                                              {QLatin1String("xapp-"), SlackTokenKind::App},
                                                              {QLatin1String("xoxp-"), SlackTokenKind::User},
                                                              {QLatin1String("xoxe"), SlackTokenKind::Rotating}};
    for (const auto &[beginning, kind] : kinds) {
        if (beginning.startsWith(token))
            return SlackTokenKind::Beginning;
        if (!token.startsWith(beginning))
            continue;
        const bool isWhole =
            token.size() >= shortestToken && token.size() <= longestToken && std::all_of(token.begin(), token.end(), isTokenLetter);
        return isWhole ? kind : SlackTokenKind::Broken;
    }
    return SlackTokenKind::Other;
}

} // namespace clustero
