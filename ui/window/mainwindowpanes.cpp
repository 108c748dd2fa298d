// SPDX-License-Identifier: GPL-3.0-or-later
// The panes of the window: side bar, page, inspector, panel; which of them are shown, and how the focus goes from one to the next.
#include "ui/inspector/pipelineform.h"
#include "ui/theme/shown.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QStackedWidget>

namespace clustero {

void MainWindow::showPanel(Panel::Tab tab)
{
    m_actions.value(id("panel"))->setChecked(true);
    m_panelDock->show();
    m_panel->showTab(tab);
    m_panel->focusContent();
}

namespace {

constexpr int narrow = 900; ///< pixels; below, the side bar is a column of icons

QDockWidget *makeDock(QMainWindow *window, const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setWidget(content);
    window->addDockWidget(area, dock);
    return dock;
}

/// The first widget in there that Tab would reach.
void focusInside(QWidget *pane)
{
    QWidget *widget = pane;
    do {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
        widget = widget->nextInFocusChain();
    } while (widget != pane && (pane->isAncestorOf(widget)));
    pane->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

void MainWindow::makeDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_sidebarDock = makeDock(this, QStringLiteral("sidebar"), tr("Sidebar"), m_sidebar, Qt::LeftDockWidgetArea);
    m_inspectorStack = new QStackedWidget;
    m_inspectorStack->addWidget(m_inspector);
    m_inspectorDock = makeDock(this, QStringLiteral("inspector"), tr("Inspector"), m_inspectorStack, Qt::RightDockWidgetArea);
    m_panelDock = makeDock(this, QStringLiteral("panel"), tr("Panel"), m_panel, Qt::BottomDockWidgetArea);
    resetLayout();
}

void MainWindow::resetLayout()
{
    for (QDockWidget *dock : {m_sidebarDock, m_inspectorDock, m_panelDock})
        setShown(dock, true);
    resizeDocks({m_sidebarDock, m_inspectorDock}, {250, 270}, Qt::Horizontal);
    resizeDocks({m_panelDock}, {340}, Qt::Vertical);
}

void MainWindow::refreshDocks()
{
    const PipelinePage *page = currentPipeline();
    const auto isWanted = [this](const char *name) { return m_actions.value(QString::fromLatin1(name))->isChecked(); };
    QAction *panel = m_actions.value(QStringLiteral("panel"));
    {
        const QSignalBlocker blocker(panel);
        panel->setChecked(page && page->isFileShown() ? m_hasPanelForFiles : m_hasPanelForRuns);
    }
    setShown(m_sidebarDock, isWanted("sidebar"));
    setShown(m_panelDock, page && panel->isChecked());
    setShown(m_inspectorDock, page && isWanted("inspector"));
}

// The focus

int MainWindow::focusedPane() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return 1;
    if (m_sidebar->isAncestorOf(focus))
        return 0;
    if (m_inspectorStack->isAncestorOf(focus))
        return 2;
    return m_panel->isAncestorOf(focus) ? 3 : 1;
}

void MainWindow::focusPane(int pane)
{
    switch (pane) {
    case 0:
        m_sidebarDock->show();
        m_sidebar->focusContent();
        break;
    case 2:
        m_inspectorDock->show();
        focusInside(m_inspectorStack->currentWidget());
        break;
    case 3:
        m_panelDock->show();
        m_panel->focusContent();
        break;
    default:
        if (Page *page = currentPage())
            page->focusContent();
        else
            m_welcome->setFocus();
    }
}

void MainWindow::cyclePane(int direction)
{
    const QWidget *panes[] = {m_sidebarDock, centralWidget(), m_inspectorDock, m_panelDock};
    constexpr int count = 4;
    int pane = focusedPane();
    for (int i = 0; i < count; ++i) {
        pane = (pane + direction + count) % count;
        if (panes[pane]->isVisible())
            break;
    }
    focusPane(pane);
}

void MainWindow::fitSidebar()
{
    m_sidebar->setCompact(width() < narrow);
}

} // namespace clustero
