// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/tray/trayicon.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QSvgRenderer>
#include <QTest>

#include <array>

namespace clustero {

class IconsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsBuiltIn();
    void windowIcons_data();
    void windowIcons();
    void trayShapesDiffer();
    void trayShapesStandOut_data();
    void trayShapesStandOut();
    void applicationIconIsThere();
};

namespace {

QStringList iconNames()
{
    return QDir(QStringLiteral(CLUSTERO_ICONS)).entryList({QStringLiteral("*.svg")});
}

QImage imageOf(TrayShape shape, int side)
{
    return trayShapeIcon(shape).pixmap(side, side).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Pixels that differ clearly in how much of them is covered.
int differentPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 100 ? 1 : 0;
    }
    return count;
}

constexpr std::array shapes{TrayShape::Idle,      TrayShape::Running, TrayShape::Failed,
                            TrayShape::Attention, TrayShape::Offline, TrayShape::Paused};

} // namespace

void IconsTest::everyFileIsBuiltIn()
{
    QVERIFY(QFile::exists(iconFile(QStringLiteral("play"))));
    const QStringList built = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(built.size() > 60);
    QCOMPARE(built, iconNames());
}

void IconsTest::windowIcons_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : iconNames()) {
        if (!name.startsWith(u"tray-") && name != u"clustero.svg")
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
}

void IconsTest::windowIcons()
{
    QFETCH(QString, name);
    QFile file(iconFile(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
    QVERIFY(svg.contains("stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\""));
    QVERIFY2(!svg.contains('#'), "it has a colour of its own");
    QVERIFY(QSvgRenderer(svg).isValid());

    QPalette palette;
    palette.setColor(QPalette::ButtonText, Qt::red);
    const QImage image = themedIcon(name, palette).pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32);
    int covered = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            covered += qAlpha(pixel) > 128 ? 1 : 0;
            const bool atEdge = x == 0 || y == 0 || x == 23 || y == 23;
            QVERIFY2(!atEdge || qAlpha(pixel) == 0, "it touches the edge");
            QVERIFY(qAlpha(pixel) < 200 || qRed(pixel) > 200);
        }
    }
    QVERIFY2(covered >= 12 && covered < 300, qPrintable(QString::number(covered)));
}

void IconsTest::trayShapesDiffer()
{
    for (size_t i = 0; i < shapes.size(); ++i) {
        for (size_t k = i + 1; k < shapes.size(); ++k) {
            const int different = differentPixels(imageOf(shapes.at(i), 16), imageOf(shapes.at(k), 16));
            const QString what = QStringLiteral("%1 and %2: %3").arg(trayIconName(shapes.at(i)), trayIconName(shapes.at(k))).arg(different);
            QVERIFY2(different >= 6, qPrintable(what));
        }
    }
}

void IconsTest::trayShapesStandOut_data()
{
    QTest::addColumn<int>("shape");
    for (const TrayShape shape : shapes)
        QTest::newRow(qPrintable(trayIconName(shape))) << static_cast<int>(shape);
}

void IconsTest::trayShapesStandOut()
{
    QFETCH(int, shape);
    const QImage image = imageOf(static_cast<TrayShape>(shape), 64);
    QList<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) == 255 && !seen.contains(pixel))
                seen.append(pixel);
        }
    }
    QVERIFY(!seen.isEmpty());
    for (const QRgb pixel : seen) {
        for (const QColor &panel : {QColor(Qt::white), QColor(0x2b, 0x2e, 0x33), QColor(Qt::black)}) {
            const QString what = QStringLiteral("%1 on %2: %3").arg(QColor(pixel).name(), panel.name()).arg(contrast(QColor(pixel), panel));
            QVERIFY2(contrast(QColor(pixel), panel) >= 3, qPrintable(what));
        }
    }
}

void IconsTest::applicationIconIsThere()
{
    for (const int side : {16, 48, 256}) {
        const QImage image = applicationIcon().pixmap(side, side).toImage();
        QCOMPARE(image.width(), side);
        QVERIFY(contrast(image.pixelColor(side / 2, side / 8), Qt::white) >= 3); // the ground
        QVERIFY(contrast(image.pixelColor(side / 2, side / 8), QColor(0x1e, 0x21, 0x27)) >= 3);
        QVERIFY(contrast(image.pixelColor(side / 2, side / 2), image.pixelColor(side / 2, side / 8)) >= 3); // the knot on it
    }
}

} // namespace clustero

QTEST_MAIN(clustero::IconsTest)
#include "tst_icons.moc"
