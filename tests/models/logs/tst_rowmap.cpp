// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/rowmap.h"

#include <QTest>

#include <random>

using namespace clustero;

class RowMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLikeAList_data()
    {
        QTest::addColumn<int>("ranges");
        QTest::addColumn<int>("notes");
        QTest::newRow("nothing hidden") << 0 << 0;
        QTest::newRow("hidden") << 10 << 0;
        QTest::newRow("notes") << 0 << 5;
        QTest::newRow("both") << 15 << 6;
    }

    void isLikeAList()
    {
        QFETCH(int, ranges);
        QFETCH(int, notes);
        std::mt19937 random(3);
        for (int round = 0; round < 50; ++round) {
            const int lines = 1 + static_cast<int>(random() % 200);
            std::vector<LineRange> hidden;
            for (int i = 0; i < ranges; ++i) {
                const qint64 first = static_cast<qint64>(random()) % lines;
                hidden.push_back({first, std::min<qint64>(lines - 1, first + static_cast<qint64>(random() % 10))});
            }
            hidden = merged(hidden);
            std::vector<qint64> noted;
            for (int i = 0; i < notes; ++i)
                noted.push_back(static_cast<qint64>(random()) % (lines + 1));
            std::sort(noted.begin(), noted.end());
            compare(lines, hidden, noted);
        }
    }

    void mergesNeighbours()
    {
        const std::vector<LineRange> all = merged({{5, 6}, {0, 1}, {2, 3}, {6, 9}, {12, 11}});
        QCOMPARE(all, (std::vector<LineRange>{{0, 3}, {5, 9}}));
    }

private:
    static void compare(int lines, const std::vector<LineRange> &hidden, const std::vector<qint64> &notes)
    {
        std::vector<RowMap::Row> rows;
        std::vector<bool> isHidden(static_cast<std::size_t>(lines) + 1);
        for (const LineRange &range : hidden)
            std::fill(isHidden.begin() + range.first, isHidden.begin() + range.last + 1, true);
        for (qint64 line = 0; line <= lines; ++line) {
            for (std::size_t i = 0; i < notes.size(); ++i) {
                if (notes[i] == line)
                    rows.push_back({line, static_cast<int>(i)});
            }
            if (line < lines && !isHidden[static_cast<std::size_t>(line)])
                rows.push_back({line, -1});
        }
        RowMap map;
        map.setLineCount(lines);
        map.setHidden(hidden);
        map.setNotes(notes);
        QCOMPARE(map.rowCount(), static_cast<qint64>(rows.size()));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(map.at(static_cast<qint64>(row)), rows[row]);
            if (rows[row].note < 0)
                QCOMPARE(map.rowOf(rows[row].line), static_cast<qint64>(row));
        }
        for (qint64 line = 0; line < lines; ++line)
            QCOMPARE(map.isHidden(line), bool(isHidden[static_cast<std::size_t>(line)]));
    }
};

QTEST_GUILESS_MAIN(RowMapTest)
#include "tst_rowmap.moc"
