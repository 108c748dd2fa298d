// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/stepexecution.h"

#include <QProcess>

namespace clustero {

/// A `type: host` step: `clustero-step` in a bubblewrap sandbox, reached over its standard input and output.
class HostExecution : public StepExecution
{
    Q_OBJECT
public:
    HostExecution(StepPlace place, QString stepProgram, QObject *parent = nullptr);
    ~HostExecution() override;

    void prepare() override;
    void start(StepCommand command) override;
    void terminate() override;
    void kill() override;

private:
    void launch();
    void readReports();
    void handle(const StepReport &report);
    void sendOrder();
    void processEnded();
    void giveUp(const QString &sentence);
    void finish(const StepOutcome &outcome);

    StepPlace m_place;
    QString m_stepProgram;
    QProcess m_process;
    StepReportParser m_parser;
    std::optional<StepCommand> m_command;
    bool m_ready = false;
    bool m_ordered = false;
    bool m_ending = false;
    bool m_finished = false;
    int m_tries = 0;
    QByteArray m_complaint; ///< what the sandbox itself wrote to standard error, the first 4 KiB
};

} // namespace clustero
