// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QMenu;

namespace clustero {

class IconButton;

/// An ordered list of a file's parts with everything that can be done to the list. It shows what it is given and asks for changes.
class NodeList : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        QString text;
        QString detail;
        QString lock; ///< why this one cannot be edited here; empty: it can
        int problems = 0;
        bool operator==(const Item &) const = default;
    };

    /// \p kind in a sentence: "step".
    explicit NodeList(const QString &kind, QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    /// Without a signal; -1: none.
    void setCurrent(int row);
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// The button for adding opens it instead of asking at once.
    void setAddMenu(QMenu *menu);
    /// Enter and double click mean something, and there is a button for it.
    void setOpenText(const QString &text);

Q_SIGNALS:
    void currentChanged(int row); ///< by the person
    void opened(int row);
    void addWanted();
    void removeWanted(int row);
    void duplicateWanted(int row);
    void moveWanted(int from, int to);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showSigns();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    IconButton *addButton(const QString &icon, const QString &text, void (NodeList::*act)());
    void remove();
    void duplicate();
    void moveUp();
    void moveDown();
    void open();
    void updateButtons();
    void fitHeight();

    QListWidget *m_list;
    QWidget *m_buttons;
    IconButton *m_add;
    IconButton *m_duplicate;
    IconButton *m_remove;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_open;
    QList<Item> m_items;
    bool m_isFilling = false;
};

} // namespace clustero
