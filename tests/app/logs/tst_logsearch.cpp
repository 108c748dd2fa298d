// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/logs/logfiles.h"

#include <QProcess>

#include <random>

using namespace clustero;
using namespace clustero::test;

Q_DECLARE_METATYPE(LineQuery)

namespace {

QByteArray someLog(int lines, bool isColourful)
{
    std::mt19937 random(9);
    const QList<QByteArray> words{"alpha",  "Beta",    "error", "Error:", "gamma", "x=1", "terror", "main.c:3:5: error: no",
                                  "FAILED", "\xC3\xBC"};
    QByteArray log;
    for (int i = 0; i < lines; ++i) {
        for (auto n = random() % 6; n > 0; --n) {
            const QByteArray &word = words.at(static_cast<qsizetype>(random()) % words.size());
            log += isColourful && random() % 3 == 0 ? word.left(2) + "\x1b[31m" + word.mid(2) + "\x1b[0m " : word + ' ';
        }
        log += '\n';
    }
    return log;
}

LineMatcher matcher(const LineQuery &query)
{
    return LineMatcher::create(query).value();
}

bool isDone(const LogSearch &search, const LogDocument &document)
{
    return document.isOpen() && search.isComplete();
}

} // namespace

class LogSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllThatIsVisible_data()
    {
        QTest::addColumn<LineQuery>("query");
        QTest::addColumn<bool>("isColourful");
        for (const bool isColourful : {false, true}) {
            const auto row = [&](const char *name, const LineQuery &query) {
                QTest::addRow("%s%s", name, isColourful ? " in colour" : "") << query << isColourful;
            };
            row("plain", {QStringLiteral("error")});
            row("case", {QStringLiteral("Error"), false, true});
            row("word", {QStringLiteral("error"), false, false, true});
            row("umlaut", {QStringLiteral("Ü")});
            row("regex", {QStringLiteral("^(alpha|beta) .*\\d$|FAI"), true});
            row("rare", {QStringLiteral("error error error error")});
            row("none", {QStringLiteral("nowhere")});
        }
    }

    void findsAllThatIsVisible()
    {
        QFETCH(LineQuery, query);
        QFETCH(bool, isColourful);
        LogFiles files;
        const QByteArray bytes = someLog(60'000, isColourful);
        files.write(bytes);
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_VERIFY(isRead(document, bytes.size()));
        const LineMatcher wanted = matcher(query);
        std::vector<qint64> lines;
        const QList<QByteArray> parts = bytes.split('\n');
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            if (wanted.matches(visibleText(parts.at(i)).toUtf8()) == LineMatcher::Answer::Yes)
                lines.push_back(i);
        }
        const auto search = document.search(wanted, 1);
        QTRY_VERIFY(isDone(*search, document));
        QCOMPARE(search->count(), static_cast<qint64>(lines.size()));
        for (std::size_t i = 0; i < lines.size(); i += 37)
            QCOMPARE(search->scan().ask([&](const LineSet &set) { return set.select(static_cast<qint64>(i)); }), lines[i]);
        if (!lines.empty())
            QVERIFY(search->scan().ask([&](const LineSet &set) { return set.contains(lines[0] + 1); }, true));
    }

    void asManyAsGrepCounts()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("grep")).isEmpty())
            QSKIP("There is no grep here.");
        LogFiles files;
        files.write(someLog(100'000, false));
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        for (const QString &text : {QStringLiteral("error"), QStringLiteral("gamma x=1"), QStringLiteral("FAILED")}) {
            const auto search = document.search(matcher({text, false, true}));
            QProcess grep;
            grep.start(QStringLiteral("grep"), {QStringLiteral("-acF"), text, files.log});
            QVERIFY(grep.waitForFinished());
            QTRY_VERIFY(isDone(*search, document));
            QCOMPARE(search->count(), grep.readAllStandardOutput().trimmed().toLongLong());
            QVERIFY(search->count() > 0);
        }
    }

    void goesOnWithTheLog()
    {
        LogFiles files;
        files.write("error\nfine\nerr");
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        document.setLive(true);
        const auto search = document.search(matcher({QStringLiteral("error")}));
        QTRY_COMPARE(search->count(), 1);
        files.append("or\nerror again");
        QTRY_COMPARE(search->count(), 3);
        QCOMPARE(search->next(1), 2);
        QCOMPARE(search->previous(2), 0);
        QCOMPARE(search->rank(3), 2);
        QVERIFY(QFile::resize(files.log, 6));
        QTRY_COMPARE(search->count(), 1);
    }

    void aMatchInALongLine()
    {
        LogFiles files;
        files.write(QByteArray(3'000'000, 'x') + "needle" + QByteArray(2'000'000, 'y') + "\nneedle\n");
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        const auto plain = document.search(matcher({QStringLiteral("needle")}));
        const auto regex = document.search(matcher({QStringLiteral("n[e]+dle"), true}));
        QTRY_COMPARE(plain->count(), 2);
        QTRY_COMPARE(regex->count(), 2);
        QCOMPARE(plain->next(0), 0);
        QCOMPARE(plain->next(1), 1);
    }

    void slowRegexIsBoundedAndTold()
    {
        LogFiles files;
        files.write((QByteArray(2000, 'a') + "b\n").repeated(20) + "aaa\n");
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        const auto search = document.search(matcher({QStringLiteral("^(a+)+$"), true}));
        QTRY_VERIFY_WITH_TIMEOUT(isDone(*search, document) && document.facts().lines == 21, 30'000);
        QCOMPARE(search->count(), 1);
        QCOMPARE(search->progress().gaveUp, 20);
    }

    void errors()
    {
        LogFiles files;
        QByteArray bytes = QByteArray("all is well\n").repeated(50'000);
        bytes += "main.c:3:5: error: expected\n0 errors so far\n\x1b[31mFAI\x1b[1mLED\x1b[0m test\n";
        files.write(bytes);
        LogDocument document(files.log, files.index, m_workers);
        document.open();
        QTRY_COMPARE(document.errors().count(), 2);
        QCOMPARE(document.errors().next(0), 50'000);
        QCOMPARE(document.errors().next(50'001), 50'002);
        document.setErrorRules(ErrorRules({QStringLiteral("so far$")}));
        QTRY_COMPARE(document.errors().count(), 3);
    }

private:
    LogWorkers m_workers;
};

QTEST_GUILESS_MAIN(LogSearchTest)
#include "tst_logsearch.moc"
