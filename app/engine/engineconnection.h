// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engineapi.h"
#include "app/engine/httpengine.h"
#include "app/net/httpexchange.h"

#include <QSet>
#include <QUrl>

namespace clustero {

[[nodiscard]] inline Error cancelledError()
{
    return {u"cancelled"_qs, u"The question to the engine was cancelled."_qs};
}

/// What the open calls of one HttpEngine share. Each call holds it, so it outlives the engine until the last one ended.
class EngineConnection
{
public:
    /// One image that is being looked for, for all who want it.
    struct ImageJob
    {
        QList<Engine::Progress> listeners;
        QString text;
        Answer<Result<ImageInfo>> answer;
    };

    Endpoint endpoint;
    EngineInfo info;
    QString configFile;
    EngineTimes times;
    bool closed = false;

    QSet<QString> notStarted;                      ///< created here, and not started
    QHash<QString, Answer<bool>> starting;         ///< given when the engine answered the start
    QHash<QString, QList<Answer<bool>>> waitGates; ///< given when the engine knows of the wait
    QHash<QString, Answer<bool>> streams;          ///< given when the container's attached stream ended
    QHash<QString, std::shared_ptr<ImageJob>> images;

    [[nodiscard]] QByteArray target(const QByteArray &pathAndQuery) const;
    [[nodiscard]] HttpTimes ordinaryTimes() const;
    [[nodiscard]] std::shared_ptr<HttpExchange> exchange(HttpRequest request, HttpParserLimits limits, HttpTimes httpTimes,
                                                         HttpExchange::Mode mode = HttpExchange::Mode::Answer);
    /// Answers everything that is open with `cancelled`.
    void close();

private:
    std::vector<std::weak_ptr<HttpExchange>> m_open;
};

using ConnectionPointer = std::shared_ptr<EngineConnection>;

/// An ordinary question with a short answer, of any status.
QCoro::Task<Result<HttpResponse>> ask(ConnectionPointer connection, QByteArray method, QByteArray pathAndQuery, QByteArray json = {});
QCoro::Task<void> pauseFor(std::chrono::milliseconds time);
QCoro::Task<Result<ImageInfo>> findImage(ConnectionPointer connection, QString reference, Engine::Progress progress);
QCoro::Task<Result<QString>> loadArchive(ConnectionPointer connection, std::shared_ptr<QIODevice> archive, Engine::Progress progress);
QCoro::Task<Result<void>> tagImageAs(ConnectionPointer connection, QString image, QString reference);
QCoro::Task<Result<QString>> pushReference(ConnectionPointer connection, QString reference, RegistryLogin login, Engine::Progress progress);
QCoro::Task<Result<std::shared_ptr<AttachedStream>>> attachTo(ConnectionPointer connection, QString id, bool withInput);
QCoro::Task<Result<int>> waitForExit(ConnectionPointer connection, QString id);

/// A path segment or query value.
[[nodiscard]] inline QByteArray encoded(const QString &text, const QByteArray &keep = {})
{
    return QUrl::toPercentEncoding(text, keep);
}

} // namespace clustero
