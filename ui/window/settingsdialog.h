// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "app/settings/setting.h"

#include <QDialog>

class QAction;
class QFormLayout;
class QLabel;
class QTabWidget;
class QTreeWidget;

namespace clustero {

// Each setting of the window in one line: key, default.
inline const settings::Setting<QString> themeSetting{"window/theme", QStringLiteral("system")}; ///< system, light, dark
inline const settings::Setting<QString> languageSetting{"window/language", {}};                 ///< as Language::use() takes it
inline const settings::Setting<int> fontPercentSetting{"window/fontPercent", 100};              ///< 80 to 200
inline const settings::Setting<bool> traySetting{"window/tray", true};
inline const settings::Setting<bool> closeToTraySetting{"window/closeToTray", true};
inline const settings::Setting<QString> wheelSetting{"canvas/wheel", QStringLiteral("scroll")}; ///< scroll, zoom
inline const settings::Setting<bool> reducedMotionSetting{"canvas/reducedMotion", false};
inline const settings::Setting<bool> singleLetterKeysSetting{"window/singleLetterKeys", true};
inline const settings::Setting<bool> reviewSaveSetting{"editor/reviewBeforeSave", false};
inline const settings::Setting<int> parallelStepsSetting{"runner/maxParallelSteps", 0}; ///< 0: the count of processors
inline const settings::Setting<QString> engineSetting{"runner/engine", QStringLiteral("auto")};
inline const settings::Setting<int> maxAgeDaysSetting{"prune/maxAgeDays", 30};
inline const settings::Setting<int> maxRunsSetting{"prune/maxRuns", 100};
inline const settings::Setting<qint64> maxBytesSetting{"prune/maxBytes", qint64(10) << 30};

/// Everything that a person can choose. Changes count at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Services &services, const QList<QAction *> &menus, QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeAppearance();
    QWidget *makeEditing();
    QWidget *makeRunning();
    QWidget *makeStorage();
    QWidget *makeNotifications();
    QWidget *makeShortcuts(const QList<QAction *> &menus);
    void checkEngines();
    void prune(bool dryRun);
    void addChoice(QFormLayout *form, const QString &label, const settings::Setting<QString> &setting,
                   const QList<std::pair<QString, QString>> &choices);
    void addNumber(QFormLayout *form, const QString &label, const settings::Setting<int> &setting, int least, int most,
                   const QString &suffix, const QString &special = {});
    void addSwitch(QFormLayout *form, const QString &label, bool on, const std::function<void(bool)> &set, const QString &help = {});

    Services &m_services;
    QLabel *m_engines = nullptr;
    QLabel *m_pruned = nullptr;
};

} // namespace clustero
