// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine or a config.json may send: HTTP responses, frames, pull streams, logins.
#include "app/engine/framedemultiplexer.h"
#include "app/engine/imagepull.h"
#include "app/engine/imagereference.h"
#include "app/engine/registrylogin.h"
#include "app/net/httpparser.h"

#include <cstdlib>

using namespace clustero;

namespace {

// The portions must not change what comes out.
QByteArray throughHttpAndFrames(const QByteArray &bytes, qsizetype portion)
{
    QByteArray out;
    PullStream pull(QStringLiteral("image"));
    FrameDemultiplexer frames([&](FrameDemultiplexer::Stream, const QByteArray &part) { out += part; });
    HttpResponseParser parser(
        {4096, 1 << 20}, false, [&](const HttpHead &head) { out += QByteArray::number(head.status); },
        [&](const char *part, qsizetype size) {
            frames.feed(QByteArray(part, size));
            pull.feed(QByteArray(part, size));
        });
    for (qsizetype at = 0; at < bytes.size(); at += portion) {
        if (!parser.feed(bytes.constData() + at, std::min(portion, bytes.size() - at)))
            return out;
    }
    (void)parser.finish();
    pull.finish();
    (void)pull.text();
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)throughHttpAndFrames(bytes, 1);
    (void)throughHttpAndFrames(bytes, std::max<qsizetype>(1, bytes.size()));
    QByteArray whole;
    QByteArray split;
    FrameDemultiplexer(([&](FrameDemultiplexer::Stream, const QByteArray &part) { whole += part; })).feed(bytes);
    FrameDemultiplexer frames([&](FrameDemultiplexer::Stream, const QByteArray &part) { split += part; });
    for (const char byte : bytes)
        frames.feed(QByteArray(1, byte));
    if (whole != split)
        std::abort();
    (void)loginSource(bytes, QStringLiteral("docker.io"));
    (void)helperLogin(bytes, QStringLiteral("docker.io"));
    (void)parseImageReference(QString::fromUtf8(bytes));
    return 0;
}
