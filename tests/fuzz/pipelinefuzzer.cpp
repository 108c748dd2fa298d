// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/spec.h"
#include "models/yaml/yamltree.h"

#include <cstdint>
#include <cstdlib>

using namespace clustero;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// Every node stands inside the file, and every place is one.
void checkTree(const YamlTree &tree, qsizetype size)
{
    for (int i = 0; i < int(tree.size()); ++i) {
        const YamlNode &node = tree.node(YamlId{i});
        check(node.start >= 0 && node.start <= node.contentStart && node.contentStart <= node.end && node.end <= size);
        check(node.range.isValid() && node.range.column > 0);
        check(node.range.line < node.range.endLine || (node.range.line == node.range.endLine && node.range.column <= node.range.endColumn));
        check(node.kind != YamlNode::Kind::Alias || int(node.target) < i);
        check(node.kind != YamlNode::Kind::Mapping || node.children.size() % 2 == 0);
    }
}

} // namespace

/// Any bytes end in diagnostics that stand in file order and have a place.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkTree(readYaml(bytes).tree, bytes.size());
    const PipelineReading reading = readPipeline(bytes, QStringLiteral("fuzzed.yaml"));
    std::pair<int, int> last{0, 0};
    for (const Diagnostic &diagnostic : reading.diagnostics) {
        const std::pair<int, int> place{diagnostic.range.line, diagnostic.range.column};
        check(diagnostic.range.isValid() && place >= last && !diagnostic.code.isEmpty() && !diagnostic.message.isEmpty());
        last = place;
    }
    check(!reading.isValid() || !reading.spec.strands.isEmpty());
    return 0;
}
