// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/artifacttree.h"
#include "tests/ui/runs/fakeartifacts.h"
#include "ui/runs/artifactsave.h"
#include "ui/runs/artifactsview.h"
#include "ui/runs/reportscan.h"
#include "ui/runs/savestrip.h"
#include "ui/runs/testreportview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QtTest>

using namespace clustero;

namespace {

const QByteArray reportText =
    "<testsuite name='s'><testcase name='good'/><testcase name='bad'><failure>boom</failure></testcase></testsuite>";

struct Shown
{
    Shown()
    {
        site = {QStringLiteral("site"),
                {source.add(QStringLiteral("dist/index.html"), "<html/>"), source.add(QStringLiteral("dist/app.js"), "let x = 1"),
                 source.add(QStringLiteral("sitemap.xml"), "<urlset/>")}};
        reports = {QStringLiteral("reports"), {source.add(QStringLiteral("out/junit.xml"), reportText)}};
        view.setOpener([this](const QUrl &url) {
            opened = url.toLocalFile();
            return true;
        });
        view.setFolderChooser([this](const QString &, const std::function<void(const QString &)> &chosen) { chosen(target.path()); });
        view.resize(1000, 400);
        view.show();
    }

    [[nodiscard]] QModelIndex find(const char *name) const
    {
        const QAbstractItemModel *model = view.tree()->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, QString::fromLatin1(name), 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    [[nodiscard]] QLineEdit *filter() const
    {
        const auto edits = view.findChildren<QLineEdit *>();
        return *std::find_if(edits.begin(), edits.end(),
                             [](const QLineEdit *edit) { return edit->accessibleName() == QLatin1String("Filter files"); });
    }
    void select(const char *name) { view.tree()->setCurrentIndex(find(name)); }
    [[nodiscard]] QToolButton *button(const char *text) const
    {
        const auto buttons = view.findChildren<QToolButton *>();
        for (QToolButton *one : buttons) {
            if (one->text() == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }
    /// What the line below the tree says.
    [[nodiscard]] QString said() const
    {
        const auto labels = view.findChild<SaveStrip *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    FakeArtifacts source;
    Artifact site;
    Artifact reports;
    QTemporaryDir target;
    QString opened;
    ArtifactsView view{source};
};

} // namespace

class TestArtifactsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsReportsByTheirContents()
    {
        Shown shown;
        QVERIFY(!shown.view.tree()->isVisible());
        shown.view.setArtifacts({shown.site, shown.reports});
        QVERIFY(shown.view.tree()->isVisible());
        QVERIFY(!shown.view.report()->isVisible());
        QSignalSpy read(shown.view.report(), &TestReportView::shown);
        shown.source.answerAll();
        QCOMPARE(shown.source.reads,
                 QStringList({QStringLiteral("sitemap.xml"), QStringLiteral("out/junit.xml"), QStringLiteral("out/junit.xml")}));
        QVERIFY(shown.view.report()->isVisible());
        QVERIFY(read.wait());
        QCOMPARE(shown.view.tree()->currentIndex().data().toString(), QStringLiteral("junit.xml"));
        QCOMPARE(shown.view.report()->tree()->currentIndex().data().toString(), QStringLiteral("bad"));
        const QStringList before = shown.source.reads;
        shown.view.setArtifacts({shown.site, shown.reports}); // the same again
        shown.source.answerAll();
        QCOMPARE(shown.source.reads, before);
        shown.view.setArtifacts({});
        QVERIFY(!shown.view.tree()->isVisible());
    }

    void doesNotTakeTheSelectionAway()
    {
        Shown shown;
        shown.view.setArtifacts({shown.site, shown.reports});
        shown.select("app.js");
        shown.source.answerAll();
        QCOMPARE(shown.view.tree()->currentIndex().data().toString(), QStringLiteral("app.js"));
        QVERIFY(!shown.view.report()->isVisible());
    }

    void opensFilesWithoutLettingThemRun()
    {
        Shown shown;
        shown.view.setArtifacts({shown.site});
        shown.source.answerAll();
        shown.select("index.html");
        QTest::keyClick(shown.view.tree(), Qt::Key_Return);
        QVERIFY(shown.opened.isEmpty());
        shown.source.answerAll();
        QVERIFY(shown.opened.endsWith(QStringLiteral("/index.html")));
        QFile file(shown.opened);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("<html/>"));
        QVERIFY(!(file.permissions() & QFile::ExeOwner));
        shown.view.setOpener([](const QUrl &) { return false; });
        shown.button("Open")->click();
        shown.source.answerAll();
        QVERIFY2(shown.said().contains(QStringLiteral("no program")), qPrintable(shown.said()));
    }

    void savesAWholeArtifact()
    {
        Shown shown;
        shown.view.setArtifacts({shown.site});
        shown.source.answerAll();
        shown.select("site");
        QTest::keyClick(shown.view.tree(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shown.said().contains(QStringLiteral("Saving site")));
        QVERIFY(!shown.button("Save as…")->isEnabled());
        shown.source.answerAll();
        QVERIFY(shown.said().contains(QStringLiteral("was saved")));
        QVERIFY(shown.button("Save as…")->isEnabled());
        QVERIFY(QFileInfo::exists(shown.target.filePath(QStringLiteral("site/dist/app.js"))));
    }

    void asksBeforeReplacing()
    {
        Shown shown;
        shown.view.setArtifacts({shown.site});
        shown.source.answerAll();
        QFile file(shown.target.filePath(QStringLiteral("app.js")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        shown.select("app.js");
        shown.button("Save as…")->click();
        auto *question = shown.view.findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(shown.source.saves.isEmpty());
        QCOMPARE(question->defaultButton()->text(), QStringLiteral("Keep what is there"));
        question->buttons().first()->click();
        shown.source.answerAll();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("let x = 1"));
    }

    void saysWhySavingFailed()
    {
        Shown shown;
        shown.view.setArtifacts({shown.site});
        shown.source.answerAll();
        shown.source.error = QStringLiteral("The disk is full.");
        shown.select("dist");
        shown.button("Save as…")->click();
        shown.source.answerAll();
        QCOMPARE(shown.said(), QStringLiteral("The disk is full."));
    }

    void savingCanBeStopped()
    {
        Shown shown;
        Artifact large{QStringLiteral("large"), {}};
        for (int i = 0; i < 500; ++i)
            large.files += shown.source.add(QStringLiteral("%1.bin").arg(i), "x");
        shown.view.setArtifacts({large});
        shown.select("large");
        shown.button("Save as…")->click();
        QVERIFY(shown.source.answer());
        const auto buttons = shown.view.findChild<SaveStrip *>()->findChildren<QPushButton *>();
        buttons.first()->click();
        shown.source.answerAll();
        QVERIFY(shown.said().contains(QStringLiteral("stopped")));
        QVERIFY(QDir(shown.target.filePath(QStringLiteral("large"))).entryList(QDir::Files).size() < 500);
        QVERIFY(shown.button("Save as…")->isEnabled());
    }

    void portionsKeepLinksForTheEnd()
    {
        FakeArtifacts source;
        Artifact artifact{QStringLiteral("a"), {}};
        for (int i = 0; i < 450; ++i) {
            ArtifactFile file = source.add(QStringLiteral("%1").arg(i), "x");
            if (i % 3 == 0)
                file.linkTarget = QStringLiteral("elsewhere");
            artifact.files += file;
        }
        ArtifactFile large = source.add(QStringLiteral("large"), "x");
        large.size = 1'000'000'000;
        artifact.files += large;
        QTemporaryDir target;
        ArtifactSave save(source, artifact, target.path(), nullptr);
        QSignalSpy progressed(&save, &ArtifactSave::progressed);
        int finished = 0;
        connect(&save, &ArtifactSave::finished, this, [&finished](const QString &problem) { finished += problem.isEmpty() ? 1 : 100; });
        save.start();
        source.answerAll();
        QCOMPARE(source.saves, QList<int>({200, 100, 151}));
        QCOMPARE(finished, 1);
        QCOMPARE(progressed.last().first().toLongLong(), save.totalBytes());
        QCOMPARE(save.totalBytes(), 1'000'000'300);
    }

    void filterAndHash()
    {
        Shown shown;
        shown.view.setArtifacts({shown.site, shown.reports});
        shown.source.answerAll();
        QLineEdit *filter = shown.filter();
        filter->setText(QStringLiteral("APP"));
        QVERIFY(!shown.find("index.html").isValid());
        shown.select("app.js");
        shown.button("Copy hash")->click();
        QCOMPARE(QApplication::clipboard()->text(), QString::fromLatin1(shown.site.files.at(1).sha256));
        filter->setText(QStringLiteral("nowhere"));
        QVERIFY(!shown.view.tree()->isVisible());
        QVERIFY(!shown.button("Open")->isEnabled());
    }

    void nothingIsCalledBackIntoAViewThatIsGone()
    {
        FakeArtifacts source;
        {
            ArtifactsView view(source);
            view.setArtifacts({{QStringLiteral("reports"), {source.add(QStringLiteral("junit.xml"), reportText)}}});
        }
        source.answerAll();
        QCOMPARE(source.reads.size(), 1);
    }
};

QTEST_MAIN(TestArtifactsView)
#include "tst_artifactsview.moc"
