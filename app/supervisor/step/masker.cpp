// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/masker.h"

#include <algorithm>
#include <cstring>

namespace clustero::step {

namespace {

constexpr std::string_view replacement = "***";

std::size_t pairAt(const char *bytes)
{
    std::uint16_t pair = 0;
    std::memcpy(&pair, bytes, sizeof pair);
    return pair;
}

bool byBytes(std::string_view a, std::string_view b)
{
    return a < b;
}

} // namespace

MaskSet::MaskSet(const std::vector<std::string> &patterns) : m_patterns(patterns)
{
    std::erase_if(m_patterns, [](const std::string &pattern) { return pattern.empty(); });
    std::sort(m_patterns.begin(), m_patterns.end(), byBytes);
    m_patterns.erase(std::unique(m_patterns.begin(), m_patterns.end()), m_patterns.end());
    if (m_patterns.empty())
        return;
    m_pairs.assign(65536 / 64, 0);
    const auto mark = [this](const char *bytes) {
        const std::size_t pair = pairAt(bytes);
        m_pairs[pair / 64] |= std::uint64_t(1) << (pair % 64);
    };
    for (const std::string &pattern : m_patterns) {
        m_first[static_cast<unsigned char>(pattern[0])] = true;
        if (pattern.size() > 1) {
            mark(pattern.data());
            continue;
        }
        for (int second = 0; second < 256; ++second) {
            const char both[2] = {pattern[0], static_cast<char>(second)};
            mark(both);
        }
    }
}

std::size_t MaskSet::nextCandidate(std::string_view text, std::size_t from) const
{
    if (m_patterns.empty())
        return text.size();
    const char *bytes = text.data();
    std::size_t at = from;
    for (; at + 1 < text.size(); ++at) {
        const std::size_t pair = pairAt(bytes + at);
        if ((m_pairs[pair / 64] >> (pair % 64)) & 1)
            return at;
    }
    if (at < text.size() && !m_first[static_cast<unsigned char>(bytes[at])])
        ++at;
    return at;
}

MaskSet::Match MaskSet::matchAt(std::string_view text) const
{
    Match match;
    // Narrow the sorted patterns down to those that share a prefix of growing length with the text.
    auto low = m_patterns.begin();
    auto high = m_patterns.end();
    const auto narrow = [&](std::size_t depth) {
        const auto byteAt = [depth](const std::string &pattern) {
            return pattern.size() > depth ? static_cast<int>(static_cast<unsigned char>(pattern[depth])) : -1;
        };
        const int wanted = static_cast<unsigned char>(text[depth]);
        low = std::partition_point(low, high, [&](const std::string &p) { return byteAt(p) < wanted; });
        high = std::partition_point(low, high, [&](const std::string &p) { return byteAt(p) <= wanted; });
    };
    for (std::size_t depth = 0; low != high; ++depth) {
        if (low->size() == depth) { // sorted: the one that ends here comes first
            match.length = depth;
            if (++low == high)
                break;
        }
        if (depth == text.size()) {
            match.open = true;
            break;
        }
        if (high - low == 1) {
            const std::size_t common = std::min(low->size(), text.size());
            if (std::memcmp(low->data() + depth, text.data() + depth, common - depth) == 0) {
                if (common == low->size())
                    match.length = common;
                else
                    match.open = true;
            }
            break;
        }
        narrow(depth);
    }
    return match;
}

void Masker::feed(std::string_view bytes, std::string &out)
{
    if (m_held.empty()) {
        const std::size_t used = process(bytes, false, out);
        m_held.assign(bytes.substr(used));
        return;
    }
    m_held.append(bytes);
    m_held.erase(0, process(m_held, false, out));
}

void Masker::finish(std::string &out)
{
    process(m_held, true, out);
    m_held.clear();
    m_covered = 0;
}

// Gives how many bytes are settled; keeps in m_covered how far the last mask reaches beyond them.
std::size_t Masker::process(std::string_view text, bool atEnd, std::string &out)
{
    std::size_t written = 0;         // everything before is in `out` or under a mask
    std::size_t covered = m_covered; // end of the last mask, may lie behind the text
    std::size_t at = 0;
    written = std::min(covered, text.size());
    while ((at = m_set.nextCandidate(text, at)) < text.size()) {
        const MaskSet::Match match = m_set.matchAt(text.substr(at));
        if (match.open && !atEnd)
            break;
        if (match.length > 0) {
            if (at >= covered) { // else it lengthens the mask before
                out.append(text.substr(written, at - written));
                out.append(replacement);
            }
            covered = std::max(covered, at + match.length);
            written = std::min(covered, text.size());
        }
        ++at;
    }
    at = std::min(at, text.size());
    if (at > written)
        out.append(text.substr(written, at - written));
    m_covered = covered > at ? covered - at : 0;
    return at;
}

} // namespace clustero::step
