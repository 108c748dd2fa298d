// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldeditor.h"

class QPushButton;

namespace clustero {

/// The JSON Schema of a run's parameters: shown, and begun with an example; written as YAML.
class SchemaField : public FieldEditor
{
    Q_OBJECT
public:
    SchemaField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

protected:
    void showValue(const NodeField &field) override;

private:
    QPushButton *m_begin;
};

} // namespace clustero
