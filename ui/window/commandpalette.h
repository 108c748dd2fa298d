// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace clustero {

class PaletteModel;

/// One thing that the palette can find.
struct PaletteItem
{
    enum class Kind { Command, Strand, Step, Pipeline, Run, Help };

    Kind kind = Kind::Command;
    QString text;
    QString detail; ///< shown at the right: shortcut, folder, state
    QIcon icon;
    std::function<void(bool inNewTab)> act;
};

/// Ctrl+K: everything that can be done or gone to, found by a few letters. Prefixes: `>` commands, `@` strands, `#` runs, `:` a line of the
/// log, `?` help; none: strands, steps, pipelines, runs. A child of the window, over its content; Esc closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    /// Gives the items of a kind anew each time it is opened; cheap, at most some thousands.
    using Source = std::function<QList<PaletteItem>()>;

    explicit CommandPalette(QWidget *window);

    void addSource(const Source &source);
    void setLineTarget(const std::function<void(int line)> &go);
    void open(const QString &prefix = {});

private:
    void search(const QString &typed);
    void accept(bool inNewTab);
    void place();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    QList<Source> m_sources;
    std::function<void(int)> m_goToLine;
    QList<PaletteItem> m_items;
    QWidget *m_focusBefore = nullptr;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_hint;
    PaletteModel *m_model;
};

/// The actions of a menu and its submenus as commands, with their shortcuts.
[[nodiscard]] QList<PaletteItem> commandsOf(const QList<QAction *> &actions, const QString &prefix = {});

} // namespace clustero
