// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandtest.h"

#include "app/cli/editwords.h"

#include <QDir>

#include <sys/stat.h>

using namespace clustero;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Words as a shell would see them; quotes and backslashes, nothing else.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool isWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quote.isNull() && c.isSpace()) {
            if (isWord)
                words.append(word);
            word.clear();
            isWord = false;
            continue;
        }
        isWord = true;
        if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        else if (c == quote)
            quote = QChar();
        else if (c == u'\\' && quote != u'\'' && i + 1 < line.size())
            word += line[++i];
        else
            word += c;
    }
    return isWord ? words + QStringList(word) : words;
}

} // namespace

/// `clustero edit`. A folder of tests/data/edit is a case: `before.yaml`, `operation` (words as in a shell), perhaps `input`, and either
/// `after.yaml` or `error` (what standard error says). With CLUSTERO_UPDATE_CASES set, what comes out is written instead, to be
/// read and committed.
class TestEditCommand : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreManyCases() { QVERIFY(cases().size() >= 50); }

    void casesOfTheFolder_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &name : cases())
            QTest::newRow(qPrintable(name)) << QStringLiteral(CLUSTERO_TEST_DATA "/edit/") + name;
    }
    void casesOfTheFolder()
    {
        QFETCH(QString, folder);
        const QByteArray before = contentOf(folder + QStringLiteral("/before.yaml"));
        m_clustero->writeFile(file, before);
        m_clustero->input = contentOf(folder + QStringLiteral("/input"));
        QStringList words{QStringLiteral("edit"), file, QStringLiteral("--write")};
        words += wordsOf(QString::fromUtf8(contentOf(folder + QStringLiteral("/operation"))));
        const Outcome outcome = (*m_clustero)(words);
        const QByteArray after = contentOf(m_clustero->folder() + u'/' + file);
        const bool isRefused = outcome.status != ExitPassed;
        if (qEnvironmentVariableIsSet("CLUSTERO_UPDATE_CASES"))
            update(folder, isRefused ? QStringLiteral("error") : QStringLiteral("after.yaml"), isRefused ? outcome.err : after);
        if (QFile::exists(folder + QStringLiteral("/error"))) {
            QCOMPARE(QString::fromUtf8(outcome.err), QString::fromUtf8(contentOf(folder + QStringLiteral("/error"))));
            QCOMPARE(after, before);
            QVERIFY(outcome.status == ExitBadInput || outcome.status == ExitNoSuchThing);
            QVERIFY(outcome.out.isEmpty());
            return;
        }
        QVERIFY2(!isRefused, outcome.err.constData());
        QVERIFY(QFile::exists(folder + QStringLiteral("/after.yaml")));
        QCOMPARE(QString::fromUtf8(after), QString::fromUtf8(contentOf(folder + QStringLiteral("/after.yaml"))));
        QCOMPARE(after, contentOf(folder + QStringLiteral("/after.yaml")));
    }

    void showsTheDifferenceAndWritesNothing()
    {
        const Outcome outcome = edit({QStringLiteral("rename-strand"), QStringLiteral("build"), QStringLiteral("compile")});
        QCOMPARE(outcome.status, int(ExitPassed));
        QCOMPARE(outcome.out, QByteArray("--- .clustero.yaml\n+++ .clustero.yaml\n@@ -1,10 +1,10 @@\n version: 1\n name: Build\n strands:\n"
                                         "-- name: build\n+- name: compile\n   steps:\n   - {name: compile, type: host, cmd: [make]}\n"
                                         " - name: pack\n-  after: [build]\n+  after: [compile]\n   steps:\n"
                                         "   - {name: tar, type: host, cmd: [tar]}\n"));
        QCOMPARE(contentOf(m_clustero->folder() + QStringLiteral("/.clustero.yaml")), goodFile);
    }

    void coloursOnlyOnATerminal()
    {
        m_clustero->terminal = true;
        const Outcome outcome = edit({QStringLiteral("set"), QStringLiteral("name"), QStringLiteral("a\x1b[31mb")});
        QVERIFY(!outcome.out.contains("\x1b[31mb"));
        QVERIFY(outcome.out.contains("-name: Build"));
    }

    void severalOperationsAreOneChange()
    {
        const QStringList both{QStringLiteral("rename-strand"), QStringLiteral("pack"),    QStringLiteral("then"),
                               QStringLiteral("then"),          QStringLiteral("connect"), QStringLiteral("build"),
                               QStringLiteral("nowhere"),       QStringLiteral("--write")};
        const Outcome refused = edit(both);
        QVERIFY(refused.status != ExitPassed);
        QVERIFY2(errorText(refused).contains(QStringLiteral("connect build nowhere: ")), refused.err.constData());
        QCOMPARE(contentOf(m_clustero->folder() + QStringLiteral("/.clustero.yaml")), goodFile);
        QStringList done = both;
        done[4] = QStringLiteral("disconnect");
        done[6] = QStringLiteral("then");
        QCOMPARE(edit(done).status, int(ExitPassed)); // a strand may be called `then`
        const QByteArray after = contentOf(m_clustero->folder() + QStringLiteral("/.clustero.yaml"));
        QVERIFY(after.contains("- name: then\n") && !after.contains("after: [build]"));
    }

    void modeBitsAreKept()
    {
        const QByteArray path = m_clustero->folder().toUtf8() + "/.clustero.yaml";
        QCOMPARE(::chmod(path.constData(), 0640), 0);
        QCOMPARE(edit({QStringLiteral("set"), QStringLiteral("name"), QStringLiteral("x"), QStringLiteral("--write")}).status, 0);
        struct stat info = {};
        QCOMPARE(::stat(path.constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777u, 0640u);
    }

    void sayingTheSameChangesNothing()
    {
        const Outcome outcome = edit({QStringLiteral("set"), QStringLiteral("name"), QStringLiteral("Build"), QStringLiteral("--write")});
        QCOMPARE(outcome.status, int(ExitPassed));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(errorText(outcome).contains(QStringLiteral("nothing changes")));
    }

    void newMistakesAreTold()
    {
        const Outcome outcome = edit({QStringLiteral("set"), QStringLiteral("strands.pack.after"), QStringLiteral("[biuld]")});
        QCOMPARE(outcome.status, int(ExitPassed));
        QVERIFY2(errorText(outcome).contains(QStringLiteral("Did you mean `build`? [unknown-strand]")), outcome.err.constData());
    }

    void wrongWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, const char *says, int status = ExitBadInput) {
            QTest::newRow(line) << QString::fromUtf8(line) << status << QString::fromUtf8(says);
        };
        row("stet name x", "Did you mean `set`?");
        row("set name", "`set` needs VALUE");
        row("set name x y", "`set` does not take `y`");
        row("set name x then", "After `then` comes another operation");
        row("set name x then nmae", "There is no operation `nmae`");
        row("set strands.build x", "takes a key");
        row("set strands.bild.dir x", "Did you mean `build`?", ExitNoSuchThing);
        row("set strands.7.dir x", "There is no strand `7`", ExitNoSuchThing);
        row("set strands..dir x", "There is no strand ``", ExitNoSuchThing);
        row("set strands.build.steps.compile.cmd.1 x", "Set `strands.build.steps.compile.cmd` as a whole");
        row("set strands.build.steps.1.cmd '[a'", "begins like YAML and is none");
        row("unset strands.build", "takes a key");
        row("remove name", "A key is removed by `unset`");
        row("add strands.build x", "`add` takes a list");
        row("add strands {} --to 9", "from 1 to 3");
        row("move strands.build", "either --to N or --before NAME");
        row("move strands.build --to", "--to N");
        row("move-strand build --too 1", "Did you mean `--to`?");
        row("remove-strand build --reconnect=x", "takes no value");
        row("add-strand fresh", "--cmd");
        row("connect pack build", "[cycle]");
        row("connect pack pack", "[cycle]");
        row("rename-strand build pack", "[name-taken]");
        row("rename-strand build 'a b'", "[bad-name]");
    }
    void wrongWords()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Outcome outcome = edit(wordsOf(line));
        QVERIFY2(errorText(outcome).contains(says), outcome.err.constData());
        QCOMPARE(outcome.status, status);
        QVERIFY(outcome.out.isEmpty());
    }

    void wrongFiles()
    {
        const QStringList set{QStringLiteral("set"), QStringLiteral("name"), QStringLiteral("x")};
        const auto editFile = [&](const QString &name) { return (*m_clustero)(QStringList{QStringLiteral("edit"), name} + set); };
        QCOMPARE(editFile(QStringLiteral("nowhere.yaml")).status, int(ExitNoSuchThing));
        QCOMPARE(editFile(m_clustero->folder()).status, int(ExitBadInput));
        m_clustero->writeFile(QStringLiteral("broken.yaml"), "name: [a\nb: c\n");
        const Outcome broken = editFile(QStringLiteral("broken.yaml"));
        QCOMPARE(broken.status, int(ExitBadInput));
        QVERIFY(errorText(broken).contains(QStringLiteral("broken.yaml:1:7: error: ")));
        QVERIFY(errorText(broken).contains(QStringLiteral("[unreadable]")));
    }

    void helpTellsEveryOperation()
    {
        const Outcome outcome = (*m_clustero)({QStringLiteral("edit"), QStringLiteral("x"), QStringLiteral("--help")});
        QCOMPARE(outcome.status, int(ExitPassed));
        for (const EditOperationInfo &info : editOperations())
            QVERIFY2(outcome.out.contains(QByteArray("  ") + info.name), info.name);
        const QByteArray manual = contentOf(QStringLiteral(CLUSTERO_TEST_DATA "/../../man/clustero.1"));
        for (const EditOperationInfo &info : editOperations())
            QVERIFY2(manual.contains(QByteArray("Cm ") + info.name), info.name);
    }

private:
    static QStringList cases()
    {
        return QDir(QStringLiteral(CLUSTERO_TEST_DATA "/edit")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
    static void update(const QString &folder, const QString &name, const QByteArray &bytes)
    {
        QFile::remove(folder + QStringLiteral("/error"));
        QFile::remove(folder + QStringLiteral("/after.yaml"));
        QFile written(folder + u'/' + name);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    Outcome edit(const QStringList &words)
    {
        return (*m_clustero)(QStringList{QStringLiteral("edit"), QStringLiteral(".clustero.yaml")} + words);
    }

    const QString file = QStringLiteral("file.yaml");
};

QTEST_GUILESS_MAIN(TestEditCommand)
#include "tst_editcommand.moc"
