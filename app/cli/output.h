// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QObject>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace clustero {

/// Writes to a file descriptor that it does not own, at once and whole, as slowly as the reader takes it. A reader that
/// has gone (EPIPE) silences it; the program goes on. One thread.
class Output
{
public:
    explicit Output(int fd) : m_fd(fd) {}

    void write(QByteArrayView bytes);
    /// The text and a line end.
    void line(const QString &text = {});
    [[nodiscard]] int fd() const { return m_fd; }
    /// errno of the first write that failed, 0: none.
    [[nodiscard]] int error() const { return m_error; }
    /// Nothing that is written arrives any more.
    [[nodiscard]] bool isClosed() const { return m_error != 0; }
    /// Notes that a write somewhere else failed.
    void setError(int error);

private:
    int m_fd;
    int m_error = 0;
};

/// Feeds an Output from a thread of its own, so that a reader that takes its time never holds the event loop up. There is
/// one buffer in flight and nothing is queued behind it: memory is bounded by what the caller gives in one piece.
/// While a piece is in flight the Output must not be used otherwise.
class OutputPump : public QObject
{
    Q_OBJECT
public:
    explicit OutputPump(Output &output, QObject *parent = nullptr);
    /// Waits for the piece in flight.
    ~OutputPump() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Takes the bytes and leaves an empty buffer in their place. Only when not busy.
    void send(QByteArray &bytes);

Q_SIGNALS:
    /// The piece has been written (or the reader has gone); the next one may be sent. Emitted in the pump's thread of creation.
    void ready();

private:
    void work();
    void finishPiece();

    Output &m_output;
    QByteArray m_piece;
    bool m_busy = false; ///< caller's side
    bool m_pending = false;
    bool m_quit = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_thread;
};

} // namespace clustero
