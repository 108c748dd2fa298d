// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessiblerole.h"
#include "ui/theme/appearance.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/theme/stateglyph.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QtTest>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

constexpr State states[] = {State::Queued, State::Waiting,  State::Pulling,   State::Running, State::Passed,
                            State::Failed, State::TimedOut, State::Cancelled, State::Skipped, State::Interrupted};

QImage greyGlyph(State state, const Tokens &tokens)
{
    QImage image(32, 32, QImage::Format_Grayscale8);
    image.fill(tokens.surface);
    QPainter painter(&image);
    paintStateGlyph(painter, QRectF(0, 0, 32, 32), state, tokens);
    return image;
}

/// Of 255, the mean difference over all pixels.
double difference(const QImage &a, const QImage &b)
{
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return static_cast<double>(sum) / (a.width() * a.height());
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textAndSignsStandOut_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textAndSignsStandOut()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        for (const QColor &ground : {t.window, t.surface, t.raised, t.neutralSoft}) {
            QVERIFY2(contrast(t.text, ground) >= 7, qPrintable(ground.name()));
            QVERIFY2(contrast(t.textMuted, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(t.accent, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(t.focus, ground) >= 3, qPrintable(ground.name()));
            for (const State state : states)
                QVERIFY2(contrast(stateColor(t, state), ground) >= 3, qPrintable(toString(state) + ground.name()));
        }
        for (const QColor &ground : {t.window, t.surface, t.raised})
            QVERIFY2(contrast(t.borderStrong, ground) >= 3, qPrintable(ground.name()));
        for (const State state : {State::Passed, State::Failed, State::Running, State::Interrupted}) {
            QVERIFY2(contrast(stateColor(t, state), stateSoftColor(t, state)) >= 4.5, qPrintable(toString(state)));
            QVERIFY2(contrast(t.text, stateSoftColor(t, state)) >= 7, qPrintable(toString(state)));
        }
        QVERIFY(contrast(t.accentText, t.accent) >= 4.5);
        QVERIFY(contrast(t.selectionText, t.selection) >= 7);
        QVERIFY(contrast(t.textMuted, t.selection) >= 4.5);
    }

    void statesDifferWithoutColour()
    {
        for (const bool dark : {false, true}) {
            const Tokens &tokens = dark ? darkTokens() : lightTokens();
            for (const State a : states) {
                for (const State b : states) {
                    if (a != b)
                        QVERIFY2(difference(greyGlyph(a, tokens), greyGlyph(b, tokens)) > 4, qPrintable(toString(a) + u' ' + toString(b)));
                }
            }
        }
    }

    void schemeChangesThePalette()
    {
        Appearance appearance;
        appearance.setScheme(Appearance::Scheme::Dark);
        QVERIFY(tokensOf(QApplication::palette()).isDark);
        appearance.setScheme(Appearance::Scheme::Light);
        QVERIFY(!tokensOf(QApplication::palette()).isDark);
    }

    void oneIsNotMany()
    {
        Language language;
        language.use(QStringLiteral("en"));
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(timeText(now.addSecs(-60), now), QStringLiteral("1 minute ago"));
        QCOMPARE(timeText(now.addSecs(-180), now), QStringLiteral("3 minutes ago"));
    }

    /// A screen reader reads it, wherever the focus is: as a notification, or as the new description of what has the focus.
    void announcementsAreRead()
    {
        QWidget window;
        const QAccessible::Id first = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&window));
        const auto shown = [first] {
            QStringList sentences;
            for (QAccessible::Id id = first; id < first + 100; ++id) {
                const QAccessibleInterface *about = QAccessible::accessibleInterface(id);
                if (about && about->role() == QAccessible::Notification)
                    sentences += about->text(QAccessible::Name);
            }
            return sentences;
        };
        auto *focused = new QLineEdit(&window);
        auto *other = new QWidget(&window);
        window.show();
        window.activateWindow();
        focused->setFocus();
        QTRY_VERIFY(focused->hasFocus());
        announce(other, QStringLiteral("Saved"));
        QCOMPARE(shown(), QStringList{QStringLiteral("Saved")});
        QCOMPARE(other->accessibleDescription(), QStringLiteral("Saved"));
        announce(focused, QStringLiteral("There is no problem here."));
        QCOMPARE(shown().size(), 1); // its description is read
        announce(focused, QStringLiteral("There is no problem here."));
        QCOMPARE(shown().size(), 2); // it did not change
        for (int i = 0; i < 20; ++i)
            announce(other, QString::number(i));
        QVERIFY2(shown().contains(QStringLiteral("19")) && !shown().contains(QStringLiteral("Saved")), qPrintable(shown().join(u',')));
        QCOMPARE(shown().size(), 8); // as many are kept
    }

    void durationsForPeople_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 s");
        QTest::newRow("a moment") << qint64(43) << QStringLiteral("43 ms");
        QTest::newRow("part of a second") << qint64(430) << QStringLiteral("0.4 s");
        QTest::newRow("seconds") << qint64(12'400) << QStringLiteral("12 s");
        QTest::newRow("a minute") << qint64(59'700) << QStringLiteral("1 m");
        QTest::newRow("minutes") << qint64(130'000) << QStringLiteral("2 m 10 s");
        QTest::newRow("hours") << qint64(3'780'000) << QStringLiteral("1 h 3 m");
        QTest::newRow("negative") << qint64(-5) << QStringLiteral("0 s");
    }

    void durationsForPeople()
    {
        QFETCH(qint64, ms);
        QLocale::setDefault(QLocale::c());
        QTEST(durationText(std::chrono::milliseconds(ms)), "text");
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
