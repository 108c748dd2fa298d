// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/testreportmodel.h"
#include "ui/runs/testdetails.h"
#include "ui/runs/testreportview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace clustero;

namespace {

const QByteArray sample =
    "<testsuites>"
    "<testsuite name='good'><testcase name='one'/><testcase name='two'><skipped message='later'/></testcase></testsuite>"
    "<testsuite name='bad'><testcase name='broken' classname='Cart' file='cart.py' line='7'>"
    "<failure message='90 is not 91'>&#27;[31mstack&#27;[0m</failure><system-out>printed</system-out></testcase>"
    "<testcase name='thrown'><error/></testcase></testsuite></testsuites>";

QString current(const TestReportView &view)
{
    return view.tree()->currentIndex().siblingAtColumn(0).data().toString();
}

bool says(const TestReportView &view, const QString &text)
{
    const auto labels = view.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class TestTestReportView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtTheFirstFailure()
    {
        TestReportView view;
        view.resize(900, 400);
        view.show();
        QVERIFY(says(view, QStringLiteral("No test report")));
        view.setReport(readJUnit(sample).value());
        QCOMPARE(current(view), QStringLiteral("broken"));
        QVERIFY(says(view, QStringLiteral("2 failed")));
        const QString text = view.details()->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(text.contains(QStringLiteral("90 is not 91")));
        QVERIFY(text.contains(QStringLiteral("stack")));
        QVERIFY(!text.contains(QStringLiteral("[31m")));
        QVERIFY(text.contains(QStringLiteral("printed")));
    }

    void goesThroughFailures()
    {
        TestReportView view;
        view.show();
        view.setReport(readJUnit(sample).value());
        QTest::keyClick(view.tree(), Qt::Key_F8);
        QCOMPARE(current(view), QStringLiteral("thrown"));
        QTest::keyClick(view.tree(), Qt::Key_F8);
        QCOMPARE(current(view), QStringLiteral("broken"));
        QTest::keyClick(view.tree(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(current(view), QStringLiteral("thrown"));
    }

    void filters()
    {
        TestReportView view;
        view.show();
        view.setReport(readJUnit(sample).value());
        auto *filter = view.findChild<QLineEdit *>();
        filter->setText(QStringLiteral("two"));
        QCOMPARE(current(view), QStringLiteral("good"));
        filter->setText(QStringLiteral("biuld"));
        QVERIFY(says(view, QStringLiteral("No test matches ‘biuld’")));
        const auto buttons = view.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(filter->text(), QString());
        view.findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(view.tree()->model()->rowCount(), 1);
    }

    void placeAndCopy()
    {
        TestReportView view;
        view.show();
        view.setReport(readJUnit(sample).value());
        QSignalSpy place(&view, &TestReportView::placeWanted);
        const auto buttons = view.details()->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            button->click();
        }
        QCOMPARE(place.value(0), QVariantList({QStringLiteral("cart.py"), 7}));
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("broken\nFailed")));
    }

    void loadsInTheBackground()
    {
        TestReportView view;
        view.show();
        QSignalSpy shown(&view, &TestReportView::shown);
        view.load(QByteArray("<html/>"));
        view.load(sample); // the newer one counts
        QVERIFY(says(view, QStringLiteral("Reading")));
        QVERIFY(shown.wait());
        QCOMPARE(current(view), QStringLiteral("broken"));
        view.load("<html/>");
        QVERIFY(shown.wait());
        QCOMPARE(shown.count(), 2);
        QVERIFY(says(view, QStringLiteral("no test report")));
        {
            TestReportView gone;
            gone.load(sample);
        }
        QCoreApplication::processEvents();
    }

    void tellsWhatIsMissing()
    {
        TestReportView view;
        view.show();
        view.setReport(readJUnit("<testsuite><testcase name='a'/><testcase").value());
        QVERIFY(says(view, QStringLiteral("ends too early")));
        view.setReport(readJUnit("<testsuite/>").value());
        QVERIFY(says(view, QStringLiteral("no tests")));
    }
};

QTEST_MAIN(TestTestReportView)
#include "tst_testreportview.moc"
