// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>

namespace clustero {

struct HttpHead
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; the last of equal names
};

struct HttpParserLimits
{
    quint32 header = 64 * 1024;     ///< bytes of status line and header fields
    qint64 body = 16 * 1024 * 1024; ///< bytes of the body; -1: any number
};

/// Reads one HTTP/1.1 response: bytes in any portions in, head and body portions out. Holds at most the header limit
/// of bytes that are not understood yet.
class HttpResponseParser
{
public:
    using OnHead = std::function<void(const HttpHead &)>;
    using OnBody = std::function<void(const char *bytes, qsizetype size)>;

    /// `noBody`: the answer to HEAD. The callbacks must not destroy the parser.
    HttpResponseParser(HttpParserLimits limits, bool noBody, OnHead onHead, OnBody onBody);
    ~HttpResponseParser();
    Q_DISABLE_COPY_MOVE(HttpResponseParser)

    /// Error `http` for what is not HTTP or over a limit. After 101 everything that follows the head is body.
    Result<void> feed(const char *bytes, qsizetype size);
    /// The peer closed. Error `http` if the response is not complete.
    Result<void> finish();
    [[nodiscard]] bool done() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace clustero
