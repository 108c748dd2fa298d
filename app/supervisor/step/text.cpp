// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/text.h"

#include <cctype>
#include <cstring>

namespace clustero::step {

bool parseNumber(std::string_view text, std::uint32_t &value)
{
    if (text.empty() || text.size() > 10)
        return false;
    std::uint64_t number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return false;
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    if (number >= UINT32_MAX)
        return false;
    value = static_cast<std::uint32_t>(number);
    return true;
}

std::string numberText(std::int64_t value)
{
    char digits[24];
    char *at = digits + sizeof digits;
    const bool negative = value < 0;
    std::uint64_t rest = negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    do {
        *--at = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (negative)
        *--at = '-';
    return std::string(at, static_cast<std::size_t>(digits + sizeof digits - at));
}

std::string errorText(int error)
{
    const char *description = strerrordesc_np(error);
    std::string text = description ? description : "error " + numberText(error);
    if (text.size() > 1 && std::islower(static_cast<unsigned char>(text[1])))
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

} // namespace clustero::step
