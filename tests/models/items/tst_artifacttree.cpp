// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/artifacttree.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace clustero;
using Kind = ArtifactTree::Kind;

namespace {

ArtifactFile file(const char *path, qint64 size, const char *target = "")
{
    ArtifactFile file;
    file.path = QString::fromUtf8(path);
    file.size = size;
    file.sha256 = QByteArray(64, path[0]);
    file.linkTarget = QString::fromUtf8(target);
    return file;
}

QList<Artifact> sampleArtifacts()
{
    return {{QStringLiteral("site"), {file("dist/b.js", 2000), file("dist/a/deep/x.css", 24), file("zed", 1), file("dist/empty/", 0)}},
            {QStringLiteral("reports"), {file("junit.xml", 500), file("latest", 9, "junit.xml")}}};
}

QStringList shown(const ArtifactTree &tree, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList names;
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex index = tree.index(row, 0, parent);
        names += QString(depth, u'-') + index.data().toString();
        names += shown(tree, index, depth + 1);
    }
    return names;
}

QString listed(const ArtifactTree &tree)
{
    return shown(tree).join(u' ');
}

QModelIndex find(const ArtifactTree &tree, const QString &name)
{
    return tree.match(tree.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

QStringList paths(const Artifact &artifact)
{
    QStringList paths;
    for (const ArtifactFile &one : artifact.files)
        paths += one.path;
    return paths;
}

} // namespace

class TestArtifactTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersThenFiles()
    {
        ArtifactTree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setArtifacts(sampleArtifacts());
        QCOMPARE(listed(tree), QStringLiteral("site -dist --a ---deep ----x.css --empty --b.js -zed reports -junit.xml -latest"));
        QCOMPARE(int(tree.kindAt(find(tree, QStringLiteral("site")))), int(Kind::Artifact));
        QCOMPARE(int(tree.kindAt(find(tree, QStringLiteral("empty")))), int(Kind::Folder));
        QCOMPARE(int(tree.kindAt(find(tree, QStringLiteral("latest")))), int(Kind::Link));
        QCOMPARE(find(tree, QStringLiteral("dist")).siblingAtColumn(ArtifactTree::SizeColumn).data().toString(), QStringLiteral("2.0 kB"));
        QCOMPARE(find(tree, QStringLiteral("reports")).siblingAtColumn(ArtifactTree::SizeColumn).data().toString(),
                 QStringLiteral("500 bytes"));
        QVERIFY(!tree.fileAt(find(tree, QStringLiteral("dist"))));
        QCOMPARE(tree.fileAt(find(tree, QStringLiteral("x.css")))->path, QStringLiteral("dist/a/deep/x.css"));
    }

    void filter()
    {
        ArtifactTree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setArtifacts(sampleArtifacts());
        tree.setFilter(QStringLiteral("DEEP"));
        QCOMPARE(listed(tree), QStringLiteral("site -dist --a ---deep ----x.css"));
        tree.setFilter(QStringLiteral("xml"));
        QCOMPARE(listed(tree), QStringLiteral("reports -junit.xml"));
        tree.setFilter(QStringLiteral("nothing"));
        QCOMPARE(tree.rowCount(), 0);
        tree.setFilter({});
        QCOMPARE(tree.rowCount(), 2);
    }

    void partsToSave()
    {
        ArtifactTree tree;
        tree.setArtifacts(sampleArtifacts());
        QCOMPARE(paths(tree.partAt(find(tree, QStringLiteral("x.css")))), QStringList(QStringLiteral("x.css")));
        QCOMPARE(paths(tree.partAt(find(tree, QStringLiteral("a")))), QStringList(QStringLiteral("a/deep/x.css")));
        const QStringList dist{QStringLiteral("dist/b.js"), QStringLiteral("dist/a/deep/x.css"), QStringLiteral("dist/empty/")};
        QCOMPARE(paths(tree.partAt(find(tree, QStringLiteral("dist")))), dist);
        const QStringList reports{QStringLiteral("reports/junit.xml"), QStringLiteral("reports/latest")};
        QCOMPARE(paths(tree.partAt(find(tree, QStringLiteral("reports")))), reports);
        tree.setFilter(QStringLiteral("b.js"));
        QCOMPARE(paths(tree.partAt(find(tree, QStringLiteral("dist")))), dist); // the filter is for looking
        QVERIFY(tree.partAt({}).files.isEmpty());
    }

    void reports()
    {
        ArtifactTree tree;
        tree.setArtifacts(sampleArtifacts());
        QVERIFY(!tree.firstReport().isValid());
        tree.markReport(QByteArray(64, 'j'));
        QCOMPARE(tree.firstReport().data().toString(), QStringLiteral("junit.xml"));
        QCOMPARE(int(tree.kindAt(tree.firstReport())), int(Kind::Report));
        QVERIFY(tree.firstReport().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("test report")));
    }

    void tooManyFiles()
    {
        Artifact artifact{QStringLiteral("large"), {}};
        for (int i = 0; i < ArtifactTree::mostFiles + 5; ++i) {
            ArtifactFile one;
            one.path = QStringLiteral("folder-%1/file-%2").arg(i % 100).arg(i);
            artifact.files += one;
        }
        ArtifactTree tree;
        tree.setArtifacts({artifact});
        QCOMPARE(tree.hiddenFiles(), 5);
        tree.setFilter(QStringLiteral("file-%1").arg(ArtifactTree::mostFiles + 4));
        QCOMPARE(tree.hiddenFiles(), 0);
        QCOMPARE(shown(tree).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestArtifactTree)
#include "tst_artifacttree.moc"
