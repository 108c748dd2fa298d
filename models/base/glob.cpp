// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/glob.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype maxPatternLength = 4096;

} // namespace

std::optional<Glob::ClassMatch> Glob::matchClass(std::u32string_view pattern, size_t at, char32_t letter)
{
    size_t i = at + 1;
    const bool negated = i < pattern.size() && (pattern[i] == U'!' || pattern[i] == U'^');
    if (negated)
        ++i;
    bool found = false;
    for (bool first = true; i < pattern.size() && (first || pattern[i] != U']'); first = false) {
        if (pattern[i] == U'\\' && i + 1 < pattern.size())
            ++i;
        const char32_t low = pattern[i++];
        char32_t high = low;
        if (i + 1 < pattern.size() && pattern[i] == U'-' && pattern[i + 1] != U']') {
            ++i;
            if (pattern[i] == U'\\' && i + 1 < pattern.size())
                ++i;
            high = pattern[i++];
        }
        found = found || (low <= letter && letter <= high);
    }
    if (i >= pattern.size())
        return std::nullopt;
    return ClassMatch{i + 1, found != negated};
}

bool Glob::matchesName(std::u32string_view pattern, std::u32string_view name)
{
    size_t p = 0;
    size_t n = 0;
    size_t starAt = std::u32string_view::npos; // the latest star; going back to it alone is enough
    size_t starName = 0;
    while (n < name.size()) {
        size_t next = 0;
        if (p < pattern.size() && pattern[p] == U'*') {
            starAt = ++p;
            starName = n;
            continue;
        }
        if (p < pattern.size()) {
            if (pattern[p] == U'?') {
                next = p + 1;
            } else if (const auto inClass = pattern[p] == U'[' ? matchClass(pattern, p, name[n]) : std::nullopt) {
                next = inClass->matches ? inClass->next : 0;
            } else {
                const bool escaped = pattern[p] == U'\\' && p + 1 < pattern.size();
                const size_t literal = escaped ? p + 1 : p;
                next = pattern[literal] == name[n] ? literal + 1 : 0;
            }
        }
        if (next > 0) {
            p = next;
            ++n;
        } else if (starAt != std::u32string_view::npos) {
            p = starAt;
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == U'*')
        ++p;
    return p == pattern.size();
}

Result<Glob> Glob::parse(const QString &pattern)
{
    if (pattern.isEmpty() || pattern.size() > maxPatternLength || pattern.contains(QChar(u'\0'))) {
        return failure(
            QStringLiteral("artifact-pattern"),
            QStringLiteral("An artifact's path is empty or has a zero byte or more than %1 letters. Name a file, a folder or a pattern.")
                .arg(maxPatternLength));
    }
    Glob glob;
    const QStringList parts = pattern.split(u'/');
    if (pattern.startsWith(u'/') || parts.contains(QStringLiteral(".."))) {
        return failure(
            QStringLiteral("artifact-outside"),
            QStringLiteral("The artifact's path \"%1\" leads out of the workspace. Give a path relative to the workspace without \"..\".")
                .arg(pattern));
    }
    for (const QString &part : parts) {
        if (part.isEmpty() || part == QLatin1String("."))
            continue;
        const bool anyDepth = part == QLatin1String("**");
        if (!anyDepth || glob.m_parts.empty() || !glob.m_parts.back().anyDepth)
            glob.m_parts.push_back({part.toStdU32String(), anyDepth});
    }
    return glob;
}

Glob::Positions Glob::closure(const Positions &positions) const
{
    Positions all;
    const int end = static_cast<int>(m_parts.size());
    for (int position : positions) {
        all.push_back(position);
        while (position < end && m_parts[static_cast<size_t>(position)].anyDepth)
            all.push_back(++position);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Glob::Positions Glob::start() const
{
    return closure({0});
}

Glob::Positions Glob::after(const Positions &positions, const QString &name) const
{
    const std::u32string letters = name.toStdU32String();
    Positions next;
    for (const int position : positions) {
        if (position >= static_cast<int>(m_parts.size()))
            continue;
        const Part &part = m_parts[static_cast<size_t>(position)];
        if (part.anyDepth)
            next.push_back(position);
        else if (matchesName(part.text, letters))
            next.push_back(position + 1);
    }
    return closure(next);
}

bool Glob::isMatch(const Positions &positions) const
{
    return std::find(positions.begin(), positions.end(), static_cast<int>(m_parts.size())) != positions.end();
}

bool Glob::matches(const QString &path) const
{
    Positions positions = start();
    for (const QString &name : path.split(u'/'))
        positions = after(positions, name);
    return isMatch(positions);
}

} // namespace clustero
