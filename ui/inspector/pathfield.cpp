// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/pathfield.h"

#include "ui/inspector/formhost.h"
#include "ui/theme/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace clustero {

namespace {

constexpr qsizetype mostFolders = 60; ///< of one folder in a menu

} // namespace

QWidget *sideBySide(QLineEdit *edit, IconButton *button)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(edit, 1);
    row->addWidget(button);
    return both;
}

PathField::PathField(const FieldAbout &about, FormHost &host, QWidget *parent)
    : PathField(about, host, new QLineEdit, new IconButton(QStringLiteral("folder"), tr("Choose a folder of the project")), parent)
{}

PathField::PathField(const FieldAbout &about, FormHost &host, QLineEdit *edit, IconButton *browse, QWidget *parent)
    : TextField(about, KeyType::Path, host, edit, sideBySide(edit, browse), parent), m_browse(browse)
{
    browse->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(browse);
    browse->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu, QStringLiteral(".")); });
}

void PathField::showValue(const NodeField &field)
{
    m_browse->setVisible(bool(host().listFolders));
    TextField::showValue(field);
}

void PathField::fill(QMenu *menu, const QString &folder)
{
    menu->clear();
    QAction *use = menu->addAction(folder == QLatin1String(".") ? tr("The whole project") : tr("Use “%1”").arg(folder));
    connect(use, &QAction::triggered, this, [this, folder] { take(folder); });
    menu->addSeparator();
    QAction *waiting = menu->addAction(tr("Looking for folders…"));
    waiting->setEnabled(false);
    host().listFolders(folder, menu, [this, menu, folder, waiting](const QStringList &folders) {
        menu->removeAction(waiting);
        if (folders.isEmpty())
            menu->addAction(tr("No folders in it"))->setEnabled(false);
        for (const QString &name : folders.first(std::min(folders.size(), mostFolders))) {
            auto *inner = new QMenu(QString(name).replace(u'&', QLatin1String("&&")), menu);
            const QString path = folder == QLatin1String(".") ? name : folder + u'/' + name;
            connect(inner, &QMenu::aboutToShow, this, [this, inner, path] { fill(inner, path); });
            menu->addMenu(inner);
        }
        if (folders.size() > mostFolders)
            menu->addAction(tr("Type the name of any other folder"))->setEnabled(false);
    });
}

} // namespace clustero
