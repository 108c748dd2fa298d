// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/pipelinefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace clustero;

namespace {

const QByteArray before = "version: 1\r\n# kept\r\n";
const QByteArray after = "version: 1\r\n# changed\r\n";

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class TestPipelineSave : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] QByteArray content() const { return content(m_file); }
    void write(const QByteArray &bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QString codeOf(const Result<void> &result) { return result ? QString() : result.error().code; }
    QStringList everything() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_file = m_folder.filePath(QStringLiteral("ci.yml"));
        write(before);
    }

    void replacesBytesAndLeavesNothingBehind()
    {
        QVERIFY(savePipelineFile(m_file, after, before));
        QCOMPARE(content(), after);
        QCOMPARE(everything(), QStringList(QStringLiteral("ci.yml")));
    }

    void keepsModeBits()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0751), 0);
        QVERIFY(savePipelineFile(m_file, after, before));
        QCOMPARE(modeOf(m_file), mode_t(0751));
    }

    void followsLinks()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("real")));
        const QString real = m_folder.filePath(QStringLiteral("real/pipeline.yml"));
        QVERIFY(QFile::rename(m_file, real));
        const QString middle = m_folder.filePath(QStringLiteral("middle"));
        QVERIFY(QFile::link(real, middle));
        QVERIFY(QFile::link(middle, m_file));
        QVERIFY(savePipelineFile(m_file, after, before));
        QVERIFY(QFileInfo(m_file).isSymLink());
        QVERIFY(QFileInfo(middle).isSymLink());
        QVERIFY(!QFileInfo(real).isSymLink());
        QCOMPARE(content(real), after);
    }

    void writesWhereADeadLinkPoints()
    {
        const QString real = m_folder.filePath(QStringLiteral("later.yml"));
        const QString link = m_folder.filePath(QStringLiteral("link.yml"));
        QVERIFY(QFile::link(real, link));
        QVERIFY(savePipelineFile(link, after, std::nullopt));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(content(real), after);
    }

    void makesANewFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("new.yml"));
        QVERIFY(savePipelineFile(path, after, std::nullopt));
        QCOMPARE(content(path), after);
        const mode_t mask = ::umask(0);
        ::umask(mask);
        QCOMPARE(modeOf(path), mode_t(0666 & ~mask));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        for (const auto &[what, code] : {std::pair("changed", "changed-on-disk"),
                                         {"deleted", "changed-on-disk"},
                                         {"appeared", "changed-on-disk"},
                                         {"read-only file", "read-only"},
                                         {"read-only folder", "read-only"},
                                         {"folder gone", "no-folder"},
                                         {"disk full", "disk-full"},
                                         {"a folder of that name", "not-a-file"}})
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(code);
    }

    void refusals()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        std::optional<QByteArray> expected = before;
        QByteArray wanted = after;
        QByteArray left = before;
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        if (what == u"changed") {
            left = "version: 1\n# somebody else\n";
            write(left);
        } else if (what == u"deleted") {
            QVERIFY(QFile::remove(m_file));
            left = "(none)";
        } else if (what == u"appeared") {
            expected.reset();
        } else if (what == u"read-only file") {
            QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0444), 0);
        } else if (what == u"read-only folder") {
            QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0555), 0);
        } else if (what == u"folder gone") {
            expected.reset();
            m_file = m_folder.filePath(QStringLiteral("gone/ci.yml"));
            left = "(none)";
        } else if (what == u"disk full") {
            std::signal(SIGXFSZ, SIG_IGN);
            wanted = QByteArray(300'000, '#');
            const rlimit small = {100'000, limit.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        } else {
            QVERIFY(QFile::remove(m_file));
            QVERIFY(QDir().mkdir(m_file));
            left = "(none)";
        }
        const Result<void> saved = savePipelineFile(m_file, wanted, expected);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
        QCOMPARE(codeOf(saved), code);
        QVERIFY2(saved.error().sentence.contains(m_file), qPrintable(saved.error().sentence));
        QCOMPARE(content(), left);
        QVERIFY(everything().size() <= 1);
    }

    void readsWithItsTime()
    {
        const Result<FileOnDisk> found = fileOnDisk(m_file);
        QVERIFY(found);
        QVERIFY(found->isThere);
        QCOMPARE(found->bytes, before);
        QVERIFY(qAbs(found->changed.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const Result<FileOnDisk> missing = fileOnDisk(m_file + u'x');
        QVERIFY(missing);
        QVERIFY(!missing->isThere);
        QCOMPARE(fileOnDisk(m_folder.path()).error().code, QStringLiteral("not-a-file"));
    }
};

QTEST_GUILESS_MAIN(TestPipelineSave)
#include "tst_pipelinesave.moc"
