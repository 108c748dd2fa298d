// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"
#include "models/runs/run.h"

#include <QDialog>
#include <QMap>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace clustero {

class ParameterForm;
class RunOptionsBox;
class ToneLabel;

/// Asks for what a manual run needs: parameters, strands, how. `accepted()` when it is to start.
class RunDialog : public QDialog
{
    Q_OBJECT
public:
    struct Pipeline
    {
        PipelineSpec spec;
        QByteArray text; ///< the bytes that were read; gives the order of the parameters
        QString file;    ///< absolute
        QString folder;  ///< absolute; what the run is started from
    };

    explicit RunDialog(const Pipeline &pipeline, QWidget *parent = nullptr);

    /// Raw texts by name, as RunRequest::params takes them; what to remember for this file, too.
    [[nodiscard]] QMap<QString, QString> values() const;
    void setValues(const QMap<QString, QString> &values);
    [[nodiscard]] RunOptions options() const;
    void setOptions(const RunOptions &options);

    [[nodiscard]] ParameterForm *form() const { return m_form; }

private:
    QWidget *makeContent(const Pipeline &pipeline);
    QLayout *makeFoot();
    void accept() override;
    void check();
    void foldOptions(bool open);

    ParameterForm *m_form;
    RunOptionsBox *m_options;
    QScrollArea *m_scroll;
    QToolButton *m_optionsHead;
    ToneLabel *m_optionsSummary;
    ToneLabel *m_verdict;
    QPushButton *m_goThere;
    QPushButton *m_run;
};

} // namespace clustero
