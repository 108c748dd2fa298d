// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textdiff.h"
#include "tests/models/yaml/editcheck.h"
#include "tests/models/yaml/expecteddata.h"
#include "tests/models/yaml/randomoperation.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace clustero;
using namespace clustero::edittest;

namespace {

constexpr int operationsInARound = 9;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the first operation that went wrong did, with its text before; empty: all went well.
QString replayed(const QByteArray &text, const QList<Operation> &operations)
{
    ParsedPipeline now = parsePipeline(text, QStringLiteral("pipeline.yaml"));
    for (const Operation &operation : operations) {
        Verdict verdict = checkedEdit(now, operation);
        if (verdict.problem.isEmpty()) {
            now = std::move(verdict.after);
            continue;
        }
        const Result<EditOutcome> outcome = edit(now, operation);
        if (qEnvironmentVariableIsSet("CLUSTERO_EDIT_TERSE"))
            return describe(operation) + QStringLiteral(" | ") + verdict.problem;
        return QStringLiteral("%1\n%2\n----- before\n%3\n----- after\n%4\n-----")
            .arg(describe(operation), verdict.problem, QString::fromUtf8(now.text.size() > 6000 ? "…" : now.text),
                 outcome ? QString::fromUtf8(now.text.size() > 6000 ? "…" : outcome->after.text)
                         : outcome.error().code + QStringLiteral(": ") + outcome.error().sentence);
    }
    return {};
}

/// The same failure with fewer operations.
QList<Operation> shrunk(const QByteArray &text, QList<Operation> operations)
{
    for (qsizetype i = operations.size() - 2; i >= 0; --i) {
        QList<Operation> fewer = operations;
        fewer.removeAt(i);
        if (!replayed(text, fewer).isEmpty())
            operations = fewer;
    }
    return operations;
}

/// Edits of whole lines that lead from one text to the other.
TextEdits lineEdits(const QByteArray &before, const QByteArray &after)
{
    TextEdits edits;
    for (const DiffHunk &hunk : diffHunks(before, after, 0)) {
        TextEdit edit;
        for (const DiffLine &line : hunk.lines)
            (line.kind == DiffLine::Kind::Removed ? edit.removed : edit.inserted) += line.text;
        const QList<QByteArrayView> lines = linesOf(before);
        for (qsizetype i = 0; i < hunk.before; ++i)
            edit.offset += lines[i].size();
        edits.append(edit);
    }
    return edits;
}

struct Tally
{
    int done = 0;
    std::map<QString, int> refused;
};

} // namespace

/// Random operations on every file of tests/data/yaml; see editcheck.h for what must hold. CLUSTERO_EDIT_ROUNDS: how many sequences
/// for each file (default 1); CLUSTERO_EDIT_SEED: the first one's seed. A failing row is run alone with
/// `tst_editproperties randomOperations:FILE`.
class TestEditProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpusIsLarge()
    {
        QVERIFY(files().size() >= 60);
        int judged = 0;
        for (const QString &file : files())
            judged += readPlainData(contentOf(file)).has_value() ? 1 : 0;
        QVERIFY2(judged >= 60, qPrintable(QString::number(judged)));
    }

    void readingChangesNothing_data() { addFiles(); }
    void readingChangesNothing()
    {
        QFETCH(QString, file);
        const QByteArray text = contentOf(file);
        const ParsedPipeline pipeline = parsePipeline(text, file);
        QCOMPARE(pipeline.text, text);
        QCOMPARE(applied(text, {}), text);
    }

    void copiesMeanTheSame_data() { addFiles(); }
    void copiesMeanTheSame()
    {
        QFETCH(QString, file);
        const ParsedPipeline pipeline = parsePipeline(contentOf(file), file);
        const auto documents = readPlainData(pipeline.text);
        for (int i = 0; documents && i < pipeline.nodes.strands.size(); ++i) {
            const PlainData *strand = dataAt(documents->first(), NodePath::ofStrand(i));
            const auto copy = readPlainData(copyStrands(pipeline, {i}));
            if (!strand || !copy || strand->kind != PlainData::Kind::Mapping)
                continue; // a copy with an alias means nothing elsewhere
            if (pipeline.text.contains("%TAG"))
                continue;
            QCOMPARE(copy->size(), 1);
            QCOMPARE(copy->first().items.size(), 1);
            QVERIFY2(copy->first().items.first().means(*strand), copy->first().show().constData());
        }
    }

    /// Found by random edits: the text as it is, and its end as it was.
    void editsDoNotTouch()
    {
        const ParsedPipeline before = parsePipeline("gers: .", QStringLiteral("p.yaml"));
        const YamlData value = YamlData::strings({QStringLiteral("aa"), QStringLiteral("\n"), QStringLiteral("bb")});
        const Verdict verdict = checkedEdit(before, SetKey{NodePath::file(), QStringLiteral("gers"), value});
        QCOMPARE(verdict.problem, QString());
        QCOMPARE(verdict.refusal, QString());
        QCOMPARE(verdict.after.text.count('\n'), 3);
        QVERIFY(!verdict.after.text.endsWith('\n'));
    }

    /// The checks themselves: each of these mistakes must be noticed.
    void mistakesAreNoticed_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *good, const char *bad, const char *problem) {
            QTest::newRow(name) << QByteArray(good) << QByteArray(bad) << QString::fromLatin1(problem);
        };
        row("comment lost", "  # only a", "  only a", "");
        row("comment line lost", "# about test\n", "", "to do with: # about test");
        row("comment beside lost", "   # beside", "", "comments have gone: line 4: # beside");
        row("other line changed", "[make, test]", "[ make, test ]", "an edit reaches line");
        row("other value changed", "[make, test]", "[make, tests]", "and is [{type: host, cmd: [make, tests]}]");
        row("blank line lost", "\n\n# end", "\n# end", "an edit reaches line");
        row("wrong name", "- name: fresh", "- name: flesh", "not the text fresh");
        row("mention forgotten", "after: [fresh]", "after: [build]", "not the text fresh");
        row("style changed", "\"quoted\"", "quoted", "was \"quoted\" and is quoted");
        row("key lost", "  dir: x\n", "", "file.strands[0].dir was x and is not there");
        row("line ends changed", "- name: fresh   # beside", "- name: fresh   # beside\r", "");
        row("final newline lost", "# end\n", "# end", "an edit reaches line");
    }
    void mistakesAreNoticed()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QString, problem);
        const QByteArray text =
            "version: 1\nname: \"quoted\"\nstrands:\n- name: build   # beside\n  dir: x\n  # only a\n  steps: [{type: host, cmd: [make]}]\n"
            "# about test\n- name: test\n  after: [build]\n  steps: [{type: host, cmd: [make, test]}]\n\n# end\n";
        const ParsedPipeline before = parsePipeline(text, QStringLiteral("p.yaml"));
        const Operation operation = RenameNode{NodePath::ofStrand(0), QStringLiteral("fresh")};
        QCOMPARE(checkedEdit(before, operation).problem, QString());
        const auto worse = [&](const ParsedPipeline &file, const Operation &wanted) {
            Result<EditOutcome> outcome = edit(file, wanted);
            QByteArray changed = outcome->after.text;
            if (changed.contains(good))
                changed.replace(changed.indexOf(good), good.size(), bad);
            outcome->edits = lineEdits(file.text, changed);
            outcome->after = parsePipeline(changed, file.fileName);
            return outcome;
        };
        const Verdict verdict = checkedEdit(before, operation, worse);
        QVERIFY(!verdict.problem.isEmpty());
        QVERIFY2(verdict.problem.contains(problem), qPrintable(verdict.problem));
    }

    /// Where a file says nothing yet, what names it may go anywhere in it.
    void blankLinesGetAName_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "\n\n\n", "  \n \n\n", "# a\n\n\n", "\n\n# a", "---\n\n...\n"})
            QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QByteArray(text);
    }
    void blankLinesGetAName()
    {
        QFETCH(QByteArray, text);
        const ParsedPipeline before = parsePipeline(text, QStringLiteral("p.yaml"));
        const Operation operation = RenameNode{NodePath::file(), QStringLiteral("fresh")};
        const Verdict verdict = checkedEdit(before, operation);
        QCOMPARE(verdict.problem, QString());
        QCOMPARE(verdict.refusal, QString());
        QCOMPARE(verdict.after.reading.spec.name, QStringLiteral("fresh"));
    }

    void randomOperations_data() { addFiles(); }
    void randomOperations()
    {
        QFETCH(QString, file);
        const int rounds = std::max(1, qEnvironmentVariableIntValue("CLUSTERO_EDIT_ROUNDS"));
        const quint32 firstSeed = quint32(std::max(1, qEnvironmentVariableIntValue("CLUSTERO_EDIT_SEED")));
        for (quint32 seed = firstSeed; seed < firstSeed + quint32(rounds); ++seed) {
            if (const QString problem = run(contentOf(file), seed); !problem.isEmpty()) {
                QFAIL(qPrintable(QStringLiteral("CLUSTERO_EDIT_SEED=%1 tst_editproperties randomOperations:%2\n%3")
                                     .arg(QString::number(seed), QString::fromUtf8(QTest::currentDataTag()), problem)));
            }
        }
    }

    /// Otherwise an engine that refuses everything would pass.
    void mostAreDone()
    {
        QCOMPARE(m_tally.size(), std::variant_size_v<Operation>);
        for (const auto &[kind, tally] : m_tally) {
            QString reasons;
            int refused = 0;
            for (const auto &[code, count] : tally.refused) {
                reasons += QStringLiteral(" %1 %2").arg(code).arg(count);
                refused += count;
            }
            qInfo("%-13s %5d done, %5d refused:%s", qPrintable(kind), tally.done, refused, qPrintable(reasons));
            QVERIFY2(tally.done >= 5, qPrintable(kind));
        }
        qInfo("%d of %d were judged by yaml-cpp", m_judged, m_judged + m_unjudged);
        QVERIFY(m_judged > 5 * m_unjudged);
    }

private:
    static QStringList files()
    {
        QStringList files;
        const QDir folder(QStringLiteral(CLUSTERO_TEST_DATA "/yaml"));
        for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
        return files;
    }
    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : files())
            QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
    }

    QString run(const QByteArray &text, quint32 seed)
    {
        QRandomGenerator random(seed * 7919 + quint32(qHash(text.size())));
        const Choose choose = [&](quint32 below) { return random.bounded(below); };
        ParsedPipeline now = parsePipeline(text, QStringLiteral("pipeline.yaml"));
        QList<Operation> operations;
        for (int i = 0; i < (text.size() > 10'000 ? 3 : operationsInARound); ++i) {
            operations.append(randomOperation(now, choose));
            Verdict verdict = checkedEdit(now, operations.last());
            if (!verdict.problem.isEmpty()) {
                operations = shrunk(text, operations);
                QStringList lines;
                for (const Operation &operation : std::as_const(operations))
                    lines += describe(operation);
                return QStringLiteral("operations:\n  %1\nthe last one: %2")
                    .arg(lines.join(QStringLiteral("\n  ")), replayed(text, operations));
            }
            count(operations.last(), verdict);
            now = std::move(verdict.after);
        }
        return {};
    }
    void count(const Operation &operation, const Verdict &verdict)
    {
        Tally &tally = m_tally[kindOf(operation)];
        if (!verdict.refusal.isEmpty()) {
            ++tally.refused[verdict.refusal];
            return;
        }
        ++tally.done;
        ++(verdict.isJudged ? m_judged : m_unjudged);
    }

    std::map<QString, Tally> m_tally;
    int m_judged = 0;
    int m_unjudged = 0;
};

QTEST_APPLESS_MAIN(TestEditProperties)
#include "tst_editproperties.moc"
