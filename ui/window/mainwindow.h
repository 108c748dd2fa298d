// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "models/notices/inbox.h"
#include "ui/window/pipelinepage.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace clustero {

class CommandPalette;
class ElidedLabel;
class MessageBar;
class Projects;
class SessionConnections;
class SessionSetup;
class Sidebar;
class TriggerTypeWatch;

/// The window: side bar, tabs, inspector and panel, and every command.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Services &services, RunBoard &board);
    ~MainWindow() override;

    /// A folder, or a pipeline file.
    void open(const QString &path);
    PipelinePage *openPipeline(const QString &file, bool inNewTab = false);
    /// At its earliest failure, if it has one.
    void openRun(const RunId &id, bool inNewTab = false);
    void openPlace(const QString &key); ///< "runs", "chains", "inbox", "connections", "setup"
    /// The map of chains, at a pipeline; with a run: the runs of its chain.
    void openChain(const QString &file, const RunId &run = {});
    /// Opens the file and starts a run of it.
    void runFile(const QString &file);
    /// What the Inbox page shows; outlives the window.
    void setInbox(const Inbox &inbox);
    void inboxChanged();
    void showSettings();
    void showFailure(const QString &title, const QString &sentence);
    void restoreSession();
    /// Opens the set-up where this window has never been open before and nothing else is.
    void offerSetup();

    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] PipelinePage *currentPipeline() const;
    /// The run that is seen right now: of the page in front, while the window has the focus; empty: none.
    [[nodiscard]] RunId visibleRun() const;
    /// Asks about every page with unsaved changes; `goOn` is called when all of them are saved or the person does not want them.
    void settleUnsaved(const std::function<void()> &goOn);
    /// Every command, with its place in the menus.
    [[nodiscard]] QMenuBar *commands() const { return menuBar(); }

Q_SIGNALS:
    /// The person wants the window closed; whoever decides on that calls accept() or ignore() on the event at once.
    void closeAsked(QCloseEvent *event);
    void quitWanted();
    void visibleRunChanged();
    void settingsChanged();
    void themeWanted();
    void inboxEntryRead(const QString &key);
    void inboxAllRead();
    void painted(); ///< for the first time

private:
    struct Stop
    {
        QString key;
        PipelinePage::Place place;

        bool operator==(const Stop &) const = default;
    };

    void makeDocks();
    void makeActions();
    void makeFileMenu();
    void makeEditMenu();
    void makeStatusBar();
    void makeViewMenu();
    void makeGoMenu();
    void makeRunMenu();
    void makeHelpMenu();
    void openPalette(const QString &prefix = {});
    void makePalette();
    [[nodiscard]] static QString id(const char *action) { return QString::fromLatin1(action); }
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QString &iconName, const QKeySequence &keys,
                 const std::function<void()> &act);
    void addPage(Page *page);
    [[nodiscard]] Page *makeChainPage();
    [[nodiscard]] Page *makeSetupPage();
    [[nodiscard]] QList<PipelinePage *> unsavedPages() const;
    void settle(const QList<PipelinePage *> &pages, const std::function<void()> &goOn);
    void saveAll(QList<PipelinePage *> pages, const std::function<void()> &goOn);
    void closeTab(int index);
    void closeNow(Page *page);
    void refreshStatusBar();
    void showExplanation();
    /// Shows the docks that are wanted for what is in front; the panel is wanted apart for runs and for files.
    void refreshDocks();
    void showPanel(Panel::Tab tab);
    void pageShown();
    void refresh(Page *page);
    void refreshActions();
    void showContextOf(PipelinePage *page);
    void remember();
    void travel(int direction);
    void cyclePane(int direction);
    void focusPane(int pane);
    [[nodiscard]] int focusedPane() const;
    void saveSession();
    void resetLayout();
    void chooseFolder();
    void chooseFile();
    void trySample();
    void newPipeline(const QString &folder);
    void showManual();
    void showShortcuts();
    void showAbout();
    void fitSidebar();
    void openListed(const QString &file);
    void showSidebarMenu(const QString &file, const QString &folder, const QPoint &point);
    void showRunMenu(const RunId &id, const QString &file, const QPoint &point);
    void addStar(QMenu &menu, const QString &file);
    void showIcons();
    [[nodiscard]] QString screensKey() const;

    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    Services &m_services;
    RunBoard &m_board;
    const Inbox m_noInbox; ///< before there is one
    const Inbox *m_inbox = &m_noInbox;
    Projects *m_projects;
    SessionConnections *m_connections;
    SessionSetup *m_setup;
    TriggerTypeWatch *m_triggerTypes;
    Sidebar *m_sidebar;
    QTabWidget *m_tabs;
    QWidget *m_welcome;
    Inspector *m_inspector;
    QStackedWidget *m_inspectorStack; ///< facts of a run, or the form of the page in front
    Panel *m_panel;
    MessageBar *m_message;
    QToolButton *m_changeButton;         ///< "1 line changed"
    ElidedLabel *m_explanation;          ///< of what is selected
    QToolButton *m_problemButton;        ///< "2 problems"
    CommandPalette *m_palette = nullptr; ///< null until it is wanted
    QDockWidget *m_sidebarDock;
    QDockWidget *m_inspectorDock;
    QDockWidget *m_panelDock;
    bool m_hasPanelForRuns = true;
    bool m_hasPanelForFiles = false;
    QHash<QString, QAction *> m_actions;
    QHash<QAction *, QString> m_icons;
    QList<Stop> m_history;
    int m_at = -1; ///< in the history
    bool m_isTravelling = false;
    bool m_isRestoring = false;
    bool m_isFirstStart = false;
    bool m_isPainted = false;
};

} // namespace clustero
