// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clustero::step {

/// Who runs the step.
struct Identity
{
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::vector<std::uint32_t> groups; ///< supplementary
    std::string home;                  ///< empty: not known
};

/// Looks `user` (name, uid, each with `:group`) up in texts in the form of /etc/passwd and /etc/group, as the engines do: a uid
/// that is not listed gets group 0; a named group replaces the supplementary ones. False: `error` is a sentence.
bool resolveUser(std::string_view user, std::string_view passwd, std::string_view group, Identity &identity, std::string &error);

/// The home directory of this uid; empty if it is not listed.
[[nodiscard]] std::string homeOf(std::uint32_t uid, std::string_view passwd);

/// At most 1 MiB of a regular file; empty if there is none.
[[nodiscard]] std::string readSmallFile(const char *path);

} // namespace clustero::step
