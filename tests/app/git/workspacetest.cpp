// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/git/folders.h"

#include <QTest>

#include <memory>
#include <thread>

#include <git2.h>

#include <fcntl.h>

using namespace clustero;
using namespace clustero::test;

namespace {

/// As an ordinary user, so that the tests see the way without mounts and permissions that count.
bool becomeOrdinary()
{
    return ::geteuid() != 0 || (::setegid(65534) == 0 && ::seteuid(65534) == 0);
}

git_repository *makeRepository(const QString &folder)
{
    git_repository *repository = nullptr;
    if (git_repository_init(&repository, QFile::encodeName(folder).constData(), 0) != 0)
        qFatal("cannot make a repository");
    return repository;
}

/// Adds the named files and commits; the commit's hash.
QByteArray commitFiles(git_repository *repository, const QStringList &names)
{
    git_index *index = nullptr;
    git_repository_index(&index, repository);
    for (const QString &name : names) {
        if (git_index_add_bypath(index, QFile::encodeName(name).constData()) != 0)
            qFatal("cannot add %s", qPrintable(name));
    }
    git_index_write(index);
    git_oid treeId = {};
    git_oid commitId = {};
    git_tree *tree = nullptr;
    git_signature *person = nullptr;
    git_index_write_tree(&treeId, index);
    git_tree_lookup(&tree, repository, &treeId);
    git_signature_new(&person, "A Person", "person@example.org", 1'700'000'000, 0);
    git_reference *head = nullptr;
    git_commit *parent = nullptr;
    if (git_repository_head(&head, repository) == 0)
        git_commit_lookup(&parent, repository, git_reference_target(head));
    const git_commit *parents[] = {parent};
    if (git_commit_create(&commitId, repository, "HEAD", person, person, nullptr, "Change", tree, parent != nullptr ? 1 : 0, parents) != 0)
        qFatal("cannot commit");
    git_commit_free(parent);
    git_reference_free(head);
    git_signature_free(person);
    git_tree_free(tree);
    git_index_free(index);
    char text[GIT_OID_HEXSZ + 1];
    return git_oid_tostr(text, sizeof text, &commitId);
}

/// That many files with the same contents in `many`, and one beside it.
QByteArray commitMany(git_repository *repository, int files)
{
    git_oid blob = {}, inner = {}, outer = {}, commitId = {};
    git_treebuilder *folder = nullptr, *top = nullptr;
    git_blob_create_from_buffer(&blob, repository, "x", 1);
    git_treebuilder_new(&folder, repository, nullptr);
    for (int i = 0; i < files; ++i)
        git_treebuilder_insert(nullptr, folder, QByteArray::number(i).constData(), &blob, GIT_FILEMODE_BLOB);
    git_treebuilder_write(&inner, folder);
    git_treebuilder_new(&top, repository, nullptr);
    git_treebuilder_insert(nullptr, top, "many", &inner, GIT_FILEMODE_TREE);
    git_treebuilder_insert(nullptr, top, "one", &blob, GIT_FILEMODE_BLOB);
    git_treebuilder_write(&outer, top);
    git_tree *tree = nullptr;
    git_signature *person = nullptr;
    git_tree_lookup(&tree, repository, &outer);
    git_signature_new(&person, "A Person", "person@example.org", 1'700'000'000, 0);
    if (git_commit_create(&commitId, repository, "HEAD", person, person, nullptr, "Many", tree, 0, nullptr) != 0)
        qFatal("cannot commit");
    git_signature_free(person);
    git_tree_free(tree);
    git_treebuilder_free(top);
    git_treebuilder_free(folder);
    char text[GIT_OID_HEXSZ + 1];
    return git_oid_tostr(text, sizeof text, &commitId);
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(becomeOrdinary());
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        qputenv("HOME", QFile::encodeName(m_home->path())); // nobody's configuration
        git_libgit2_init();
    }

    void cleanupTestCase()
    {
        m_home.reset();
        // The leak checker looks into the process as the user it was started by. No effect for an ordinary user.
        static_cast<void>(::seteuid(::getuid()) == 0 && ::setegid(::getgid()) == 0);
    }

    void takesWhatGitWouldShow()
    {
        Machine machine;
        machine.write(".gitignore", "*.o\nbuild/\n/forced/\n");
        machine.write("kept.c", "int one;\n");
        machine.write("deleted.c", "gone\n");
        machine.write("forced/tracked.txt", "tracked in an ignored folder\n");
        git_repository *repository = makeRepository(machine.source);
        git_index *index = nullptr;
        git_repository_index(&index, repository);
        git_index_free(index);
        commitFiles(repository, {QStringLiteral(".gitignore"), QStringLiteral("kept.c"), QStringLiteral("deleted.c"),
                                 QStringLiteral("forced/tracked.txt")});
        machine.write("kept.c", "int two;\n");
        machine.write("new.c", "untracked\n");
        machine.write("kept.o", "ignored\n");
        machine.write("build/out.bin", "ignored\n");
        machine.write("forced/other.txt", "ignored\n");
        machine.write("inner/.gitignore", "*.log\n");
        machine.write("inner/x.log", "ignored\n");
        machine.write("inner/x.txt", "untracked\n");
        QDir().mkpath(machine.source + QStringLiteral("/empty"));
        QFile::remove(machine.source + QStringLiteral("/deleted.c"));
        machine.write(".git/info/exclude", "secret.txt\n");
        machine.write("secret.txt", "ignored\n");

        const auto workspace = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().sentence));
        const QStringList expected = {QStringLiteral(".gitignore"),       QStringLiteral("forced/tracked.txt"),
                                      QStringLiteral("inner/.gitignore"), QStringLiteral("inner/x.txt"),
                                      QStringLiteral("kept.c"),           QStringLiteral("new.c")};
        QCOMPARE(filesBelow(workspace->path), expected);
        QCOMPARE(readText(workspace->path + QStringLiteral("/kept.c")), QByteArray("int two;\n"));
        QVERIFY(!QFileInfo::exists(workspace->path + QStringLiteral("/empty")));
        git_repository_free(repository);
    }

    void givesAGitFolderWithoutSecrets()
    {
        Machine machine;
        machine.write("a.txt", "a\n");
        git_repository *repository = makeRepository(machine.source);
        const QByteArray commit = commitFiles(repository, {QStringLiteral("a.txt")});
        machine.write(".git/config", "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = https://me:token@example.org/r.git\n");
        machine.write(".git/hooks/post-checkout", "#!/bin/sh\n");
        const auto workspace = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        QVERIFY(workspace);
        QCOMPARE(workspace->note, QString());
        git_repository *copy = nullptr;
        QCOMPARE(git_repository_open(&copy, QFile::encodeName(workspace->path).constData()), 0);
        git_object *head = nullptr;
        QCOMPARE(git_revparse_single(&head, copy, "HEAD"), 0);
        QCOMPARE(QByteArray(git_oid_tostr_s(git_object_id(head))), commit);
        git_status_list *status = nullptr;
        QCOMPARE(git_status_list_new(&status, copy, nullptr), 0);
        QCOMPARE(git_status_list_entrycount(status), size_t(0));
        git_status_list_free(status);
        git_object_free(head);
        git_repository_free(copy);
        git_repository_free(repository);
        QVERIFY(!readText(workspace->path + QStringLiteral("/.git/config")).contains("token"));
        QVERIFY(!QFileInfo::exists(workspace->path + QStringLiteral("/.git/hooks")));
    }

    void takesASubfolderAndSubmodules()
    {
        Machine machine;
        machine.write("top.txt", "top\n");
        machine.write("sub/a.txt", "a\n");
        git_repository *repository = makeRepository(machine.source);
        commitFiles(repository, {QStringLiteral("top.txt"), QStringLiteral("sub/a.txt")});
        machine.write("sub/module/.gitignore", "*.o\n");
        machine.write("sub/module/m.c", "m\n");
        machine.write("sub/module/m.o", "ignored by the inner repository\n");
        git_repository_free(makeRepository(machine.source + QStringLiteral("/sub/module")));
        const auto workspace = snapshotFolder(machine.source + QStringLiteral("/sub"), Machine::run(1), machine.paths);
        QVERIFY(workspace);
        const QStringList expected = {QStringLiteral("a.txt"), QStringLiteral("module/.gitignore"), QStringLiteral("module/m.c")};
        QCOMPARE(filesBelow(workspace->path), expected);
        git_repository_free(repository);
    }

    void takesEverythingOfAPlainFolder()
    {
        Machine machine;
        machine.write("-rf", "name like an option\n");
        machine.write("line\nbreak,colon:back\\slash", "hostile\n");
        machine.write(".hidden", "h\n");
        machine.write("script.sh", "#!/bin/sh\n");
        QVERIFY(::chmod(QFile::encodeName(machine.source + QStringLiteral("/script.sh")).constData(), 04710) == 0);
        QVERIFY(::symlink("/etc/passwd", QFile::encodeName(machine.source + QStringLiteral("/link")).constData()) == 0);
        QVERIFY(::mkfifo(QFile::encodeName(machine.source + QStringLiteral("/pipe")).constData(), 0600) == 0);
        QDir().mkpath(machine.source + QStringLiteral("/empty"));
        const auto workspace = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        QVERIFY(workspace);
        const QStringList expected = {QStringLiteral("-rf"), QStringLiteral(".hidden"), QStringLiteral("line\nbreak,colon:back\\slash"),
                                      QStringLiteral("link"), QStringLiteral("script.sh")};
        QCOMPARE(filesBelow(workspace->path), expected);
        QCOMPARE(QFileInfo(workspace->path + QStringLiteral("/link")).symLinkTarget(), QStringLiteral("/etc/passwd"));
        QCOMPARE(modeOf(workspace->path + QStringLiteral("/script.sh")), mode_t(0777));
        QCOMPARE(modeOf(workspace->path + QStringLiteral("/.hidden")), mode_t(0666));
        QCOMPARE(modeOf(workspace->path + QStringLiteral("/empty")), mode_t(0777));
        QCOMPARE(modeOf(workspace->path), mode_t(0777));
        QCOMPARE(modeOf(QFileInfo(workspace->path).path()), mode_t(0700));
    }

    void leavesItsOwnFoldersOut()
    {
        Machine machine;
        machine.write("a.txt", "a\n");
        const DataPaths inside{machine.source + QStringLiteral("/.data"), machine.source + QStringLiteral("/.cache")};
        for (int i = 1; i <= 2; ++i) {
            const auto workspace = snapshotFolder(machine.source, Machine::run(i), inside);
            QVERIFY(workspace);
            QCOMPARE(filesBelow(workspace->path), QStringList{QStringLiteral("a.txt")});
        }
    }

    void saysWhatItCannotTake_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        QTest::newRow("missing") << QStringLiteral("/none") << QStringLiteral("not-a-folder") << QStringLiteral("/none");
        QTest::newRow("a file") << QStringLiteral("/plain/a.txt") << QStringLiteral("not-a-folder") << QStringLiteral("a.txt");
        QTest::newRow("an unreadable file") << QStringLiteral("/locked") << QStringLiteral("unreadable") << QStringLiteral("private.key");
    }

    void saysWhatItCannotTake()
    {
        QFETCH(QString, folder);
        QFETCH(QString, code);
        QFETCH(QString, named);
        Machine machine;
        machine.write("plain/a.txt", "a\n");
        machine.write("locked/private.key", "k\n");
        QVERIFY(::chmod(QFile::encodeName(machine.source + QStringLiteral("/locked/private.key")).constData(), 0) == 0);
        const auto workspace = snapshotFolder(machine.source + folder, Machine::run(1), machine.paths);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, code);
        QVERIFY2(workspace.error().sentence.contains(named), qPrintable(workspace.error().sentence));
        QVERIFY(!QFileInfo::exists(machine.paths.data + QStringLiteral("/workspaces/") + Machine::run(1).value));
    }

    void checksOutACommit_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a path") << QString();
        QTest::newRow("by way of a mirror") << QStringLiteral("file://");
    }

    void checksOutACommit()
    {
        QFETCH(QString, address);
        Machine machine;
        machine.write("a.txt", "first\n");
        git_repository *repository = makeRepository(machine.source);
        const QByteArray first = commitFiles(repository, {QStringLiteral("a.txt")});
        const auto one = checkoutCommit(address + machine.source, QString::fromLatin1(first), Machine::run(1), machine.paths);
        QVERIFY2(one, qPrintable(one ? QString() : one.error().sentence));
        machine.write("a.txt", "second\n");
        machine.write("b.txt", "b\n");
        const QByteArray second = commitFiles(repository, {QStringLiteral("a.txt"), QStringLiteral("b.txt")});
        git_repository_free(repository);
        const auto two = checkoutCommit(address + machine.source, QString::fromLatin1(second), Machine::run(2), machine.paths);
        QVERIFY(two);
        const auto again = checkoutCommit(address + machine.source, QString::fromLatin1(first), Machine::run(3), machine.paths);
        QVERIFY(again);
        QCOMPARE(readText(one->path + QStringLiteral("/a.txt")), QByteArray("first\n"));
        QCOMPARE(readText(two->path + QStringLiteral("/a.txt")), QByteArray("second\n"));
        QCOMPARE(filesBelow(two->path), (QStringList{QStringLiteral("a.txt"), QStringLiteral("b.txt")}));
        QCOMPARE(filesBelow(again->path), QStringList{QStringLiteral("a.txt")});
        QCOMPARE(modeOf(again->path + QStringLiteral("/a.txt")), mode_t(0666));
        const auto none = checkoutCommit(address + machine.source, QString(40, QLatin1Char('0')), Machine::run(4), machine.paths);
        QVERIFY(!none);
        QCOMPARE(none.error().code, QStringLiteral("no-commit"));
    }

    void bigCheckoutsCountAndCanBeCancelled()
    {
        Machine machine;
        git_repository *repository = makeRepository(machine.source);
        const QByteArray commit = commitMany(repository, 5000);
        git_repository_free(repository);
        const QString hash = QString::fromLatin1(commit);
        WorkProgress whole;
        const auto done = checkoutCommit(machine.source, hash, Machine::run(1), machine.paths, {}, &whole);
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        QCOMPARE(whole.total.load(), 5001);
        QCOMPARE(whole.done.load(), 5001);
        QCOMPARE(filesBelow(done->path).size(), 5001);
        QCOMPARE(readText(done->path + QStringLiteral("/many/4321")), QByteArray("x"));
        QCOMPARE(modeOf(done->path + QStringLiteral("/many/4321")), mode_t(0666));
        WorkProgress ended;
        std::thread watcher([&ended] {
            while (ended.done == 0)
                std::this_thread::yield();
            ended.isCancelled = true;
        });
        const auto none = checkoutCommit(machine.source, hash, Machine::run(2), machine.paths, {}, &ended);
        watcher.join();
        QVERIFY(!none);
        QCOMPARE(none.error().code, QStringLiteral("cancelled"));
        QVERIFY(ended.done < 5001);
        QCOMPARE(QDir(machine.paths.data + QStringLiteral("/workspaces")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{Machine::run(1).value});
    }

    void snapshotsCanBeCancelled()
    {
        Machine machine;
        for (int i = 0; i < 200; ++i)
            machine.write(QByteArray::number(i).constData(), "x\n");
        WorkProgress progress;
        progress.isCancelled = true;
        const auto none = snapshotFolder(machine.source, Machine::run(1), machine.paths, &progress);
        QVERIFY(!none);
        QCOMPARE(none.error().code, QStringLiteral("cancelled"));
        QVERIFY(QDir(machine.paths.data + QStringLiteral("/workspaces")).isEmpty());
        progress.isCancelled = false;
        const auto whole = snapshotFolder(machine.source, Machine::run(1), machine.paths, &progress);
        QVERIFY(whole);
        QCOMPARE(progress.total.load(), 200);
        QCOMPARE(filesBelow(whole->path).size(), 200);
    }

    void refusesTreesThatWriteOutside_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("the git folder") << QByteArray(".git");
        QTest::newRow("in other case") << QByteArray(".GIT");
        QTest::newRow("as Windows shortens it") << QByteArray("git~1");
        QTest::newRow("the folder above") << QByteArray("..");
    }

    void refusesTreesThatWriteOutside()
    {
        QFETCH(QByteArray, name);
        Machine machine;
        machine.write("a.txt", "a\n");
        git_repository *repository = makeRepository(machine.source);
        commitFiles(repository, {QStringLiteral("a.txt")});
        git_oid blob = {};
        QCOMPARE(git_blob_create_from_buffer(&blob, repository, "x", 1), 0);
        const auto tree = [](const QByteArray &mode, const QByteArray &entry, const git_oid &id) {
            return mode + ' ' + entry + '\0' + QByteArray(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
        };
        git_odb *objects = nullptr;
        git_repository_odb(&objects, repository);
        git_oid below = {};
        git_oid top = {};
        git_oid commit = {};
        const QByteArray inner = tree("100644", "evil", blob);
        QCOMPARE(git_odb_write(&below, objects, inner.constData(), static_cast<size_t>(inner.size()), GIT_OBJECT_TREE), 0);
        const QByteArray outer = tree("40000", name, below);
        QCOMPARE(git_odb_write(&top, objects, outer.constData(), static_cast<size_t>(outer.size()), GIT_OBJECT_TREE), 0);
        const QByteArray text =
            QByteArray("tree ") + git_oid_tostr_s(&top) + "\nauthor a <a@b> 1700000000 +0000\ncommitter a <a@b> 1700000000 +0000\n\nx\n";
        QCOMPARE(git_odb_write(&commit, objects, text.constData(), static_cast<size_t>(text.size()), GIT_OBJECT_COMMIT), 0);
        const auto workspace =
            checkoutCommit(machine.source, QString::fromLatin1(git_oid_tostr_s(&commit)), Machine::run(1), machine.paths);
        git_odb_free(objects);
        git_repository_free(repository);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, QStringLiteral("bad-repository"));
        QVERIFY(QDir(machine.paths.data + QStringLiteral("/workspaces")).isEmpty());
    }

    void reopensAndClones()
    {
        Machine machine;
        machine.write("a.txt", "a\n");
        const auto first = snapshotFolder(machine.source, Machine::run(1), machine.paths);
        QVERIFY(first);
        writeText(first->path + QStringLiteral("/made.txt"), "by a step\n");
        QVERIFY(QFile::remove(first->path + QStringLiteral("/a.txt")));
        QVERIFY(closeWorkspace(Machine::run(1), machine.paths));
        const auto again = reopenWorkspace(Machine::run(1), machine.paths);
        QVERIFY(again);
        QCOMPARE(filesBelow(again->path), QStringList{QStringLiteral("made.txt")});
        const auto copy = cloneWorkspace(Machine::run(1), Machine::run(2), machine.paths);
        QVERIFY(copy);
        writeText(copy->path + QStringLiteral("/made.txt"), "changed\n");
        QCOMPARE(readText(again->path + QStringLiteral("/made.txt")), QByteArray("by a step\n"));
        QCOMPARE(readText(machine.source + QStringLiteral("/a.txt")), QByteArray("a\n"));
        QVERIFY(removeWorkspace(Machine::run(1), machine.paths));
        const auto gone = reopenWorkspace(Machine::run(1), machine.paths);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, QStringLiteral("no-workspace"));
    }

    void deletesWhateverStepsLeft()
    {
        Machine machine;
        const auto workspace = emptyWorkspace(Machine::run(1), machine.paths);
        QVERIFY(workspace);
        machine.write("precious.txt", "p\n");
        QVERIFY(::symlink(QFile::encodeName(machine.source).constData(),
                          QFile::encodeName(workspace->path + QStringLiteral("/out")).constData()) == 0);
        writeText(workspace->path + QStringLiteral("/closed/x.txt"), "x\n");
        QVERIFY(::chmod(QFile::encodeName(workspace->path + QStringLiteral("/closed")).constData(), 0) == 0);
        int here = ::open(QFile::encodeName(workspace->path).constData(), O_RDONLY | O_DIRECTORY);
        for (int i = 0; i < 2000; ++i) { // far deeper than a path can name
            QCOMPARE(::mkdirat(here, "deep-in-the-tree", 0700), 0);
            const int below = ::openat(here, "deep-in-the-tree", O_RDONLY | O_DIRECTORY);
            ::close(here);
            here = below;
        }
        ::close(here);
        const auto removed = removeWorkspace(Machine::run(1), machine.paths);
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().sentence));
        QVERIFY(QDir(machine.paths.data + QStringLiteral("/workspaces")).isEmpty());
        QCOMPARE(readText(machine.source + QStringLiteral("/precious.txt")), QByteArray("p\n"));
        QVERIFY(removeWorkspace(Machine::run(1), machine.paths));
    }

    void refusesNamesThatAreNoRun_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << QString();
        QTest::newRow("above") << QStringLiteral("..");
        QTest::newRow("a path") << QStringLiteral("../../x");
    }

    void refusesNamesThatAreNoRun()
    {
        QFETCH(QString, id);
        Machine machine;
        QVERIFY(!removeWorkspace({id}, machine.paths));
        QVERIFY(!emptyWorkspace({id}, machine.paths));
        QVERIFY(QFileInfo(machine.source).isDir());
    }

    void resolvesFoldersInside_data()
    {
        QTest::addColumn<QString>("relative");
        QTest::addColumn<QString>("result"); // the path below the workspace, or a code
        QTest::newRow("itself") << QStringLiteral(".") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("below") << QStringLiteral("a/b") << QStringLiteral("/a/b");
        QTest::newRow("up and down") << QStringLiteral("a/../a/b/") << QStringLiteral("/a/b");
        QTest::newRow("a link inside") << QStringLiteral("in") << QStringLiteral("/a/b");
        QTest::newRow("missing") << QStringLiteral("none") << QStringLiteral("no-dir");
        QTest::newRow("a file") << QStringLiteral("file") << QStringLiteral("no-dir");
        QTest::newRow("a loop") << QStringLiteral("loop") << QStringLiteral("no-dir");
        QTest::newRow("above") << QStringLiteral("a/../..") << QStringLiteral("dir-outside");
        QTest::newRow("absolute") << QStringLiteral("/etc") << QStringLiteral("dir-outside");
        QTest::newRow("a link out") << QStringLiteral("out/a") << QStringLiteral("dir-outside");
        QTest::newRow("an absolute link") << QStringLiteral("root") << QStringLiteral("dir-outside");
    }

    void resolvesFoldersInside()
    {
        QFETCH(QString, relative);
        QFETCH(QString, result);
        Machine machine;
        machine.write("a/b/x", "x");
        machine.write("file", "x");
        const QByteArray top = QFile::encodeName(machine.source);
        QCOMPARE(::symlink("a/b", (top + "/in").constData()), 0);
        QCOMPARE(::symlink("loop", (top + "/loop").constData()), 0);
        QCOMPARE(::symlink("..", (top + "/out").constData()), 0);
        QCOMPARE(::symlink("/", (top + "/root").constData()), 0);
        const auto path = resolveInside(machine.source, relative);
        if (path)
            QCOMPARE(*path, machine.source + result);
        else
            QCOMPARE(path.error().code, result);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspacetest.moc"
