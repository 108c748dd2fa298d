// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/expressionwatchdog.h"
#include "app/session/triggertypefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

QByteArray definition(const QByteArray &id)
{
    return "id: " + id + "\nsource: webhook\nevent: webhook\nreasons:\n  any: 'true'\n";
}

} // namespace

class TestTriggerTypeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFolderIsNoProblem()
    {
        QVERIFY(readOwnTriggerTypes({}, m_watchdog).types.isEmpty());
        const OwnTriggerTypes own = readOwnTriggerTypes(QStringLiteral("/nowhere"), m_watchdog);
        QVERIFY(own.types.isEmpty() && own.diagnostics.isEmpty());
    }

    void badFilesAreToldAndOthersGoOn()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("triggers")));
            QFile file(folder.filePath(QStringLiteral("triggers/") + QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write("a.yaml", definition("mine"));
        write("b.yaml", "id: [");
        write("c.yaml", definition("broken").replace("'true'", "payload."));
        write("d.yaml", definition("git"));
        write("e.yml", definition("mine"));
        write("f.yaml", QByteArray(70'000, '#'));
        write("g.yml", definition("other"));
        write("notes.txt", "id: [");
        const OwnTriggerTypes own = readOwnTriggerTypes(folder.path(), m_watchdog);
        QCOMPARE(own.types.size(), 2);
        QCOMPARE(own.types[0].name, QStringLiteral("mine"));
        QCOMPARE(own.types[1].name, QStringLiteral("other"));
        QStringList codes;
        for (const Diagnostic &diagnostic : own.diagnostics)
            codes += diagnostic.file.section(u'/', -1) + u':' + QString::number(diagnostic.range.line) + u' ' + diagnostic.code;
        QCOMPARE(codes, QStringList({QStringLiteral("b.yaml:1 yaml-syntax"), QStringLiteral("c.yaml:5 expression-syntax"),
                                     QStringLiteral("d.yaml:1 duplicate-name"), QStringLiteral("e.yml:1 duplicate-name"),
                                     QStringLiteral("f.yaml:0 too-big")}));
    }

    void onlySoManyFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("triggers")));
        for (int i = 0; i < 105; ++i) {
            QFile file(folder.filePath(QStringLiteral("triggers/%1.yaml").arg(i, 3, 10, QLatin1Char('0'))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(definition("t" + QByteArray::number(i)));
        }
        const OwnTriggerTypes own = readOwnTriggerTypes(folder.path(), m_watchdog);
        QCOMPARE(own.types.size(), 100);
        QCOMPARE(own.diagnostics.constLast().code, QStringLiteral("too-many-files"));
    }

private:
    ThreadExpressionWatchdog m_watchdog;
};

QTEST_GUILESS_MAIN(TestTriggerTypeFiles)
#include "tst_triggertypefiles.moc"
