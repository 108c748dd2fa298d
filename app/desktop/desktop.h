// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/noticecenter.h"
#include "app/desktop/singleinstance.h"
#include "app/session/services.h"
#include "models/runs/runboard.h"
#include "ui/theme/appearance.h"
#include "ui/theme/language.h"
#include "ui/tray/applicationservice.h"
#include "ui/window/mainwindow.h"

#include <QObject>

namespace clustero {

/// What the program was asked for on its command line, or by a later start of it.
struct DesktopRequest
{
    QStringList targets;  ///< folders, pipeline files (absolute paths), runs (identities), `clustero:` addresses
    QString run;          ///< a pipeline file that is to run at once
    bool inTray = false;  ///< start without the window
    QString noticeAction; ///< what was chosen on a notification; empty: nothing
    QString noticeKey;

    [[nodiscard]] QStringList toWords() const;
    [[nodiscard]] static DesktopRequest fromWords(const QStringList &words);
};

/// The composition root of the window: services, board, window, and what connects them.
class Desktop : public QObject
{
    Q_OBJECT
public:
    /// \p language is in use already.
    Desktop(const DataPaths &paths, Language &language, SingleInstance &instance);
    ~Desktop() override;

    void begin(const DesktopRequest &request);

private:
    void obey(const DesktopRequest &request);
    void openTarget(const QString &target);
    void raise(const QString &activationToken = {});
    void closeAsked(QCloseEvent *event);
    void quit();
    void decide(bool isQuit);
    void leave();
    void makeWindow();
    void connectNotices();
    void connectToWindow();
    void goOn();
    void applySettings();
    void turnTheme();
    void turnLanguage();

    Appearance m_appearance;
    Language &m_language;
    QString m_shownLanguage; ///< as the setting says it
    RunBoard m_board;
    Services m_services;
    std::unique_ptr<MainWindow> m_window;    ///< made anew in another language
    std::unique_ptr<NoticeCenter> m_notices; ///< since the window was painted, as the next
    std::unique_ptr<ApplicationService> m_service;
    DesktopRequest m_request; ///< until then
    bool m_isAsking = false;
};

} // namespace clustero
