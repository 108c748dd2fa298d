// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/expressionwatchdog.h"
#include "models/manual/manual.h"
#include "models/manual/tables.h"
#include "models/pipeline/keys.h"
#include "models/pipeline/spec.h"
#include "models/triggers/payload.h"
#include "models/yaml/triggertypereader.h"
#include "tests/models/manual/manualfences.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace clustero;

namespace {

const QString root = QStringLiteral(CLUSTERO_TEST_DATA "/../..");

QString read(const QString &path)
{
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString fileOf(const QString &topic)
{
    return QStringLiteral("docs/%1.md").arg(topic);
}

} // namespace

/// The manual: its files, what is generated in them, its links, and what its blocks of code say.
class ManualTest : public QObject
{
    Q_OBJECT
private:
    static void addTopics()
    {
        QTest::addColumn<QString>("topic");
        for (const QString &name : manualTopicNames())
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void everyFileIsATopic()
    {
        QStringList files = QDir(root + QStringLiteral("/docs")).entryList({QStringLiteral("*.md")}, QDir::Files);
        QStringList topics;
        for (const ManualTopic &topic : manualTopics()) {
            topics += topic.name + QStringLiteral(".md");
            QVERIFY2(!topic.title.isEmpty() && !topic.sentence.isEmpty(), qPrintable(topic.name));
            QVERIFY2(topic.sentence.size() < 120, qPrintable(topic.sentence));
            QVERIFY(!topic.markdown.contains(QLatin1String("<!--")));
        }
        files.sort();
        topics.sort();
        QCOMPARE(topics, files);
    }

    void theReadmeLeadsToEveryTopic()
    {
        const QString readme = read(QStringLiteral("README.md"));
        for (const QString &name : manualTopicNames())
            QVERIFY2(readme.contains(QStringLiteral("(docs/%1.md)").arg(name)), qPrintable(name));
    }

    /// `cmake --build build/debug --target update_manual` writes them.
    void tablesAreUpToDate_data() { addTopics(); }
    void tablesAreUpToDate()
    {
        QFETCH(const QString, topic);
        const QString text = read(fileOf(topic));
        const Result<QString> now = withTables(text);
        QVERIFY2(now, now ? "" : qPrintable(now.error().sentence));
        QVERIFY2(*now == text, "Write them again: cmake --build build/debug --target update_manual");
    }

    void everyTableIsShown()
    {
        QString all;
        for (const QString &name : manualTopicNames())
            all += read(fileOf(name));
        for (const QString &name : manualTableNames())
            QCOMPARE(all.count(QStringLiteral("<!-- table: %1 -->").arg(name)), 1);
        for (const KeyInfo &key : keyTable())
            QVERIFY2(all.contains(QString(key.sentence)), key.name.data());
    }

    void wrongTablesAreTold()
    {
        QCOMPARE(withTables(QStringLiteral("<!-- table: nothing -->\n<!-- end -->\n")).error().code, QStringLiteral("no-table"));
        QCOMPARE(withTables(QStringLiteral("<!-- table: keys-step -->\n")).error().code, QStringLiteral("no-end"));
        QCOMPARE(withTables(QStringLiteral("<!-- table: keys-step -->\n<!-- table: keys-env -->\n")).error().code,
                 QStringLiteral("no-end"));
        const QString once = *withTables(QStringLiteral("a\n<!-- table: keys-env -->\nold\n<!-- end -->\nb\n"));
        QVERIFY(once.contains(QLatin1String("| `secret` |")));
        QVERIFY(!once.contains(QLatin1String("old")));
        QCOMPARE(*withTables(once), once);
    }

    void linksLeadSomewhere_data() { addTopics(); }
    void linksLeadSomewhere()
    {
        QFETCH(const QString, topic);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        for (auto found = link.globalMatch(manualTopic(topic)->markdown); found.hasNext();) {
            const QString to = found.next().captured(1);
            QVERIFY2(!topicOfLink(to).isEmpty() || to.startsWith(QLatin1String("https://")), qPrintable(to));
        }
    }

    void blocksAreKnown_data() { addTopics(); }
    void blocksAreKnown()
    {
        QFETCH(const QString, topic);
        const QStringList known{QStringLiteral("output"),       QStringLiteral("engine"), QStringLiteral("keychain"),
                                QStringLiteral("trigger-type"), QStringLiteral("other"),  QStringLiteral("relay")};
        for (const ManualFence &fence : fencesOf(read(fileOf(topic)))) {
            const QString place = QStringLiteral("line %1").arg(fence.line);
            QVERIFY2(!fence.language.isEmpty(), qPrintable(place));
            for (const QString &word : fence.words)
                QVERIFY2(known.contains(word), qPrintable(place + u' ' + word));
            if (fence.keys.contains(QStringLiteral("skip")))
                QVERIFY2(skipReasons.contains(fence.keys.value(QStringLiteral("skip"))), qPrintable(place));
            const bool isRun = fence.language == QLatin1String("sh");
            QVERIFY2(
                isRun ||
                    !fence.text.contains(QRegularExpression(QStringLiteral("^(sudo )?clustero"), QRegularExpression::MultilineOption)) ||
                    fence.words.contains(QStringLiteral("output")),
                qPrintable(place + QStringLiteral(": a command that no test runs")));
        }
    }

    void yamlIsRight_data() { addTopics(); }
    void yamlIsRight()
    {
        QFETCH(const QString, topic);
        ThreadExpressionWatchdog watchdog;
        for (const ManualFence &fence : fencesOf(read(fileOf(topic)))) {
            QList<Diagnostic> found;
            if (fence.words.contains(QStringLiteral("trigger-type"))) {
                const TriggerTypeReading reading = readTriggerType(fence.text.toUtf8(), topic);
                found = reading.diagnostics + checkTriggerExpressions(reading.type, watchdog);
            } else if (isPipeline(fence)) {
                found = readPipeline(completedPipeline(fence.text).toUtf8(), topic).diagnostics;
            }
            QStringList lines;
            for (const Diagnostic &diagnostic : std::as_const(found))
                lines += toLine(diagnostic);
            // A type of one's own is not known here; that it is one, tests/system/manual sees.
            lines.removeIf([](const QString &line) { return line.contains(QLatin1String("[unknown-trigger")); });
            QVERIFY2(lines.isEmpty(), qPrintable(QStringLiteral("block of line %1: %2").arg(fence.line).arg(lines.join(u'\n'))));
        }
    }
};

QTEST_GUILESS_MAIN(ManualTest)
#include "tst_manual.moc"
