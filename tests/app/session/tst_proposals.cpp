// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/projectscan.h"
#include "models/pipeline/spec.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace clustero;

namespace {

const QString cases = QStringLiteral(CLUSTERO_TEST_DATA "/starters/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Lines: `engine`, `host`, `image: NAME`, `programs: NAMES`.
Surroundings surroundingsOf(const QString &file)
{
    Surroundings there;
    for (const QByteArray &raw : bytesOf(file).split('\n')) {
        const QString line = QString::fromUtf8(raw);
        const QString value = line.section(u':', 1).trimmed();
        if (line == u"engine")
            there.hasEngine = true;
        else if (line == u"host")
            there.prefersHost = true;
        else if (line.startsWith(u"image:"))
            there.images.append(value);
        else if (line.startsWith(u"programs:"))
            there.programs = value.split(u' ');
    }
    return there;
}

void tell(QByteArray &text, const QList<LeftOut> &entries)
{
    for (const LeftOut &entry : entries)
        text += QStringLiteral("- %1:%2: %3. %4\n").arg(entry.file).arg(entry.line).arg(entry.what, entry.why).toUtf8();
}

/// Everything that is proposed for a folder, in one text.
QByteArray told(const Proposals &found)
{
    QByteArray text;
    for (const Proposal &proposal : found.all) {
        text += "=== " + proposal.id.toUtf8() + " | " + proposal.title.toUtf8() + '\n';
        for (const QString &sentence : proposal.recognised)
            text += "+ " + sentence.toUtf8() + '\n';
        tell(text, proposal.leftOut);
        text += "---\n" + proposal.text;
    }
    if (!found.unusable.isEmpty())
        text += "=== unusable\n";
    tell(text, found.unusable);
    return text;
}

void checkAll(const Proposals &found)
{
    for (const Proposal &proposal : found.all) {
        const PipelineReading reading = readPipeline(proposal.text, QStringLiteral("p.yaml"));
        QVERIFY2(reading.isValid(), proposal.text.constData());
    }
}

} // namespace

class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &name : QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << cases + name;
        QVERIFY(QDir(cases).count() > 10);
    }

    void proposes()
    {
        QFETCH(QString, folder);
        const Proposals found =
            proposePipelines(readProject(folder + QStringLiteral("/project")), surroundingsOf(folder + QStringLiteral("/surroundings")));
        checkAll(found);
        for (const Proposal &proposal : found.all)
            QVERIFY2(readPipeline(proposal.text, {}).diagnostics.isEmpty(), proposal.text.constData()); // not even a warning
        const QByteArray actual = told(found);
        const QByteArray expected = bytesOf(folder + QStringLiteral("/expected.txt"));
        if (actual != expected)
            write(QDir::current().filePath(QStringLiteral("proposals/%1.txt").arg(QFileInfo(folder).fileName())), actual);
        QVERIFY2(actual == expected, actual.constData());
    }

    /// Whatever stands in a workflow, what is proposed is a valid pipeline.
    void brokenFilesGiveValidPipelines()
    {
        QRandomGenerator random(20261123);
        const QByteArray github = bytesOf(cases + QStringLiteral("github-typical/project/.github/workflows/ci.yml"));
        const QByteArray gitlab = bytesOf(cases + QStringLiteral("gitlab-typical/project/.gitlab-ci.yml"));
        QVERIFY(!github.isEmpty() && !gitlab.isEmpty());
        const QByteArrayList pieces{"${{ secrets.X }}", "${{",  "}}", ": ", "\n", "&a ", "*a", "'", "\"", "[", "-", "null",
                                    "\xc3\xa4",         "\x01", "..", "/"};
        qsizetype proposed = 0;
        for (int round = 0; round < 150; ++round) {
            ProjectFiles files;
            const auto add = [&](const QString &path, QByteArray text) {
                for (int change = random.bounded(1, 4); change > 0; --change) {
                    const int at = random.bounded(static_cast<int>(text.size()));
                    text.replace(at, random.bounded(4), pieces.at(random.bounded(static_cast<int>(pieces.size()))));
                }
                files.paths.append(path);
                files.texts.insert(path, text);
            };
            add(QStringLiteral(".github/workflows/ci.yml"), github);
            add(QStringLiteral(".gitlab-ci.yml"), gitlab);
            const Proposals found = proposePipelines(files, {round % 2 == 0, false, {}, {}});
            checkAll(found);
            proposed += found.all.size();
        }
        QVERIFY2(proposed > 60, qPrintable(QString::number(proposed)));
    }

    void hostileFoldersAreBounded()
    {
        const QTemporaryDir outside, folder;
        const auto path = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
        write(outside.filePath(QStringLiteral("package.json")), R"({"scripts": {"test": "secret"}})");
        QVERIFY(QFile::link(outside.filePath(QStringLiteral("package.json")), path("package.json")));
        QVERIFY(QFile::link(outside.path(), path("linked")));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral(".github")));
        QVERIFY(QFile::link(outside.path(), path(".github/workflows")));
        write(path("CMakeLists.txt"), QByteArray("project(x)\n").repeated(40'000));
        write(path("Cargo.toml"), QByteArray("[package]\0x", 11));
        QCOMPARE(::mkfifo(path("go.mod").toLocal8Bit().constData(), 0600), 0); // nobody writes: opening it would wait for ever
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("pyproject.toml")));
        for (int i = 0; i < 600; ++i)
            write(path("many/") + QString::number(i), {});
        const ProjectFiles files = readProject(folder.path());
        QVERIFY(files.texts.isEmpty());
        QCOMPARE(files.unread.keys(), QStringList({QStringLiteral("CMakeLists.txt"), QStringLiteral("Cargo.toml"), QStringLiteral("go.mod"),
                                                   QStringLiteral("package.json")}));
        QVERIFY(files.paths.size() <= 510);
        const Proposals found = proposePipelines(files, {});
        QVERIFY(found.all.isEmpty());
        QCOMPARE(found.unusable.size(), 4);
        QVERIFY(readProject(QStringLiteral("/nowhere")).paths.isEmpty());
    }

    void aliasesDoNotGrow()
    {
        QByteArray bomb("on: push\nx0: &x0 [a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 12; ++i)
            bomb += QStringLiteral("x%1: &x%1 [%2]\n").arg(i).arg(QStringList(9, QStringLiteral("*x%1").arg(i - 1)).join(u',')).toUtf8();
        bomb += "jobs: {a: {runs-on: ubuntu-latest, needs: *x11, steps: [{run: make}]}}\n";
        ProjectFiles files;
        files.paths = {QStringLiteral(".github/workflows/a.yml")};
        files.texts.insert(files.paths.first(), bomb);
        QVERIFY(proposePipelines(files, {}).all.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
