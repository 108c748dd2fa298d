// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/supervisedexecution.h"

#include <QProcess>

namespace clustero {

/// A `type: host` step: `clustero-step` in a bubblewrap sandbox, reached over its standard input and output.
class HostExecution : public SupervisedExecution
{
    Q_OBJECT
public:
    HostExecution(StepPlace place, QString stepProgram, QObject *parent = nullptr);
    ~HostExecution() override;

    void prepare() override;
    void terminate() override;
    void kill() override;

protected:
    [[nodiscard]] Result<StepOrder> orderOf(StepCommand command) override { return makeOrder(command); }
    void send(const QByteArray &bytes) override { m_process.write(bytes); }
    void stepEnded(const StepReport &report) override;
    void giveUp(const QString &sentence) override;

private:
    void launch();
    void processEnded();

    QString m_stepProgram;
    QProcess m_process;
    int m_tries = 0;
    QByteArray m_complaint; ///< what the sandbox itself wrote to standard error, the first 4 KiB
};

} // namespace clustero
