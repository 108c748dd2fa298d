// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/ordercodec.h"
#include "app/supervisor/step/steplog.h"
#include "app/supervisor/step/users.h"
#include "app/supervisor/stepindex.h"
#include "app/supervisor/stepprotocol.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

class StepLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderSurvivesTheWire();
    void everyDamagedOrderIsRefusedOrWhole();
    void framesInAnyPieces();
    void reports_data();
    void reports();
    void writesWhatReadersFind();
    void readsWhileWritten();
    void longLinesComeInPieces();
    void toleratesDamage();
    void resolvesUsers_data();
    void resolvesUsers();

private:
    [[nodiscard]] std::string place(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void fresh()
    {
        QFile::remove(path("log"));
        QFile::remove(path("index"));
    }
    QTemporaryDir m_folder;
};

namespace {

StepOrder fullOrder()
{
    StepOrder order;
    order.argv = {"sh", "-c", "echo \"x\""};
    order.env = {{"A", "1"}, {"EMPTY", ""}, {"B", "x=y\nz"}};
    order.user = "1000:1000";
    order.masks = {"secret", QByteArray("\0bin", 4)};
    order.owner = {1000, 100};
    order.widen = true;
    order.graceMs = 5;
    return order;
}

} // namespace

void StepLogTest::orderSurvivesTheWire()
{
    const QByteArray wire = encode(fullOrder());
    step::FrameReader reader;
    reader.add(wire.constData(), static_cast<std::size_t>(wire.size()));
    step::Frame frame;
    QVERIFY(reader.next(frame) == step::FrameReader::State::Complete);
    step::Order order;
    QVERIFY(step::decodeOrder(frame.payload, order));
    QCOMPARE(order.argv, (std::vector<std::string>{"sh", "-c", "echo \"x\""}));
    QCOMPARE(order.env, (std::vector<std::string>{"A=1", "EMPTY=", "B=x=y\nz"}));
    QCOMPARE(order.user, std::string("1000:1000"));
    QCOMPARE(order.masks.at(1).size(), std::size_t(4));
    QVERIFY(order.hasOwner && order.widen);
    QCOMPARE(order.ownerUid, 1000U);
    QCOMPARE(order.ownerGid, 100U);
    QCOMPARE(order.graceMs, 5U);
    QCOMPARE(order.workingDirectory, std::string("/usr/local/src"));
}

void StepLogTest::everyDamagedOrderIsRefusedOrWhole()
{
    const QByteArray payload = encode(fullOrder()).mid(5);
    for (qsizetype size = 0; size < payload.size(); ++size) {
        step::Order order;
        QVERIFY(!step::decodeOrder({payload.constData(), static_cast<std::size_t>(size)}, order));
    }
    for (qsizetype at = 0; at < payload.size(); ++at) {
        for (const int value : {0, 1, 127, 255}) {
            QByteArray damaged = payload;
            damaged[at] = static_cast<char>(value);
            step::Order order;
            if (step::decodeOrder({damaged.constData(), static_cast<std::size_t>(damaged.size())}, order))
                QVERIFY(!order.argv.empty() && order.argv[0].find('\0') == std::string::npos);
        }
    }
}

void StepLogTest::framesInAnyPieces()
{
    const QByteArray wire = encode(fullOrder()) + encodeTerminate() + encodeKill();
    step::FrameReader reader;
    std::vector<step::FrameType> seen;
    step::Frame frame;
    for (const char byte : wire) {
        reader.add(&byte, 1);
        while (reader.next(frame) == step::FrameReader::State::Complete)
            seen.push_back(frame.type);
    }
    QVERIFY(seen == (std::vector<step::FrameType>{step::FrameType::Order, step::FrameType::Terminate, step::FrameType::Kill}));
    step::FrameReader hostile;
    hostile.add("\xff\xff\xff\xff", 4);
    QVERIFY(hostile.next(frame) == step::FrameReader::State::Bad);
}

void StepLogTest::reports_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << QByteArray("ready 5 77\nstarted\ngrew 12\nfinished 3 40\n") << QStringLiteral("0:0:0 1:0:0 2:0:12 3:3:40 ");
    QTest::newRow("broken") << QByteArray("broken 127 npm: not found\n") << QStringLiteral("4:127:0npm: not found ");
    QTest::newRow("unfinished") << QByteArray("ready 5 77\nfinished 0") << QStringLiteral("0:0:0 ");
    QTest::newRow("nonsense")
        << QByteArray("finished\nfinished 1\nfinished -1 2\nfinished 256 2\ngrew x\ngrew -5\n\nready x\nready 1\nready 1 2 3\nhello\n")
        << QString();
    QTest::newRow("too long") << QByteArray("ready") + QByteArray(5000, 'x') + "\nstarted\n" << QStringLiteral("1:0:0 ");
    QTest::newRow("overflow") << QByteArray("grew 99999999999999999999\n") << QString();
}

void StepLogTest::reports()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        StepReportParser parser;
        QString got;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            for (const StepReport &report : parser.feed(bytes.mid(at, piece)))
                got += QStringLiteral("%1:%2:%3%4 ").arg(int(report.kind)).arg(report.exitCode).arg(report.logSize).arg(report.text);
        }
        QCOMPARE(got, expected);
    }
}

void StepLogTest::writesWhatReadersFind()
{
    fresh();
    step::StepLog log;
    QVERIFY(log.open(place("log"), place("index")));
    QVERIFY(log.markStart(1000));
    QVERIFY(log.append(false, "one\nt", 1001));
    QVERIFY(log.append(false, "wo\n", 1001)); // joins the one before
    QVERIFY(log.append(true, "oops\n", 1001));
    QVERIFY(log.append(false, std::string(100'000, '\n'), 1005)); // longer than a record tells about
    QVERIFY(log.markEnd(7, 1009));
    const StepIndex index = readStepIndex(path("index"));
    QVERIFY(index.started);
    QCOMPARE(index.startedMs, 1000);
    QCOMPARE(index.finishedMs, 1009);
    QCOMPARE(index.exitCode.value_or(-1), 7);
    QCOMPARE(index.chunks.size(), std::size_t(4));
    QCOMPARE(index.chunks[0].length, 8);
    QCOMPARE(index.chunks[0].lineEnds, 2);
    QVERIFY(index.chunks[1].isError && !index.chunks[2].isError);
    QCOMPARE(index.chunks[2].lineEnds + index.chunks[3].lineEnds, 100'000);
    LogReader reader(path("log"), path("index"));
    const std::vector<LogLine> lines = reader.read(3, false);
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines[1].text, QByteArray("two"));
    QCOMPARE(lines[1].number, 2);
    QCOMPARE(lines[1].offset, 4);
    QVERIFY(lines[2].isError && !lines[1].isError);
    QCOMPARE(lines[2].arrivalMs, 1001);
    QCOMPARE(reader.readBlock(8, 4), QByteArray("oops"));
    QCOMPARE(reader.readBlock(-1, 4), QByteArray());
    QCOMPARE(reader.read(200'000, true).size(), std::size_t(100'000));
}

void StepLogTest::readsWhileWritten()
{
    fresh();
    LogReader reader(path("log"), path("index"));
    QVERIFY(reader.read(10, false).empty());
    step::StepLog log;
    QVERIFY(log.open(place("log"), place("index")));
    QVERIFY(log.append(false, "one\ntw", 1) && log.flush());
    QCOMPARE(reader.read(10, false).size(), std::size_t(1));
    QVERIFY(log.append(false, "o\n", 2));
    QVERIFY(log.append(true, "late\n", 3));
    QCOMPARE(reader.read(10, false).size(), std::size_t(1)); // the index does not tell about the third yet
    QVERIFY(log.flush());
    const std::vector<LogLine> lines = reader.read(10, false);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(lines[0].isError);
    QVERIFY(log.append(false, "rest", 4) && log.flush());
    QVERIFY(reader.read(10, false).empty());
    QCOMPARE(reader.read(10, true).at(0).text, QByteArray("rest"));
}

void StepLogTest::longLinesComeInPieces()
{
    fresh();
    step::StepLog log;
    QVERIFY(log.open(place("log"), place("index")));
    const std::string line(300'000, 'x');
    QVERIFY(log.append(false, line + "\nnext\n", 1) && log.flush());
    LogReader reader(path("log"), path("index"));
    qint64 size = 0;
    const std::vector<LogLine> lines = reader.read(100, false);
    for (const LogLine &piece : lines)
        size += piece.number == 1 ? piece.text.size() : 0;
    QCOMPARE(size, 300'000);
    QVERIFY(!lines.front().isContinuation && lines.at(1).isContinuation);
    QCOMPARE(lines.back().text, QByteArray("next"));
    QCOMPARE(lines.back().number, 2);
}

// The step may write to both files: nothing in them is believed, and what is not covered comes without stream and time.
void StepLogTest::toleratesDamage()
{
    fresh();
    step::StepLog log;
    QVERIFY(log.open(place("log"), place("index")));
    QVERIFY(log.append(false, "a\nb\n", 1) && log.markEnd(0, 2));
    QFile index(path("index"));
    QVERIFY(index.open(QIODevice::ReadWrite));
    const QByteArray good = index.readAll();
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const int value : {0, 0x7f, 0xff}) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(value);
            QVERIFY(index.resize(0) && index.seek(0) && index.write(bad) == bad.size() && index.flush());
            qint64 end = 0;
            for (const LogChunk &chunk : readStepIndex(path("index")).chunks) {
                QVERIFY(chunk.offset >= end && chunk.length > 0 && chunk.lineEnds <= chunk.length);
                end = chunk.offset + chunk.length;
            }
            LogReader reader(path("log"), path("index"));
            QCOMPARE(reader.read(10, true).size(), std::size_t(2));
        }
    }
    LogReader reader(path("log"), path("index"));
    QVERIFY(QFile::resize(path("log"), 1));
    QCOMPARE(reader.read(10, true).size(), std::size_t(1));
    QVERIFY(index.resize(17));
    QVERIFY(!readStepIndex(path("index")).exitCode);
    QVERIFY(!readStepIndex(path("missing")).started);
}

void StepLogTest::resolvesUsers_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << QByteArray("app") << QStringLiteral("1000:1001 /srv/app 27,28");
    QTest::newRow("listed number") << QByteArray("1000") << QStringLiteral("1000:1001 /srv/app 27,28");
    QTest::newRow("other number") << QByteArray("4242") << QStringLiteral("4242:0  ");
    QTest::newRow("number and group") << QByteArray("4242:77") << QStringLiteral("4242:77  ");
    QTest::newRow("name and group") << QByteArray("app:sudo") << QStringLiteral("1000:27 /srv/app ");
    QTest::newRow("unknown name") << QByteArray("nobody") << QStringLiteral("there is no user \"nobody\"");
    QTest::newRow("unknown group") << QByteArray("app:none") << QStringLiteral("there is no group \"none\"");
    QTest::newRow("the kernel's no id") << QByteArray("4294967295") << QStringLiteral("there is no user \"4294967295\"");
}

void StepLogTest::resolvesUsers()
{
    QFETCH(QByteArray, user);
    QFETCH(QString, expected);
    const std::string passwd = "# local\nroot:x:0:0:root:/root:/bin/sh\nbad:x:y:0\napp:x:1000:1001:App,,,:/srv/app:/bin/false";
    const std::string group = "root:x:0:\nsudo:x:27:app\nvideo:x:28:other,app\napp:x:1001:\n";
    step::Identity identity;
    std::string error;
    QString got;
    if (step::resolveUser(user.toStdString(), passwd, group, identity, error)) {
        QStringList groups;
        for (const std::uint32_t gid : identity.groups)
            groups.append(QString::number(gid));
        got =
            QStringLiteral("%1:%2 %3 %4").arg(identity.uid).arg(identity.gid).arg(QString::fromStdString(identity.home), groups.join(u','));
        QCOMPARE(got, expected);
    } else {
        QVERIFY2(QString::fromStdString(error).startsWith(expected), error.c_str());
    }
}

QTEST_GUILESS_MAIN(StepLogTest)
#include "tst_steplog.moc"
