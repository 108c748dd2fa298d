// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/parameterfields.h"

#include <QWidget>

namespace clustero {

class ParameterInput;
class ToneLabel;

/// One parameter in a form: title, what is asked for, control, and below it what is wrong with the value.
class ParameterRow : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterRow(const ParameterField &field, QWidget *parent = nullptr);

    [[nodiscard]] const ParameterField &field() const { return m_field; }
    [[nodiscard]] std::optional<QString> text() const;
    void setText(const std::optional<QString> &text);
    /// Empty takes it away.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const;
    [[nodiscard]] QWidget *control() const;

Q_SIGNALS:
    void edited();

private:
    void describe();

    ParameterField m_field;
    ParameterInput *m_input;
    ToneLabel *m_error;
    QString m_help;
};

} // namespace clustero
