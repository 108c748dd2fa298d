// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/diffdialog.h"
#include "ui/document/diffpane.h"
#include "ui/document/mergedialog.h"
#include "ui/theme/language.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QtTest>

using namespace clustero;

namespace {

const QByteArray before = "version: 1\n"
                          "strands:\n"
                          "# the compiler\n"
                          "- name: build\n"
                          "  timeout: 10m\n"
                          "  steps:\n"
                          "  - type: debian:12\n"
                          "    cmd: [make, all]\n"
                          "- name: test\n"
                          "  after: [build]\n"
                          "  steps:\n"
                          "  - type: debian:12\n"
                          "    cmd: [make, test]\n"
                          "- name: deploy\n"
                          "  after: [test]\n"
                          "  steps:\n"
                          "  - type: host\n"
                          "    cmd: [make, deploy]\n";

QByteArray changed(QByteArray text, const QByteArray &what, const QByteArray &by)
{
    return text.replace(what, by);
}

QString kinds(const QList<DiffRow> &rows)
{
    QString letters;
    for (const DiffRow &row : rows)
        letters += QLatin1Char(" -+~."[int(row.kind)]);
    return letters;
}

/// Pictures for people: where the environment names a folder.
void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CLUSTERO_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace

class TestDiffViews : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    Language m_language;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("CLUSTERO_CONFIG_DIR", m_folder.path().toUtf8());
        m_language.use(QStringLiteral("en"));
    }
    void init()
    {
        QFile::remove(m_folder.filePath(QStringLiteral("state.ini")));
        QApplication::setPalette(paletteOf(lightTokens()));
    }

    void rowsOfADifference()
    {
        const DiffText text = diffText(before, changed(before, "10m", "15m"), 1);
        QCOMPARE(kinds(text.unified), QStringLiteral("~ -+ ~"));
        QCOMPARE(kinds(text.before), QStringLiteral("~ - ~"));
        QCOMPARE(kinds(text.after), QStringLiteral("~ + ~"));
        QCOMPARE(text.changed(), 1);
        const DiffRow &removed = text.unified.at(2);
        QCOMPARE(removed.before, 5);
        QCOMPARE(removed.after, 0);
        QCOMPARE(removed.text.mid(removed.markStart, removed.markLength), QStringLiteral("0"));
        QCOMPARE(text.unified.first().text, QStringLiteral("3 unchanged lines"));
    }

    void columnsAreAligned_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("added") << changed(before, "- name: test\n", "# new\n# lines\n- name: test\n");
        QTest::newRow("removed") << changed(before, "# the compiler\n", "");
        QTest::newRow("one becomes three") << changed(before, "    cmd: [make, all]\n", "    cmd:\n    - make\n    - all\n");
        QTest::newRow("everything") << QByteArray("x\n");
        QTest::newRow("emptied") << QByteArray();
    }
    void columnsAreAligned()
    {
        QFETCH(const QByteArray, after);
        for (const int context : {0, 3, -1}) {
            const DiffText text = diffText(before, after, context);
            QCOMPARE(text.before.size(), text.after.size());
            for (qsizetype i = 0; i < text.before.size(); ++i) {
                if (text.before.at(i).kind == DiffRow::Kind::Context)
                    QCOMPARE(text.before.at(i).text, text.after.at(i).text);
            }
            const auto lines = [](const QList<DiffRow> &rows) {
                return std::count_if(rows.begin(), rows.end(), [](const DiffRow &row) { return row.before > 0 || row.after > 0; });
            };
            if (context < 0) {
                QCOMPARE(lines(text.before), before.count('\n'));
                QCOMPARE(lines(text.after), after.count('\n'));
            }
        }
    }

    void whatCannotBeSeenIsShown()
    {
        QCOMPARE(visibleLine("a\r\n"), QStringLiteral("a"));
        QCOMPARE(visibleLine("x\xe2\x80\xaey"), QStringLiteral("x⟨U+202E⟩y"));
        QCOMPARE(visibleLine("\tkept"), QStringLiteral("\tkept"));
        const DiffText ends = diffText("a\nb\n", "a\r\nb\n");
        QCOMPARE(ends.unified.at(0).text, QStringLiteral("a"));
        QCOMPARE(ends.unified.at(1).text, QStringLiteral("a␍"));
        const DiffText last = diffText("a\n", "a");
        QCOMPARE(last.unified.at(1).text, QStringLiteral("a  (no line end)"));
    }

    void rowsAreBounded()
    {
        QByteArray large;
        for (int i = 0; i < 30'000; ++i)
            large += QByteArray::number(i) + '\n';
        const DiffText text = diffText("", large);
        QVERIFY(text.isCut);
        QCOMPARE(text.unified.size(), DiffText::mostRows);
        QCOMPARE(text.added, 30'000);
    }

    void theDialogSaysWhatChanged()
    {
        DiffDialog same(QStringLiteral("t"), {QStringLiteral("a"), before}, {QStringLiteral("b"), before});
        QCOMPARE(same.summary(), QStringLiteral("Both are the same."));
        DiffDialog one(QStringLiteral("t"), {QStringLiteral("a"), before}, {QStringLiteral("b"), changed(before, "10m", "15m")});
        QCOMPARE(one.summary(), QStringLiteral("1 line changed (+1 −1)"));
    }

    void theDialogGoesByKeyboard()
    {
        const QByteArray after = changed(changed(before, "10m", "15m"), "deploy]", "publish]");
        DiffDialog dialog(QStringLiteral("Compare ci.yml"), {QStringLiteral("On disk, changed 14:02"), before},
                          {QStringLiteral("Mine, not saved"), after});
        int kept = 0;
        dialog.addChoice(QStringLiteral("&Keep mine"), [&] { ++kept; });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *unified = dialog.findChild<DiffPane *>(QStringLiteral("unified"));
        QCOMPARE(unified->textCursor().block().text(), QStringLiteral("-  timeout: 10m"));
        QTest::keyClick(&dialog, Qt::Key_F8);
        QCOMPARE(unified->textCursor().block().text(), QStringLiteral("-    cmd: [make, deploy]"));
        QTest::keyClick(&dialog, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(unified->textCursor().block().text(), QStringLiteral("-  timeout: 10m"));
        keepPicture(dialog, QStringLiteral("diff-light"));
        dialog.setSideBySide(true);
        keepPicture(dialog, QStringLiteral("diff-sides-light"));
        QApplication::setPalette(paletteOf(darkTokens()));
        QCoreApplication::processEvents();
        keepPicture(dialog, QStringLiteral("diff-sides-dark"));
        dialog.setSideBySide(false);
        dialog.setWholeFile(true);
        keepPicture(dialog, QStringLiteral("diff-dark"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(kept, 1);
        QVERIFY(!dialog.isVisible());
    }

    void conflictsArePickedOneByOne()
    {
        const QByteArray mine = changed(changed(before, "10m", "15m"), "[make, test]", "[ctest]");
        const QByteArray theirs =
            changed(changed(changed(before, "10m", "1h"), "[make, test]", "[make, check]"), "# the compiler", "# the C++ compiler");
        const TextMerge merge = mergeTexts(before, mine, theirs);
        MergeDialog dialog(QStringLiteral("ci.yml"), merge);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto press = [&](const QString &text) {
            for (auto *button : dialog.findChildren<QAbstractButton *>()) {
                if (button->text() == text) {
                    button->click();
                    return;
                }
            }
            QFAIL(qPrintable(text));
        };
        QVERIFY(!dialog.isDecided());
        keepPicture(dialog, QStringLiteral("merge-light"));
        press(QStringLiteral("&Use the disk's"));
        QTest::keyClick(&dialog, Qt::Key_F8);
        QCOMPARE(dialog.current(), 1);
        QVERIFY(!dialog.isDecided());
        press(QStringLiteral("&Keep mine"));
        QVERIFY(dialog.isDecided());
        QApplication::setPalette(paletteOf(darkTokens()));
        QCoreApplication::processEvents();
        keepPicture(dialog, QStringLiteral("merge-dark"));
        QCOMPARE(dialog.merged(),
                 changed(changed(changed(before, "10m", "1h"), "[make, test]", "[ctest]"), "# the compiler", "# the C++ compiler"));
        press(QStringLiteral("&Merge"));
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void everyControlHasAName()
    {
        DiffDialog diff(QStringLiteral("t"), {QStringLiteral("a"), before}, {QStringLiteral("b"), QByteArray()});
        MergeDialog merge(QStringLiteral("ci.yml"), mergeTexts("a\n", "b\n", "c\n"));
        for (const QWidget *dialog : std::initializer_list<const QWidget *>{&diff, &merge}) {
            for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
                QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
            for (const QPlainTextEdit *text : dialog->findChildren<QPlainTextEdit *>())
                QVERIFY(!text->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(TestDiffViews)
#include "tst_diffviews.moc"
