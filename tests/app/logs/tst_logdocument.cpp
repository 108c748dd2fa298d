// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/logs/logfiles.h"

#include <random>

using namespace clustero;
using namespace clustero::test;

namespace {

/// What the document has to give, made the simple way.
std::vector<StyledLine> rendered(const QByteArray &bytes)
{
    std::vector<StyledLine> lines;
    AnsiState state;
    QList<QByteArray> parts = bytes.split('\n');
    if (parts.last().isEmpty())
        parts.removeLast();
    for (const QByteArray &part : parts)
        lines.push_back(renderLine(part, state));
    return lines;
}

QByteArray colourfulLog(int lines, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray log;
    for (int i = 0; i < lines; ++i) {
        if (random() % 5 == 0)
            log += "\x1b[" + QByteArray::number(30 + random() % 8) + "m";
        log += "line " + QByteArray::number(i) + ' ' + QByteArray(static_cast<int>(random() % 200), 'x');
        if (random() % 7 == 0)
            log += "\x1b[0m";
        if (random() % 50 == 0)
            log += "\rrewritten";
        log += random() % 90 == 0 ? "\r\n" : "\n";
    }
    return log;
}

QString shown(LogDocument &document)
{
    QStringList lines;
    const qint64 count = document.facts().lines;
    for (const FetchedLine &line : document.lines(0, static_cast<int>(count)))
        lines << line.styled.text;
    return lines.join(u'|');
}

} // namespace

class LogDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyRangeOfLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("one") << QByteArray("one\n");
        QTest::newRow("no end") << QByteArray("one\ntwo");
        QTest::newRow("only ends") << QByteArray(200'000, '\n');
        QTest::newRow("colours") << colourfulLog(20'000, 1);
        QTest::newRow("colours, last line open") << colourfulLog(9'000, 2) + "open";
        QByteArray binary;
        std::mt19937 random(3);
        for (int i = 0; i < 300'000; ++i)
            binary += static_cast<char>(random());
        QTest::newRow("binary") << binary;
        QTest::newRow("lines end with blocks") << (QByteArray(65535, 'x') + '\n' + QByteArray(65534, 'y') + "\n\n").repeated(3);
        QTest::newRow("long lines") << ("\x1b[32m" + QByteArray(100'000, 'x') + "\nshort\n\x1b[0m" + QByteArray(200'000, 'y') + "\nend\n");
    }

    void anyRangeOfLines()
    {
        QFETCH(QByteArray, bytes);
        LogFiles files;
        files.write(bytes);
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY(isRead(document, bytes.size()));
        const std::vector<StyledLine> wanted = rendered(bytes);
        QCOMPARE(document.facts().lines, static_cast<qint64>(wanted.size()));
        std::mt19937 random(4);
        for (int round = 0; round < 60; ++round) {
            const auto first = static_cast<std::size_t>(random()) % wanted.size();
            const auto lines = document.lines(static_cast<qint64>(first), 50);
            QCOMPARE(lines.size(), std::min<std::size_t>(50, wanted.size() - first));
            for (std::size_t i = 0; i < lines.size(); ++i) {
                QCOMPARE(lines[i].styled.text, wanted[first + i].text);
                QVERIFY(lines[i].styled.runs == wanted[first + i].runs);
                QCOMPARE(document.lineAt(lines[i].offset), lines[i].number);
            }
        }
    }

    void growsWhileLookedAt()
    {
        LogFiles files;
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        document.setLive(true);
        QTRY_VERIFY(document.isOpen());
        QCOMPARE(document.facts().lines, 0);
        files.write("one\ntwo");
        QTRY_COMPARE(document.facts().lines, 2);
        files.append(" more\nthree\n");
        QTRY_COMPARE(document.facts().lines, 3);
        QCOMPARE(shown(document), QStringLiteral("one|two more|three"));
        document.setLive(false);
        files.append("four\n");
        document.setLive(true);
        QTRY_COMPARE(document.facts().lines, 4);
    }

    void aCutIsNoted()
    {
        LogFiles files;
        files.write(QByteArray("0123456789\n").repeated(20'000));
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        document.setLive(true);
        QTRY_COMPARE(document.facts().lines, 20'000);
        const int generation = document.facts().generation;
        QVERIFY(QFile::resize(files.log, 110));
        QVERIFY(document.lines(19'000, 10).empty() || document.facts().lines == 10); // meanwhile nothing breaks
        QTRY_COMPARE(document.facts().lines, 10);
        QVERIFY(document.facts().generation != generation);
        files.append("new\n");
        QTRY_COMPARE(document.facts().lines, 11);
        QCOMPARE(document.lines(10, 1).front().styled.text, QStringLiteral("new"));
        const std::vector<LogNote> notes = document.notes();
        QCOMPARE(notes.size(), std::size_t(1));
        QVERIFY((notes.front() == LogNote{LogNote::Kind::Truncated, 10, 19'990, 0, 0}));
    }

    void anotherFileIsNoted()
    {
        LogFiles files;
        files.write("a\nb\nc\n");
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        document.setLive(true);
        QTRY_COMPARE(document.facts().lines, 3);
        files.replace("x\n");
        QTRY_COMPARE(document.facts().lines, 1);
        QCOMPARE(shown(document), QStringLiteral("x"));
        QVERIFY((document.notes() == std::vector<LogNote>{{LogNote::Kind::Replaced, 0, 3, 0, 0}}));
    }

    void aLineOf100MB()
    {
        LogFiles files;
        files.write("before\n");
        for (int i = 0; i < 100; ++i)
            files.append(QByteArray(1'000'000, 'x'));
        files.append("\nafter\n");
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY_WITH_TIMEOUT(isRead(document, 100'000'014), 60'000);
        QCOMPARE(document.facts().lines, 3);
        QElapsedTimer timer;
        timer.start();
        const auto lines = document.lines(0, 10);
        QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[1].styled.text.size(), longLine);
        QVERIFY(lines[1].styled.isCut);
        QCOMPARE(lines[2].styled.text, QStringLiteral("after"));
        RenderOptions more;
        more.most = 100'000;
        QCOMPARE(document.lines(1, 1, more).front().styled.text.size(), 100'000);
    }

    void progressOfMegabytesIsItsLastState()
    {
        LogFiles files;
        QByteArray bytes("start\n");
        for (int i = 0; i < 100'000; ++i)
            bytes += "\rdownloaded " + QByteArray::number(i) + " of 99999";
        files.write(bytes + "\nend\n");
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY(isRead(document, bytes.size() + 5));
        QCOMPARE(shown(document), QStringLiteral("start|downloaded 99999 of 99999|end"));
    }

    void rewrittenRowsAreHidden()
    {
        LogFiles files;
        QByteArray bytes("begin\n");
        for (int i = 0; i < 2000; ++i)
            bytes += QByteArray(i > 0 ? "\x1b[3A" : "") + "\x1b[2Ka " + QByteArray::number(i) + "\n\x1b[2Kb\n\x1b[2Kc\n";
        files.write(bytes + "end\n");
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY(isRead(document, bytes.size() + 4));
        QCOMPARE(document.hidden(), (std::vector<LineRange>{{1, 5997}}));
        QCOMPARE(document.lines(5998, 1).front().styled.text, QStringLiteral("a 1999"));
    }

    void groupsAreFoundWhereverTheyAre()
    {
        QByteArray bytes("::group::first\n");
        std::vector<qint64> wanted{0};
        qint64 line = 1;
        for (int i = 0; i < 3000; ++i) {
            bytes += "::endgroup::\n" + QByteArray(i % 97, 'x') + "\n::group::more\n";
            wanted.push_back(line + 2);
            line += 3;
        }
        LogFiles files;
        files.write(bytes);
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY(isRead(document, bytes.size()));
        std::vector<qint64> found;
        for (const LogGroup &group : document.groups())
            found.push_back(group.first);
        QCOMPARE(found, wanted);
    }

    void sectionsBehindEachOther()
    {
        LogFiles files;
        files.write("\x1b[0Ksection_start:1:a\r\x1b[0KOne\nx\n\x1b[0Ksection_end:2:a\r\x1b[0Ksection_start:2:b\r\x1b[0KTwo\ny\nsection_end:"
                    "3:b\r\x1b[0K\n");
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY(document.isOpen() && document.facts().isComplete);
        QCOMPARE(document.groups(), (std::vector<LogGroup>{{0, 1, 0, false, false}, {2, 4, 0, false, true}}));
        QCOMPARE(document.lines(2, 1).front().styled.text, QStringLiteral("Two"));
    }

    void times()
    {
        LogFiles files;
        QByteArray bytes;
        for (int i = 0; i < 30'000; ++i) {
            const QByteArray line = "line " + QByteArray::number(i) + '\n';
            if (i % 10 == 0)
                files.addRecord(bytes.size(), line.size(), 1, 1'000'000 + i, i % 20 == 0 ? IndexKind::Error : IndexKind::Output);
            bytes += line;
        }
        files.write(bytes);
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY(isRead(document, bytes.size()));
        QTRY_COMPARE(document.lineAtTime(1'020'000), 20'000);
        QCOMPARE(document.lineAtTime(1'020'001), 20'010);
        QCOMPARE(document.lineAtTime(0), 0);
        QCOMPARE(document.lineAtTime(9'000'000), -1);
        std::vector<qint64> offsets;
        for (const FetchedLine &line : document.lines(19'995, 40))
            offsets.push_back(line.offset);
        const auto arrivals = document.arrivals(offsets);
        QCOMPARE(arrivals[0].ms, 0);
        QCOMPARE(arrivals[5].ms, 1'020'000);
        QVERIFY(arrivals[5].isError);
        QCOMPARE(arrivals[15].ms, 1'020'010);
        QVERIFY(!arrivals[15].isError);
    }

    void whatTheIndexKnowsAndTheLogLacks()
    {
        LogFiles files;
        files.write("one\ntwo\n");
        files.addRecord(0, 8, 2, 5000);
        files.addRecord(8, 100, 30, 6000);
        files.addRecord(108, 100, 12, 7000);
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY(!document.notes().empty());
        QVERIFY((document.notes() == std::vector<LogNote>{{LogNote::Kind::Lost, 2, 42, 6000, 7000}}));
    }

    void anIndexFullOfLies()
    {
        LogFiles files;
        files.write("one\ntwo\n");
        std::mt19937_64 random(8);
        for (int i = 0; i < 500; ++i)
            files.addRecord(static_cast<qint64>(random() >> (random() % 60)), static_cast<qint64>(random() % 70'000), 0,
                            static_cast<qint64>(random() >> 1), static_cast<IndexKind>(random() % 5));
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY(isRead(document, 8));
        (void)document.arrivals({0, 4, 7, 100'000'000});
        (void)document.lineAtTime(1000);
        QCOMPARE(shown(document), QStringLiteral("one|two"));
    }

    void goneBeforeItIsRead()
    {
        LogFiles files;
        files.write(QByteArray("x\n").repeated(5'000'000));
        for (int i = 0; i < 20; ++i) {
            LogDocument document(files.log, files.index, m_workers);
            document.open();
        }
    }

private:
    LogWorkers m_workers;
};

QTEST_GUILESS_MAIN(LogDocumentTest)
#include "tst_logdocument.moc"
