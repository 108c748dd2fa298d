// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QtTest>

namespace {

/// What a program prints; fails the test if it cannot be run.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

} // namespace

/// `clustero` and `clustero-relay` work on a machine without a display: neither they nor a library that they need link Qt Gui or Widgets.
class TestLinkage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dynamicSectionHasNoGui()
    {
        const QString section = outputOf(QStringLiteral("readelf"), {QStringLiteral("-dW"), QStringLiteral(CLUSTERO_PROGRAM)});
        QVERIFY2(section.contains(u"libQt6Core.so"), qPrintable(section));
        QVERIFY2(!section.contains(u"libQt6Gui") && !section.contains(u"libQt6Widgets"), qPrintable(section));
    }

    void noLibraryBringsGuiIn()
    {
        const QString libraries = outputOf(QStringLiteral("ldd"), {QStringLiteral(CLUSTERO_PROGRAM)});
        QVERIFY2(libraries.contains(u"libQt6Core.so"), qPrintable(libraries));
        QVERIFY2(!libraries.contains(u"libQt6Gui") && !libraries.contains(u"libQt6Widgets"), qPrintable(libraries));
    }
};

QTEST_GUILESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
