// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file, and an operation on it that the first bytes choose: what editcheck.h asks for must hold. Where the two readers of
// YAML do not agree on the file, its data cannot be judged, and only the rest is.
#include "tests/models/yaml/editcheck.h"
#include "tests/models/yaml/plaindata.h"
#include "tests/models/yaml/randomoperation.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace clustero;
using namespace clustero::edittest;

namespace {

constexpr size_t choices = 24; ///< bytes that choose the operations
constexpr int operations = 2;

/// Whether yaml-cpp sees what we see.
bool agree(const PlainData &data, const YamlTree &tree, YamlId id)
{
    const YamlNode &node = tree.resolved(id);
    if (node.kind == YamlNode::Kind::Scalar) {
        if (data.kind == PlainData::Kind::Null)
            return node.isPlain() && !isPlainText(node.text.toUtf8());
        return data.isScalar(node.text.toUtf8());
    }
    const bool isMapping = node.kind == YamlNode::Kind::Mapping;
    if (data.kind != (isMapping ? PlainData::Kind::Mapping : PlainData::Kind::List) ||
        node.children.size() != size_t(data.items.size() + data.keys.size()))
        return false;
    for (size_t i = 0; i < node.children.size(); ++i) {
        const PlainData &child = !isMapping ? data.items[qsizetype(i)] : (i % 2 == 0 ? data.keys : data.items)[qsizetype(i / 2)];
        if (!agree(child, tree, node.children[i]))
            return false;
    }
    return true;
}

bool agreeOn(const ParsedPipeline &file)
{
    const auto documents = readPlainData(file.text);
    if (!documents || documents->size() > 1 || !file.tree)
        return false;
    return file.tree->isEmpty() || (documents->size() == 1 && agree(documents->first(), *file.tree, file.tree->root()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < choices)
        return 0;
    size_t at = 0;
    const Choose choose = [&](quint32 below) -> quint32 { return at < choices ? data[at++] % below : 0; };
    const QByteArray text(reinterpret_cast<const char *>(data) + choices, qsizetype(size - choices));
    ParsedPipeline now = parsePipeline(text, QStringLiteral("fuzzed.yaml"));
    for (int i = 0; i < operations; ++i) {
        const Operation operation = randomOperation(now, choose);
        const bool isJudged = agreeOn(now);
        Verdict verdict = isJudged ? checkedEdit(now, operation) : checkedWithoutData(now, operation);
        if (!verdict.problem.isEmpty()) {
            std::fprintf(stderr, "%s\n%s\n----- before\n%s\n-----\n", describe(operation).toUtf8().constData(),
                         verdict.problem.toUtf8().constData(), now.text.constData());
            if (const Result<EditOutcome> outcome = edit(now, operation))
                std::fprintf(stderr, "----- after\n%s\n-----\n", outcome->after.text.constData());
            std::abort();
        }
        now = std::move(verdict.after);
    }
    return 0;
}
