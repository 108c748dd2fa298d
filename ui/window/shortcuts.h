// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QAction;
class QTreeWidget;

namespace clustero {

/// Gives a named action its default key, or the one that the person chose for it.
void registerShortcut(QAction *action, const QKeySequence &standard);
[[nodiscard]] QKeySequence standardShortcut(const QAction *action);
/// Kept and used at once. The default one is not kept.
void chooseShortcut(QAction *action, const QKeySequence &keys);

/// A command of the menus, with where it stands ("File ▸ Open folder").
struct MenuCommand
{
    QAction *action;
    QString path;
};
[[nodiscard]] QList<MenuCommand> menuCommands(const QList<QAction *> &menus, const QString &path = {});

/// All commands and their keys, filtered as one types. Reads only; Settings ▸ Shortcuts changes them.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const QList<QAction *> &menus, QWidget *parent);

private:
    void fill(const QString &filter);

    QList<MenuCommand> m_commands;
    QTreeWidget *m_list;
};

} // namespace clustero
