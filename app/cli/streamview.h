// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runview.h"
#include "app/cli/steplogs.h"
#include "models/plan/runplan.h"

#include <deque>
#include <map>

namespace clustero {

/// How the events of a run are written in a stream. Every function gives whole lines, or nothing.
class StreamForm
{
public:
    virtual ~StreamForm() = default;
    virtual QByteArray runStarted(const Run &run) = 0;
    virtual QByteArray strandChanged(const Run &run, int strand, bool started) = 0;
    virtual QByteArray stepChanged(const Run &run, int strand, int step, bool started) = 0;
    virtual QByteArray artifact(const Run &run, const Artifact &artifact) = 0;
    virtual QByteArray publication(const Run &run, const Publication &publication) = 0;
    virtual QByteArray transfer(const Run &run, const QString &text) = 0;
    virtual QByteArray diagnostic(const Run &run, const Diagnostic &diagnostic) = 0;
    virtual QByteArray runFinished(const Run &run, int exitStatus, const Context &context) = 0;
    virtual std::unique_ptr<StepLogStream> log(const Run &run, int strand, int step, const QString &logPath, const QString &indexPath) = 0;
};

[[nodiscard]] std::unique_ptr<StreamForm> makePlainForm();
[[nodiscard]] std::unique_ptr<StreamForm> makeJsonForm();

/// A run as a stream of lines, at the pace of whoever reads it: logs are read from their files when the output can take
/// more, so a slow reader costs no memory and does not hold the run up. All output of a step comes before its end.
class StreamView : public RunView
{
    Q_OBJECT
public:
    StreamView(LiveRun &live, Context &context, std::unique_ptr<StreamForm> form);

private:
    /// Lines to write, after what is left of a log.
    struct Item
    {
        QByteArray text;
        std::optional<StepRef> drain;
    };
    struct ActiveLog
    {
        std::unique_ptr<StepLogStream> stream;
        bool hasNews = true;
    };

    void begin();
    void onStrand(int strand);
    void onStep(int strand, int step);
    void onFinished();
    void enqueue(QByteArray text, std::optional<StepRef> drain = {});
    void pump();
    void fill();
    void takeItems();

    std::unique_ptr<StreamForm> m_form;
    OutputPump m_pump;
    QByteArray m_buffer;
    std::deque<Item> m_queue; ///< one or two for each state change: bounded by the size of the pipeline
    std::map<StepRef, ActiveLog> m_logs;
    std::map<StepRef, State> m_shown; ///< Running: its start; final: its end
    bool m_begun = false;
    bool m_isOver = false;
};

} // namespace clustero
