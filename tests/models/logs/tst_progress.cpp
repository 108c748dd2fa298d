// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/progress.h"

#include <QStringList>
#include <QTest>

using namespace clustero;

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidden_data()
    {
        QTest::addColumn<QString>(
            "script"); // a line a letter: x text, e empty; digits before it: the cursor goes up so far; J erases below
        QTest::addColumn<QString>("hidden");
        QTest::newRow("nothing moves") << QStringLiteral("x x x") << QString();
        QTest::newRow("three rows twice") << QStringLiteral("x x x x 3x x x x") << QStringLiteral("1 2 3");
        QTest::newRow("three rows again and again") << QStringLiteral("x x 2x x 2x x 2x x") << QStringLiteral("0 1 2 3 4 5");
        QTest::newRow("only the first of them") << QStringLiteral("x x x 3x e e x") << QStringLiteral("0 4 5");
        QTest::newRow("erased below") << QStringLiteral("x x x 2Jx x") << QStringLiteral("1 2");
        QTest::newRow("above the beginning") << QStringLiteral("x 9x x") << QStringLiteral("0");
    }

    void hidden()
    {
        QFETCH(QString, script);
        QFETCH(QString, hidden);
        QStringList found;
        ProgressRows rows([&](qint64 line) { found << QString::number(line); });
        qint64 line = 0;
        for (const QString &word : script.split(u' ')) {
            if (word.at(0).isDigit())
                rows.moved(line, -word.at(0).digitValue());
            if (word.contains(u'J'))
                rows.erasedBelow(line);
            if (rows.isRewriting())
                rows.ended(line, word.endsWith(u'e'));
            ++line;
        }
        QCOMPARE(found.join(u' '), hidden);
    }

    void remembersOnlyTheLastRows()
    {
        int count = 0;
        ProgressRows rows([&](qint64) { ++count; });
        rows.moved(1'000'000'000, -1000);
        QVERIFY(rows.isRewriting());
        for (qint64 line = 1'000'000'000; rows.isRewriting(); ++line)
            rows.ended(line, false);
        QCOMPARE(count, 500);
    }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
