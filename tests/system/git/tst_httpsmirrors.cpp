// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/commitfiles.h"
#include "app/git/mirror.h"
#include "app/git/repository.h"
#include "tests/system/git/gitwebserver.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace clustero;

namespace {

const QByteArray token = "ghs_42_AbCdEf.0123456789-abcdefghijklmnopqrstuvwxyz";
const QString web = QStringLiteral("private/web.git");

FetchWishes withToken(const QByteArray &password = token)
{
    return {.user = "x-access-token", .password = password};
}

} // namespace

class TestHttpsMirrors : public QObject
{
    Q_OBJECT

    GitWebServer server;
    QTemporaryDir cache;

    [[nodiscard]] Result<Mirror> open(const QString &path, const QByteArray &commit, const FetchWishes &wishes) const
    {
        return Mirror::open(cache.path(), server.url(path), QString::fromLatin1(commit), wishes);
    }

    /// The file in the commit as it is checked out.
    static QByteArray text(const Mirror &mirror)
    {
        QTemporaryDir folder;
        if (!mirror.checkOut(folder.path()))
            return "not checked out";
        QFile file(folder.filePath(QStringLiteral("file.txt")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = server.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        server.makeRepository(web);
        server.setToken(token);
    }

    void strangersAreNotTrusted()
    {
        const QByteArray commit = server.commit(web, QStringLiteral("refs/heads/main"), "strangers");
        const Result<Mirror> mirror = open(web, commit, withToken());
        QVERIFY(!mirror);
        QCOMPARE(mirror.error().code, QStringLiteral("fetch-failed"));
        QVERIFY(!server.accessLog().contains("x-access-token"));
        QVERIFY(!trustAuthority(QStringLiteral("/nowhere/authority.pem")));
        const Result<void> trusted = trustAuthority(server.authorityFile());
        QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().sentence));
    }

    void withTheTokenItIsFetched()
    {
        const QByteArray commit = server.commit(web, QStringLiteral("refs/heads/main"), "first");
        const Result<Mirror> mirror = open(web, commit, withToken());
        QVERIFY2(mirror, mirror ? "" : qPrintable(mirror.error().sentence));
        QCOMPARE(mirror->commit(), commit);
        QCOMPARE(text(*mirror), "first");
    }

    void withoutItIsDenied_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("expired") << QByteArray("ghs_42_old");
    }

    void withoutItIsDenied()
    {
        QFETCH(const QByteArray, password);
        const QByteArray commit = server.commit(web, QStringLiteral("refs/heads/main"), "denied " + password);
        const Result<Mirror> mirror = open(web, commit, withToken(password));
        QVERIFY(!mirror);
        QCOMPARE(mirror.error().code, QStringLiteral("fetch-denied"));
        QVERIFY(password.isEmpty() || !mirror.error().sentence.contains(QString::fromLatin1(password)));
        QVERIFY(open(web, commit, withToken()));
    }

    void whatIsThereIsNotFetchedAgain()
    {
        const QByteArray commit = server.commit(web, QStringLiteral("refs/heads/main"), "again");
        QVERIFY(open(web, commit, withToken()));
        const QByteArray before = server.accessLog();
        QVERIFY(open(web, commit, {}));
        QCOMPARE(server.accessLog(), before);
    }

    void pullRequestsOfForks()
    {
        const QByteArray commit = server.commit(web, QStringLiteral("refs/pull/17/head"), "from a fork");
        FetchWishes wishes = withToken();
        wishes.pullRequest = 17;
        const Result<Mirror> mirror = open(web, commit, wishes);
        QVERIFY2(mirror, mirror ? "" : qPrintable(mirror.error().sentence));
        QCOMPARE(text(*mirror), "from a fork");
    }

    void renamedRepositoriesAreFollowed()
    {
        const QByteArray commit = server.commit(web, QStringLiteral("refs/heads/main"), "renamed");
        const Result<Mirror> mirror = open(QStringLiteral("private/old.git"), commit, withToken());
        QVERIFY2(mirror, mirror ? "" : qPrintable(mirror.error().sentence));
    }

    void otherServersAreNot()
    {
        const QByteArray commit = server.commit(web, QStringLiteral("refs/heads/main"), "away");
        const Result<Mirror> mirror = open(QStringLiteral("private/away.git"), commit, withToken());
        QVERIFY(!mirror);
        QVERIFY2(mirror.error().sentence.contains(QLatin1String("redirect")), qPrintable(mirror.error().sentence));
    }

    void aRevokedTokenIsReplacedOnce_data()
    {
        QTest::addColumn<QByteArrayList>("passwords"); // as they are given
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("refused");
        QTest::newRow("good") << QByteArrayList{token} << QString() << 0;
        QTest::newRow("revoked") << QByteArrayList{"ghs_42_old", token} << QString() << 1;
        QTest::newRow("revoked again") << QByteArrayList{"ghs_42_old", "ghs_42_older", token} << QStringLiteral("fetch-denied") << 1;
        QTest::newRow("none") << QByteArrayList{QByteArray(), token} << QStringLiteral("fetch-denied") << 0;
        QTest::newRow("App revoked") << QByteArrayList{"ghs_42_old"} << QStringLiteral("no-token") << 1;
    }

    void aRevokedTokenIsReplacedOnce()
    {
        QFETCH(QByteArrayList, passwords);
        QFETCH(const QString, error);
        QFETCH(const int, refused);
        const Clock clock;
        EventParts parts;
        parts.paths.cache = cache.path();
        parts.clock = &clock;
        parts.wishes = [&](QString, QString) -> QCoro::Task<Result<FetchWishes>> {
            if (passwords.isEmpty())
                co_return failure(QStringLiteral("unauthorized"), QStringLiteral("The App's key is not accepted."));
            FetchWishes wishes = withToken(passwords.takeFirst());
            co_return wishes;
        };
        QByteArrayList told;
        parts.refused = [&](const QByteArray &password) { told += password; };
        const QByteArray commit = server.commit(web, QStringLiteral("refs/heads/main"), QTest::currentDataTag());
        CommitFiles files(parts);
        const CommitFiles::Question question{
            {server.url(web)}, QString::fromLatin1(commit), QStringLiteral("file.txt"), QStringLiteral("acme/web"), 0};
        QTRY_VERIFY_WITH_TIMEOUT(files.find(question) != nullptr, 20'000);
        const CommitFile *found = files.find(question);
        QCOMPARE(found->error.code, error);
        QCOMPARE(told.size(), refused);
        if (error.isEmpty())
            QCOMPARE(*found->text, QByteArray(QTest::currentDataTag()));
        if (error == QLatin1String("no-token"))
            QCOMPARE(found->error.sentence, QStringLiteral("The App's key is not accepted."));
        QVERIFY(error.isEmpty() || isTemporary(found->error));
    }

    void theTokenIsWrittenNowhere()
    {
        QDirIterator files(cache.path(), QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 5);
        QVERIFY(!server.accessLog().contains(token));
    }
};

QTEST_GUILESS_MAIN(TestHttpsMirrors)
#include "tst_httpsmirrors.moc"
