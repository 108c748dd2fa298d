// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/fakeportal.h"
#include "tests/ui/tray/privatebus.h"
#include "ui/theme/appearance.h"

#include <QLabel>
#include <QTest>

namespace clustero {

/// Light and dark as the desktop's portal tells them, over a real message bus.
class SystemSchemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isUp()); }
    void init() { QApplication::setPalette(QPalette(Qt::white)); }

    void beginsAsTheSystemIs()
    {
        FakePortal portal(m_bus.connect(QStringLiteral("portal")), 1);
        QVERIFY(portal.isThere);
        const Appearance appearance(m_bus.connect(QStringLiteral("window")));
        QTRY_VERIFY(appearance.isDark());
        QVERIFY(isDark(QApplication::palette()));
    }

    void followsWhileItRuns()
    {
        FakePortal portal(m_bus.connect(QStringLiteral("portal")), 2);
        const Appearance appearance(m_bus.connect(QStringLiteral("window")));
        QTRY_COMPARE(portal.asked, 1);
        QLabel label(QStringLiteral("shown"));
        label.show();
        QTRY_VERIFY(!isDark(label.palette()));
        portal.change(1);
        QTRY_VERIFY(appearance.isDark() && isDark(label.palette()));
        portal.change(2);
        QTRY_VERIFY(!appearance.isDark() && !isDark(label.palette()));
        portal.change(0); // no wish: as the platform is, which is light here
        portal.change(1);
        QTRY_VERIFY(appearance.isDark());
    }

    void ownChoiceCountsMore()
    {
        FakePortal portal(m_bus.connect(QStringLiteral("portal")), 1);
        Appearance appearance(m_bus.connect(QStringLiteral("window")));
        QTRY_VERIFY(appearance.isDark());
        appearance.setScheme(Appearance::Scheme::Light);
        QVERIFY(!appearance.isDark());
        portal.change(2);
        portal.change(1);
        appearance.setScheme(Appearance::Scheme::System);
        QTRY_VERIFY(appearance.isDark());
    }

    void hearsAPortalThatComesLater()
    {
        const Appearance appearance(m_bus.connect(QStringLiteral("window")));
        QVERIFY(!appearance.isDark());
        FakePortal portal(m_bus.connect(QStringLiteral("portal")), 1);
        QTRY_VERIFY(appearance.isDark());
        portal.change(2);
        QTRY_VERIFY(!appearance.isDark());
    }

private:
    static bool isDark(const QPalette &palette) { return palette.color(QPalette::Window).lightness() < 128; }

    PrivateBus m_bus;
};

} // namespace clustero

QTEST_MAIN(clustero::SystemSchemeTest)
#include "tst_systemscheme.moc"
