// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/starters.h"
#include "models/pipeline/spec.h"
#include "tests/system/run/workshop.h"

#include <QStandardPaths>

using namespace clustero;

namespace {

struct Project
{
    QStringList tools; ///< that it needs
    QHash<QString, QByteArray> files;
};

const QHash<QString, Project> &projects()
{
    static const QHash<QString, Project> all{
        {QStringLiteral("cmake"),
         {{QStringLiteral("cmake"), QStringLiteral("c++")},
          {{QStringLiteral("CMakeLists.txt"), "cmake_minimum_required(VERSION 3.16)\nproject(sum CXX)\nenable_testing()\n"
                                              "add_executable(sum sum.cpp)\nadd_test(NAME sum COMMAND sum)\n"},
           {QStringLiteral("sum.cpp"), "int main() { return 1 + 1 == 2 ? 0 : 1; }\n"}}}},
        {QStringLiteral("node"),
         {{QStringLiteral("node"), QStringLiteral("npm")},
          {{QStringLiteral("package.json"), "{\"name\": \"sum\", \"version\": \"1.0.0\", \"scripts\": {\"test\": \"node test.js\"}}\n"},
           {QStringLiteral("package-lock.json"), "{\"name\": \"sum\", \"version\": \"1.0.0\", \"lockfileVersion\": 3, \"requires\": true, "
                                                 "\"packages\": {\"\": {\"name\": \"sum\", \"version\": \"1.0.0\"}}}\n"},
           {QStringLiteral("test.js"), "require('assert').equal(1 + 1, 2)\n"}}}},
        {QStringLiteral("python"),
         {{QStringLiteral("python3")},
          {{QStringLiteral("requirements.txt"), ""},
           {QStringLiteral("test_sum.py"), "import unittest\n\n\nclass Sum(unittest.TestCase):\n    def test(self):\n"
                                           "        self.assertEqual(1 + 1, 2)\n"}}}},
        {QStringLiteral("go"),
         {{QStringLiteral("go")},
          {{QStringLiteral("go.mod"), "module example.org/sum\n\ngo 1.19\n"},
           {QStringLiteral("main.go"), "package main\n\nfunc main() {}\n"},
           {QStringLiteral("main_test.go"), "package main\n\nimport \"testing\"\n\nfunc TestSum(t *testing.T) {\n\tif 1+1 != 2 {\n"
                                            "\t\tt.Fail()\n\t}\n}\n"}}}},
        {QStringLiteral("rust"),
         {{QStringLiteral("cargo")},
          {{QStringLiteral("Cargo.toml"), "[package]\nname = \"sum\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"},
           {QStringLiteral("Cargo.lock"), "version = 3\n\n[[package]]\nname = \"sum\"\nversion = \"0.1.0\"\n"},
           {QStringLiteral("src/main.rs"), "fn main() {}\n\n#[test]\nfn sum() {\n    assert_eq!(1 + 1, 2);\n}\n"}}}},
        {QStringLiteral("release-notes"),
         {{QStringLiteral("awk")}, {{QStringLiteral("CHANGELOG.md"), "# Changes\n\n## 1.1\n\n- faster\n\n## 1.0\n\n- first\n"}}}},
    };
    return all;
}

/// Where the sandbox sees programs too: homes are private there.
QString missingTool(const Project &project)
{
    for (const QString &tool : project.tools) {
        if (QStandardPaths::findExecutable(tool, {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin")}).isEmpty())
            return tool;
    }
    return {};
}

} // namespace

/// The pipelines to begin with: valid, found for their kind of project, and run on a small one of that kind.
class StartersTest : public QObject
{
    Q_OBJECT
private:
    static void addStarters()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < starters().size(); ++i)
            QTest::newRow(qPrintable(starters().at(i).id)) << i;
    }

private Q_SLOTS:
    void thereAreEight() { QCOMPARE(starters().size(), 8); }

    void isWithoutAnyFinding_data() { addStarters(); }
    void isWithoutAnyFinding()
    {
        QFETCH(const int, index);
        const Starter &starter = starters().at(index);
        QVERIFY(!starter.title.isEmpty() && !starter.sentence.isEmpty());
        QVERIFY(starter.text.startsWith("# "));
        const PipelineReading reading = readPipeline(starter.text, starter.id + QStringLiteral(".yaml"));
        for (const Diagnostic &diagnostic : reading.diagnostics)
            qWarning("%s", qPrintable(toLine(diagnostic)));
        QVERIFY(reading.diagnostics.isEmpty());
        QVERIFY(!reading.spec.strands.isEmpty());
    }

    void isFoundForItsProject_data() { addStarters(); }
    void isFoundForItsProject()
    {
        QFETCH(const int, index);
        const Starter &starter = starters().at(index);
        QTemporaryDir folder;
        QVERIFY(!likelyStarter(folder.path()));
        for (const QString &name : starter.detects) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(likelyStarter(folder.path()), &starter);
            QVERIFY(file.remove());
        }
    }

    /// With the tools of this machine in place of the images.
    void runs_data() { addStarters(); }
    void runs()
    {
        QFETCH(const int, index);
        const Starter &starter = starters().at(index);
        if (!projects().contains(starter.id))
            QSKIP("Needs an image or an address that only its user has.");
        const Project project = projects().value(starter.id);
        if (const QString tool = missingTool(project); !tool.isEmpty())
            QSKIP(qPrintable(tool + QStringLiteral(" is not installed.")));
        Workshop workshop;
        for (auto file = project.files.begin(); file != project.files.end(); ++file)
            workshop.write(file.key(), file.value());
        QByteArray text = starter.text;
        for (const StrandSpec &strand : readPipeline(starter.text, QStringLiteral("p.yaml")).spec.strands) {
            for (const StepSpec &step : strand.steps)
                text.replace("type: " + step.type.value.toUtf8() + '\n', "type: host\n");
        }
        workshop.write(QStringLiteral(".clustero.yaml"), text);
        const QString states = workshop.runAndWait();
        if (!states.startsWith(QStringLiteral("passed:")))
            qWarning("%s\n%s", qPrintable(states), workshop.log(workshop.last().strands.value(0).name).constData());
        QVERIFY(states.startsWith(QStringLiteral("passed:")));
    }

    void newFilesNeverReplaceOthers()
    {
        QTemporaryDir folder;
        const QString name = QStringLiteral("deploy");
        const QStringList expected{QStringLiteral(".clustero.yaml"), QStringLiteral(".clustero/deploy.yaml"),
                                   QStringLiteral(".clustero/deploy-2.yaml")};
        for (const QString &path : expected) {
            QCOMPARE(newPipelinePath(folder.path(), name), folder.filePath(path));
            QVERIFY(createPipelineFile(folder.filePath(path), "version: 1\n"));
            const Result<void> again = createPipelineFile(folder.filePath(path), "else\n");
            QVERIFY(!again);
            QCOMPARE(again.error().code, QStringLiteral("exists"));
        }
    }
};

QTEST_GUILESS_MAIN(StartersTest)
#include "tst_starters.moc"
