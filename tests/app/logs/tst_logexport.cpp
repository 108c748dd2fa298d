// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logs/logexport.h"
#include "tests/app/logs/logfiles.h"

using namespace clustero;
using namespace clustero::test;

Q_DECLARE_METATYPE(LogForm)

class LogExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<LogForm>("form");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << LogForm::Plain << QByteArray("red\n100%\nopen");
        QTest::newRow("raw") << LogForm::Raw << QByteArray("\x1b[31mred\x1b[0m\n50%\r100%\nopen");
        QTest::newRow("timestamped") << LogForm::Timestamped
                                     << QByteArray("1970-01-01T00:00:05.250Z red\n1970-01-01T00:00:05.250Z 100%\n- open\n");
    }

    void forms()
    {
        QFETCH(LogForm, form);
        QFETCH(QByteArray, written);
        LogFiles files;
        files.write("\x1b[31mred\x1b[0m\n50%\r100%\nopen");
        files.addRecord(0, 22, 2, 5250);
        LogExport out(m_workers);
        QSignalSpy finished(&out, &LogExport::finished);
        out.toFile({{files.log, files.index, {}}}, form, files.path(QStringLiteral("saved")));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).toString(), QString());
        QFile file(files.path(QStringLiteral("saved")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), written);
    }

    void aRangeInMemory()
    {
        LogFiles files;
        files.write(QByteArray("0123456789\n").repeated(300'000));
        LogExport out(m_workers);
        QSignalSpy finished(&out, &LogExport::finished);
        out.toMemory({{files.log, files.index, {}, 200'000, 200'002}}, LogForm::Plain, 1000);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(0).toByteArray(), QByteArray("0123456789\n").repeated(3));
        LogExport large(m_workers);
        QSignalSpy tooLarge(&large, &LogExport::finished);
        large.toMemory({{files.log, files.index, {}}}, LogForm::Plain, 1024 * 1024);
        QTRY_COMPARE(tooLarge.size(), 1);
        QVERIFY(tooLarge.first().at(1).toString().contains(u"1 MiB"));
    }

    void severalParts()
    {
        LogFiles one;
        LogFiles two;
        one.write("a\n");
        two.write("b\n");
        LogExport out(m_workers);
        QSignalSpy finished(&out, &LogExport::finished);
        out.toMemory({{one.log, one.index, QStringLiteral("build / compile")}, {two.log, two.index, QStringLiteral("test / unit")}},
                     LogForm::Plain, 1000);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(0).toByteArray(), QByteArray("== build / compile ==\na\n== test / unit ==\nb\n"));
    }

    void noPlaceToWriteTo()
    {
        LogFiles files;
        files.write("a\n");
        LogExport out(m_workers);
        QSignalSpy finished(&out, &LogExport::finished);
        out.toFile({{files.log, files.index, {}}}, LogForm::Plain, files.path(QStringLiteral("no/such/folder/file")));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().at(1).toString().contains(u"was not saved"));
    }

private:
    LogWorkers m_workers;
};

QTEST_GUILESS_MAIN(LogExportTest)
#include "tst_logexport.moc"
