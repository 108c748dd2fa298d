// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/runboard.h"
#include "ui/window/chaingraph.h"
#include "ui/window/page.h"

#include "app/session/services.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace clustero {

class EmptyView;
class MessageBar;
class PipelineCanvas;
class ToneLabel;

/// The map of chains: which pipelines start which, with the newest run of each, or with the runs that one run started and was started by.
class ChainPage : public Page
{
    Q_OBJECT
public:
    /// Pipeline files that the window knows beside those that are listed.
    using Files = std::function<QStringList()>;

    ChainPage(Services &services, const RunBoard &board, Files files, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("chains"); }
    [[nodiscard]] QString title() const override { return tr("Chains"); }
    [[nodiscard]] QIcon icon() const override;
    void focusContent() override;

    /// Brings the pipeline into view; with a run, the runs of its chain are shown.
    void showPipeline(const QString &file, const RunId &run = {});
    [[nodiscard]] const ChainFacts &facts() const { return m_facts; }

Q_SIGNALS:
    /// \p strand may be empty.
    void runChosen(const clustero::RunId &run, const QString &strand);
    void pipelineChosen(const QString &file);
    void openWanted(); ///< a folder

private:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeDetails();
    void askPipelines();
    void askRuns();
    void askChain();
    void takePipelines(const QList<ChainPipeline> &pipelines);
    void takeRuns(const ChainRuns &answer);
    void remap();
    void rebuild();
    void chooseRuns();
    void showEmpty();
    void showSummary();
    void showDetails();
    void showMenu(const QString &key, const QPoint &point);
    void open(const QString &key, const QString &strand);
    void startOffered(int from, int to);
    void switchOn();

    Services &m_services;
    const RunBoard &m_board;
    Files m_files;
    ChainFacts m_facts;
    ChainGraph m_drawn;
    QHash<QString, Run> m_known; ///< by id: those that were loaded
    RunId m_chosen;              ///< whose chain is shown; empty: the newest runs
    QString m_chosenTitle;
    QList<Run> m_chain;
    QString m_wanted; ///< a pipeline's file that is on the map in any case
    bool m_isLoaded = false;
    bool m_isAsking = false;
    bool m_asksAgain = false;
    QTimer m_soon;  ///< runs have changed
    QTimer m_again; ///< files may have changed
    QToolButton *m_newest;
    QToolButton *m_ofRun;
    ToneLabel *m_summary;
    MessageBar *m_message;
    PipelineCanvas *m_canvas;
    EmptyView *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_details;
    ToneLabel *m_name;
    ToneLabel *m_state;
    QTreeWidget *m_links;
    QPushButton *m_start;
    QPushButton *m_switchOn;
    QPushButton *m_openRun;
    QPushButton *m_edit;
};

} // namespace clustero
