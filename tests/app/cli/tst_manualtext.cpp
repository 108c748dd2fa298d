// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/manualtext.h"
#include "app/cli/pager.h"
#include "app/cli/terminaltext.h"
#include "models/manual/manual.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

class ManualTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markdownBecomesText_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *markdown, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
        };
        row("headings", "# One\n## `two`\n### Three\ntext\n", "One\n===\n\ntwo\n---\n\nThree\n\ntext\n");
        row("a paragraph is wrapped", "aaaa bbbb cccc dddd eeee ffff\ngggg hhhh\n", "aaaa bbbb cccc dddd eeee ffff\ngggg hhhh\n");
        row("marks", "a **strong** `code` \\| word\n", "a strong `code` | word\n");
        row("links", "[Here](triggers.md), [there](https://a.org)\n", "Here (clustero help triggers),\nthere <https://a.org>\n");
        row("a list", "- one two three four five six 7\n- two\n\n1. three\n",
            "  • one two three four five\n    six 7\n  • two\n  1. three\n");
        row("code is left alone", "see:\n\n```sh exit=1\nclustero run --and-more-and-more-and-more\n\n  x\n```\nend\n",
            "see:\n\n    clustero run --and-more-and-more-and-more\n\n      x\n\nend\n");
        row("a table", "| a | b |\n|---|---|\n| `x` | one two three four five six seven |\n| y | |\n",
            "a    b\n───  ─────────────────────────\n`x`  one two three four five\n     six seven\ny\n");
        row("a table that is too wide", "| key | meaning |\n|---|---|\n| aaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbb ccc |\n",
            "aaaaaaaaaaaaaaaaaaaa\n    meaning: bbbbbbbbbbbbbbbbb\n        ccc\n");
        row("bars in cells", "| a |\n|---|\n| x \\| y |\n", "a\n─────\nx | y\n");
        row("comments are no text", "a\n<!-- b -->\nc\n", "a\n\nc\n");
    }

    void markdownBecomesText()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, expected);
        QCOMPARE(manualText(markdown, {.columns = 30}), expected);
    }

    void coloursReplaceTheMarks()
    {
        const QString text = manualText(QStringLiteral("# One\n`a b` c\n"), {.columns = 30, .colour = true});
        QCOMPARE(printable(QString(text).replace(u'\n', u' ')), QStringLiteral("One  a b c "));
        QVERIFY(text.contains(u'\x1b'));
        QVERIFY(!text.contains(u'`') && !text.contains(u'='));
    }

    void everyTopicFits_data()
    {
        QTest::addColumn<QString>("topic");
        for (const ManualTopic &topic : manualTopics())
            QTest::newRow(qPrintable(topic.name)) << topic.name;
    }

    /// Also the code: it is written so that it does.
    void everyTopicFits()
    {
        QFETCH(const QString, topic);
        for (const QString &line : manualText(manualTopic(topic)->markdown, {}).split(u'\n'))
            QVERIFY2(displayWidth(line) <= 80, qPrintable(line));
    }

    /// Every command and option that stands in a sentence or a block is one that there is.
    void commandsOfTheManualExist_data() { everyTopicFits_data(); }
    void commandsOfTheManualExist()
    {
        QFETCH(const QString, topic);
        const Commands commands = allCommands();
        static const QRegularExpression line(QStringLiteral("(?:^|`|\\$\\()clustero ([a-z][a-z-]*)([^`\\n|#)]*)"),
                                             QRegularExpression::MultilineOption);
        static const QRegularExpression option(QStringLiteral(" --([a-z-]+)"));
        for (auto found = line.globalMatch(manualTopic(topic)->markdown); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const Command *command = findCommand(commands, match.captured(1));
            QVERIFY2(command && !command->isHidden, qPrintable(match.captured(0)));
            const QString word = match.captured(2).trimmed().section(u' ', 0, 0);
            const QStringList choices = command->arguments.isEmpty() ? QStringList() : command->arguments.first().choices;
            const bool isAction = !word.isEmpty() && word.front().isLower() && !choices.isEmpty();
            QVERIFY2(!isAction || choices.contains(word), qPrintable(match.captured(0)));
            for (auto options = option.globalMatch(match.captured(2)); options.hasNext();) {
                const QString name = options.next().captured(1);
                QVERIFY2(name == QLatin1String("help") || command->option(name), qPrintable(match.captured(0)));
            }
        }
    }

    void pagersGetTheText_data()
    {
        QTest::addColumn<QString>("pager");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("a pager") << QStringLiteral("cat >\"$OUT\"") << true;
        QTest::newRow("one that does not read") << QStringLiteral("true") << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("cat") << QStringLiteral("cat") << false;
        QTest::newRow("one that there is not") << QStringLiteral("no-such-pager 2>/dev/null") << false;
    }

    void pagersGetTheText()
    {
        if (qEnvironmentVariableIsSet("TSAN_OPTIONS"))
            QSKIP("The thread sanitizer of clang 14 does not survive how programs are started.");
        QFETCH(const QString, pager);
        QFETCH(const bool, isShown);
        const QTemporaryDir folder;
        qputenv("OUT", folder.filePath(QStringLiteral("out")).toLocal8Bit());
        const QHash<QString, QString> environment{{QStringLiteral("CLUSTERO_PAGER"), pager},
                                                  {QStringLiteral("PAGER"), QStringLiteral("false")}};
        QCOMPARE(showInPager(environment, "text\n"), isShown);
        QFile file(folder.filePath(QStringLiteral("out")));
        QCOMPARE(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(),
                 pager.contains(QLatin1String("OUT")) ? QByteArray("text\n") : QByteArray());
    }
};

QTEST_GUILESS_MAIN(ManualTextTest)
#include "tst_manualtext.moc"
