// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are only there once somebody asks for them; the macro wants no namespace around it.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace clustero {

namespace {

QByteArray svgOf(const QString &name, const QColor &color)
{
    QFile file(iconFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Draws an SVG in a colour of the palette; pixmaps of each size, scale and colour are kept in Qt's pixmap cache.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, QPalette palette) : m_name(std::move(name)), m_palette(std::move(palette)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QSize size = rect.size() * painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(size, mode, QIcon::Off);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = m_palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        const QString key = QStringLiteral("clustero-%1-%2-%3x%4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(svgOf(m_name, color));
        QPainter painter(&pixmap);
        const double side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_palette); }

private:
    QString m_name;
    QPalette m_palette;
};

} // namespace

QString iconFile(const QString &name)
{
    loadIcons();
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    return QIcon(new ThemedIconEngine(name, palette));
}

QIcon applicationIcon()
{
    return themedIcon(QStringLiteral("clustero"), {}); // has colours of its own; by file, Qt would load all plugins for images first
}

} // namespace clustero
