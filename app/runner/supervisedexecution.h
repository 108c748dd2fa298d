// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/stepexecution.h"

namespace clustero {

/// A step behind `clustero-step`: the conversation with it, whatever carries it. Derived classes bring the program up, hand its reports to
/// receive() and say when it is gone.
class SupervisedExecution : public StepExecution
{
    Q_OBJECT
public:
    explicit SupervisedExecution(StepPlace place, QObject *parent = nullptr) : StepExecution(parent), m_place(std::move(place)) {}

    void start(StepCommand command) override;

protected:
    /// What `clustero-step` has written to its standard output.
    void receive(const QByteArray &bytes);
    /// Emits finished() the first time.
    void finish(const StepOutcome &outcome);

    /// The order for a command, with what the surroundings add. An error is why it cannot be run.
    [[nodiscard]] virtual Result<StepOrder> orderOf(StepCommand command) = 0;
    /// To the program's standard input.
    virtual void send(const QByteArray &bytes) = 0;
    /// The program has reported the end of the step.
    virtual void stepEnded(const StepReport &report) = 0;
    /// Ends what there is, before the command was run. An empty sentence: somebody wanted it.
    virtual void giveUp(const QString &sentence) = 0;

    [[nodiscard]] const StepPlace &place() const { return m_place; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    bool m_ready = false;   ///< it is parked, or further
    bool m_ordered = false; ///< it has the order
    bool m_begun = false;   ///< the command runs, or has run
    bool m_ending = false;  ///< somebody wants the end

private:
    void handle(const StepReport &report);
    void sendOrder();

    StepPlace m_place;
    StepReportParser m_parser;
    std::optional<StepCommand> m_command;
    bool m_finished = false;
};

} // namespace clustero
