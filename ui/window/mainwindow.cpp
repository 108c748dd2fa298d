// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "app/settings/setting.h"
#include "models/items/runtexts.h"
#include "ui/inspector/pipelineform.h"
#include "ui/log/logview.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/icons.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/shown.h"
#include "ui/window/commandpalette.h"
#include "ui/window/connectionspage.h"
#include "ui/window/eventrulesdialog.h"
#include "ui/window/eventswitch.h"
#include "ui/window/inboxpage.h"
#include "ui/window/letterkeys.h"
#include "ui/window/menukey.h"
#include "ui/window/projects.h"
#include "ui/window/runspage.h"
#include "ui/window/sessionconnections.h"
#include "ui/window/sessionsetup.h"
#include "ui/window/sidebar.h"
#include "ui/window/starred.h"
#include "ui/window/triggertypewatch.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace clustero {

namespace {

const settings::Setting<QString> lastFolder{"window/lastFolder", {}, settings::Scope::State};

/// And not in a repository elsewhere.
bool isPipelineHere(const QString &path)
{
    return QFileInfo(path).isAbsolute();
}

} // namespace

MainWindow::MainWindow(Services &services, RunBoard &board)
    : m_services(services),
      m_board(board),
      m_projects(new Projects(services, board, this)),
      m_connections(new SessionConnections(services, this)),
      m_setup(new SessionSetup(services, this)),
      m_triggerTypes(new TriggerTypeWatch(services, this)),
      m_sidebar(new Sidebar(m_projects->model())),
      m_tabs(new QTabWidget),
      m_inspector(new Inspector),
      m_panel(new Panel),
      m_message(new MessageBar)
{
    setWindowTitle(QStringLiteral("Clustero"));
    setDockNestingEnabled(false);
    new LetterKeys(this);
    new MenuKey(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Open pages"));
    setAccessibleRole(m_tabs, QAccessible::Grouping);
    auto *welcome = new EmptyView(
        QStringLiteral("pipeline"), tr("Run a pipeline"),
        tr("Open the folder of a project. Clustero lists its pipelines (.clustero.yaml and .clustero/*.yaml), runs them on this machine "
           "and shows every run live."));
    welcome->addAction(tr("Open folder…"), [this] { chooseFolder(); });
    welcome->addAction(tr("New pipeline…"), [this] { newPipeline({}); });
    welcome->addAction(tr("Open pipeline file…"), [this] { chooseFile(); });
    welcome->addAction(tr("Try the sample"), [this] { trySample(); });
    welcome->addAction(tr("Set up step by step"), [this] { openPlace(id("setup")); });
    m_welcome = welcome;

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_welcome, 1);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(centre);
    makeDocks();
    makeStatusBar();
    makeActions();

    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::pageShown);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_sidebar, &Sidebar::pipelineChosen, this, &MainWindow::openListed);
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::openPlace);
    connect(m_sidebar, &Sidebar::openWanted, this, &MainWindow::chooseFolder);
    connect(m_sidebar, &Sidebar::expandWanted, this, [this] { openPalette(); });
    connect(m_sidebar, &Sidebar::menuWanted, this, &MainWindow::showSidebarMenu);
    connect(m_projects, &Projects::opened, this, [this](const QString &file) { openPipeline(file)->focusContent(); });
    connect(m_projects, &Projects::nothingFound, this, [this](const QString &folder) {
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("%1 has no pipeline: there is neither a .clustero.yaml nor a .clustero folder with YAML files. It is "
                                  "listed as soon as it has one.")
                                   .arg(folder),
                               tr("New pipeline…"), [this, folder] { newPipeline(folder); });
    });
    connect(&services, &Services::openFailed, this, [this](const Error &error) {
        m_panel->write(error.sentence);
        m_message->showMessage(MessageBar::Kind::Error, tr("%1. %2").arg(tr("Runs cannot be kept"), error.sentence), tr("Try again"),
                               [this] { m_services.tryAgain(); });
    });
    connect(&services, &Services::runsChanged, this, [this](const QList<RunSummary> &runs) {
        for (const RunSummary &run : runs) {
            if (isFinal(run.state) && m_board.find(run.id) && m_board.find(run.id)->state != run.state)
                m_panel->write(tr("%1 #%2 %3.").arg(run.pipeline).arg(run.number).arg(stateText(run.state)));
        }
    });
    resize(1280, 820);
    for (QWidget *widget : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_panelDock), static_cast<QWidget *>(m_inspectorDock)})
        setShown(widget, false);
}

MainWindow::~MainWindow() = default;

// Pages

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_tabs->currentWidget());
}

PipelinePage *MainWindow::currentPipeline() const
{
    return qobject_cast<PipelinePage *>(m_tabs->currentWidget());
}

RunId MainWindow::visibleRun() const
{
    const PipelinePage *page = currentPipeline();
    return isActiveWindow() && !isMinimized() && page && page->run() ? page->run()->id : RunId();
}

void MainWindow::addPage(Page *page)
{
    connect(page, &Page::titleChanged, this, [this, page] { refresh(page); });
    const int index = m_tabs->addTab(page, page->icon(), page->title());
    refresh(page);
    m_tabs->setCurrentIndex(index);
}

void MainWindow::refresh(Page *page)
{
    const int index = m_tabs->indexOf(page);
    if (index < 0)
        return;
    const auto *pipeline = qobject_cast<PipelinePage *>(page);
    const bool isModified = pipeline && pipeline->editor().document().isModified();
    QString title = isModified ? tr("● %1").arg(page->title()) : page->title();
    m_tabs->setTabText(index, title.replace(u'&', QStringLiteral("&&")));
    m_tabs->setTabIcon(index, page->icon());
    m_tabs->setTabToolTip(index, page->toolTipText());
    if (page == currentPage())
        setWindowTitle(tr("%1 – Clustero").arg(page->title()));
}

/// A pipeline of the side bar. What lies in a repository elsewhere has no file here, only its runs.
void MainWindow::openListed(const QString &file)
{
    if (isPipelineHere(file) || m_board.newestOf(file)) {
        openPipeline(file)->focusContent();
        return;
    }
    m_message->showMessage(
        MessageBar::Kind::Information,
        tr("%1 lies in a repository and has not run here yet. What its triggers wait for starts it; its runs are shown here.").arg(file),
        tr("Connections"), [this] { openPlace(id("connections")); });
}

PipelinePage *MainWindow::openPipeline(const QString &file, bool inNewTab)
{
    for (int i = 0; i < m_tabs->count() && !inNewTab; ++i) {
        auto *page = qobject_cast<PipelinePage *>(m_tabs->widget(i));
        if (page && page->file() == file) {
            m_tabs->setCurrentIndex(i);
            return page;
        }
    }
    auto *page = new PipelinePage(m_services, m_board, file, *m_panel);
    m_inspectorStack->addWidget(page->form());
    page->editor().setTriggerTypes(m_triggerTypes->types());
    connect(m_triggerTypes, &TriggerTypeWatch::changed, &page->editor(), &PipelineEditing::setTriggerTypes);
    connect(page, &PipelinePage::placeChanged, this, [this, page] {
        if (page == currentPage()) {
            remember();
            showContextOf(page);
            Q_EMIT visibleRunChanged();
        }
    });
    connect(page, &PipelinePage::contentChanged, this, [this, page] {
        refresh(page);
        if (page == currentPage())
            showContextOf(page);
    });
    connect(page, &PipelinePage::explanationChanged, this, [this, page] {
        if (page == currentPage())
            showExplanation();
    });
    connect(page, &PipelinePage::chainWanted, this, [this, page] { openChain(page->file(), page->place().run); });
    connect(page, &PipelinePage::panelWanted, this, &MainWindow::showPanel);
    connect(page, &PipelinePage::connectionsWanted, this, [this] { openPlace(id("connections")); });
    connect(page, &PipelinePage::messageWritten, m_panel, &Panel::write);
    addPage(page);
    if (!m_isRestoring)
        page->showNewest();
    return page;
}

void MainWindow::openRun(const RunId &id, bool inNewTab)
{
    const RunSummary *run = m_board.find(id);
    if (!run) { // of a moment ago, or not loaded yet
        m_services.ask(
            this, [id](ServiceDesk &desk) { return desk.store().summaries(QList<RunId>{id}); },
            [this, id, inNewTab](const Result<QList<RunSummary>> &found) {
                if (found && !found->isEmpty()) {
                    m_board.merge(*found);
                    openRun(id, inNewTab);
                } else {
                    m_message->showMessage(MessageBar::Kind::Information,
                                           tr("Run %1 is not there any more; it was probably pruned.").arg(id.value));
                }
            });
        return;
    }
    const QString file = run->file;
    PipelinePage *page = openPipeline(file, inNewTab);
    page->showRun(id);
    page->focusContent();
}

void MainWindow::openPlace(const QString &key)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *page = qobject_cast<Page *>(m_tabs->widget(i));
        if (page && page->key() == key) {
            m_tabs->setCurrentIndex(i);
            page->focusContent();
            return;
        }
    }
    Page *page = nullptr;
    if (key == QLatin1String("runs")) {
        auto *runs = new RunsPage(m_board);
        connect(runs, &RunsPage::runChosen, this, [this](const RunId &id) { openRun(id); });
        connect(runs, &RunsPage::openWanted, this, &MainWindow::chooseFolder);
        connect(runs, &RunsPage::menuWanted, this, &MainWindow::showRunMenu);
        page = runs;
    } else if (key == QLatin1String("inbox")) {
        auto *inbox = new InboxPage(*m_inbox, m_services);
        connect(inbox, &InboxPage::runChosen, this, [this](const RunId &run) { openRun(run); });
        connect(inbox, &InboxPage::connectWanted, this, [this] { openPlace(id("connections")); });
        connect(inbox, &InboxPage::allReadWanted, this, &MainWindow::inboxAllRead);
        connect(inbox, &InboxPage::entryChosen, this, [this](const QString &entry, const RunId &run) {
            Q_EMIT inboxEntryRead(entry);
            if (!run.isEmpty())
                openRun(run);
        });
        page = inbox;
    } else if (key == QLatin1String("chains")) {
        page = makeChainPage();
    } else if (key == QLatin1String("connections")) {
        auto *connections = new ConnectionsPage(*m_connections);
        connect(connections, &ConnectionsPage::setUpWanted, this, [this] { openPlace(id("setup")); });
        page = connections;
    } else if (key == QLatin1String("setup")) {
        page = makeSetupPage();
    }
    if (page) {
        addPage(page);
        page->focusContent();
    }
}

void MainWindow::setInbox(const Inbox &inbox)
{
    m_inbox = &inbox;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *page = qobject_cast<InboxPage *>(m_tabs->widget(i)))
            page->setInbox(inbox);
    }
    m_sidebar->setUnread(inbox.unreadCount());
}

void MainWindow::inboxChanged()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *page = qobject_cast<InboxPage *>(m_tabs->widget(i)))
            page->refresh();
    }
    m_sidebar->setUnread(m_inbox->unreadCount());
}

void MainWindow::pageShown()
{
    Page *page = currentPage();
    setShown(m_welcome, !page);
    setShown(m_tabs, page);
    m_panel->showPage(page);
    setWindowTitle(page ? tr("%1 – Clustero").arg(page->title()) : QStringLiteral("Clustero"));
    m_sidebar->setCurrent(page ? page->key() : QString());
    showContextOf(currentPipeline());
    refreshDocks();
    remember();
    saveSession();
    Q_EMIT visibleRunChanged();
}

void MainWindow::showContextOf(PipelinePage *page)
{
    if (page && page->isFileShown()) {
        m_inspectorStack->setCurrentWidget(page->form());
    } else {
        m_inspectorStack->setCurrentWidget(m_inspector);
        if (page)
            page->describe(*m_inspector);
    }
    m_panel->setProblemCount(page ? page->problemCount() : 0);
    refreshStatusBar();
    refreshDocks();
    refreshActions();
}

void MainWindow::showFailure(const QString &title, const QString &sentence)
{
    m_panel->write(sentence);
    m_message->showMessage(MessageBar::Kind::Error, tr("%1. %2").arg(title, sentence));
}

void MainWindow::open(const QString &path)
{
    m_projects->open(path);
}

void MainWindow::runFile(const QString &file)
{
    m_projects->open(file);
    PipelinePage *page = openPipeline(QFileInfo(file).canonicalFilePath());
    const auto start = [page] {
        if (page->canRun())
            page->startRun();
        return page->canRun() || !page->problemCount();
    };
    if (page->canRun()) {
        page->startRun();
        return;
    }
    auto *once = new QObject(page);
    connect(page, &PipelinePage::contentChanged, once, [once, start] {
        once->deleteLater();
        start();
    });
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true)) {
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
        QMetaObject::invokeMethod(
            this, [this] { setWindowIcon(applicationIcon()); }, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate || event->type() == QEvent::WindowStateChange)
        QMetaObject::invokeMethod(this, &MainWindow::visibleRunChanged, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    Q_EMIT closeAsked(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSidebar();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

// Opening

void MainWindow::chooseFolder()
{
    const QString start = lastFolder.get().isEmpty() ? QDir::homePath() : lastFolder.get();
    auto *dialog = new QFileDialog(this, tr("Open a folder with pipelines"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        lastFolder.set(QFileInfo(folder).absolutePath());
        open(folder);
    });
    dialog->open();
}

void MainWindow::chooseFile()
{
    const QString start = lastFolder.get().isEmpty() ? QDir::homePath() : lastFolder.get();
    auto *dialog = new QFileDialog(this, tr("Open a pipeline file"), start, tr("Pipelines (*.yaml *.yml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        lastFolder.set(QFileInfo(file).absolutePath());
        open(file);
    });
    dialog->open();
}

void MainWindow::showSidebarMenu(const QString &file, const QString &folder, const QPoint &point)
{
    if (folder.isEmpty())
        return;
    const bool isHere = isPipelineHere(folder);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!file.isEmpty()) {
        menu->addAction(tr("Open"), this, [this, file] { openListed(file); });
        if (isHere) {
            menu->addAction(tr("Open in a new tab"), this, [this, file] { openPipeline(file, true); });
            menu->addAction(tr("Run"), this, [this, file] { runFile(file); });
        }
        menu->addAction(tr("Show its chain"), this, [this, file] { openChain(file); });
        addStar(*menu, file);
        addEventSwitch(*menu, m_services, file, folder,
                       [this](const QString &sentence) { showFailure(tr("Events cannot start it"), sentence); });
        menu->addAction(tr("When events start it…"), this, [this, file, folder] {
            auto *dialog = new EventRulesDialog(m_services, file, folder, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        menu->addSeparator();
    }
    if (!isHere) {
        menu->addAction(tr("Show the repository in the browser"), this, [folder] { QDesktopServices::openUrl(QUrl(folder)); });
        menu->popup(point);
        return;
    }
    menu->addAction(tr("Show the folder"), this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    menu->addAction(tr("Take %1 off the list").arg(folder.section(u'/', -1)), this, [this, folder] { m_projects->forget(folder); });
    menu->popup(point);
}

void MainWindow::showRunMenu(const RunId &id, const QString &file, const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("runMenu"));
    menu->addAction(tr("Open"), this, [this, id] { openRun(id); });
    menu->addAction(tr("Open in a new tab"), this, [this, id] { openRun(id, true); });
    addStar(*menu, file);
    menu->popup(point);
}

void MainWindow::addStar(QMenu &menu, const QString &file)
{
    // What lies in a repository elsewhere is started by events, not by the tray.
    QAction *star = menu.addAction(QFileInfo(file).isAbsolute() ? tr("Starred: tell me about it, offer it in the tray")
                                                                : tr("Starred: tell me about its runs"));
    star->setCheckable(true);
    star->setChecked(starredSetting.get().contains(file));
    connect(star, &QAction::toggled, this, [this, file](bool on) {
        QStringList starred = starredSetting.get();
        starred.removeAll(file);
        starredSetting.set(on ? QStringList{file} + starred : starred);
        Q_EMIT settingsChanged();
    });
}

} // namespace clustero
