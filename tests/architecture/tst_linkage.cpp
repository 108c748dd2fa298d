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
/// `clustero-desktop` opens its window without the libraries of the services, which would double the time until it is seen.
class TestLinkage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dynamicSection() { check(outputOf(QStringLiteral("readelf"), {QStringLiteral("-dW"), QStringLiteral(CLUSTERO_PROGRAM)})); }

    void librariesOfLibraries() { check(outputOf(QStringLiteral("ldd"), {QStringLiteral(CLUSTERO_PROGRAM)})); }

private:
    static void check(const QString &list)
    {
        QVERIFY2(list.contains(u"libQt6Core.so"), qPrintable(list));
        for (const QString &library : QStringLiteral(CLUSTERO_WITHOUT).split(u' '))
            QVERIFY2(!list.contains(library), qPrintable(QStringLiteral("%1 is linked:\n%2").arg(library, list)));
    }
};

QTEST_GUILESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
