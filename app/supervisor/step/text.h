// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Small helpers without locale: the program stays small and starts at once.
namespace clustero::step {

/// Decimal digits only, at most 4294967294 (4294967295 means "no id" to the kernel).
[[nodiscard]] bool parseNumber(std::string_view text, std::uint32_t &value);
[[nodiscard]] std::string numberText(std::int64_t value);
/// "permission denied": errno in words, English always.
[[nodiscard]] std::string errorText(int error);

} // namespace clustero::step
