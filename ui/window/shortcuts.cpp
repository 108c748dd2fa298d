// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts.h"

#include "app/settings/setting.h"
#include "ui/theme/filteredit.h"
#include "ui/theme/format.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr const char *standardProperty = "standardShortcut";

QByteArray settingKey(const QAction *action)
{
    return "shortcuts/" + action->objectName().toUtf8();
}

settings::Setting<QString> chosenKeys(const QByteArray &key)
{
    return {key.constData(), QStringLiteral("-"), settings::Scope::Person};
}

} // namespace

void registerShortcut(QAction *action, const QKeySequence &standard)
{
    action->setProperty(standardProperty, standard.toString());
    const QByteArray key = settingKey(action);
    const QString chosen = chosenKeys(key).get();
    action->setShortcut(chosen == QLatin1String("-") ? standard : QKeySequence(chosen));
}

QKeySequence standardShortcut(const QAction *action)
{
    return QKeySequence(action->property(standardProperty).toString());
}

void chooseShortcut(QAction *action, const QKeySequence &keys)
{
    const QByteArray key = settingKey(action);
    if (keys == standardShortcut(action))
        chosenKeys(key).reset();
    else
        chosenKeys(key).set(keys.toString());
    action->setShortcut(keys);
}

QList<MenuCommand> menuCommands(const QList<QAction *> &menus, const QString &path)
{
    QList<MenuCommand> found;
    for (QAction *action : menus) {
        const QString text = plainText(action->text());
        const QString here = path.isEmpty() ? text : QStringLiteral("%1 ▸ %2").arg(path, text);
        if (action->menu())
            found += menuCommands(action->menu()->actions(), here);
        else if (!action->isSeparator() && !text.isEmpty())
            found << MenuCommand{action, here};
    }
    return found;
}

ShortcutSheet::ShortcutSheet(const QList<QAction *> &menus, QWidget *parent)
    : QDialog(parent), m_commands(menuCommands(menus)), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(620, 560);
    auto *filter = new FilterEdit(tr("Search commands and keys"), tr("Search commands and keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Commands"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 160);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(filter, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    fill({});
}

void ShortcutSheet::fill(const QString &filter)
{
    m_list->clear();
    for (const MenuCommand &command : std::as_const(m_commands)) {
        QStringList keys;
        for (const QKeySequence &sequence : command.action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        const QString all = keys.join(QStringLiteral(", "));
        if (command.path.contains(filter, Qt::CaseInsensitive) || all.contains(filter, Qt::CaseInsensitive))
            new QTreeWidgetItem(m_list, {command.path, all});
    }
}

} // namespace clustero
