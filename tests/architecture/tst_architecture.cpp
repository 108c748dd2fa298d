// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/includerules.h"
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace clustero;

namespace {

void writeFile(const QDir &root, const QString &path, const QByteArray &text)
{
    QVERIFY(root.mkpath(QFileInfo(root.filePath(path)).path()));
    QFile file(root.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsPointOneWay() { QCOMPARE(forbiddenIncludes(QStringLiteral(CLUSTERO_SOURCE_TREE)).join(u'\n'), QString()); }

    void everySourceNamesItsLicence() { QCOMPARE(withoutLicence(QStringLiteral(CLUSTERO_SOURCE_TREE)).join(u'\n'), QString()); }

    void noFileNamesTheMachine()
    {
        const QString root = QStringLiteral(CLUSTERO_SOURCE_TREE);
        QCOMPARE(machinePaths(root, tellingFolders(root)).join(u'\n'), QString());
    }

    void theTreeIsSeen()
    {
        const QStringList files = textFiles(QStringLiteral(CLUSTERO_SOURCE_TREE));
        QVERIFY(files.contains(QStringLiteral("models/base/result.h")));
        QVERIFY(files.contains(QStringLiteral("installers/try")));
        QVERIFY(files.contains(QStringLiteral("CMakeLists.txt")));
    }

    void badIncludesAreFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("complaint"); // empty: none

        const auto row = [](const char *name, const char *file, const char *line, const char *complaint) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(line) << QString::fromLatin1(complaint);
        };
        row("models take app", "models/plan/a.cpp", "#include \"app/store/store.h\"",
            "models/plan/a.cpp:2: models/plan may not include app/store");
        row("models take ui", "models/items/a.h", "#include <ui/theme/theme.h>", "models/items/a.h:2: models/items may not include ui");
        row("up inside models", "models/pipeline/a.h", "#include \"models/yaml/b.h\"",
            "models/pipeline/a.h:2: models/pipeline may not include models/yaml");
        row("down inside models", "models/yaml/a.h", "#include \"models/pipeline/b.h\"", "");
        row("beside", "models/plan/a.cpp", "  #  include \"models/plan/b.h\"", "");
        row("by a relative path", "models/base/a.cpp", "#include \"../plan/b.h\"",
            "models/base/a.cpp:2: models/base may not include models/plan");
        row("engine takes store", "app/engine/a.cpp", "#include \"app/store/store.h\"",
            "app/engine/a.cpp:2: app/engine may not include app/store");
        row("runner takes engine", "app/runner/a.cpp", "#include \"app/engine/engine.h\"", "");
        row("runner takes session", "app/runner/a.cpp", "#include \"app/session/session.h\"",
            "app/runner/a.cpp:2: app/runner may not include app/session");
        row("session takes cli", "app/session/a.cpp", "#include \"app/cli/command.h\"",
            "app/session/a.cpp:2: app/session may not include app/cli");
        row("ui takes engine", "ui/window/a.cpp", "#include \"app/engine/engine.h\"", "ui/window/a.cpp:2: ui may not include app/engine");
        row("app takes models", "app/engine/a.cpp", "#include \"models/plan/b.h\"", "");
        row("app takes a test's fake", "app/engine/a.cpp", "#include \"tests/fakes/engine.h\"",
            "app/engine/a.cpp:2: app/engine may not include tests");
        row("models open files", "models/yaml/a.cpp", "#include <QFile>", "models/yaml/a.cpp:2: models/yaml may not include <QFile>");
        row("models start threads", "models/plan/a.cpp", "#include <thread>", "models/plan/a.cpp:2: models/plan may not include <thread>");
        row("models use file names", "models/yaml/a.cpp", "#include <QFileInfo>", "");
        row("cli shows widgets", "app/cli/a.cpp", "#include <QApplication>", "app/cli/a.cpp:2: app/cli may not include <QApplication>");
        row("cli is an application", "app/cli/a.cpp", "#include <QCoreApplication>", "");
        row("ui shows widgets", "ui/window/a.cpp", "#include <QMainWindow>", "");
        row("a folder nobody knows", "app/magic/a.cpp", "",
            "app/magic/a.cpp:1: app/magic has no rule; add it to the table in tests/architecture and to the README");
    }

    void badIncludesAreFound()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, line);
        QFETCH(QString, complaint);
        QTemporaryDir folder;
        const QDir root(folder.path());
        writeFile(root, QStringLiteral("models/plan/b.h"), "\n");
        writeFile(root, file, "// first\n" + line + "\n");
        QCOMPARE(forbiddenIncludes(folder.path()).join(u'\n'), complaint);
    }

    void missingLicenceIsFound()
    {
        QTemporaryDir folder;
        const QDir root(folder.path());
        writeFile(root, QStringLiteral("app/net/a.cpp"), "int a;\n");
        writeFile(root, QStringLiteral("installers/b"), "#!/bin/sh\ntrue\n");
        writeFile(root, QStringLiteral("app/net/c.cpp"), "// SPDX-License-Identifier: GPL-3.0-or-later\n");
        writeFile(root, QStringLiteral("tests/data/case/d.c"), "int d;\n");
        const QStringList found = withoutLicence(folder.path());
        QCOMPARE(found.size(), 2);
        QVERIFY(found.at(0).startsWith(u"app/net/a.cpp:1:"));
        QVERIFY(found.at(1).startsWith(u"installers/b:1:"));
    }

    void machinePathIsFound()
    {
        QTemporaryDir folder;
        writeFile(QDir(folder.path()), QStringLiteral("README.md"), "one\nsee /home/ann/projects/x\n");
        const QStringList folders = tellingFolders(QStringLiteral("/home/ann/projects/clustero"));
        QCOMPARE(folders, QStringList({QStringLiteral("/home/ann/projects/clustero"), QStringLiteral("/home/ann/projects/")}));
        QCOMPARE(machinePaths(folder.path(), folders),
                 QStringList(QStringLiteral("README.md:2: names a folder of this machine: /home/ann/projects/")));
        QCOMPARE(tellingFolders(QStringLiteral("/tmp/clustero")), QStringList(QStringLiteral("/tmp/clustero")));
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
