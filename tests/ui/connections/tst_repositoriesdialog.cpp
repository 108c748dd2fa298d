// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/fakeconnections.h"
#include "tests/ui/connections/openedpages.h"
#include "ui/connections/repositoriesdialog.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace clustero;

namespace {

const QString key = QStringLiteral("github:42");

RepositoryLine repository(qint64 id, const QString &name, const QStringList &paths = {})
{
    RepositoryLine line;
    line.id = id;
    line.name = name;
    line.branch = QStringLiteral("main");
    line.isLookedAt = true;
    for (const QString &path : paths)
        line.pipelines.append({path, {}, false});
    return line;
}

struct Station
{
    Station()
    {
        ConnectionLine app{key, QStringLiteral("github"), QStringLiteral("clustero"), {}, {}, QStringLiteral("Installed on acme")};
        app.install = QStringLiteral("http://g/apps/clustero/installations/new");
        app.places = {{QStringLiteral("acme"), ConnectionPlace::Standing::Active, {}, {}}};
        source.there = {app};
        source.seen = {
            repository(1, QStringLiteral("acme/web"), {QStringLiteral(".clustero.yaml"), QStringLiteral(".clustero/nightly.yaml")}),
            repository(2, QStringLiteral("acme/docs")), repository(3, QStringLiteral("globex/web"))};
    }

    void open()
    {
        dialog = std::make_unique<RepositoriesDialog>(source, key);
        dialog->show();
        tree = dialog->findChild<QTreeView *>();
        filter = dialog->findChild<QLineEdit *>();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex at = tree->model()->index(row, 0);
            rows.append(at.data().toString() + u'|' + at.siblingAtColumn(1).data().toString());
            for (int below = 0; below < tree->model()->rowCount(at); ++below) {
                const QModelIndex pipeline = tree->model()->index(below, 0, at);
                rows.append(QStringLiteral("  %1|%2|%3")
                                .arg(pipeline.data().toString(), pipeline.siblingAtColumn(1).data().toString())
                                .arg(pipeline.data(Qt::CheckStateRole).toInt()));
            }
        }
        return rows;
    }

    FakeConnections source;
    std::unique_ptr<RepositoriesDialog> dialog;
    QTreeView *tree = nullptr;
    QLineEdit *filter = nullptr;
};

} // namespace

class RepositoriesDialogTest : public QObject
{
    Q_OBJECT
    OpenedPages m_opened;

private Q_SLOTS:
    void theModelKeepsToTheRules()
    {
        Station s;
        RepositoriesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRepositories(s.source.seen);
        model.setFilter(QStringLiteral("nightly"));
        QCOMPARE(model.rowCount(), 1);
        s.source.seen[0].pipelines[1].isEnabled = true;
        model.setRepositories(s.source.seen);
        QCOMPARE(model.enabled(), 1);
        model.setFilter({});
        model.setRepositories({});
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersAsOneTypes()
    {
        Station s;
        s.open();
        QCOMPARE(s.shown(), (QStringList{QStringLiteral("acme/web|main"), QStringLiteral("  .clustero.yaml|off|0"),
                                         QStringLiteral("  .clustero/nightly.yaml|off|0"), QStringLiteral("acme/docs|no pipeline on main"),
                                         QStringLiteral("globex/web|no pipeline on main")}));
        QVERIFY(tells(*s.dialog, QStringLiteral("3 repositories · 2 pipelines · events start 0")));
        QTest::keyClicks(s.filter, QStringLiteral("WEB glob"));
        QTRY_COMPARE(s.shown(), QStringList{QStringLiteral("globex/web|no pipeline on main")});
        QTest::keyClicks(s.filter, QStringLiteral("xx"));
        QTRY_VERIFY(tells(*s.dialog, QStringLiteral("No repository matches “WEB globxx”")));
        buttonNamed(*s.dialog, QStringLiteral("Clear the filter"))->click();
        QTRY_COMPARE(s.shown().size(), 5);
    }

    void theKeyboardSwitches()
    {
        Station s;
        s.open();
        s.filter->setFocus();
        QTest::keyClick(s.filter, Qt::Key_Return); // on to the list
        QVERIFY(s.dialog->isVisible());
        QTest::keyClick(s.tree, Qt::Key_Down);
        QTest::keyClick(s.tree, Qt::Key_Space);
        QCOMPARE(s.source.switched, QStringList{QStringLiteral("1 .clustero.yaml 1")});
        QCOMPARE(s.shown().at(1), QStringLiteral("  .clustero.yaml|one moment…|0"));
        QTest::keyClick(s.tree, Qt::Key_Space);
        QCOMPARE(s.source.switched.size(), 1); // not twice
        s.source.seen[0].pipelines[0].isEnabled = true;
        s.source.whenSwitched({});
        QCOMPARE(s.shown().at(1), QStringLiteral("  .clustero.yaml|events start it|2"));
        QTest::keyClick(s.tree, Qt::Key_Space);
        QCOMPARE(s.source.switched.constLast(), QStringLiteral("1 .clustero.yaml 0"));
        s.source.whenSwitched(failure(QStringLiteral("fetch-denied"), QStringLiteral("It may not be read.")));
        QVERIFY(tells(*s.dialog, QStringLiteral("It may not be read.")));
        QCOMPARE(s.shown().at(1), QStringLiteral("  .clustero.yaml|events start it|2"));
    }

    void newOnesAppearAndWhatIsChosenStays()
    {
        Station s;
        s.open();
        s.tree->setCurrentIndex(s.tree->model()->index(1, 0, s.tree->model()->index(0, 0)));
        s.source.seen.prepend(repository(4, QStringLiteral("acme/api"), {QStringLiteral(".clustero.yaml")}));
        Q_EMIT s.source.changed();
        QCOMPARE(s.shown().size(), 5); // nothing says that there is something new
        ++s.source.there[0].revision;
        Q_EMIT s.source.changed();
        QCOMPARE(s.shown().size(), 7);
        QCOMPARE(s.tree->currentIndex().data().toString(), QStringLiteral(".clustero/nightly.yaml"));
        s.source.there.clear();
        Q_EMIT s.source.changed();
        QVERIFY(!s.dialog->isVisible());
    }

    void withoutRepositoriesItSaysWhatToDo()
    {
        Station s;
        s.source.seen.clear();
        s.source.there[0].places.clear();
        s.open();
        QVERIFY(tells(*s.dialog, QStringLiteral("Installed nowhere yet")));
        for (QPushButton *button : s.dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Choose on GitHub…") && button->isVisible()) {
                button->click();
                break;
            }
        }
        QCOMPARE(std::exchange(m_opened.pages, {}), QList<QUrl>{QUrl(s.source.there[0].install)});
        s.source.answer = failure(QStringLiteral("offline"), QStringLiteral("GitHub cannot be reached."));
        buttonNamed(*s.dialog, QStringLiteral("Look again"))->click();
        QCOMPARE(s.source.looks, 1);
        QVERIFY(tells(*s.dialog, QStringLiteral("GitHub cannot be reached.")));
    }

    void twentyThousandAreNoTrouble()
    {
        QList<RepositoryLine> many;
        for (int i = 0; i < 20'000; ++i)
            many.append(repository(i + 1, QStringLiteral("acme/repository-%1").arg(i), {QStringLiteral(".clustero.yaml")}));
        RepositoriesModel model;
        model.setRepositories(many);
        QElapsedTimer time;
        time.start();
        model.setFilter(QStringLiteral("9 acme 19"));
        QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 5000);
    }
};

QTEST_MAIN(RepositoriesDialogTest)
#include "tst_repositoriesdialog.moc"
