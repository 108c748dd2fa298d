// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "models/items/runtexts.h"
#include "ui/theme/icons.h"
#include "ui/theme/stateglyph.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>
#include <QSystemTrayIcon>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype runsShown = 5;
constexpr qsizetype starredShown = 30;
constexpr qsizetype maxName = 60;

/// A name as the text of a menu's entry: not too long, and "&" is only a letter.
QString menuText(QString name)
{
    if (name.size() > maxName)
        name = name.left(maxName - 1) + QChar(0x2026);
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

QIcon trayShapeIcon(TrayShape shape)
{
    QSvgRenderer renderer(iconFile(trayIconName(shape)));
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 44, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

TrayIcon::TrayIcon(const QDBusConnection &bus) : m_host(bus), m_menu(std::make_unique<QMenu>())
{
    buildMenu();
    connect(&m_host, &TrayHost::availableChanged, this, &TrayIcon::showOrHide);
    showOrHide();
}

TrayIcon::~TrayIcon()
{
    m_icon.reset();
}

bool TrayIcon::isShown() const
{
    return m_icon && m_icon->isVisible() && m_host.isAvailable();
}

void TrayIcon::showOrHide()
{
    if (m_host.isAvailable() && !m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT openWindow();
        });
        updateIcon();
        m_icon->show();
    }
    Q_EMIT shownChanged(isShown());
}

void TrayIcon::buildMenu()
{
    m_menu->setTitle(tr("Clustero"));
    m_status = m_menu->addAction(trayText(m_facts));
    m_status->setEnabled(false);
    m_menu->addSeparator();
    for (qsizetype i = 0; i < runsShown; ++i) {
        QAction *action = m_menu->addAction(QString());
        action->setVisible(false);
        connect(action, &QAction::triggered, this, [this, i] {
            if (i < m_runs.size())
                Q_EMIT openRun(m_runs.at(i).id);
        });
        m_runActions.append(action);
    }
    m_noRuns = m_menu->addAction(tr("No runs yet"));
    m_noRuns->setEnabled(false);
    m_menu->addSeparator();
    m_starredMenu = m_menu->addMenu(tr("&Run"));
    setStarred({});
    m_pauseMenu = m_menu->addMenu(tr("&Pause notifications"));
    fillPauseMenu();
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Open Clustero")), &QAction::triggered, this, &TrayIcon::openWindow);
    connect(m_menu->addAction(tr("&Settings")), &QAction::triggered, this, &TrayIcon::openSettings);
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitWanted);
}

void TrayIcon::fillPauseMenu()
{
    const auto add = [this](const QString &text, auto makePause) {
        connect(m_pauseMenu->addAction(text), &QAction::triggered, this,
                [this, makePause] { Q_EMIT pauseChanged(makePause(QDateTime::currentDateTimeUtc())); });
    };
    add(tr("For 1 &hour"), &NoticePause::forOneHour);
    add(tr("Until &tomorrow"), &NoticePause::untilTomorrow);
    add(tr("Until I &resume them"), [](const QDateTime &) { return NoticePause::indefinitely(); });
    m_pauseMenu->addSeparator();
    m_resume = m_pauseMenu->addAction(tr("Resume"));
    m_resume->setEnabled(false);
    connect(m_resume, &QAction::triggered, this, [this] { Q_EMIT pauseChanged({}); });
}

void TrayIcon::setRuns(const QList<TrayRun> &runs)
{
    QList<TrayRun> sorted = runs;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const TrayRun &a, const TrayRun &b) { return !isFinal(a.state) && isFinal(b.state); });
    m_runs = sorted.mid(0, runsShown);
    const QPalette palette = QApplication::palette();
    for (qsizetype i = 0; i < runsShown; ++i) {
        QAction *action = m_runActions.at(i);
        action->setVisible(i < m_runs.size());
        if (i >= m_runs.size())
            continue;
        const TrayRun &run = m_runs.at(i);
        action->setText(tr("%1 #%2: %3").arg(menuText(run.pipeline)).arg(run.number).arg(stateText(run.state)));
        action->setIcon(stateIcon(run.state, palette));
    }
    m_noRuns->setVisible(m_runs.isEmpty());
}

void TrayIcon::setStarred(const QList<StarredPipeline> &pipelines)
{
    m_starredMenu->clear();
    for (const StarredPipeline &pipeline : pipelines.mid(0, starredShown)) {
        connect(m_starredMenu->addAction(menuText(pipeline.name)), &QAction::triggered, this,
                [this, file = pipeline.file] { Q_EMIT runStarred(file); });
    }
    if (pipelines.isEmpty())
        m_starredMenu->addAction(tr("Pipelines that you star are here"))->setEnabled(false);
}

void TrayIcon::setPaused(const NoticePause &pause)
{
    m_pause = pause;
    const bool isPaused = pause.holds(QDateTime::currentDateTimeUtc());
    m_resume->setEnabled(isPaused);
    if (isPaused && pause.kind == NoticePause::Kind::Until)
        m_resume->setText(tr("Resume (paused until %1)").arg(QLocale().toString(pause.until.toLocalTime(), QLocale::ShortFormat)));
    else
        m_resume->setText(tr("Resume"));
}

void TrayIcon::setState(const TrayFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    m_status->setText(trayText(facts));
    updateIcon();
}

void TrayIcon::updateIcon()
{
    if (!m_icon)
        return;
    m_icon->setIcon(trayShapeIcon(trayShape(m_facts)));
    m_icon->setToolTip(trayText(m_facts));
}

} // namespace clustero
