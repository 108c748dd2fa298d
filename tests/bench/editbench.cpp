// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long reading and editing a pipeline file takes: median and slowest of some rounds, milliseconds.
#include "models/yaml/pipelineedit.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace clustero;

namespace {

constexpr int strands = 500;
constexpr int rounds = 31;

/// Ten lines a strand.
QByteArray pipelineText()
{
    QByteArray text("version: 1\nstrands:\n");
    for (int i = 0; i < strands; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(3, '0');
        text += "- name: strand-" + number + "\n";
        if (i > 0)
            text += "  after: [strand-" + QByteArray::number(i / 2).rightJustified(3, '0') + "] # what it needs\n";
        text += "  timeout: 10m\n  steps:\n  - name: install\n    type: node:20\n    cmd: [npm, ci, --prefix, part-" + number +
                "]\n  - type: node:20\n    cmd: [npm, test]\n    env: ['NODE_ENV=test', \"PART=" + number + "\"]\n";
    }
    return text;
}

bool measure(const char *name, const std::function<bool()> &function)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!function()) {
            std::fprintf(stderr, "%s: failed\n", name);
            return false;
        }
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-28s %8.2f %8.2f\n", name, times[times.size() / 2], times.back());
    return true;
}

} // namespace

int main()
{
    const QByteArray text = pipelineText();
    const ParsedPipeline pipeline = parsePipeline(text, QStringLiteral("bench.yaml"));
    std::printf("%d lines, %d strands\n%-28s %8s %8s\n", int(text.count('\n')), int(pipeline.nodes.strands.size()), "ms", "median",
                "slowest");
    const auto editing = [&](const Operation &operation) {
        return [&pipeline, operation] { return edit(pipeline, operation).has_value(); };
    };
    const NodePath middle = NodePath::ofStrand(strands / 2);
    bool ok = measure("read YAML", [&] { return !readYaml(text).tree.isEmpty(); });
    ok = measure("all layers", [&] { return parsePipeline(text, QStringLiteral("bench.yaml")).reading.isValid(); }) && ok;
    ok = measure("set a key", editing(SetKey{middle, QStringLiteral("timeout"), YamlData::string(QStringLiteral("5m"))})) && ok;
    ok = measure("add a key", editing(SetKey{middle, QStringLiteral("dir"), YamlData::string(QStringLiteral("web"))})) && ok;
    ok = measure("connect", editing(Connect{QStringLiteral("strand-001"), QStringLiteral("strand-400")})) && ok;
    ok = measure("rename, 2 mentions", editing(RenameNode{NodePath::ofStrand(100), QStringLiteral("other")})) && ok;
    ok = measure("remove and reconnect", editing(RemoveNode{NodePath::ofStrand(100), true})) && ok;
    ok = measure("move to the start", editing(MoveNode{NodePath::ofStrand(strands - 1), 0})) && ok;
    ok = measure("duplicate", editing(DuplicateNode{middle, {}})) && ok;
    ok = measure("paste", editing(PasteStrands{copyStrands(pipeline, {1, 2}), -1})) && ok;
    return ok ? 0 : 1;
}
