// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace clustero {

void Output::write(QByteArrayView bytes)
{
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    while (left > 0 && m_error == 0) {
        const ssize_t written = ::write(m_fd, at, static_cast<size_t>(left));
        if (written > 0) {
            at += written;
            left -= written;
        } else if (written < 0 && errno == EAGAIN) {
            // Somebody else made the shared description non-blocking.
            pollfd wait{m_fd, POLLOUT, 0};
            ::poll(&wait, 1, -1);
        } else if (written < 0 && errno != EINTR) {
            m_error = errno;
        }
    }
}

void Output::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void Output::setError(int error)
{
    if (m_error == 0)
        m_error = error;
}

OutputPump::OutputPump(Output &output, QObject *parent) : QObject(parent), m_output(output), m_thread([this] { work(); }) {}

OutputPump::~OutputPump()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void OutputPump::send(QByteArray &bytes)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    {
        const std::lock_guard lock(m_mutex);
        m_piece.swap(bytes);
        m_pending = true;
    }
    m_changed.notify_one();
    // What came back is the previous piece: its memory is used again.
    bytes.resize(0);
}

void OutputPump::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_pending || m_quit; });
        if (!m_pending)
            return;
        m_pending = false;
        lock.unlock();
        m_output.write(m_piece);
        QMetaObject::invokeMethod(
            this, [this] { finishPiece(); }, Qt::QueuedConnection);
        lock.lock();
    }
}

void OutputPump::finishPiece()
{
    m_busy = false;
    Q_EMIT ready();
}

} // namespace clustero
