// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"
#include "models/runs/runboard.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace clustero {

class Breadcrumbs;
class ElidedLabel;
class HistoryStrip;

/// Over the canvas: where one is, file or run, what can be done, how it goes, and the last runs.
class RunHeader : public QWidget
{
    Q_OBJECT
public:
    struct Facts
    {
        QString file;
        QString folder;
        QString pipeline;
        PipelineSpec spec;      ///< for the siblings of strand and step
        std::optional<Run> run; ///< nothing: the file
        QString strand;
        QString step;
        int view = 0;            ///< PipelinePage::View
        bool isModified = false; ///< the file is not as it is on disk
        bool canRun = false;
        QString whyNot; ///< it cannot run
        bool isStarting = false;
    };

    RunHeader(const RunBoard &board, QWidget *parent = nullptr);
    void setFacts(const Facts &facts);

Q_SIGNALS:
    void fileWanted();
    void viewWanted(int view);
    void runWanted(const clustero::RunId &id);
    void selectionWanted(const QString &strand, const QString &step);
    void startWanted();
    void startAskingWanted();
    void rerunWanted(bool onlyFailed, bool fromHere);
    void cancelWanted();
    void chainWanted();

private:
    void changeEvent(QEvent *event) override;
    void showBreadcrumbs();
    void showStatus();
    void showIcons();
    void fillRuns();
    void crumbChosen(int segment, int sibling);

    const RunBoard &m_board;
    Facts m_facts;
    QTimer m_tick; ///< four a second while a run is under way and this is seen
    Breadcrumbs *m_breadcrumbs;
    QToolButton *m_views[3]; ///< graph, both, text
    QToolButton *m_fileButton;
    QToolButton *m_runButton;
    QPushButton *m_start;
    QToolButton *m_startMore;
    QToolButton *m_rerun;
    QPushButton *m_cancel;
    QLabel *m_glyph;
    ElidedLabel *m_status;
    HistoryStrip *m_history;
};

} // namespace clustero
