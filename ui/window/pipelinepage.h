// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/pipelinefiles.h"
#include "app/session/services.h"
#include "models/plan/runplan.h"
#include "models/runs/runboard.h"
#include "ui/window/inspector.h"
#include "ui/window/page.h"
#include "ui/window/panel.h"
#include "ui/window/pipelineediting.h"

class QSplitter;
class QStackedWidget;

namespace clustero {

class ArtifactsView;
class FailureCard;
class LogView;
class MessageBar;
class OutlineView;
class PipelineForm;
class PipelineCanvas;
class ProblemsView;
class RunHeader;
class SessionArtifacts;
class TimelineView;
class TriggerTests;
class YamlPane;

/// A pipeline: its file, to be edited, or one of its runs, over the same canvas; log, timeline, artifacts and problems for the panel.
class PipelinePage : public Page
{
    Q_OBJECT
public:
    /// How the file is shown.
    enum class View { Canvas, Split, Text };

    /// Where in the page one is; for going back.
    struct Place
    {
        RunId run; ///< empty: the file
        QString strand;
        QString step;

        bool operator==(const Place &) const = default;
    };

    PipelinePage(Services &services, const RunBoard &board, const QString &file, Panel &panel, QWidget *parent = nullptr);
    ~PipelinePage() override;

    [[nodiscard]] QString key() const override { return m_file; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString toolTipText() const override { return m_file; }
    [[nodiscard]] QIcon icon() const override;
    void focusContent() override;

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const std::optional<Run> &run() const { return m_run; }
    /// What the canvas shows: the file's, or the run's as it was.
    [[nodiscard]] const PipelineSpec &shownSpec() const { return m_runId.isEmpty() ? m_editor->spec() : m_runSpec; }
    [[nodiscard]] Place place() const;
    void go(const Place &place);

    void showFile();
    [[nodiscard]] bool isFileShown() const { return m_runId.isEmpty(); }
    [[nodiscard]] PipelineEditing &editor() const { return *m_editor; }
    /// For the inspector, while the file is shown. Goes with the page, wherever it is.
    [[nodiscard]] PipelineForm *form() const { return m_form; }
    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    void cycleView();
    /// The file, at the strand or step that is selected, in the text too.
    void editSelected();
    /// The file, with what a chosen event would do.
    void simulate();
    /// The file, with what a trigger would have done with the events that were received; of no trigger: the selected one, or the first.
    void tryTrigger(const NodePath &trigger = {});
    /// What can be done to the selection on the graph.
    void fillEditMenu(QMenu &menu);
    void applySettings();
    /// Shows the run; a failed one at its earliest failure.
    void showRun(const RunId &id);
    void showStep(const QString &strand, const QString &step);
    /// As PipelineCanvas::explanation().
    [[nodiscard]] QString explanation() const;
    /// The last run that there is, or the file.
    void showNewest();

    void startRun();                            ///< asks for parameters where some are needed
    void startRunAsking();                      ///< asks in any case
    void startStrand();                         ///< only the selected one and what it needs
    void rerun(bool onlyFailed, bool fromHere); ///< the run that is shown
    void cancelRun();
    void nextFailure(int direction = 1);
    void copyFailureReport();
    void toggleOutline();

    [[nodiscard]] bool canRun() const;
    [[nodiscard]] bool canCancel() const;
    [[nodiscard]] bool canRerun() const;
    [[nodiscard]] bool hasFailure() const { return !m_failures.isEmpty(); }
    [[nodiscard]] int problemCount() const;
    [[nodiscard]] LogView *logView() const { return m_log; }
    [[nodiscard]] PipelineCanvas *canvas() const { return m_canvas; }

    /// For the inspector.
    void describe(Inspector &inspector) const;

Q_SIGNALS:
    void placeChanged();   ///< other run, strand or step
    void contentChanged(); ///< states, problems, what can be done
    void explanationChanged();
    void runWanted(const clustero::RunId &id); ///< one of whatever pipeline
    void panelWanted(clustero::Panel::Tab tab);
    void connectionsWanted();
    void chainWanted();                       ///< of the run that is shown, or of the file
    void messageWritten(const QString &line); ///< for the Output tab

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeSplit();
    void connectHeader();
    void connectGraph();
    void connectPanel();
    void connectServices();
    void makeEditor();
    void connectTriggerTests();
    [[nodiscard]] static View lastView();
    void fileChanged();
    [[nodiscard]] bool hasFileErrors() const { return hasErrors(m_editor->document().problems()); }
    [[nodiscard]] QString whyInvalid() const;
    void showRunOf(const Run &run);
    void applyRun(const Run &run);
    void landOnFailure(int index);
    void showFailure(bool scrollLog);
    void followLiveFailure(const Run &before);
    void selected(const QString &strand, const QString &step);
    void selectRef(StepRef ref);
    [[nodiscard]] StepRef refOf(const QString &strand, const QString &step) const;
    void showSections();
    void refreshUsual();
    void refreshArtifacts();
    void refreshHeader();
    void unwatch();
    void startWith(const QMap<QString, QString> &params, const RunOptions &options);
    void startSaved(const QMap<QString, QString> &params, const RunOptions &options);
    void started(const Services::Started &result);
    void openInEditor(const QString &path);
    void showContextMenu(const QString &strand, const QString &step, const QPoint &point);
    [[nodiscard]] Inspector::Section stepSection(const StepSpec &spec, const StepRun *run) const;

    Services &m_services;
    const RunBoard &m_board;
    Panel &m_panel;
    QString m_file;
    QString m_folder;
    bool m_isLoaded = false;
    View m_view = View::Canvas;

    RunId m_runId; ///< empty: the file is shown
    std::optional<Run> m_run;
    PipelineSpec m_runSpec;
    QByteArray m_runSpecText;
    QList<StepRef> m_failures;
    QHash<std::pair<QString, QString>, QStringList> m_excerpts; ///< error lines by strand and step
    int m_failure = 0;
    bool m_hasLanded = false;
    bool m_isStarting = false;
    QString m_strand;
    QString m_step;
    std::optional<Place> m_wanted; ///< once the run is there
    QHash<QString, std::chrono::milliseconds> m_usual;

    RunHeader *m_header;
    MessageBar *m_message;
    FailureCard *m_failureCard;
    QSplitter *m_splitter; ///< the graph and the text
    QStackedWidget *m_stack;
    PipelineCanvas *m_canvas;
    OutlineView *m_outline;
    YamlPane *m_text;
    PipelineForm *m_form;
    QStackedWidget *m_logStack; ///< the log, or why there is none
    LogView *m_log;
    TimelineView *m_timeline;
    ArtifactsView *m_artifacts;
    ProblemsView *m_problemsView;
    TriggerTests *m_triggerTests;
    std::unique_ptr<PipelineEditing> m_editor;
    std::unique_ptr<SessionArtifacts> m_artifactSource;
};

} // namespace clustero
