// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/celltext.h"

#include <QTest>

using namespace clustero;

class CellTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("places"); // row.column of each unit and of the end
        const auto row = [](const char *name, const char *text, int columns, const char *places) {
            QTest::newRow(name) << QString::fromUtf8(text) << columns << QString::fromLatin1(places);
        };
        row("empty", "", 0, "0.0");
        row("plain", "abc", 0, "0.0 0.1 0.2 0.3");
        row("wrapped", "abcde", 2, "0.0 0.1 1.0 1.1 2.0 2.1");
        row("exactly full", "abcd", 2, "0.0 0.1 1.0 1.1 1.2");
        row("tab", "a\tb", 0, "0.0 0.1 0.8 0.9");
        row("wide",
            "a\xE4\xB8\xAD"
            "b",
            0, "0.0 0.1 0.3 0.4");
        row("wide at the edge",
            "a\xE4\xB8\xAD"
            "b",
            2, "0.0 1.0 2.0 2.1");
        row("combining", "e\xCC\x81x", 0, "0.0 0.1 0.1 0.2");
        row("pair", "\xF0\x9F\x98\x80x", 0, "0.0 0.0 0.2 0.3");
    }

    void places()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QFETCH(QString, places);
        const CellText cells(text, columns);
        QStringList words;
        for (qsizetype i = 0; i <= text.size(); ++i)
            words << QStringLiteral("%1.%2").arg(cells.placeOf(i).row).arg(cells.placeOf(i).column);
        QCOMPARE(words.join(u' '), places);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isFirstThere = i == 0 || cells.placeOf(i - 1) != cells.placeOf(i);
            const bool hasWidth = cells.placeOf(i + 1) != cells.placeOf(i) || (i + 1 < text.size() && text[i + 1].isLowSurrogate());
            if (isFirstThere && hasWidth)
                QCOMPARE(cells.unitAt(cells.placeOf(i)), i);
        }
        QCOMPARE(cells.unitAt({cells.rows() - 1, 1000}), text.size());
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
