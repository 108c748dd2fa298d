// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/harness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace clustero {

inline const QByteArray goodFile =
    "version: 1\nname: Build\nstrands:\n- name: build\n  steps:\n  - {name: compile, type: host, cmd: [make]}\n"
    "- name: pack\n  after: [build]\n  steps:\n  - {name: tar, type: host, cmd: [tar]}\n";

inline Run twoStrands()
{
    Run run;
    run.pipeline = QStringLiteral("Build");
    run.workspace = QStringLiteral("/w");
    const auto strand = [](const QString &name, const QStringList &after, const QString &stepName) {
        StepRun step;
        step.name = stepName;
        step.image = QStringLiteral("host");
        step.command = {QStringLiteral("make"), stepName};
        StrandRun made;
        made.name = name;
        made.after = after;
        made.steps = {step};
        return made;
    };
    run.strands = {strand(QStringLiteral("build"), {}, QStringLiteral("compile")),
                   strand(QStringLiteral("pack"), {QStringLiteral("build")}, QStringLiteral("tar"))};
    return run;
}

inline QString errorText(const Outcome &outcome)
{
    return QString::fromUtf8(outcome.err);
}

inline QStringList eventTypes(const QByteArray &stream)
{
    QStringList types;
    for (const QByteArray &line : stream.split('\n')) {
        if (!line.isEmpty())
            types << QJsonDocument::fromJson(line).object().value(u"type").toString();
    }
    return types;
}

/// A command line over a world that is new for each test: a folder with a pipeline of two strands, and no runs.
class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<FakeWorld>();
        m_clustero = std::make_unique<CommandLine>();
        m_clustero->writeFile(QStringLiteral(".clustero.yaml"), goodFile);
        m_world->run = twoStrands();
        m_world->run.file = m_clustero->folder() + QStringLiteral("/.clustero.yaml");
    }

    void cleanup()
    {
        m_clustero.reset();
        m_world.reset();
    }

protected:
    Outcome runScript(const QStringList &words, std::function<void(LiveRun &)> script)
    {
        m_world->script = std::move(script);
        return (*m_clustero)(words);
    }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<CommandLine> m_clustero;
};

} // namespace clustero
