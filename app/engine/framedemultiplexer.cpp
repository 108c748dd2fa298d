// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/framedemultiplexer.h"

#include <QtEndian>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype headerSize = 8;

} // namespace

bool FrameDemultiplexer::feed(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (!m_broken && at < bytes.size()) {
        if (m_left > 0) {
            const qsizetype size = std::min<qsizetype>(m_left, bytes.size() - at);
            m_left -= static_cast<quint32>(size);
            m_onBytes(m_stream, at == 0 && size == bytes.size() ? bytes : bytes.mid(at, size));
            at += size;
            continue;
        }
        const qsizetype size = std::min(headerSize - m_header.size(), bytes.size() - at);
        m_header.append(bytes.constData() + at, size);
        at += size;
        if (m_header.size() < headerSize)
            break;
        const auto type = static_cast<quint8>(m_header.at(0));
        m_broken = type > 3 || m_header.at(1) != 0 || m_header.at(2) != 0 || m_header.at(3) != 0;
        m_stream = static_cast<Stream>(type);
        m_left = qFromBigEndian<quint32>(m_header.constData() + 4);
        m_header.clear();
    }
    return !m_broken;
}

} // namespace clustero
