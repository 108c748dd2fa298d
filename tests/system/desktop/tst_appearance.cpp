// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/driver.h"
#include "tests/system/desktop/pipelines.h"
#include "tests/ui/theme/fakeportal.h"

#include <QGuiApplication>
#include <QTest>

namespace clustero {

using namespace Qt::StringLiterals;

/// Light and dark, as the pixels of the open window tell.
class AppearanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void turnsDark();
    void followsTheSystem();
    void speaksAnotherLanguageAtOnce();

private:
    /// Of the window's right edge; -1: there is no window.
    [[nodiscard]] int lightness() const;

    std::unique_ptr<Driver> m_driver;
};

void AppearanceTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("CLUSTERO_TEST_HOME"), "Run this inside installers/desktop-for-tests.");
    QVERIFY(AccessibilityBus().isConnected());
}

void AppearanceTest::init()
{
    m_driver = std::make_unique<Driver>();
    QVERIFY(m_driver->bus().isConnected());
}

void AppearanceTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_driver->activeTitle().isEmpty()) {
        const QString file = u"%1/failed-%2.png"_s.arg(QCoreApplication::applicationDirPath(), QLatin1String(QTest::currentTestFunction()));
        m_driver->picture().save(file);
        qInfo() << "The window at the end:" << file;
    }
    const QByteArray complaints = m_driver->complaints();
    m_driver.reset();
    QVERIFY2(complaints.isEmpty(), complaints.constData());
}

/// Of the side bar, where nothing is written.
int AppearanceTest::lightness() const
{
    const QImage picture = m_driver->picture();
    return picture.isNull() ? -1 : picture.pixelColor(8, picture.height() / 2).lightness();
}

void AppearanceTest::turnsDark()
{
    QVERIFY(m_driver->start());
    QTRY_VERIFY_WITH_TIMEOUT(lightness() > 200, 15'000);
    QVERIFY(m_driver->runCommand(u"View: Light or dark"_s));
    QTRY_VERIFY_WITH_TIMEOUT(lightness() >= 0 && lightness() < 60, 15'000);
    QVERIFY(m_driver->runCommand(u"View: Light or dark"_s));
    QTRY_VERIFY_WITH_TIMEOUT(lightness() > 200, 15'000);
}

/// While the window is open, and when it starts.
void AppearanceTest::followsTheSystem()
{
    FakePortal portal(QDBusConnection::sessionBus(), 2);
    QVERIFY2(portal.isThere, "Something else is the portal of this desktop.");
    QVERIFY(m_driver->start({m_driver->project(u"bow"_s, samples::passing)}));
    QTRY_VERIFY_WITH_TIMEOUT(lightness() > 200, 15'000);
    portal.change(1);
    QTRY_VERIFY_WITH_TIMEOUT(lightness() >= 0 && lightness() < 60, 15'000);
    portal.change(2);
    QTRY_VERIFY_WITH_TIMEOUT(lightness() > 200, 15'000);
    portal.change(1);
    QTRY_VERIFY_WITH_TIMEOUT(lightness() >= 0 && lightness() < 60, 15'000);
    m_driver->keys({u"ctrl+q"_s});
    QVERIFY(m_driver->waitFor([this] { return m_driver->windowProcesses().isEmpty(); }));
    QVERIFY(m_driver->start());
    QTRY_VERIFY_WITH_TIMEOUT(lightness() >= 0 && lightness() < 60, 15'000);
}

/// The window comes again as it was, while the rest of the program goes on, and at the next start in the language that was chosen last.
void AppearanceTest::speaksAnotherLanguageAtOnce()
{
    QVERIFY(m_driver->start({m_driver->project(u"bow"_s, samples::passing)}));
    QVERIFY(m_driver->await(u"page tab"_s, u"site*"_s));
    const QList<qint64> before = m_driver->windowProcesses();
    m_driver->keys({u"ctrl+comma"_s});
    const auto choose = [this](const QString &dialog, const QString &letter, const QString &menu) {
        QVERIFY(m_driver->await(u"dialog"_s, dialog));
        m_driver->keys({u"Tab"_s, u"Tab"_s, letter});
        QVERIFY(m_driver->await(u"menu item"_s, menu));
        QVERIFY(m_driver->await(u"page tab"_s, u"site*"_s));
    };
    choose(u"Settings"_s, u"d"_s, u"Datei"_s);
    choose(u"Einstellungen"_s, u"f"_s, u"Fichier"_s);
    m_driver->keys({u"Escape"_s});
    QCOMPARE(m_driver->windowProcesses(), before);
    m_driver->keys({u"ctrl+q"_s});
    QVERIFY(m_driver->waitFor([this] { return m_driver->windowProcesses().isEmpty(); }));
    m_driver->startWindow({});
    QVERIFY(m_driver->await(u"menu item"_s, u"Fichier"_s));
}

} // namespace clustero

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    clustero::AppearanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_appearance.moc"
