// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/imagefield.h"

#include "ui/inspector/formhost.h"
#include "ui/inspector/pathfield.h"
#include "ui/theme/iconbutton.h"

#include <QLineEdit>
#include <QMenu>

namespace clustero {

namespace {

constexpr qsizetype mostImages = 30;

} // namespace

ImageField::ImageField(const FieldAbout &about, FormHost &host, QWidget *parent)
    : ImageField(about, host, new QLineEdit, new IconButton(QStringLiteral("chevron-down"), tr("Choose an image, or host")), parent)
{}

ImageField::ImageField(const FieldAbout &about, FormHost &host, QLineEdit *edit, IconButton *choose, QWidget *parent)
    : TextField(about, KeyType::Image, host, edit, sideBySide(edit, choose), parent)
{
    auto *menu = new QMenu(choose);
    choose->setMenu(menu);
    choose->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString &image : offered()) {
            const QAction *action = menu->addAction(QString(image).replace(u'&', QLatin1String("&&")));
            connect(action, &QAction::triggered, this, [this, image] { take(image); });
        }
    });
}

QStringList ImageField::offered() const
{
    QStringList images{QStringLiteral("host")};
    const auto add = [&](const QString &image) {
        if (!image.isEmpty() && !images.contains(image) && images.size() < mostImages)
            images += image;
    };
    for (const StrandSpec &strand : host().pipeline.reading.spec.strands) {
        for (const StepSpec &step : strand.steps)
            add(step.type.value);
    }
    for (const QString &image : std::as_const(host().recentImages))
        add(image);
    return images;
}

} // namespace clustero
