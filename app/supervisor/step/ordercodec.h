// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// The frames that Clustero sends to `clustero-step`: u32 length of what follows, u8 type, payload; little-endian.
// Standard library only: shared by the program, the library that encodes, and the tests.
namespace clustero::step {

inline constexpr std::size_t maxFrame = 8 * 1024 * 1024;

enum class FrameType : std::uint8_t { Order = 1, Terminate = 2, Kill = 3 };

/// StepOrder (stepprotocol.h) without Qt.
struct Order
{
    std::vector<std::string> argv;
    std::vector<std::string> env; ///< K=V
    std::string user;
    std::string workingDirectory;
    std::vector<std::string> masks;
    std::string ownedPath;
    std::uint32_t graceMs = 10'000;
    std::uint32_t ownerUid = 0;
    std::uint32_t ownerGid = 0;
    bool hasOwner = false;
    bool widen = false;
};

/// The whole frame, with its length.
[[nodiscard]] std::string encodeFrame(FrameType type, std::string_view payload = {});
[[nodiscard]] std::string encodeOrder(const Order &order);

/// False for anything but one complete order: NUL in a string for the kernel, no argv, a name without `=`, bytes left over.
[[nodiscard]] bool decodeOrder(std::string_view payload, Order &order);

struct Frame
{
    FrameType type = FrameType::Order;
    std::string_view payload; ///< valid until the next call of FrameReader
};

/// Bytes in, whole frames out. At most maxFrame bytes are kept.
class FrameReader
{
public:
    enum class State { Incomplete, Complete, Bad };

    void add(const char *bytes, std::size_t size);
    /// Bad: too long or of no known type; nothing more can be read then.
    [[nodiscard]] State next(Frame &frame);
    /// Overwrites what was kept: an order holds secrets.
    void wipe();

private:
    std::string m_pending;
    std::size_t m_used = 0;
};

} // namespace clustero::step
