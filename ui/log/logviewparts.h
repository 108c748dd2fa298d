// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logs/logexport.h"
#include "ui/log/findbar.h"
#include "ui/log/followpill.h"
#include "ui/log/logcanvas.h"
#include "ui/log/lognotice.h"
#include "ui/log/logview.h"
#include "ui/log/overviewruler.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

namespace clustero {

enum class CopyForm { Plain, Timestamped, Coloured, Markdown };

/// The parts of the log view; its methods are in logview.cpp, logviewactions.cpp, logviewsearch.cpp and logviewcopy.cpp.
struct LogView::Private
{
    explicit Private(LogView *view);

    // logview.cpp
    void buildHeader();
    void buildBody();
    void refreshSoon();
    void refresh();
    void updateSummary();
    void updatePill();
    void updateIcons();
    void applyLook();
    [[nodiscard]] int sectionOf(const QString &strand, const QString &step) const;
    std::unique_ptr<SectionModel> makeSection(const LogSection &facts);
    void tryPending();
    bool tryFirstError(int section);
    bool tryTime();
    void tellErrors(SectionModel *section);
    /// Unfolds what hides it and shows it.
    void jump(int section, qint64 line, LogCanvas::Where where, qsizetype unit = -1);
    [[nodiscard]] int currentSection() const;

    // logviewactions.cpp
    QAction *add(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act, bool onlyInLog = false);
    void makeActions();
    void showMenu(const QPoint &at);
    void toggleBookmark();
    void goToBookmark(bool forward);
    void goToError(bool forward);
    void showGoTo();
    void goTo(const QString &text);
    void activateLink(int section, const LogLink &link);
    void listLinks();
    void foldAll(bool isFolded);
    void cycleTimes();
    void zoom(int step);

    // logviewsearch.cpp
    void openFind(bool filters);
    void closeFind();
    void startSearch();
    void searchChanged();
    void updateCount();
    void updateFilter();
    void goToMatch(bool forward, bool includesCurrent);
    [[nodiscard]] bool isSearched(int section) const;

    // logviewcopy.cpp
    void copy(CopyForm form);
    void copyLarge(CopyForm form, const QList<LogPart> &parts);
    void copyLink();
    void save(bool allSteps, LogForm form);
    void startSaving(const QList<LogPart> &parts, LogForm form, const QString &path);

    LogWorkers workers; // outlives all that uses it
    LogView *q;
    std::vector<std::unique_ptr<SectionModel>> sections;
    SectionRows rows;
    FilterRows filterRows;
    LogLook look;
    bool expandsAll = false;
    QStringList errorPatterns;
    QString mountPoint = QStringLiteral("/usr/local/src");

    QWidget *header = nullptr;
    QLabel *summary = nullptr;
    QToolButton *errorsButton = nullptr;
    QList<QToolButton *> headerButtons;
    FindBar *findBar = nullptr;
    QLineEdit *goToText = nullptr;
    QSplitter *splitter = nullptr;
    LogCanvas *canvas = nullptr;
    LogCanvas *filterCanvas = nullptr;
    OverviewRuler *ruler = nullptr;
    FollowPill *pill = nullptr;
    LogNotice *notice = nullptr;

    QList<QAction *> actions;
    QAction *wrapAction = nullptr;
    QAction *rawAction = nullptr;
    QAction *timesAction = nullptr;
    QAction *expandAction = nullptr;
    QAction *findAction = nullptr;
    QAction *filterAction = nullptr;
    QAction *nextErrorAction = nullptr;
    QList<QAction *> menuActions; ///< null: a separator

    QTimer refreshTimer;
    QTimer secondTimer;
    std::optional<LineMatcher> matcher;
    bool isSetting = false; ///< all sections change: one refresh at the end is enough
    bool jumpsToMatch = false;
    TextPlace searchStart;
    qint64 linesWhenLeft = -1;                             ///< of steps that run, when one stopped following
    std::optional<std::pair<QString, QString>> wantsError; ///< strand and step
    std::optional<qint64> wantsTime;
    QElapsedTimer pendingSince;
    QHash<QString, qint64> toldErrors; ///< log → count
    std::unique_ptr<LogExport> exporter;
    QString noticeTarget; ///< what the notice's button copies
};

} // namespace clustero
