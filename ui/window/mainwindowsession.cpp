// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers: the places one has been at, and how it was left.
#include "app/settings/setting.h"
#include "ui/window/chainpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/projects.h"
#include "ui/window/sessionconnections.h"
#include "ui/window/sessionsetup.h"
#include "ui/window/setuppage.h"

#include <QAction>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QTabWidget>

namespace clustero {

namespace {

constexpr qsizetype mostStops = 100;
constexpr int stateVersion = 1;

const settings::Setting<QStringList> openTabs{"window/tabs", {}, settings::Scope::State};
const settings::Setting<int> frontTab{"window/front", 0, settings::Scope::State};
const settings::Setting<bool> showsSidebar{"window/sidebar", true, settings::Scope::State};
const settings::Setting<bool> showsInspector{"window/inspector", true, settings::Scope::State};
const settings::Setting<bool> showsPanel{"window/panel", true, settings::Scope::State};
const settings::Setting<bool> setupOffered{"setup/offered", false, settings::Scope::State};
const settings::Setting<bool> showsPanelForFiles{"window/panelForFiles", false, settings::Scope::State};

} // namespace

// The map of chains

Page *MainWindow::makeChainPage()
{
    auto *chains = new ChainPage(m_services, m_board, [this] {
        QStringList files;
        for (const SidebarModel::Group &group : m_projects->model().groups()) {
            for (const SidebarModel::Pipeline &pipeline : group.pipelines) {
                if (group.repository.isEmpty())
                    files += pipeline.file;
            }
        }
        return files;
    });
    connect(chains, &ChainPage::openWanted, this, &MainWindow::chooseFolder);
    connect(chains, &ChainPage::pipelineChosen, this, [this](const QString &file) {
        PipelinePage *page = openPipeline(file);
        page->showFile();
        page->focusContent();
    });
    connect(chains, &ChainPage::runChosen, this, [this](const RunId &run, const QString &strand) {
        openRun(run);
        if (PipelinePage *page = currentPipeline(); page && !strand.isEmpty())
            page->go({run, strand, {}});
    });
    return chains;
}

void MainWindow::openChain(const QString &file, const RunId &run)
{
    openPlace(id("chains"));
    if (auto *chains = qobject_cast<ChainPage *>(m_tabs->currentWidget()))
        chains->showPipeline(file, run);
}

// The set-up

void MainWindow::offerSetup()
{
    if (m_isFirstStart && m_tabs->count() == 0)
        openPlace(id("setup"));
    m_isFirstStart = false;
    setupOffered.set(true);
}

Page *MainWindow::makeSetupPage()
{
    const QString file = currentPipeline() ? currentPipeline()->file() : QString();
    auto *page = new SetupPage(*m_setup, *m_connections, file.isEmpty() ? m_projects->recent().value(0) : folderOfPipeline(file));
    WelcomeView &view = page->view();
    const auto close = [this, page] { closeTab(m_tabs->indexOf(page)); };
    connect(&view, &WelcomeView::skipped, this, close);
    connect(&view, &WelcomeView::sampleWanted, this, &MainWindow::trySample);
    connect(&view, &WelcomeView::starterWanted, this, &MainWindow::newPipeline);
    connect(
        &view, &WelcomeView::runWanted, this,
        [this, close](const QString &written) {
            close();
            runFile(written);
        },
        Qt::QueuedConnection); // the page goes with its tab
    return page;
}

// Going back and forward

void MainWindow::remember()
{
    const Page *page = currentPage();
    if (m_isTravelling || m_isRestoring || !page)
        return;
    Stop stop{page->key(), {}};
    if (const PipelinePage *pipeline = currentPipeline())
        stop.place = pipeline->place();
    if (m_at >= 0 && m_history.at(m_at) == stop)
        return;
    m_history = m_history.mid(0, m_at + 1);
    m_history << stop;
    if (m_history.size() > mostStops)
        m_history.removeFirst();
    m_at = static_cast<int>(m_history.size()) - 1;
    refreshActions();
}

void MainWindow::travel(int direction)
{
    const int to = m_at + direction;
    if (to < 0 || to >= m_history.size())
        return;
    m_isTravelling = true;
    m_at = to;
    const Stop stop = m_history.at(to);
    if (QFileInfo(stop.key).isAbsolute() || stop.key.contains(QLatin1String("://")))
        openPipeline(stop.key)->go(stop.place);
    else
        openPlace(stop.key);
    m_isTravelling = false;
    refreshActions();
}

// Session

QString MainWindow::screensKey() const
{
    QStringList parts;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect area = screen->geometry();
        parts << QStringLiteral("%1,%2,%3,%4").arg(area.x()).arg(area.y()).arg(area.width()).arg(area.height());
    }
    parts.sort();
    const QByteArray hash = QCryptographicHash::hash(parts.join(u';').toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return QString::fromLatin1(hash);
}

void MainWindow::saveSession()
{
    if (m_isRestoring || !isVisible())
        return;
    QStringList tabs;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (const auto *page = qobject_cast<Page *>(m_tabs->widget(i)))
            tabs << page->key();
    }
    openTabs.set(tabs);
    frontTab.set(m_tabs->currentIndex());
    showsSidebar.set(m_actions.value(QStringLiteral("sidebar"))->isChecked());
    showsInspector.set(m_actions.value(QStringLiteral("inspector"))->isChecked());
    showsPanel.set(m_hasPanelForRuns);
    showsPanelForFiles.set(m_hasPanelForFiles);
    QSettings store(settings::file(settings::Scope::State), QSettings::IniFormat);
    store.setValue(QStringLiteral("window/%1/geometry").arg(screensKey()), saveGeometry());
    store.setValue(QStringLiteral("window/%1/state").arg(screensKey()), saveState(stateVersion));
}

void MainWindow::restoreSession()
{
    const QSettings store(settings::file(settings::Scope::State), QSettings::IniFormat);
    restoreGeometry(store.value(QStringLiteral("window/%1/geometry").arg(screensKey())).toByteArray());
    restoreState(store.value(QStringLiteral("window/%1/state").arg(screensKey())).toByteArray(), stateVersion);
    m_isFirstStart = !store.contains(QString::fromLatin1(showsSidebar.key)) && !setupOffered.get();
    m_isRestoring = true;
    m_actions.value(QStringLiteral("sidebar"))->setChecked(showsSidebar.get());
    m_actions.value(QStringLiteral("inspector"))->setChecked(showsInspector.get());
    m_hasPanelForRuns = showsPanel.get();
    m_hasPanelForFiles = showsPanelForFiles.get();
    const int front = frontTab.get();
    for (const QString &key : openTabs.get()) {
        if (!QFileInfo(key).isAbsolute())
            openPlace(key);
        else if (QFileInfo::exists(key))
            openPipeline(key);
    }
    if (front >= 0 && front < m_tabs->count())
        m_tabs->setCurrentIndex(front);
    m_isRestoring = false;
    const auto showNewest = [this] {
        for (int i = 0; i < m_tabs->count(); ++i) {
            auto *page = qobject_cast<PipelinePage *>(m_tabs->widget(i));
            if (page && !page->run() && page->place().run.isEmpty())
                page->showNewest();
        }
    };
    if (m_board.count() > 0)
        showNewest();
    else
        connect(&m_board, &RunBoard::wasReset, this, showNewest, Qt::SingleShotConnection);
    pageShown();
}

} // namespace clustero
