// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace clustero {

/// A pattern of paths below a folder: `*` (any letters), `?` (one), `[a-z]`, `[!a-z]` stay within one part of the path, `**` as a
/// whole part stands for any parts or none, `\` takes the next letter as it is. A name's first dot is a letter like any other.
class Glob
{
public:
    /// Error `artifact-outside` for absolute paths and `..`, `artifact-pattern` for an empty or overlong one.
    [[nodiscard]] static Result<Glob> parse(const QString &pattern);

    /// The parts of the pattern that may come next; found part by part, so that time is bounded by pattern × path.
    using Positions = std::vector<int>;
    [[nodiscard]] Positions start() const;
    [[nodiscard]] Positions after(const Positions &positions, const QString &name) const;
    [[nodiscard]] bool isMatch(const Positions &positions) const;

    [[nodiscard]] bool matches(const QString &path) const;
    /// One part of a pattern against one name.
    [[nodiscard]] static bool matchesName(std::u32string_view pattern, std::u32string_view name);

    /// Where a class that begins at pattern[at] == '[' ends, and whether `letter` is in it.
    struct ClassMatch
    {
        size_t next;
        bool matches;
    };
    /// Nothing: no closing bracket, so '[' is a letter.
    [[nodiscard]] static std::optional<ClassMatch> matchClass(std::u32string_view pattern, size_t at, char32_t letter);

private:
    [[nodiscard]] Positions closure(const Positions &positions) const;

    struct Part
    {
        std::u32string text;
        bool anyDepth = false;
    };
    std::vector<Part> m_parts;
};

} // namespace clustero
