// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"
#include "models/runs/run.h"

#include <QWidget>

class QCheckBox;
class QListWidget;
class QRadioButton;
class QSpinBox;

namespace clustero {

class ToneLabel;

/// How a run is to be done: which strands, in the folder itself or in a copy, how many steps at once.
class RunOptionsBox : public QWidget
{
    Q_OBJECT
public:
    explicit RunOptionsBox(QWidget *parent = nullptr);

    /// \p folder: absolute, what `in place` would write to.
    void setPipeline(const PipelineSpec &spec, const QString &folder);
    /// What is not shown here is handed back by options() as it was.
    void setOptions(const RunOptions &options);
    [[nodiscard]] RunOptions options() const;
    /// The choices in a few words, for where the box is folded.
    [[nodiscard]] QString summary() const;
    /// Why no run can start; empty if one can.
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    void edited();

private:
    void changed();
    void showNeeded();
    [[nodiscard]] QStringList chosen() const;

    PipelineSpec m_spec;
    RunOptions m_options;
    QRadioButton *m_all;
    QRadioButton *m_some;
    QListWidget *m_strands;
    QCheckBox *m_inPlace;
    ToneLabel *m_inPlaceHelp;
    QSpinBox *m_jobs;
    bool m_isChanging = false;
};

} // namespace clustero
