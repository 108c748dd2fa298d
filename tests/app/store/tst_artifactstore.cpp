// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/artifactstore.h"
#include "models/base/glob.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace clustero;

namespace {

template<typename Value>
QString codeOf(const Result<Value> &result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

} // namespace

class ArtifactStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = {m_folder->filePath(QStringLiteral("data")), {}};
        m_work = m_folder->filePath(QStringLiteral("work"));
        QDir().mkpath(m_work);
    }

    void globs_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, const char *path, bool matches) {
            QTest::addRow("%s on %s", pattern, path) << QString::fromUtf8(pattern) << QString::fromUtf8(path) << matches;
        };
        row("a", "a", true);
        row("./a//b/", "a/b", true);
        row("*", "a", true);
        row("*", "a/b", false);
        row("*", ".hidden", true);
        row("*.c", "main.c", true);
        row("*.c", "main.cc", false);
        row("a*b*c", "axxbyyc", true);
        row("a*b*c", "axxbyy", false);
        row("?", "ä", true);
        row("?", "🙂", true);
        row("?", "ab", false);
        row("[a-c]x", "bx", true);
        row("[!a-c]x", "bx", false);
        row("[^a-c]x", "dx", true);
        row("[]]", "]", true);
        row("[a-]", "-", true);
        row("[a", "[a", true);
        row("\\*", "*", true);
        row("\\*", "a", false);
        row("[\\]]", "]", true);
        row("a\\", "a\\", true);
        row("**", "a/b/c", true);
        row("a/**", "a/b/c", true);
        row("a/**", "b/a", false);
        row("**/c", "c", true);
        row("**/c", "a/b/c", true);
        row("a/**/c", "a/c", true);
        row("a/**/c", "a/x/y/c", true);
        row("a/**/c", "a/x/y/d", false);
        row("**/**/b", "a/b", true);
        row("a**b", "axb", true);
        row("a**b", "a/b", false);
        row("{a,b}", "a", false);
    }

    void globs()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        const Result<Glob> glob = Glob::parse(pattern);
        QVERIFY(glob.has_value());
        QTEST(glob->matches(path), "matches");
    }

    void hardGlobsEnd()
    {
        const QString pattern = QStringLiteral("**/").repeated(500) + QStringLiteral("a*").repeated(100) + QLatin1Char('b');
        QVERIFY(!Glob::parse(pattern)->matches(QString(255, QLatin1Char('a')) + QStringLiteral("/a").repeated(100)));
    }

    void refusedPatterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("code");
        QTest::newRow("absolute") << QStringLiteral("/etc/passwd") << QStringLiteral("artifact-outside");
        QTest::newRow("parent") << QStringLiteral("a/../../b") << QStringLiteral("artifact-outside");
        QTest::newRow("empty") << QString() << QStringLiteral("artifact-pattern");
        QTest::newRow("zero byte") << QStringLiteral("a") + QChar(u'\0') << QStringLiteral("artifact-pattern");
        QTest::newRow("nothing") << QStringLiteral("no*") << QStringLiteral("artifact-nothing");
    }

    void refusedPatterns()
    {
        QFETCH(QString, pattern);
        const auto captured = ArtifactStore(m_paths).capture(QStringLiteral("x"), pattern, m_work);
        QVERIFY(!captured);
        QTEST(captured.error().code, "code");
    }

    void capturedTreeComesBack()
    {
        put(QStringLiteral("out/bin/app"), "binary", 0777);
        put(QStringLiteral("out/.dot"), "", 0600);
        put(QStringLiteral("out/twin"), "binary", 0664);
        put(QStringLiteral("other"), "no", 0644);
        QDir(m_work).mkpath(QStringLiteral("out/empty"));
        QVERIFY(QFile::link(QStringLiteral("/etc"), m_work + QStringLiteral("/out/link")));
        QCOMPARE(::mkfifo(QFile::encodeName(m_work + QStringLiteral("/out/pipe")).constData(), 0600), 0);

        ArtifactStore store(m_paths);
        const auto artifact = store.capture(QStringLiteral("x"), QStringLiteral("out"), m_work);
        QVERIFY(artifact.has_value());
        QCOMPARE(describe(*artifact),
                 QStringLiteral("out/.dot 0 600, out/bin/app 6 755, out/empty/ 0 755, out/link 4 777 → /etc, out/twin 6 644"));
        QCOMPARE(contents().size(), 2);

        const QString target = m_folder->filePath(QStringLiteral("to"));
        QVERIFY(store.extract(*artifact, target).has_value());
        QVERIFY(store.extract(*artifact, target).has_value()); // over itself
        QCOMPARE(read(target + QStringLiteral("/out/bin/app")), QByteArray("binary"));
        QVERIFY(QFileInfo(target + QStringLiteral("/out/bin/app")).isExecutable());
        QVERIFY(QFileInfo(target + QStringLiteral("/out/empty")).isDir());
        QCOMPARE(QFile::symLinkTarget(target + QStringLiteral("/out/link")), QStringLiteral("/etc"));
        QCOMPARE(
            QDir(target + QStringLiteral("/out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size(),
            5);
    }

    void linksAreNotFollowed()
    {
        QVERIFY(QFile::link(QStringLiteral("/etc"), m_work + QStringLiteral("/out")));
        const auto inside = ArtifactStore(m_paths).capture(QStringLiteral("x"), QStringLiteral("out/*"), m_work);
        QCOMPARE(codeOf(inside), QStringLiteral("artifact-nothing"));
        const auto everything = ArtifactStore(m_paths).capture(QStringLiteral("x"), QStringLiteral("**"), m_work);
        QCOMPARE(describe(*everything), QStringLiteral("out 4 777 → /etc"));
    }

    void nothingIsHalfCaptured()
    {
        put(QStringLiteral("a"), "first", 0644);
        const QByteArray bad = QFile::encodeName(m_work) + "/b\xff";
        QVERIFY(::close(::open(bad.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600)) == 0);
        const auto captured = ArtifactStore(m_paths).capture(QStringLiteral("x"), QStringLiteral("*"), m_work);
        QCOMPARE(::unlink(bad.constData()), 0); // Qt cannot name it
        QCOMPARE(codeOf(captured), QStringLiteral("artifact-name"));
        QCOMPARE(contents(), QStringList());
        QCOMPARE(QDir(m_paths.data + QStringLiteral("/artifacts")).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }

    void manyFilesAreKept()
    {
        for (int i = 0; i < 100; ++i)
            put(QStringLiteral("d/%1").arg(i), QByteArray::number(i), 0644);
        const auto captured = ArtifactStore(m_paths).capture(QStringLiteral("x"), QStringLiteral("d/*"), m_work);
        QCOMPARE(captured->files.size(), 100);
        QCOMPARE(contents().size(), 100);
    }

    void damagedContentIsNotWritten()
    {
        put(QStringLiteral("a"), "first", 0644);
        ArtifactStore store(m_paths);
        const auto artifact = store.capture(QStringLiteral("x"), QStringLiteral("a"), m_work);
        const QString content = contents().first();
        QFile::setPermissions(content, QFile::ReadOwner | QFile::WriteOwner);
        QFile file(content);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("fault");
        file.close();
        const QString target = m_folder->filePath(QStringLiteral("to"));
        QCOMPARE(codeOf(store.extract(*artifact, target)), QStringLiteral("artifact-damaged"));
        QCOMPARE(QDir(target).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QVERIFY(store.capture(QStringLiteral("x"), QStringLiteral("a"), m_work).has_value()); // and mends it
        QVERIFY(store.extract(*artifact, target).has_value());
    }

    void readsContents()
    {
        put(QStringLiteral("a"), "first and last", 0644);
        QVERIFY(::symlink("a", QFile::encodeName(m_work + QStringLiteral("/link")).constData()) == 0);
        ArtifactStore store(m_paths);
        const Artifact artifact = store.capture(QStringLiteral("x"), QStringLiteral("**"), m_work).value();
        QCOMPARE(artifact.files.size(), 2);
        const ArtifactFile file = artifact.files.at(0);
        QCOMPARE(store.read(file, 5).value_or(QByteArray()), QByteArray("first"));
        QCOMPARE(store.read(file, 1000).value_or(QByteArray()), QByteArray("first and last"));
        QCOMPARE(codeOf(store.read(artifact.files.at(1), 5)), QStringLiteral("artifact-damaged"));
        ArtifactFile unknown = file;
        unknown.sha256 = "../../../etc/passwd";
        QCOMPARE(codeOf(store.read(unknown, 5)), QStringLiteral("artifact-damaged"));
        QFile content(contents().first());
        content.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(content.open(QIODevice::WriteOnly));
        content.write("fault");
        content.close();
        QCOMPARE(codeOf(store.read(file, 1000)), QStringLiteral("artifact-damaged"));
    }

    void hostileArtifactsStayInside_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("parent") << QStringLiteral("../evil") << QStringLiteral("artifact-path");
        QTest::newRow("absolute") << QStringLiteral("/tmp/evil") << QStringLiteral("artifact-path");
        QTest::newRow("empty") << QString() << QStringLiteral("artifact-path");
        QTest::newRow("through a link") << QStringLiteral("link/evil") << QStringLiteral("artifact-link");
        QTest::newRow("over a link") << QStringLiteral("link") << QStringLiteral("artifact-link");
        QTest::newRow("over a folder") << QStringLiteral("dir") << QStringLiteral("artifact-link");
    }

    void hostileArtifactsStayInside()
    {
        QFETCH(QString, path);
        put(QStringLiteral("a"), "first", 0644);
        ArtifactStore store(m_paths);
        Artifact artifact = store.capture(QStringLiteral("x"), QStringLiteral("a"), m_work).value();
        artifact.files[0].path = path;
        const QString target = m_folder->filePath(QStringLiteral("to"));
        const QString outside = m_folder->filePath(QStringLiteral("outside"));
        QDir().mkpath(target + QStringLiteral("/dir"));
        QDir().mkpath(outside);
        QVERIFY(QFile::link(outside, target + QStringLiteral("/link")));
        const Result<void> extracted = store.extract(artifact, target);
        QVERIFY(!extracted);
        QTEST(extracted.error().code, "code");
        QVERIFY(QDir(outside).isEmpty());
    }

    void unusedContentsGo()
    {
        put(QStringLiteral("a"), "first", 0644);
        put(QStringLiteral("b"), "second", 0644);
        ArtifactStore store(m_paths);
        const auto a = store.capture(QStringLiteral("x"), QStringLiteral("a"), m_work);
        const auto b = store.capture(QStringLiteral("x"), QStringLiteral("b"), m_work);
        const QSet<QByteArray> used{a->files[0].sha256};
        QCOMPARE(store.removeUnused(used, false).value(), 0); // too young
        QCOMPARE(store.removeUnused(used, true, std::chrono::seconds(0)).value(), 6);
        QCOMPARE(contents().size(), 2);
        QCOMPARE(store.removeUnused(used, false, std::chrono::seconds(0)).value(), 6);
        QCOMPARE(contents().size(), 1);
        QVERIFY(store.extract(*a, m_folder->filePath(QStringLiteral("to"))).has_value());
        QCOMPARE(codeOf(store.extract(*b, m_folder->filePath(QStringLiteral("to")))), QStringLiteral("artifact-damaged"));
    }

private:
    void put(const QString &path, const QByteArray &content, mode_t mode)
    {
        const QString full = m_work + u'/' + path;
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        QCOMPARE(::fchmod(file.handle(), mode), 0);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString describe(const Artifact &artifact)
    {
        QStringList texts;
        for (const ArtifactFile &file : artifact.files) {
            texts += QStringLiteral("%1 %2 %3").arg(file.path).arg(file.size).arg(file.mode, 0, 8) +
                     (file.linkTarget.isEmpty() ? QString() : QStringLiteral(" → ") + file.linkTarget);
        }
        return texts.join(QStringLiteral(", "));
    }

    [[nodiscard]] QStringList contents() const
    {
        QStringList found;
        const QDir top(m_paths.data + QStringLiteral("/artifacts"));
        for (const QString &folder : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QFileInfo &file : QDir(top.filePath(folder)).entryInfoList(QDir::Files))
                found += file.filePath();
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    DataPaths m_paths;
    QString m_work;
};

QTEST_GUILESS_MAIN(ArtifactStoreTest)
#include "tst_artifactstore.moc"
