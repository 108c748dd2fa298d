// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documenthistory.h"

#include <QTest>

using namespace clustero;

namespace {

using Way = DocumentHistory::Way;

/// A text with a history and a clock that is moved by hand.
class Notebook
{
public:
    explicit Notebook(qsizetype bytes = DocumentHistory::maxBytes, int steps = DocumentHistory::maxSteps)
        : m_history(
              [this](const DocumentChange &change, Way way) {
                  const TextEdits edits = way == Way::Undo ? inverse(change.edits) : change.edits;
                  QVERIFY(fits(text, edits));
                  text = applied(text, edits);
              },
              bytes, steps)
    {}

    void typeAt(qsizetype offset, const QByteArray &keys)
    {
        for (const char key : keys) {
            wait(100);
            type({{offset++, "", QByteArray(1, key)}});
        }
    }
    void type(const TextEdits &edits)
    {
        DocumentChange change;
        change.label = QStringLiteral("Typing");
        change.edits = edits;
        m_history.type(change, m_now);
    }
    void backspace(qsizetype offset, int count)
    {
        for (; count > 0; --count) {
            wait(100);
            type({{offset - 1, text.mid(offset - 1, 1), ""}});
            --offset;
        }
    }
    void push(const QByteArray &after, int visit = 0)
    {
        DocumentChange change;
        change.label = QStringLiteral("Edit");
        change.edits = difference(text, after);
        change.visit = visit;
        m_history.push(change);
    }
    void wait(int ms) { m_now = m_now.addMSecs(ms); }
    DocumentHistory &history() { return m_history; }
    int steps() { return m_history.stack().count(); }

    QByteArray text;

private:
    QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    DocumentHistory m_history;
};

} // namespace

class TestDocumentHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWordIsOneStep()
    {
        Notebook book;
        book.typeAt(0, "name");
        QCOMPARE(book.steps(), 1);
        book.history().undo();
        QCOMPARE(book.text, QByteArray());
        book.history().redo();
        QCOMPARE(book.text, QByteArray("name"));
    }

    void typingEndsWithTheWordTheLineAndAPause_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("pauseBefore"); // which key; -1: none
        QTest::addColumn<int>("steps");
        QTest::newRow("two words") << QByteArray("two words") << -1 << 2;
        QTest::newRow("three words, many blanks") << QByteArray("a   b c") << -1 << 3;
        QTest::newRow("two lines") << QByteArray("one\ntwo") << -1 << 3;
        QTest::newRow("a pause") << QByteArray("word") << 2 << 2;
        QTest::newRow("blanks only") << QByteArray("    ") << -1 << 1;
    }
    void typingEndsWithTheWordTheLineAndAPause()
    {
        QFETCH(const QByteArray, keys);
        QFETCH(const int, pauseBefore);
        QFETCH(const int, steps);
        Notebook book;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (i == pauseBefore)
                book.wait(1000);
            book.typeAt(i, keys.mid(i, 1));
        }
        QCOMPARE(book.steps(), steps);
        QCOMPARE(book.text, keys);
        for (int i = 0; i < steps; ++i)
            book.history().undo();
        QCOMPARE(book.text, QByteArray());
    }

    void anotherPlaceIsAnotherStep()
    {
        Notebook book;
        book.typeAt(0, "ab");
        book.typeAt(0, "x");
        QCOMPARE(book.steps(), 2);
    }

    void backspaceAndDeleteAreSteps()
    {
        Notebook book;
        book.text = "one two";
        book.backspace(7, 2);
        QCOMPARE(book.steps(), 1);
        QCOMPARE(book.text, QByteArray("one t"));
        book.typeAt(5, "x");
        QCOMPARE(book.steps(), 2);
        book.history().undo();
        book.history().undo();
        QCOMPARE(book.text, QByteArray("one two"));
    }

    void oneKeyIsOneStepWhateverItDoes()
    {
        Notebook book;
        book.text = "a: selected\n";
        book.wait(100);
        book.type({{3, "selected", ""}}); // typed over a selection
        book.wait(2);
        book.type({{3, "", "x"}});
        book.wait(2);
        book.type({{0, "", "# "}});
        QCOMPARE(book.steps(), 1);
        QCOMPARE(book.text, QByteArray("# a: x\n"));
        book.history().undo();
        QCOMPARE(book.text, QByteArray("a: selected\n"));
    }

    void typingAfterUndoIsAStepOfItsOwn()
    {
        Notebook book;
        book.typeAt(0, "ab");
        book.wait(2000);
        book.typeAt(2, "cd");
        book.history().undo();
        book.typeAt(2, "x");
        QCOMPARE(book.steps(), 2);
        book.history().undo();
        QCOMPARE(book.text, QByteArray("ab"));
    }

    void visitsMergeUntilSealed()
    {
        Notebook book;
        book.text = "timeout: 1m\n";
        book.push("timeout: 10m\n", 1);
        book.push("timeout: 10m30s\n", 1);
        QCOMPARE(book.steps(), 1);
        book.push("timeout: 5m\n", 2);
        QCOMPARE(book.steps(), 2);
        book.history().seal();
        book.push("timeout: 6m\n", 2);
        QCOMPARE(book.steps(), 3);
        book.history().undo();
        book.history().undo();
        QCOMPARE(book.text, QByteArray("timeout: 10m30s\n"));
        book.history().undo();
        QCOMPARE(book.text, QByteArray("timeout: 1m\n"));
    }

    void aVisitThatChangesNothingLeavesNoStep()
    {
        Notebook book;
        book.text = "timeout: 1m\n";
        book.push("timeout: 10m\n", 1);
        book.push("timeout: 1m\n", 1);
        QCOMPARE(book.steps(), 0);
        QVERIFY(!book.history().stack().canUndo());
    }

    void stepsAreBounded()
    {
        Notebook book(DocumentHistory::maxBytes, 10);
        for (int i = 0; i < 30; ++i)
            book.push(QByteArray::number(i));
        QCOMPARE(book.steps(), 10);
        for (int i = 0; i < 30; ++i)
            book.history().undo();
        QCOMPARE(book.text, QByteArray("19"));
    }

    void bytesAreBounded()
    {
        Notebook book(100'000);
        for (int i = 0; i < 30; ++i)
            book.push(QByteArray(10'000, char('a' + i)));
        const int steps = book.steps();
        QVERIFY2(steps >= 2 && steps <= 5, qPrintable(QString::number(steps)));
        QCOMPARE(book.text, QByteArray(10'000, char('a' + 29)));
        book.history().undo();
        QCOMPARE(book.text, QByteArray(10'000, char('a' + 28)));
        book.history().redo();
        QCOMPARE(book.text, QByteArray(10'000, char('a' + 29)));
        for (int i = 0; i < steps; ++i)
            book.history().undo();
        QCOMPARE(book.text, QByteArray(10'000, char('a' + 29 - steps)));
        QVERIFY(!book.history().stack().canUndo());
    }

    void aStepLargerThanTheBoundCanStillBeUndone()
    {
        Notebook book(1000);
        book.push("small");
        book.push(QByteArray(5000, 'x'));
        QCOMPARE(book.steps(), 1);
        book.history().undo();
        QCOMPARE(book.text, QByteArray("small"));
    }

    void countsStepsSinceAPlace()
    {
        Notebook book;
        book.push("1");
        const quint64 saved = book.history().position();
        QCOMPARE(book.history().textStepsSince(saved), 0);
        book.push("2");
        book.push("3");
        QCOMPARE(book.history().textStepsSince(saved), 2);
        book.history().undo();
        QCOMPARE(book.history().textStepsSince(saved), 1);
        book.history().undo();
        book.history().undo();
        QCOMPARE(book.history().textStepsSince(saved), 1); // one before it
    }
};

QTEST_APPLESS_MAIN(TestDocumentHistory)
#include "tst_documenthistory.moc"
