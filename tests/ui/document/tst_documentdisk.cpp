// SPDX-License-Identifier: GPL-3.0-or-later
// A document and its file: saved, changed by others, kept for after a crash.
#include "tests/ui/document/desk.h"

#include "ui/document/diskbanner.h"
#include "ui/document/mergedialog.h"

#include <QProcess>
#include <QPushButton>

#include <sys/stat.h>

#include <csignal>
#include <cstdio>

using namespace clustero;

namespace {

using Kind = DocumentEvent::Kind;
using OnDisk = DiskFacts::State;

const QByteArray theirs = changedText(sample, "[make, all]", "[make, -j8, all]");

void press(QWidget &widget, const QString &text)
{
    const auto isWanted = [&](const QPushButton *button) { return button->text() == text && !button->isHidden(); };
    QPushButton *found = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        const QList<QPushButton *> buttons = widget.findChildren<QPushButton *>();
        const auto at = std::find_if(buttons.begin(), buttons.end(), isWanted);
        found = at == buttons.end() ? nullptr : *at;
        return found != nullptr;
    });
    QVERIFY2(isThere, qPrintable(text));
    found->click();
}

/// Somebody else writes the file while the document has unsaved text.
bool intoConflict(Desk &desk, const QByteArray &what, const QByteArray &by)
{
    desk.typeInstead(what, by);
    desk.replace(theirs);
    return QTest::qWaitFor([&] { return desk->disk().state == OnDisk::Conflict; });
}

/// What a process does that is killed while it has unsaved text: opens, types, waits until that is kept.
int typeAndWait(const QString &home)
{
    Services services({home + QStringLiteral("/data"), home + QStringLiteral("/cache")});
    services.begin();
    PipelineDocument document(services, home + QStringLiteral("/project/ci.yml"));
    document.setKeepDelay(Desk::keepDelay);
    QObject::connect(&document, &PipelineDocument::changed, &document, [&](const DocumentEvent &event) {
        if (event.kind == Kind::Loaded)
            document.type({{0, "", "# typed and not saved\n"}});
    });
    document.open();
    const QDir kept(home + QStringLiteral("/data/unsaved"));
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (!kept.entryList({QStringLiteral("*.unsaved")}, QDir::Files | QDir::Hidden).isEmpty()) {
            std::puts("kept");
            std::fflush(stdout);
            look.stop();
        }
    });
    look.start(20);
    return QCoreApplication::exec();
}

} // namespace

class TestDocumentDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesAndIsClean()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.typeInstead("all of them", "every one");
        QVERIFY(desk->isModified());
        QVERIFY(desk.save());
        QVERIFY(!desk->isModified());
        QVERIFY(desk.has(Kind::Saved));
        QCOMPARE(desk.onDisk(), desk->text());
        desk->undo(); // behind the saved text
        QVERIFY(desk->isModified());
        desk->redo();
        QVERIFY(!desk->isModified());
        desk->look(); // our own change of the file is none of others
        bool isSeen = false;
        desk.services().perform(
            &desk.document(), [] { return true; }, [&](bool done) { isSeen = done; });
        QTRY_VERIFY(isSeen);
        QCOMPARE(desk->disk().state, OnDisk::Known);
        QVERIFY(!desk.has(Kind::DiskChanged));
    }

    void whatIsTypedWhileSavingStaysUnsaved()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.typeInstead("all of them", "every one");
        const QByteArray saved = desk->text();
        desk->save();
        desk.type(0, "#");
        QTRY_VERIFY(desk.has(Kind::Saved));
        QCOMPARE(desk.onDisk(), saved);
        QVERIFY(desk->isModified());
    }

    void savingTwiceAtOnceSavesTheNewest()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.type(0, "#");
        int answers = 0;
        desk->save([&](const Result<void> &result) { answers += result ? 1 : 100; });
        desk.type(1, "#");
        desk->save([&](const Result<void> &result) { answers += result ? 1 : 100; });
        QTRY_COMPARE(answers, 2);
        QCOMPARE(desk.onDisk(), desk->text());
        QVERIFY(!desk->isModified());
    }

    void aFailedSaveLosesNothing()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.type(0, "#");
        QCOMPARE(::chmod(QFile::encodeName(desk.file()).constData(), 0444), 0);
        const Result<void> saved = desk.save();
        QCOMPARE(saved.error().code, QStringLiteral("read-only"));
        QCOMPARE(desk.last(Kind::SaveFailed).error.code, QStringLiteral("read-only"));
        QVERIFY(desk->isModified());
        QCOMPARE(desk.onDisk(), sample);
        DiskBanner banner(desk.document());
        QVERIFY(banner.isHidden());
        QVERIFY(!desk.save());
        QVERIFY(!banner.isHidden());
        QCOMPARE(::chmod(QFile::encodeName(desk.file()).constData(), 0644), 0);
        press(banner, QStringLiteral("&Save again"));
        QTRY_VERIFY(desk.has(Kind::Saved));
        QVERIFY(banner.isHidden());
        QCOMPARE(desk.onDisk(), desk->text());
    }

    void aCleanDocumentReloads_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("written") << false;
        QTest::newRow("replaced, as git does") << true;
    }
    void aCleanDocumentReloads()
    {
        QFETCH(const bool, replaced);
        Desk desk(sample);
        QVERIFY(desk.open());
        desk->setSelected(NodePath::ofStrand(1));
        desk.events.clear();
        replaced ? desk.replace(theirs) : desk.write(theirs);
        QTRY_COMPARE(desk->text(), theirs);
        QCOMPARE(desk.view, theirs);
        QVERIFY(!desk->isModified());
        const DocumentEvent event = desk.last(Kind::TextChanged);
        QCOMPARE(event.origin, DocumentEvent::Origin::Disk);
        QVERIFY(!event.select); // stays
        QCOMPARE(event.edits.size(), 1);
        QCOMPARE(event.edits.first().inserted, QByteArray("-j8, "));
        QCOMPARE(desk.last(Kind::ReadingReady).strands, QStringList(QStringLiteral("build")));
        QCOMPARE(desk->undoText(), QStringLiteral("Reload from disk"));
        desk->undo();
        QCOMPARE(desk->text(), sample);
        QVERIFY(desk->isModified());
        QCOMPARE(desk->disk().state, OnDisk::Known);
        // And again: it is still watched.
        desk->redo();
        desk.replace(changedText(theirs, "docs]", "documents]"));
        QTRY_VERIFY(desk->text().contains("documents]"));
    }

    void manyChangesAreReadOnce()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.events.clear();
        for (int i = 0; i < 50; ++i) {
            QVERIFY(QFile::remove(desk.file()));
            desk.replace(changedText(sample, "10m", QByteArray::number(i + 20) + "m"));
        }
        QTRY_VERIFY(desk->text().contains("69m"));
        QVERIFY2(desk.count(Kind::TextChanged) <= 2, qPrintable(QString::number(desk.count(Kind::TextChanged))));
        QCOMPARE(desk.count(Kind::DiskChanged), 0);
    }

    void ownEditsMakeAConflict()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        DiskBanner banner(desk.document());
        QVERIFY(banner.isHidden());
        desk.typeInstead("all of them", "every one");
        QVERIFY(desk->apply({Connect{QStringLiteral("build"), QStringLiteral("docs")}}));
        const QByteArray mine = desk->text();
        desk.replace(theirs);
        QTRY_COMPARE(desk->disk().state, OnDisk::Conflict);
        QCOMPARE(desk->text(), mine); // nothing moved
        QCOMPARE(desk->disk().theirs, theirs);
        QCOMPARE(desk->disk().ownEdits, 2);
        QVERIFY(!banner.isHidden());
        QVERIFY2(banner.message().startsWith(u"ci.yml changed on disk. Yours: 2 unsaved edit"), qPrintable(banner.message()));
        QCOMPARE(desk.save().error().code, QStringLiteral("changed-on-disk"));
        QCOMPARE(desk.onDisk(), theirs);
        // What they wrote goes back to what both know: no conflict any more.
        desk.replace(sample);
        QTRY_COMPARE(desk->disk().state, OnDisk::Known);
        QVERIFY(banner.isHidden());
        QVERIFY(desk->isModified());
        QVERIFY(desk.save());
    }

    void aConflictThatOnlySavingFinds()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.type(0, "#");
        desk.write(theirs);
        const Result<void> saved = desk.save(); // before anybody has noticed
        QCOMPARE(saved.error().code, QStringLiteral("changed-on-disk"));
        QCOMPARE(desk.onDisk(), theirs);
        QTRY_COMPARE(desk->disk().state, OnDisk::Conflict);
    }

    void keepingMine()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        DiskBanner banner(desk.document());
        QVERIFY(intoConflict(desk, "all of them", "every one"));
        const QByteArray mine = desk->text();
        press(banner, QStringLiteral("&Keep mine"));
        QCOMPARE(desk->disk().state, OnDisk::Known);
        QVERIFY(banner.isHidden());
        QCOMPARE(desk->undoText(), QStringLiteral("Keep mine"));
        desk->undo();
        QCOMPARE(desk->disk().state, OnDisk::Conflict);
        desk->redo();
        QVERIFY(desk->isModified());
        QVERIFY(desk.save());
        QCOMPARE(desk.onDisk(), mine);
        desk->undo(); // that question is answered
        QCOMPARE(desk->disk().state, OnDisk::Known);
    }

    void usingTheirs()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        DiskBanner banner(desk.document());
        QVERIFY(intoConflict(desk, "all of them", "every one"));
        const QByteArray mine = desk->text();
        press(banner, QStringLiteral("&Use theirs"));
        QCOMPARE(desk->text(), theirs);
        QCOMPARE(desk.view, theirs);
        QVERIFY(!desk->isModified());
        desk->undo();
        QCOMPARE(desk->text(), mine);
        QCOMPARE(desk->disk().state, OnDisk::Conflict);
        desk->redo();
        QCOMPARE(desk->text(), theirs);
        QCOMPARE(desk->disk().state, OnDisk::Known);
    }

    void mergingBoth()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        DiskBanner banner(desk.document());
        QVERIFY(intoConflict(desk, "[make, docs]", "[make, manual]"));
        press(banner, QStringLiteral("&Merge"));
        QCOMPARE(desk->text(), changedText(theirs, "[make, docs]", "[make, manual]"));
        QVERIFY(desk->isModified());
        QVERIFY(desk.save());
        QCOMPARE(desk.onDisk(), changedText(theirs, "[make, docs]", "[make, manual]"));
    }

    void mergingAsksWhereBothChanged()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        DiskBanner banner(desk.document());
        banner.show();
        QVERIFY(intoConflict(desk, "[make, all]", "[ninja]"));
        press(banner, QStringLiteral("&Merge"));
        auto *dialog = banner.window()->findChild<MergeDialog *>();
        QVERIFY(dialog);
        QCOMPARE(desk->disk().state, OnDisk::Conflict);
        dialog->pick(TextMerge::Pick::Theirs);
        dialog->accept();
        QCOMPARE(desk->text(), theirs);
        QCOMPARE(desk->disk().state, OnDisk::Known);
    }

    void aDeletedFileStaysOpen()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        DiskBanner banner(desk.document());
        QVERIFY(QFile::remove(desk.file()));
        QTRY_COMPARE(desk->disk().state, OnDisk::Deleted);
        QCOMPARE(desk->text(), sample);
        QVERIFY(desk->isModified());
        QVERIFY2(banner.message().contains(u"Save to restore"), qPrintable(banner.message()));
        press(banner, QStringLiteral("&Save to restore"));
        QTRY_COMPARE(desk.onDisk(), sample);
        QTRY_VERIFY(!desk->isModified());
        QVERIFY(banner.isHidden());
    }

    void aDeletedFileComesBack()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        QVERIFY(QFile::remove(desk.file()));
        QTRY_COMPARE(desk->disk().state, OnDisk::Deleted);
        desk.write(theirs);
        QTRY_COMPARE(desk->text(), theirs);
        QCOMPARE(desk->disk().state, OnDisk::Known);
        QVERIFY(!desk->isModified());
    }

    void aFolderThatComesAndGoes()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        const QString folder = QFileInfo(desk.file()).path();
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_COMPARE(desk->disk().state, OnDisk::Deleted);
        QCOMPARE(desk.save().error().code, QStringLiteral("no-folder"));
        QVERIFY(QDir().mkpath(folder));
        desk.write(theirs);
        QTRY_COMPARE(desk->text(), theirs);
    }

    void unsavedTextSurvivesBeingKilled()
    {
        Desk desk(sample);
        desk.end();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type-and-wait"), desk.home().path()});
        QVERIFY(process.waitForReadyRead(20'000));
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("kept"));
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        QCOMPARE(desk.onDisk(), sample);

        desk.begin();
        QVERIFY(desk.open());
        QCOMPARE(desk->text(), sample); // it is offered, not forced
        QVERIFY(desk->unsaved());
        QVERIFY(!desk->isUnsavedStale());
        DiskBanner banner(desk.document());
        QVERIFY2(banner.message().startsWith(u"Clustero ended before ci.yml was saved, "), qPrintable(banner.message()));
        press(banner, QStringLiteral("&Restore"));
        QCOMPARE(desk->text(), "# typed and not saved\n" + sample);
        QVERIFY(desk->isModified());
        QVERIFY(!desk->unsaved());
        QVERIFY(banner.isHidden());
        QTRY_COMPARE(desk.kept().size(), 1); // of this session
        desk->undo();
        QCOMPARE(desk->text(), sample);
        desk->redo();
        QVERIFY(desk.save());
        QTRY_VERIFY(desk.kept().isEmpty());
    }

    void unsavedTextIsKeptInTime()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        static_assert(PipelineDocument::keepDelay < 4000);
        const QDeadlineTimer deadline(5000);
        while (desk.kept().isEmpty() && !deadline.hasExpired()) {
            desk.type(0, "#"); // never a pause
            QTest::qWait(Desk::keepDelay / 10);
        }
        QVERIFY(!desk.kept().isEmpty());
        desk->discard();
        QTRY_VERIFY(desk.kept().isEmpty());
    }

    void closingWithoutDecidingKeepsIt()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.type(0, "#");
        desk.end();
        desk.begin();
        QVERIFY(desk.open());
        QVERIFY(desk->unsaved());
        QCOMPARE(desk->unsaved()->text, '#' + sample);
        desk->dropUnsavedOffer();
        QVERIFY(!desk->unsaved());
        QTRY_VERIFY(desk.kept().isEmpty());
        desk.reopen();
        QVERIFY(desk.open());
        QVERIFY(!desk->unsaved());
    }

    void discardedTextIsGone()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.type(0, "#");
        QTRY_COMPARE(desk.kept().size(), 1);
        desk->discard();
        desk.end();
        QVERIFY(desk.kept().isEmpty());
    }

    void aStaleOfferIsTold()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.type(0, "#");
        desk.end();
        desk.write(theirs);
        desk.begin();
        QVERIFY(desk.open());
        QVERIFY(desk->isUnsavedStale());
        DiskBanner banner(desk.document());
        QVERIFY2(banner.message().contains(u"has changed since"), qPrintable(banner.message()));
    }

    void whatIsOnDiskAlreadyIsNotOffered()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.type(0, "#");
        desk.end();
        desk.write('#' + sample);
        desk.begin();
        QVERIFY(desk.open());
        QVERIFY(!desk->unsaved());
        QTRY_VERIFY(desk.kept().isEmpty());
    }

    void typingBeforeDecidingLosesNeither()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.type(0, "#");
        desk.end();
        desk.begin();
        QVERIFY(desk.open());
        desk.type(0, "!");
        desk.end(); // as if killed a second time
        desk.begin();
        QVERIFY(desk.open());
        QCOMPARE(desk.kept().size(), 2);
        QCOMPARE(desk->unsaved()->text, '!' + sample);
        desk->dropUnsavedOffer();
        QCOMPARE(desk->unsaved()->text, '#' + sample);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--type-and-wait")
        return typeAndWait(arguments.at(2));
    TestDocumentDisk test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documentdisk.moc"
