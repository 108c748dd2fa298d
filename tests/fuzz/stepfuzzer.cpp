// SPDX-License-Identifier: GPL-3.0-or-later
// What `clustero-step` and its readers take in. The first byte chooses: reports, orders, an index, or masking in pieces, where no
// pattern may be left in what comes out.
#include "app/supervisor/step/masker.h"
#include "app/supervisor/step/ordercodec.h"
#include "app/supervisor/stepindex.h"
#include "app/supervisor/stepprotocol.h"

#include <QFile>

#include <cstdint>
#include <cstdlib>
#include <unistd.h>

namespace {

void readOrders(std::string_view bytes)
{
    clustero::step::FrameReader reader;
    reader.add(bytes.data(), bytes.size());
    clustero::step::Frame frame;
    clustero::step::Order order;
    while (reader.next(frame) == clustero::step::FrameReader::State::Complete)
        static_cast<void>(clustero::step::decodeOrder(frame.payload, order));
    static_cast<void>(clustero::step::decodeOrder(bytes, order));
}

void readIndex(std::string_view bytes)
{
    static const QString path = QStringLiteral("stepfuzzer-%1.idx").arg(::getpid());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(bytes.data(), static_cast<qsizetype>(bytes.size()));
    file.close();
    static_cast<void>(clustero::readStepIndex(path));
    // The same bytes as a log beside the index: numbers that do not fit it.
    clustero::LogReader reader(path, path);
    for (int i = 0; i < 64 && !reader.read(100, true).empty(); ++i) {}
    QFile::remove(path);
}

/// Patterns are the lines before an empty one, the text is the rest; a byte of the input says how long its pieces are.
void mask(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const std::size_t piece = 1 + static_cast<unsigned char>(bytes.front()) % 16;
    bytes.remove_prefix(1);
    std::vector<std::string> patterns;
    for (std::size_t end = bytes.find('\n'); end != std::string_view::npos && end > 0; end = bytes.find('\n')) {
        const std::string pattern(bytes.substr(0, end));
        if (pattern.find('*') == std::string::npos) // what stands for a mask may not look like a secret
            patterns.push_back(pattern);
        bytes.remove_prefix(end + 1);
    }
    const clustero::step::MaskSet set(patterns);
    clustero::step::Masker masker(set);
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        masker.feed(bytes.substr(at, piece), out);
    masker.finish(out);
    for (const std::string &pattern : patterns) {
        if (out.find(pattern) != std::string::npos)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data + 1), size - 1);
    switch (data[0] % 4) {
    case 0: {
        clustero::StepReportParser parser;
        static_cast<void>(parser.feed(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))));
        break;
    }
    case 1: readOrders(bytes); break;
    case 2: readIndex(bytes); break;
    default: mask(bytes); break;
    }
    return 0;
}
