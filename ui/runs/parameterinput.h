// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/parameterfields.h"

#include <QObject>

class QWidget;

namespace clustero {

/// The control of one parameter. Its text is what `--param` would be given; none means that the default holds, or nothing.
class ParameterInput : public QObject
{
    Q_OBJECT
public:
    /// The control that suits the field; its widget is a child of \p parent.
    [[nodiscard]] static ParameterInput *create(const ParameterField &field, QWidget *parent);

    [[nodiscard]] virtual QWidget *widget() const = 0;
    [[nodiscard]] virtual std::optional<QString> text() const = 0;
    virtual void setText(const std::optional<QString> &text) = 0;
    /// Whether the control says the field's title itself.
    [[nodiscard]] virtual bool showsTitle() const { return false; }

Q_SIGNALS:
    void edited();

protected:
    using QObject::QObject;
};

} // namespace clustero
