// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Replaces byte strings in a stream by `***`. Standard library only: shared by `clustero-step` and the tests.
namespace clustero::step {

/// The byte strings, prepared for searching. Immutable; may serve several streams.
class MaskSet
{
public:
    explicit MaskSet(const std::vector<std::string> &patterns);

    [[nodiscard]] bool empty() const { return m_patterns.empty(); }

private:
    friend class Masker;

    struct Match
    {
        std::size_t length = 0; ///< of the longest pattern that begins here; 0: none
        bool open = false;      ///< a longer one could, the text is too short to tell
    };
    [[nodiscard]] Match matchAt(std::string_view text) const;
    [[nodiscard]] std::size_t nextCandidate(std::string_view text, std::size_t from) const;

    std::vector<std::string> m_patterns; ///< sorted
    std::array<bool, 256> m_first{};     ///< a pattern begins with this byte
    std::vector<std::uint64_t> m_pairs;  ///< one bit for each two bytes that a pattern begins with
};

/// One stream. Bytes that a pattern covers become `***`, one for each run of patterns that overlap, so that no byte of any
/// occurrence is left. The longest end of the text that could begin a pattern is held back until more comes.
class Masker
{
public:
    explicit Masker(const MaskSet &set) : m_set(set) {}

    /// Appends to `out` what is settled.
    void feed(std::string_view bytes, std::string &out);
    /// Appends the rest: the stream has ended.
    void finish(std::string &out);
    [[nodiscard]] bool holdsBack() const { return !m_held.empty(); }

private:
    std::size_t process(std::string_view text, bool atEnd, std::string &out);

    const MaskSet &m_set;
    std::string m_held;
    std::size_t m_covered = 0; ///< bytes from the start of what comes next that lie under a mask already written
};

} // namespace clustero::step
