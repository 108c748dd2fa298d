// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <string>
#include <vector>

namespace clustero {

/// A pattern of whole texts such as branches and names: `*` any letters but `/`, `**` any letters, `?` one that is no `/`, `[a-z]`,
/// `[!a-z]`, `\` takes the next letter as it is. `**/` at the start or after a `/` may stand for nothing.
class TextGlob
{
public:
    static constexpr qsizetype maximumLength = 1024;

    /// Error `bad-glob`: empty or longer than maximumLength.
    [[nodiscard]] static Result<TextGlob> parse(const QString &pattern, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

    /// Takes at most pattern × text steps.
    [[nodiscard]] bool matches(const QString &text) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_parts.size()); }

private:
    enum class Kind { Letter, One, Class, Star, DoubleStar, Folders };
    struct Part
    {
        Kind kind;
        char32_t letter = 0;
        std::u32string letters; ///< of a class
    };
    [[nodiscard]] bool takes(const Part &part, char32_t letter) const;
    void close(std::vector<char> &at) const;

    std::vector<Part> m_parts;
    bool m_ignoresCase = false;
};

} // namespace clustero
