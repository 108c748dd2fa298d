// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace clustero {

/// Takes an attached container's stream apart (Engine API 1.41, ContainerAttach: 8 bytes of header, then so many bytes
/// as the header says). Gives payload on as it arrives; holds 7 bytes at most.
class FrameDemultiplexer
{
public:
    enum class Stream : quint8 { Input = 0, Output = 1, Error = 2, System = 3 };
    using OnBytes = std::function<void(Stream stream, const QByteArray &bytes)>;

    explicit FrameDemultiplexer(OnBytes onBytes) : m_onBytes(std::move(onBytes)) {}

    /// False: this is no framed stream, and nothing more comes out of it.
    bool feed(const QByteArray &bytes);
    /// True between two frames: a stream that ends elsewhere was cut off.
    [[nodiscard]] bool complete() const { return !m_broken && m_left == 0 && m_header.isEmpty(); }

private:
    OnBytes m_onBytes;
    QByteArray m_header; ///< the start of a header
    Stream m_stream = Stream::Output;
    quint32 m_left = 0; ///< bytes that are missing in the current frame
    bool m_broken = false;
};

} // namespace clustero
