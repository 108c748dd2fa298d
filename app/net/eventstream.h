// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace clustero {

struct EventStreamTimes
{
    std::chrono::milliseconds connect{20'000}; ///< until the answer begins
    std::chrono::milliseconds silence{75'000}; ///< without a byte
};

/// The bytes of one stream of server-sent events, until it ends, which is told exactly once. The destructor ends it quietly. One thread.
///
/// Error codes of the end: `stream-unreachable`, `stream-refused` (another answer than 200 with such a stream), `stream-silent`, `stream-closed`.
class EventStream : public QObject
{
    Q_OBJECT
public:
    EventStream(QUrl url, const EventStreamTimes &times, QObject *parent = nullptr);
    ~EventStream() override;

    void open();
    /// Ends it; nothing is told any more. Also from one of its signals, where it must not be destroyed.
    void leave();

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    void ended(const clustero::Error &why);

private:
    void headCame();
    void finished();
    void end(const char *code, const QString &sentence);

    QUrl m_url;
    EventStreamTimes m_times;
    QNetworkAccessManager m_manager;
    QNetworkReply *m_reply = nullptr; ///< of the manager
    QTimer m_limit;
    bool m_isOpen = false;
    bool m_hasEnded = false;
};

} // namespace clustero
