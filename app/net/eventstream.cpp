// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/eventstream.h"

#include "app/net/systemproxy.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace clustero {

EventStream::EventStream(QUrl url, const EventStreamTimes &times, QObject *parent) : QObject(parent), m_url(std::move(url)), m_times(times)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_isOpen)
            end("stream-silent",
                QStringLiteral("nothing came for %1 s").arg(std::chrono::ceil<std::chrono::seconds>(m_times.silence).count()));
        else
            end("stream-unreachable",
                QStringLiteral("no answer came within %1 s").arg(std::chrono::ceil<std::chrono::seconds>(m_times.connect).count()));
    });
}

EventStream::~EventStream()
{
    leave();
}

void EventStream::open()
{
    QNetworkRequest request(m_url);
    request.setRawHeader("Accept", "text/event-stream"); // smee.io wants exactly this
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Clustero/" CLUSTERO_VERSION);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_manager.setProxy(systemProxy(m_url));
    m_limit.start(m_times.connect);
    m_reply = m_manager.get(request);
    m_reply->setReadBufferSize(1 << 20);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EventStream::headCame);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (!m_isOpen || m_hasEnded)
            return;
        m_limit.start(m_times.silence);
        Q_EMIT received(m_reply->readAll());
    });
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::finished);
}

void EventStream::leave()
{
    m_hasEnded = true;
    m_limit.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
}

void EventStream::headCame()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_isOpen || m_hasEnded)
        return;
    if (status != 200) {
        end("stream-refused", QStringLiteral("the server answered %1").arg(status));
    } else if (!m_reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith(QLatin1String("text/event-stream"))) {
        end("stream-refused", QStringLiteral("what answers there is no event stream; check the address"));
    } else {
        m_isOpen = true;
        m_limit.start(m_times.silence);
        Q_EMIT opened();
    }
}

void EventStream::finished()
{
    if (m_isOpen)
        end("stream-closed", QStringLiteral("the stream ended"));
    else
        end("stream-unreachable", m_reply->errorString().simplified().left(200));
}

void EventStream::end(const char *code, const QString &sentence)
{
    if (m_hasEnded)
        return;
    leave();
    Q_EMIT ended({QString::fromLatin1(code), sentence});
}

} // namespace clustero
