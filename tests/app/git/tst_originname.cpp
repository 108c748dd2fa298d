// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/originname.h"
#include "app/git/repository.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <git2.h>

using namespace clustero;

class TestOriginName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char *url, const char *name) { QTest::newRow(url) << QString::fromLatin1(name); };
        row("https://github.com/acme/web.git", "acme/web");
        row("https://github.com/acme/web", "acme/web");
        row("https://token@github.com/acme/web.git/", "acme/web");
        row("https://ghe.example.org:8443/acme/web.site", "acme/web.site");
        row("git@github.com:acme/web.git", "acme/web");
        row("ssh://git@github.com:22/acme/web.git", "acme/web");
        row("https://github.com/acme", "");
        row("https://gitlab.example.org/group/sub/web.git", "");
        row("/srv/git/web.git", "");
        row("../web", "");
        row("", "");
    }
    void names()
    {
        QFETCH(QString, name);
        QCOMPARE(repositoryName(QString::fromLatin1(QTest::currentDataTag())), name);
    }

    void ofAFolder()
    {
        const QTemporaryDir folder;
        startGit();
        QCOMPARE(repositoryNameOf(folder.path()), QString());
        git_repository *repository = nullptr;
        QCOMPARE(git_repository_init(&repository, folder.path().toUtf8().constData(), 0), 0);
        const GitPointer<git_repository, git_repository_free> owner(repository);
        QCOMPARE(repositoryNameOf(folder.path()), QString());
        git_remote *remote = nullptr;
        QCOMPARE(git_remote_create(&remote, repository, "upstream", "git@github.com:acme/web.git"), 0);
        git_remote_free(remote);
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
        QCOMPARE(repositoryNameOf(folder.filePath(QStringLiteral("a/b/p.yaml"))), QStringLiteral("acme/web"));
        QCOMPARE(git_remote_create(&remote, repository, "origin", "https://github.com/ada/web"), 0);
        git_remote_free(remote);
        QCOMPARE(repositoryNameOf(folder.path()), QStringLiteral("ada/web"));
    }
};

QTEST_APPLESS_MAIN(TestOriginName)
#include "tst_originname.moc"
