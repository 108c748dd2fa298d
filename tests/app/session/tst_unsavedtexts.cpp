// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/unsavedtexts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace clustero;

class TestUnsavedTexts : public QObject
{
    Q_OBJECT
    QTemporaryDir m_home;
    QString m_folder;

    UnsavedText unsaved(const QString &path, const QByteArray &text, qint64 time = 1'000'000)
    {
        return {newUnsavedName(m_folder, path), path, text, unsavedBase("before\n"), QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)};
    }

private Q_SLOTS:
    void init()
    {
        m_home = QTemporaryDir();
        m_folder = m_home.filePath(QStringLiteral("data/unsaved"));
    }

    void textsComeBackAsTheyWere()
    {
        const UnsavedText kept = unsaved(QStringLiteral("/p/ü.yml"), QByteArray("\xef\xbb\xbf"
                                                                                "a\r\n\0b\n{}",
                                                                                12));
        QVERIFY(keepUnsaved(kept));
        const QList<UnsavedText> found = unsavedOf(m_folder, kept.path);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text, kept.text);
        QCOMPARE(found.first().base, kept.base);
        QCOMPARE(found.first().keptAt, kept.keptAt);
        QVERIFY(unsavedOf(m_folder, QStringLiteral("/p/other.yml")).isEmpty());
        dropUnsaved(kept.keptIn);
        QVERIFY(unsavedOf(m_folder, kept.path).isEmpty());
    }

    void theyArePrivate()
    {
        const UnsavedText kept = unsaved(QStringLiteral("/p/a.yml"), "secret\n");
        QVERIFY(keepUnsaved(kept));
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(kept.keptIn), mine);
        QCOMPARE(QFile::permissions(m_folder), mine | QFile::ExeOwner | QFile::ExeUser);
    }

    void newestComesFirstAndNamesDiffer()
    {
        const QString path = QStringLiteral("/p/a.yml");
        QVERIFY(keepUnsaved(unsaved(path, "old", 1000)));
        QVERIFY(keepUnsaved(unsaved(path, "new", 3000)));
        QVERIFY(keepUnsaved(unsaved(path, "middle", 2000)));
        const QList<UnsavedText> found = unsavedOf(m_folder, path);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.first().text, QByteArray("new"));
        QCOMPARE(found.last().text, QByteArray("old"));
    }

    void damagedOnesAreLeftOut()
    {
        const UnsavedText kept = unsaved(QStringLiteral("/p/a.yml"), "text that is cut");
        QVERIFY(keepUnsaved(kept));
        QFile file(kept.keptIn);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 1));
        file.close();
        QVERIFY(unsavedOf(m_folder, kept.path).isEmpty());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("garbage");
        file.close();
        QVERIFY(unsavedOf(m_folder, kept.path).isEmpty());
    }

    void theirNumberIsBounded()
    {
        QVERIFY(QDir().mkpath(m_folder));
        for (int i = 0; i < 210; ++i) {
            QFile file(m_folder + QStringLiteral("/%1.unsaved").arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
        }
        const UnsavedText newest = unsaved(QStringLiteral("/p/a.yml"), "x");
        QVERIFY(keepUnsaved(newest));
        QCOMPARE(unsavedOf(m_folder, newest.path).size(), 1);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 200);
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        QFile file(m_home.filePath(QStringLiteral("data")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto kept = keepUnsaved(unsaved(QStringLiteral("/p/a.yml"), "x"));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, QStringLiteral("not-kept"));
    }
};

QTEST_GUILESS_MAIN(TestUnsavedTexts)
#include "tst_unsavedtexts.moc"
