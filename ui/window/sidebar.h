// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sidebarmodel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace clustero {

/// The left side of the window: pipelines by folder with live state, then the places. As a narrow column, icons only.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(SidebarModel &model, QWidget *parent = nullptr);

    void setCompact(bool compact);
    void setCurrent(const QString &key); ///< "runs", "inbox", "connections", or a pipeline file
    void setUnread(int count);           ///< in the inbox
    void focusContent();

Q_SIGNALS:
    void pipelineChosen(const QString &file);
    void placeChosen(const QString &key);
    void openWanted();
    void newWanted();
    void expandWanted(); ///< out of the narrow column
    void menuWanted(const QString &file, const QString &folder, const QPoint &globalPosition);

private:
    QToolButton *addPlace(const QString &key, const QString &text, const QString &iconName);
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showIcons();
    void expandAll();

    SidebarModel &m_model;
    QTreeView *m_tree;
    QLabel *m_heading;
    QToolButton *m_open;
    QToolButton *m_pipelines;
    QStackedWidget *m_stack;
    QList<QToolButton *> m_places;
    QString m_current; ///< what is in front: a pipeline's file or a place
    bool m_isCompact = false;
};

} // namespace clustero
