// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/noticesettings.h"
#include "models/notices/traystate.h"
#include "ui/tray/trayhost.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace clustero {

/// A run in the tray's menu.
struct TrayRun
{
    RunId id;
    QString pipeline;
    int number = 0;
    State state = State::Queued;
};

struct StarredPipeline
{
    QString file;
    QString name;
};

/// The bow tie in the tray and its menu (ux.md, S1 and S2). It only shows and asks: everything that is chosen is a signal. It comes
/// and goes with the tray.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(const QDBusConnection &bus);
    ~TrayIcon() override;

    /// Whether it is in a tray now: only then may a window be hidden.
    [[nodiscard]] bool isShown() const;
    /// Null as long as there is no tray.
    [[nodiscard]] QSystemTrayIcon *icon() const { return m_icon.get(); }
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

    /// Those that run come first, then the newest; the first five are shown.
    void setRuns(const QList<TrayRun> &runs);
    void setStarred(const QList<StarredPipeline> &pipelines);
    void setPaused(const NoticePause &pause);
    void setState(const TrayFacts &facts);

Q_SIGNALS:
    void openRun(const clustero::RunId &run);
    void runStarred(const QString &file);
    void openWindow();
    void openSettings();
    void quitWanted();
    void pauseChanged(const clustero::NoticePause &pause);
    void shownChanged(bool isShown);

private:
    void buildMenu();
    void fillPauseMenu();
    void showOrHide();
    void updateIcon();

    TrayHost m_host;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< before the menu, which it points to
    QAction *m_status = nullptr;
    QList<QAction *> m_runActions;
    QAction *m_noRuns = nullptr;
    QMenu *m_starredMenu = nullptr;
    QMenu *m_pauseMenu = nullptr;
    QAction *m_resume = nullptr;
    QList<TrayRun> m_runs;
    TrayFacts m_facts;
    NoticePause m_pause;
};

/// The icon of a shape at the sizes of panels, with colours that stand out from light and dark ones.
[[nodiscard]] QIcon trayShapeIcon(TrayShape shape);

} // namespace clustero
