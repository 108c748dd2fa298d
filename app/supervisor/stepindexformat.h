// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace clustero {

// A record of a step's index, 32 bytes, little-endian, shared by the program that writes it and the library that reads it:
//   0  u64  offset in the log (end record: the log's final size)
//   8  u32  length (start and end record: 0)
//  12  u32  line feeds in the piece
//  16  i64  milliseconds since the epoch
//  24  u32  kind: indexMagic + one of IndexKind
//  28  i32  exit code (end record), else 0
inline constexpr std::size_t indexRecordSize = 32;
inline constexpr std::uint32_t indexMagic = 0x53584300; // "\0CXS"
inline constexpr std::uint32_t indexMaxPiece = 64 * 1024;

enum class IndexKind : std::uint32_t { Output = 0, Error = 1, Start = 2, End = 3 };

struct IndexRecord
{
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    std::uint32_t lineEnds = 0;
    std::int64_t timeMs = 0;
    IndexKind kind = IndexKind::Output;
    std::int32_t exitCode = 0;
};

inline void putIndexRecord(const IndexRecord &record, unsigned char *to)
{
    const auto put = [&to](std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            *to++ = static_cast<unsigned char>(value >> (8 * i));
    };
    put(record.offset, 8);
    put(record.length, 4);
    put(record.lineEnds, 4);
    put(static_cast<std::uint64_t>(record.timeMs), 8);
    put(indexMagic + static_cast<std::uint32_t>(record.kind), 4);
    put(static_cast<std::uint32_t>(record.exitCode), 4);
}

/// False for bytes that no record of ours has: a wrong kind, a piece that is too long or has more line ends than bytes.
inline bool takeIndexRecord(const unsigned char *from, IndexRecord &record)
{
    const auto take = [&from](int bytes) {
        std::uint64_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= static_cast<std::uint64_t>(*from++) << (8 * i);
        return value;
    };
    record.offset = take(8);
    record.length = static_cast<std::uint32_t>(take(4));
    record.lineEnds = static_cast<std::uint32_t>(take(4));
    record.timeMs = static_cast<std::int64_t>(take(8));
    const auto kind = static_cast<std::uint32_t>(take(4)) - indexMagic;
    record.exitCode = static_cast<std::int32_t>(static_cast<std::uint32_t>(take(4)));
    if (kind > static_cast<std::uint32_t>(IndexKind::End))
        return false;
    record.kind = static_cast<IndexKind>(kind);
    return record.length <= indexMaxPiece && record.lineEnds <= record.length && record.offset <= (std::uint64_t(1) << 62) &&
           record.timeMs >= 0;
}

} // namespace clustero
