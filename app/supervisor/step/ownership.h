// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

// Walks over a tree that the step may have filled with anything: by descriptors, never through a link, on one file system.
namespace clustero::step {

struct TreeResult
{
    std::uint64_t changed = 0;
    std::uint64_t failed = 0;
    std::string problem; ///< of the first failure, a sentence; empty: none
};

/// Gives other users the read, write and search bits that the owner has, on `path` and all directories and files below.
TreeResult widenTree(const std::string &path);
/// Gives every entry below `path` (and itself) that does not belong to `uid` to uid:gid.
TreeResult giveTree(const std::string &path, std::uint32_t uid, std::uint32_t gid);

} // namespace clustero::step
