// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/ordercodec.h"

#include <cstring>

namespace clustero::step {

namespace {

constexpr std::uint8_t orderVersion = 1;
constexpr std::uint8_t flagOwner = 1;
constexpr std::uint8_t flagWiden = 2;

void putNumber(std::string &out, std::uint32_t value)
{
    for (int i = 0; i < 4; ++i)
        out.push_back(static_cast<char>(value >> (8 * i)));
}

void putText(std::string &out, std::string_view text)
{
    putNumber(out, static_cast<std::uint32_t>(text.size()));
    out.append(text);
}

void putList(std::string &out, const std::vector<std::string> &list)
{
    putNumber(out, static_cast<std::uint32_t>(list.size()));
    for (const std::string &text : list)
        putText(out, text);
}

std::uint32_t numberAt(const char *bytes)
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return value;
}

class Cursor
{
public:
    explicit Cursor(std::string_view bytes) : m_bytes(bytes) {}

    bool number(std::uint32_t &value)
    {
        if (m_bytes.size() < 4)
            return false;
        value = numberAt(m_bytes.data());
        m_bytes.remove_prefix(4);
        return true;
    }

    bool byte(std::uint8_t &value)
    {
        if (m_bytes.empty())
            return false;
        value = static_cast<std::uint8_t>(m_bytes.front());
        m_bytes.remove_prefix(1);
        return true;
    }

    bool text(std::string &value)
    {
        std::uint32_t size = 0;
        if (!number(size) || size > m_bytes.size())
            return false;
        value.assign(m_bytes.data(), size);
        m_bytes.remove_prefix(size);
        return true;
    }

    // A string for the kernel ends at its first NUL.
    bool plainText(std::string &value) { return text(value) && value.find('\0') == std::string::npos; }

    bool list(std::vector<std::string> &values, bool plain)
    {
        std::uint32_t count = 0;
        if (!number(count) || count > m_bytes.size() / 4)
            return false;
        values.clear();
        values.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            values.emplace_back();
            if (!(plain ? plainText(values.back()) : text(values.back())))
                return false;
        }
        return true;
    }

    bool atEnd() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
};

bool isKnown(char type)
{
    return type >= static_cast<char>(FrameType::Order) && type <= static_cast<char>(FrameType::Kill);
}

} // namespace

std::string encodeFrame(FrameType type, std::string_view payload)
{
    std::string out;
    out.reserve(payload.size() + 5);
    putNumber(out, static_cast<std::uint32_t>(payload.size() + 1));
    out.push_back(static_cast<char>(type));
    out.append(payload);
    return out;
}

std::string encodeOrder(const Order &order)
{
    std::string out;
    out.push_back(static_cast<char>(orderVersion));
    putList(out, order.argv);
    putList(out, order.env);
    putText(out, order.user);
    putText(out, order.workingDirectory);
    putList(out, order.masks);
    out.push_back(static_cast<char>((order.hasOwner ? flagOwner : 0) | (order.widen ? flagWiden : 0)));
    putNumber(out, order.ownerUid);
    putNumber(out, order.ownerGid);
    putText(out, order.ownedPath);
    putNumber(out, order.graceMs);
    return encodeFrame(FrameType::Order, out);
}

bool decodeOrder(std::string_view payload, Order &order)
{
    Cursor cursor(payload);
    std::uint8_t version = 0;
    std::uint8_t flags = 0;
    if (!cursor.byte(version) || version != orderVersion || !cursor.list(order.argv, true) || !cursor.list(order.env, true) ||
        !cursor.plainText(order.user) || !cursor.plainText(order.workingDirectory) || !cursor.list(order.masks, false) ||
        !cursor.byte(flags) || !cursor.number(order.ownerUid) || !cursor.number(order.ownerGid) || !cursor.plainText(order.ownedPath) ||
        !cursor.number(order.graceMs) || !cursor.atEnd())
        return false;
    if (order.argv.empty() || order.argv.front().empty() || (flags & ~(flagOwner | flagWiden)) != 0)
        return false;
    for (const std::string &variable : order.env) {
        if (variable.find('=') == std::string::npos || variable.front() == '=')
            return false;
    }
    order.hasOwner = (flags & flagOwner) != 0;
    order.widen = (flags & flagWiden) != 0;
    return true;
}

void FrameReader::add(const char *bytes, std::size_t size)
{
    if (m_used > 0) {
        m_pending.erase(0, m_used);
        m_used = 0;
    }
    m_pending.append(bytes, size);
}

FrameReader::State FrameReader::next(Frame &frame)
{
    const std::size_t left = m_pending.size() - m_used;
    if (left < 4)
        return State::Incomplete;
    const std::size_t size = numberAt(m_pending.data() + m_used);
    if (size < 1 || size > maxFrame)
        return State::Bad;
    if (left >= 5 && !isKnown(m_pending[m_used + 4]))
        return State::Bad;
    if (left < 4 + size)
        return State::Incomplete;
    frame.type = static_cast<FrameType>(m_pending[m_used + 4]);
    frame.payload = std::string_view(m_pending).substr(m_used + 5, size - 1);
    m_used += 4 + size;
    return State::Complete;
}

void FrameReader::wipe()
{
    if (!m_pending.empty())
        explicit_bzero(m_pending.data(), m_used);
}

} // namespace clustero::step
