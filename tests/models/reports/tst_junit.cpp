// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/junit.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;
using Outcome = TestCase::Outcome;

namespace {

QByteArray dataFile(const char *name)
{
    QFile file(QStringLiteral(CLUSTERO_TEST_DATA "/reports/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TestReport reportOf(const QByteArray &bytes)
{
    const Result<TestReport> report = readJUnit(bytes);
    if (!report)
        qWarning("%s: %s", qPrintable(report.error().code), qPrintable(report.error().sentence));
    return report.value_or(TestReport());
}

} // namespace

class TestJUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryReport()
    {
        const TestReport report = reportOf(dataFile("pytest.xml"));
        QCOMPARE(report.problem, QString());
        QCOMPARE(report.suites.size(), 1);
        QCOMPARE(report.counts.tests, 5);
        QCOMPARE(report.counts.failed, 1);
        QCOMPARE(report.counts.errors, 1);
        QCOMPARE(report.counts.skipped, 1);
        QCOMPARE(report.counts.passed(), 2);
        QCOMPARE(report.time, 1734ms);
        const QList<TestCase> cases = report.suites.first().cases;
        QCOMPARE(cases.at(0).className, QStringLiteral("tests.test_cart.TestCart"));
        QCOMPARE(cases.at(0).time, 12ms);
        const TestCase failed = cases.at(1);
        QCOMPARE(failed.outcome, Outcome::Failed);
        QCOMPARE(failed.message, QStringLiteral("AssertionError: assert 91 == 90"));
        QVERIFY(failed.details.startsWith(QStringLiteral("def test_discount")));
        QVERIFY(failed.details.endsWith(QStringLiteral("27: AssertionError")));
        QCOMPARE(failed.output, QStringLiteral("reading prices\n<10 items>"));
        QCOMPARE(failed.errorOutput, QStringLiteral("#x1B[31mslow#x1B[0m"));
        QCOMPARE(cases.at(2).outcome, Outcome::Error);
        QCOMPARE(cases.at(2).message, QStringLiteral("failed on setup with \"OSError: no server\""));
        QCOMPARE(cases.at(3).outcome, Outcome::Skipped);
        QCOMPARE(cases.at(3).message, QStringLiteral("needs a browser"));
        QCOMPARE(cases.at(4).file, QStringLiteral("tests/test_mail.py"));
        QCOMPARE(cases.at(4).line, 31);
    }

    void nestedSuitesAndOldEncodings()
    {
        const TestReport report = reportOf(dataFile("nested.xml"));
        QCOMPARE(report.problem, QString());
        QCOMPARE(report.suites.size(), 2);
        const TestSuite outer = report.suites.at(0);
        QCOMPARE(outer.time, 1234500ms);
        QCOMPARE(outer.output, QStringLiteral("whole suite"));
        QCOMPARE(outer.suites.size(), 1);
        QCOMPARE(outer.counts.tests, 2);
        const TestSuite inner = outer.suites.at(0);
        QCOMPARE(inner.time, 750ms);
        QCOMPARE(inner.cases.at(0).name, QStringLiteral("caf\u00e9"));
        QCOMPARE(inner.cases.at(1).details, QStringLiteral("\u241b[31mred\u241b[0m\nsecond"));
        QCOMPARE(inner.cases.at(1).type, QStringLiteral("Mismatch"));
        QCOMPARE(report.suites.at(1).cases.at(0).outcome, Outcome::Skipped);
        QCOMPARE(report.suites.at(1).cases.at(0).time, 0ms);
    }

    void otherEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("<testsuite name=\"s\"><testcase name=\"\u00e9\u4e2d\U0001F600\"/></testsuite>");
        for (const QStringConverter::Encoding encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                                          QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
            for (const bool mark : {true, false}) {
                QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
                const QByteArray bytes = encoder.encode(text);
                QTest::addRow("%s%s", QStringConverter::nameForEncoding(encoding), mark ? " with mark" : "") << bytes;
            }
        }
    }
    void otherEncodings()
    {
        QFETCH(QByteArray, bytes);
        const TestReport report = reportOf(bytes);
        QCOMPARE(report.counts.tests, 1);
        QCOMPARE(report.suites.first().cases.first().name, QStringLiteral("\u00e9\u4e2d\U0001F600"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code);
        };
        row("empty", {}, "xml-syntax");
        row("no XML", "no report at all", "xml-syntax");
        row("zeroes", QByteArray(1000, '\0'), "xml-syntax");
        row("other XML", "<html><body/></html>", "not-junit");
        row("no test before the mistake", "<testsuite><testcase", "xml-syntax");
        row("entities",
            "<!DOCTYPE t [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><testsuite><testcase "
            "name=\"&c;\"/></testsuite>",
            "xml-entities");
        row("parameter entities", "<!DOCTYPE t [<!ENTITY % a \"x\">%a;]><testsuite/>", "xml-entities");
        row("deep", QByteArray("<testsuite>").repeated(100'000), "xml-too-deep");
        row("deep failure", "<testsuite><testcase><failure>" + QByteArray("<a>").repeated(100'000), "xml-too-deep");
        QByteArray attributes = "<testsuite ";
        for (int i = 0; i < 100'000; ++i)
            attributes += "a" + QByteArray::number(i) + "=\"\" ";
        row("attributes", attributes + "/>", "xml-attributes");
        row("large", QByteArray(65 * 1024 * 1024, ' '), "xml-too-large");
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QElapsedTimer timer;
        timer.start();
        const Result<TestReport> report = readJUnit(bytes);
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
        QVERIFY(report.error().sentence.endsWith(u'.'));
        QVERIFY(timer.elapsed() < 10'000);
    }

    void keepsWhatCameBeforeTheMistake()
    {
        const TestReport report = reportOf("<testsuite>\n<testcase name='a'/>\n<testcase name='b'><failure>half of");
        QCOMPARE(report.counts.tests, 2);
        QCOMPARE(report.suites.first().cases.at(1).outcome, Outcome::Failed);
        QVERIFY(report.problem.contains(QStringLiteral("line 3")));
        QVERIFY(report.problem.contains(QStringLiteral("ends too early")));
        QVERIFY(!reportOf("<testsuite><testcase name='a'/></wrong>").problem.isEmpty());
    }

    void stopsAtTooManyCases()
    {
        JUnitLimits limits;
        limits.cases = 3;
        const QByteArray three = QByteArray("<testcase/>").repeated(3);
        QCOMPARE(readJUnit("<testsuite>" + three + "</testsuite>", limits)->problem, QString());
        const Result<TestReport> report =
            readJUnit("<testsuites><testsuite>" + three + three + "</testsuite><testsuite/></testsuites>", limits);
        QCOMPARE(report->counts.tests, 3);
        QVERIFY(report->problem.contains(QStringLiteral("more than 3")));
    }

    void controlCharactersDoNotEndIt()
    {
        const TestReport report =
            reportOf(QByteArray("<testsuite><testcase name='a\x1b\x01'><system-out><![CDATA[\x1b[1m &#27;]]>\xff</system-out>"
                                "</testcase></testsuite>"));
        QCOMPARE(report.problem, QString());
        QCOMPARE(report.suites.first().cases.first().name, QStringLiteral("a\u241b\u2401"));
        QCOMPARE(report.suites.first().cases.first().output, QStringLiteral("\u241b[1m &#27;\ufffd"));
    }

    void recognisesReportsByTheirBeginning()
    {
        QVERIFY(looksLikeJUnit(dataFile("pytest.xml").left(200)));
        QVERIFY(looksLikeJUnit(dataFile("nested.xml").left(400)));
        QVERIFY(looksLikeJUnit("\xef\xbb\xbf <testsuite><testcase"));
        QVERIFY(!looksLikeJUnit("<svg><testsuite/></svg>"));
        QVERIFY(!looksLikeJUnit("<testsui"));
        QVERIFY(!looksLikeJUnit("testsuite"));
        QVERIFY(!looksLikeJUnit(QByteArray(4096, '<')));
    }

    /// Bytes of a report, turned at random places: any outcome, but one.
    void damagedBytes()
    {
        QRandomGenerator random(7);
        const QByteArray whole = dataFile("pytest.xml");
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 1 + round % 8; ++i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            bytes.truncate(random.bounded(int(bytes.size())) + 1);
            const Result<TestReport> report = readJUnit(bytes);
            QVERIFY(report || !report.error().sentence.isEmpty());
            QVERIFY(!report || report->counts.tests <= 5);
        }
    }

    void largeReport()
    {
        const QByteArray one =
            "<testcase classname=\"a.b.C\" name=\"adds_up\" time=\"0.001\"><system-out>some output of a test</system-out></testcase>\n";
        const QByteArray bytes = "<testsuite name=\"large\">" + one.repeated(100'000) + "</testsuite>";
        QElapsedTimer timer;
        timer.start();
        const TestReport report = reportOf(bytes);
        QCOMPARE(report.counts.tests, 100'000);
        qInfo("%lld MB in %lld ms", bytes.size() / 1'000'000, timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestJUnit)
#include "tst_junit.moc"
