// SPDX-License-Identifier: GPL-3.0-or-later
// First line: a pattern; the rest: a path. Looks for crashes and for time that explodes.
#include "models/base/glob.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = input.indexOf('\n');
    const auto glob = clustero::Glob::parse(QString::fromUtf8(input.left(end)));
    if (glob && end >= 0)
        static_cast<void>(glob->matches(QString::fromUtf8(input.mid(end + 1, 4096))));
    return 0;
}
