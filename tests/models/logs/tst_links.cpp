// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/links.h"

#include <QTest>

using namespace clustero;

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("found"); // the kind's letter, target, line, column
        const auto row = [](const char *line, const QStringList &found) { QTest::newRow(line) << QString::fromUtf8(line) << found; };
        row("see https://example.org/a?b=c#d.", {QStringLiteral("W https://example.org/a?b=c#d")});
        row("(https://example.org/x_(y)) and more", {QStringLiteral("W https://example.org/x_(y)")});
        row("[http://a.b/c]", {QStringLiteral("W http://a.b/c")});
        row("ftp://a.b/c ssh://h", {QStringLiteral("O ftp://a.b/c"), QStringLiteral("O ssh://h")});
        row("src/main.c:12:5: error: x", {QStringLiteral("F src/main.c 12 5")});
        row("main.c:12: note", {QStringLiteral("F main.c 12 0")});
        row("./a/b.ts:3:7 - error", {QStringLiteral("F ./a/b.ts 3 7")});
        row("/usr/local/src/x.py:9", {QStringLiteral("F /usr/local/src/x.py 9 0")});
        row("../up.go:3", {QStringLiteral("F ../up.go 3 0")});
        row("Program.cs(12,5): error", {QStringLiteral("F Program.cs 12 5")});
        row("  File \"app/x.py\", line 31, in f", {QStringLiteral("F app/x.py 31 0")});
        row("at 14:02:11 it was 3:4", {});
        row("image node:20 and 10.0.0.1:8080", {});
        row("https://a.b/x.js:3:4", {QStringLiteral("W https://a.b/x.js:3:4")});
        row("CMake Error at lib/CMakeLists.txt:4 (find_package):", {QStringLiteral("F lib/CMakeLists.txt 4 0")});
        row("no links", {});
    }

    void links()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, found);
        QStringList words;
        const QList<LogLink> all = findLinks(line);
        for (const LogLink &link : all) {
            const bool isFile = link.kind == LogLink::Kind::File;
            words << (isFile ? QStringLiteral("F %1 %2 %3").arg(link.target).arg(link.line).arg(link.column)
                             : (link.kind == LogLink::Kind::Web ? QStringLiteral("W ") : QStringLiteral("O ")) + link.target);
            QVERIFY(isFile || line.mid(link.start, link.length) == link.target);
        }
        QCOMPARE(words, found);
    }

    void checkout_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        QTest::newRow("relative to dir") << QStringLiteral("src/a.c") << QStringLiteral("/w/web/src/a.c");
        QTest::newRow("up") << QStringLiteral("../b.c") << QStringLiteral("/w/b.c");
        QTest::newRow("out of it") << QStringLiteral("../../b.c") << QString();
        QTest::newRow("where the step saw it") << QStringLiteral("/usr/local/src/web/a.c") << QStringLiteral("/w/web/a.c");
        QTest::newRow("of the system") << QStringLiteral("/etc/passwd") << QString();
        QTest::newRow("out by the mount") << QStringLiteral("/usr/local/src/../../etc/passwd") << QString();
        QTest::newRow("absolute and inside") << QStringLiteral("/w/c.c") << QStringLiteral("/w/c.c");
    }

    void checkout()
    {
        QFETCH(QString, path);
        QFETCH(QString, found);
        QCOMPARE(pathInCheckout(path, QStringLiteral("/w"), QStringLiteral("web"), QStringLiteral("/usr/local/src")), found);
    }

    void hostileLineIsQuick()
    {
        const QString line = QString(5000, u'a') + QString(5000, u'/') + QStringLiteral("a.b.").repeated(2000);
        QElapsedTimer timer;
        timer.start();
        (void)findLinks(line + u':' + line + u'(');
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
