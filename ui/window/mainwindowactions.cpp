// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window: each once, in a menu, with its key; the palette takes them from there.
#include "models/items/runtexts.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/log/logview.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/stateglyph.h"
#include "ui/window/commandpalette.h"
#include "ui/window/diagnosticsdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manualdialog.h"
#include "ui/window/newpipelinedialog.h"
#include "ui/window/projects.h"
#include "ui/window/sample.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>
#include <QToolButton>

namespace clustero {

namespace {

constexpr int runsInPalette = 2000;
constexpr int recentShown = 12;
constexpr int errorsInDiagnostics = 40;

} // namespace

QAction *MainWindow::add(QMenu *menu, const QString &name, const QString &text, const QString &iconName, const QKeySequence &keys,
                         const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    registerShortcut(action, keys);
    connect(action, &QAction::triggered, this, act);
    m_actions.insert(name, action);
    if (!iconName.isEmpty())
        m_icons.insert(action, iconName);
    return action;
}

void MainWindow::makeActions()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeGoMenu();
    makeRunMenu();
    makeHelpMenu();
    showIcons();
    refreshActions();
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, id("newPipeline"), tr("&New pipeline…"), id("plus"), QKeySequence(Qt::CTRL | Qt::Key_N),
        [this] { newPipeline(currentPipeline() ? folderOfPipeline(currentPipeline()->file()) : QString()); });
    add(file, id("openFolder"), tr("Open &folder…"), id("folder"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] { chooseFolder(); });
    add(file, id("openFile"), tr("Open &pipeline file…"), id("file"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O),
        [this] { chooseFile(); });
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : m_projects->recent().mid(0, recentShown))
            recent->addAction(path, this, [this, path] { open(path); });
        if (recent->isEmpty())
            recent->addAction(tr("Nothing was opened yet"))->setEnabled(false);
    });
    add(file, id("sample"), tr("Try the &sample"), {}, {}, [this] { trySample(); });
    file->addSeparator();
    add(file, id("save"), tr("S&ave"), id("save"), QKeySequence(Qt::CTRL | Qt::Key_S), [this] {
        if (PipelinePage *page = currentPipeline())
            page->editor().save();
    });
    add(file, id("saveAll"), tr("Save a&ll"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        [this] { saveAll(unsavedPages(), [] {}); });
    file->addSeparator();
    add(file, id("settings"), tr("S&ettings…"), id("settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    file->addSeparator();
    add(file, id("closeTab"), tr("&Close tab"), id("close"), QKeySequence(Qt::CTRL | Qt::Key_W),
        [this] { closeTab(m_tabs->currentIndex()); });
    add(file, id("quit"), tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitWanted(); });
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto addDock = [&](const char *name, const QString &text, const QKeySequence &keys, QDockWidget *dock) {
        QAction *action = add(view, id(name), text, id(name), keys, [] {});
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, dock](bool on) {
            if (dock == m_panelDock)
                (currentPipeline() && currentPipeline()->isFileShown() ? m_hasPanelForFiles : m_hasPanelForRuns) = on;
            dock->setVisible(on && (dock == m_sidebarDock || currentPipeline()));
            saveSession();
        });
    };
    addDock("sidebar", tr("&Sidebar"), QKeySequence(Qt::CTRL | Qt::Key_B), m_sidebarDock);
    addDock("inspector", tr("&Inspector"), QKeySequence(Qt::CTRL | Qt::Key_I), m_inspectorDock);
    addDock("panel", tr("&Panel"), QKeySequence(Qt::CTRL | Qt::Key_J), m_panelDock);
    add(view, id("outline"), tr("Graph or &outline"), id("outline"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] {
        if (PipelinePage *page = currentPipeline())
            page->toggleOutline();
    });
    add(view, id("fileView"), tr("Graph, both, or &text"), id("split"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        if (PipelinePage *page = currentPipeline())
            page->cycleView();
    });
    view->addSeparator();
    QMenu *graph = view->addMenu(tr("&Graph"));
    graph->setObjectName(id("graphMenu"));
    QMenu *log = view->addMenu(tr("&Log"));
    log->setObjectName(id("logMenu"));
    QMenu *tabs = view->addMenu(tr("Panel &tab"));
    const QString names[] = {tr("&Log"), tr("&Timeline"), tr("&Artifacts"), tr("&Problems"), tr("&Simulation"), tr("&Output")};
    const char *icons[] = {"log", "timeline", "artifact", "problems", "simulation", "output"};
    for (int tab = 0; tab < Panel::TabCount; ++tab) {
        add(tabs, id("panel-") + id(icons[tab]), names[tab], tab == Panel::Simulation ? id("help") : id(icons[tab]),
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + tab)), [this, tab] { showPanel(static_cast<Panel::Tab>(tab)); });
    }
    view->addSeparator();
    add(view, id("theme"), tr("Light or &dark"), {}, {}, [this] { Q_EMIT themeWanted(); });
    add(view, id("resetLayout"), tr("&Reset layout"), {}, {}, [this] {
        for (const char *dock : {"sidebar", "inspector", "panel"})
            m_actions.value(id(dock))->setChecked(true);
        resetLayout();
        pageShown();
    });
}

void MainWindow::makeGoMenu()
{
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    add(go, id("palette"), tr("&Everything…"), id("search"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    add(go, id("commands"), tr("&Commands…"), id("palette"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { openPalette(QStringLiteral(">")); });
    go->addSeparator();
    add(go, id("back"), tr("&Back"), id("arrow-left"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { travel(-1); });
    add(go, id("forward"), tr("&Forward"), id("arrow-right"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { travel(1); });
    go->addSeparator();
    add(go, id("runs"), tr("&Runs"), id("runs"), {}, [this] { openPlace(id("runs")); });
    add(go, id("chains"), tr("C&hains"), id("link"), {}, [this] { openPlace(id("chains")); });
    add(go, id("inbox"), tr("&Inbox"), id("inbox"), {}, [this] { openPlace(id("inbox")); });
    add(go, id("connections"), tr("C&onnections"), id("connections"), {}, [this] { openPlace(id("connections")); });
    go->addSeparator();
    add(go, id("nextPane"), tr("&Next pane"), {}, QKeySequence(Qt::Key_F6), [this] { cyclePane(1); });
    add(go, id("previousPane"), tr("&Previous pane"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cyclePane(-1); });
    const QString panes[] = {tr("To the side bar"), tr("To the page"), tr("To the inspector"), tr("To the panel")};
    for (int pane = 0; pane < 4; ++pane) {
        add(go, QStringLiteral("pane%1").arg(pane + 1), panes[pane], {}, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + pane)),
            [this, pane] { focusPane(pane); });
    }
    go->addSeparator();
    const auto turn = [this](int step) {
        const int count = m_tabs->count();
        if (count > 0)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
    };
    add(go, id("nextTab"), tr("Next &tab"), {}, QKeySequence(Qt::CTRL | Qt::Key_PageDown), [turn] { turn(1); });
    add(go, id("previousTab"), tr("Previous t&ab"), {}, QKeySequence(Qt::CTRL | Qt::Key_PageUp), [turn] { turn(-1); });
}

void MainWindow::makeRunMenu()
{
    QMenu *run = menuBar()->addMenu(tr("&Run"));
    const auto onPage = [this](void (PipelinePage::*act)()) {
        return [this, act] {
            if (PipelinePage *page = currentPipeline())
                (page->*act)();
        };
    };
    const auto rerun = [this](bool onlyFailed, bool fromHere) {
        return [this, onlyFailed, fromHere] {
            if (PipelinePage *page = currentPipeline())
                page->rerun(onlyFailed, fromHere);
        };
    };
    add(run, id("run"), tr("&Run"), id("play"), QKeySequence(Qt::Key_F5), onPage(&PipelinePage::startRun));
    add(run, id("runAsking"), tr("Run with &parameters…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5),
        onPage(&PipelinePage::startRunAsking));
    add(run, id("runStrand"), tr("Run only this &strand"), {}, {}, onPage(&PipelinePage::startStrand));
    add(run, id("cancel"), tr("&Cancel the run"), id("stop"), QKeySequence(Qt::SHIFT | Qt::Key_F5), onPage(&PipelinePage::cancelRun));
    add(run, id("simulate"), tr("&Validate and simulate…"), id("help"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] {
        if (PipelinePage *page = currentPipeline())
            page->simulate();
    });
    add(run, id("tryTrigger"), tr("&Try the trigger on received events…"), id("inbox"), {}, [this] {
        if (PipelinePage *page = currentPipeline())
            page->tryTrigger();
    });
    run->addSeparator();
    add(run, id("rerunFailed"), tr("Re-run what did not &pass"), id("rerun-failed"), QKeySequence(Qt::CTRL | Qt::Key_R),
        rerun(true, false));
    add(run, id("rerunAll"), tr("Re-run &everything"), id("rerun"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), rerun(false, false));
    add(run, id("rerunFrom"), tr("Re-run from &here"), {}, {}, rerun(false, true));
    run->addSeparator();
    add(run, id("showChain"), tr("Show the c&hain"), id("link"), {}, [this] {
        if (const PipelinePage *page = currentPipeline())
            openChain(page->file(), page->place().run);
    });
    add(run, id("showFile"), tr("&Edit the pipeline file"), id("edit"), {}, onPage(&PipelinePage::showFile));
    add(run, id("showNewest"), tr("Show the &newest run"), id("history"), {}, onPage(&PipelinePage::showNewest));
    add(run, id("nextFailure"), tr("Next &failure or problem"), id("arrow-down"), QKeySequence(Qt::Key_F8), [this] {
        if (PipelinePage *page = currentPipeline())
            page->nextFailure(1);
    });
    add(run, id("previousFailure"), tr("Pre&vious failure or problem"), id("arrow-up"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] {
        if (PipelinePage *page = currentPipeline())
            page->nextFailure(-1);
    });
    add(run, id("copyFailure"), tr("Copy failure as &Markdown"), id("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        onPage(&PipelinePage::copyFailureReport));
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, id("manual"), tr("&Manual"), id("help"), QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] { showManual(); });
    QAction *keys = add(help, id("shortcuts"), tr("&Keyboard shortcuts"), {}, QKeySequence(Qt::Key_F1), [this] { showShortcuts(); });
    keys->setShortcuts({keys->shortcut(), QKeySequence(Qt::Key_Question)});
    add(help, id("setup"), tr("&Set up step by step"), id("play"), {}, [this] { openPlace(id("setup")); });
    add(help, id("diagnostics"), tr("&Diagnostics…"), id("report"), {}, [this] {
        auto *dialog = new DiagnosticsDialog(m_services, m_panel->written(errorsInDiagnostics), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add(help, id("about"), tr("&About Clustero"), id("info"), {}, [this] { showAbout(); });

    auto *corner = new QWidget;
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(2);
    for (const char *name : {"palette", "sidebar", "panel", "inspector"}) {
        auto *button = new QToolButton;
        QAction *action = m_actions.value(id(name));
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        const QString text = plainText(action->text());
        button->setAccessibleName(text);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        layout->addWidget(button);
    }
    menuBar()->setCornerWidget(corner);
}

void MainWindow::refreshActions()
{
    if (m_actions.isEmpty())
        return;
    const PipelinePage *page = currentPipeline();
    const auto enable = [this](const char *name, bool on) { m_actions.value(id(name))->setEnabled(on); };
    enable("closeTab", m_tabs->count() > 0);
    enable("outline", page);
    enable("fileView", page);
    PipelineDocument *document = page && page->isFileShown() ? &page->editor().document() : nullptr;
    enable("save", page && page->editor().document().isModified());
    enable("saveAll", !unsavedPages().isEmpty());
    enable("undo", document && document->canUndo());
    enable("redo", document && document->canRedo());
    enable("changes", page && page->editor().document().isModified());
    m_actions.value(id("undo"))->setText(document && document->canUndo() ? tr("&Undo: %1").arg(document->undoText()) : tr("&Undo"));
    m_actions.value(id("redo"))->setText(document && document->canRedo() ? tr("&Redo: %1").arg(document->redoText()) : tr("&Redo"));
    enable("back", m_at > 0);
    enable("forward", m_at + 1 < m_history.size());
    enable("run", page && page->canRun());
    enable("simulate", page);
    enable("tryTrigger", page);
    enable("runAsking", page && page->canRun());
    enable("runStrand", page && page->canRun() && !page->place().strand.isEmpty());
    enable("cancel", page && page->canCancel());
    enable("rerunFailed", page && page->canRerun());
    enable("rerunAll", page && page->canRerun());
    enable("rerunFrom", page && page->canRerun() && !page->place().strand.isEmpty());
    enable("showChain", page);
    enable("showFile", page && page->run());
    enable("showNewest", page);
    const bool hasNext = page && (page->isFileShown() ? page->problemCount() > 0 : page->hasFailure());
    enable("nextFailure", hasNext);
    enable("previousFailure", hasNext);
    enable("copyFailure", page && page->hasFailure());
    auto *graph = findChild<QMenu *>(id("graphMenu"));
    auto *log = findChild<QMenu *>(id("logMenu"));
    graph->clear();
    log->clear();
    if (page) {
        graph->addActions(page->canvas()->canvasActions());
        log->addActions(page->logView()->logActions());
    }
    graph->setEnabled(page);
    log->setEnabled(page);
}

void MainWindow::showIcons()
{
    for (auto i = m_icons.begin(); i != m_icons.end(); ++i)
        i.key()->setIcon(themedIcon(i.value(), palette()));
}

void MainWindow::openPalette(const QString &prefix)
{
    if (!m_palette)
        makePalette();
    m_palette->open(prefix);
}

void MainWindow::makePalette()
{
    m_palette = new CommandPalette(this);
    m_palette->addSource([this] {
        QList<PaletteItem> items;
        PipelinePage *page = currentPipeline();
        if (!page)
            return items;
        for (const StrandSpec &strand : page->shownSpec().strands) {
            const QIcon icon = themedIcon(id("graph"), palette());
            items << PaletteItem{PaletteItem::Kind::Strand, strand.name, tr("strand"), icon,
                                 [page, name = strand.name](bool) { page->showStep(name, {}); }};
            for (const StepSpec &step : strand.steps) {
                items << PaletteItem{PaletteItem::Kind::Step, QStringLiteral("%1 / %2").arg(strand.name, step.name), tr("step"), icon,
                                     [page, name = strand.name, of = step.name](bool) { page->showStep(name, of); }};
            }
        }
        return items;
    });
    m_palette->addSource([this] {
        QList<PaletteItem> items;
        for (const SidebarModel::Group &group : m_projects->model().groups()) {
            for (const SidebarModel::Pipeline &pipeline : group.pipelines) {
                items << PaletteItem{PaletteItem::Kind::Pipeline, pipeline.name, group.folder, themedIcon(id("pipeline"), palette()),
                                     [this, file = pipeline.file](bool inNewTab) {
                                         if (inNewTab && QFileInfo(file).isAbsolute())
                                             openPipeline(file, inNewTab)->focusContent();
                                         else
                                             openListed(file);
                                     }};
            }
        }
        return items;
    });
    m_palette->addSource([this] {
        QList<PaletteItem> items;
        for (int i = m_board.count() - 1; i >= std::max(0, m_board.count() - runsInPalette); --i) {
            const RunSummary &run = m_board.at(i);
            items << PaletteItem{PaletteItem::Kind::Run, QStringLiteral("#%1 %2").arg(run.number).arg(run.pipeline), stateText(run.state),
                                 stateIcon(run.state, palette()), [this, run = run.id](bool inNewTab) { openRun(run, inNewTab); }};
        }
        return items;
    });
    m_palette->addSource([this] { return commandsOf(menuBar()->actions()); });
    m_palette->setLineTarget([this](int line) {
        if (PipelinePage *page = currentPipeline())
            page->logView()->goTo(QString::number(line));
    });
}

void MainWindow::trySample()
{
    const Result<QString> file = placeSample();
    if (file)
        open(QFileInfo(*file).absolutePath());
    else
        m_message->showMessage(MessageBar::Kind::Error, file.error().sentence);
}

void MainWindow::newPipeline(const QString &folder)
{
    auto *dialog = new NewPipelineDialog(m_services, folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewPipelineDialog::created, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_services, menuBar()->actions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::settingsChanged);
    dialog->open();
}

/// At the topic that the page in front is about.
void MainWindow::showManual()
{
    auto *manual = findChild<ManualDialog *>();
    if (!manual) {
        manual = new ManualDialog(this);
        manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    const QString place = currentPage() ? currentPage()->key() : QString();
    manual->showTopic(currentPipeline() && currentPipeline()->isFileShown() ? id("pipeline")
                      : place == id("inbox") || place == id("chains")       ? id("triggers")
                      : place == id("connections")                          ? id("github")
                                                                            : id("first-pipeline"));
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(menuBar()->actions(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Clustero"));
    box->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setText(tr("<b>Clustero %1</b>").arg(QStringLiteral(CLUSTERO_VERSION)));
    box->setInformativeText(tr("Runs pipelines on your own machine and shows every run live. Free software under the GNU General Public "
                               "License, version 3 or later.\n\nQt %1")
                                .arg(QString::fromLatin1(qVersion())));
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->open();
}

} // namespace clustero
