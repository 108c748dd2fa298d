// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/strandtemplates.h"

#include "models/pipeline/names.h"

#include <QCoreApplication>

#include <array>

namespace clustero {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(clustero::StrandTemplate)
};

struct StepRow
{
    const char *name; ///< null: none
    const char *type; ///< null: no further step
    const char *cmd;  ///< arguments, separated by spaces
};

struct Row
{
    const char *title;
    const char *sentence;
    const char *name;
    std::array<StepRow, 2> steps;
};

constexpr std::array rows{
    Row{QT_TRANSLATE_NOOP("clustero::StrandTemplate", "Host command"),
        QT_TRANSLATE_NOOP("clustero::StrandTemplate", "a program of this machine, in a sandbox"),
        "command",
        {{{nullptr, "host", "make"}, {}}}},
    Row{QT_TRANSLATE_NOOP("clustero::StrandTemplate", "Container image"),
        QT_TRANSLATE_NOOP("clustero::StrandTemplate", "a command in a fresh container"),
        "run",
        {{{nullptr, "debian:12", "sh -c true"}, {}}}},
    Row{QT_TRANSLATE_NOOP("clustero::StrandTemplate", "C++ build"),
        QT_TRANSLATE_NOOP("clustero::StrandTemplate", "CMake: configure, then compile"),
        "build",
        {{{"configure", "host", "cmake -S . -B build -DCMAKE_BUILD_TYPE=Release"}, {"compile", "host", "cmake --build build --parallel"}}}},
    Row{QT_TRANSLATE_NOOP("clustero::StrandTemplate", "C++ tests"),
        QT_TRANSLATE_NOOP("clustero::StrandTemplate", "CTest in the folder build"),
        "test",
        {{{nullptr, "host", "ctest --test-dir build --output-on-failure"}, {}}}},
    Row{QT_TRANSLATE_NOOP("clustero::StrandTemplate", "Node.js"),
        QT_TRANSLATE_NOOP("clustero::StrandTemplate", "npm: install, then test"),
        "node",
        {{{"install", "node:22", "npm ci"}, {"test", "node:22", "npm test"}}}},
    Row{QT_TRANSLATE_NOOP("clustero::StrandTemplate", "Python"),
        QT_TRANSLATE_NOOP("clustero::StrandTemplate", "the unit tests of a project"),
        "python",
        {{{nullptr, "python:3.13", "python3 -m unittest discover --verbose"}, {}}}},
    Row{QT_TRANSLATE_NOOP("clustero::StrandTemplate", "Rust"),
        QT_TRANSLATE_NOOP("clustero::StrandTemplate", "Cargo: test, then build for release"),
        "rust",
        {{{"test", "rust:1", "cargo test"}, {"build", "rust:1", "cargo build --release"}}}},
    Row{QT_TRANSLATE_NOOP("clustero::StrandTemplate", "Go"),
        QT_TRANSLATE_NOOP("clustero::StrandTemplate", "go vet, then go test"),
        "golang",
        {{{"vet", "golang:1", "go vet ./..."}, {"test", "golang:1", "go test ./..."}}}},
};

YamlData stepOf(const StepRow &row)
{
    YamlData step = YamlData::mapping({});
    if (row.name)
        step.entries.append({QStringLiteral("name"), YamlData::string(QString::fromLatin1(row.name))});
    step.entries.append({QStringLiteral("type"), YamlData::string(QString::fromLatin1(row.type))});
    step.entries.append({QStringLiteral("cmd"), YamlData::strings(QString::fromLatin1(row.cmd).split(QLatin1Char(' ')))});
    return step;
}

} // namespace

QList<StrandTemplate> strandTemplates()
{
    QList<StrandTemplate> templates;
    for (const Row &row : rows) {
        QList<YamlData> steps;
        for (const StepRow &step : row.steps) {
            if (step.type)
                steps.append(stepOf(step));
        }
        templates.append({Texts::tr(row.title), Texts::tr(row.sentence), QString::fromLatin1(row.name),
                          YamlData::mapping({{QStringLiteral("steps"), YamlData::list(steps)}})});
    }
    return templates;
}

StrandTemplate strandInImage(const QString &image)
{
    QString name = image.section(QLatin1Char('@'), 0, 0).section(QLatin1Char('/'), -1).section(QLatin1Char(':'), 0, 0);
    name = nameFrom(name);
    const YamlData step = YamlData::mapping({{QStringLiteral("type"), YamlData::string(image)}});
    return {image, Texts::tr("a step in this image"), name.isEmpty() ? QStringLiteral("run") : name,
            YamlData::mapping({{QStringLiteral("steps"), YamlData::list({step})}})};
}

} // namespace clustero
