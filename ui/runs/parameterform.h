// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/parameterfields.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace clustero {

class ParameterRow;
class ToneLabel;
struct ParameterCheck;

/// A form for the parameters of a manual run, made from their JSON Schema. checkParameters() judges every change, so the
/// window refuses what the command line refuses, in the same words.
class ParameterForm : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterForm(QWidget *parent = nullptr);

    /// \p pipelineText, the bytes that were read, gives the order of the fields. Values given before are gone.
    void setPipeline(const PipelineSpec &spec, const QByteArray &pipelineText = {});

    /// Raw texts by name, as RunRequest::params takes them. A field that is left at its default has none.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// Names that the pipeline does not have any more are dropped.
    void setValues(const QMap<QString, QString> &values);

    [[nodiscard]] bool isEmpty() const; ///< the pipeline takes no parameters
    [[nodiscard]] bool isValid() const { return m_verdict.isEmpty(); }
    /// Why no run can start, in a sentence; empty if one can.
    [[nodiscard]] QString verdict() const { return m_verdict; }
    void focusFirstProblem();
    [[nodiscard]] const QList<ParameterRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

private:
    void addRow(const ParameterField &field);
    void addOthers(bool isOnly);
    void check();
    void showProblems(const ParameterCheck &check);
    void readOthers(QMap<QString, QString> &values) const;
    [[nodiscard]] QString othersProblem() const;

    PipelineSpec m_spec;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QList<ParameterRow *> m_rows;
    QSet<QString> m_touched;
    ToneLabel *m_together = nullptr;
    QPlainTextEdit *m_others = nullptr;
    ToneLabel *m_othersError = nullptr;
    QString m_verdict;
    QString m_problem; ///< of the schema itself
    QWidget *m_firstProblem = nullptr;
    bool m_isSetting = false;
};

} // namespace clustero
