// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace clustero {

/// Cuts a stream into lines of JSON objects. Longer lines than 256 KiB are left out.
class JsonLines
{
public:
    explicit JsonLines(std::function<void(const QJsonObject &)> take) : m_take(std::move(take)) {}

    void feed(const QByteArray &bytes)
    {
        qsizetype from = 0;
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
            add(bytes.mid(from, end - from));
            finish();
            m_isTooLong = false;
            from = end + 1;
        }
        add(bytes.mid(from));
    }
    /// The rest, after the stream ended.
    void finish()
    {
        const QByteArray line = std::exchange(m_pending, {});
        if (!m_isTooLong && !line.trimmed().isEmpty())
            m_take(QJsonDocument::fromJson(line).object());
    }

private:
    void add(const QByteArray &bytes)
    {
        constexpr qsizetype longest = 256 * 1024;
        m_isTooLong = m_isTooLong || m_pending.size() + bytes.size() > longest;
        if (m_isTooLong)
            m_pending.clear();
        else
            m_pending += bytes;
    }

    std::function<void(const QJsonObject &)> m_take;
    QByteArray m_pending;
    bool m_isTooLong = false;
};

} // namespace clustero
