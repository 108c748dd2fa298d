// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldeditor.h"

class QLineEdit;

namespace clustero {

class LineCommit;

/// A key with one value, typed as text.
class TextField : public FieldEditor
{
    Q_OBJECT
public:
    TextField(const FieldAbout &about, KeyType type, FormHost &host, QWidget *parent = nullptr);

    void flush() override;

protected:
    /// For a control that is more than a line edit, or has one inside.
    TextField(const FieldAbout &about, KeyType type, FormHost &host, QLineEdit *edit, QWidget *control, QWidget *parent);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void showValue(const NodeField &field) override;
    void forget() override;
    void hold() override;
    QList<Operation> setOperations(const NodePath &node, const YamlData &value) const override;
    /// What the text means, to stand below it.
    [[nodiscard]] virtual QString noteOf(const QString &) const { return {}; }
    void take(const QString &text);

private:
    void judge(const QString &text);

    const KeyType m_type;
    QLineEdit *m_edit;
    LineCommit *m_commit;
};

/// A length of time, with its normalised reading.
class DurationField : public TextField
{
    Q_OBJECT
public:
    DurationField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr) : TextField(about, KeyType::Timeout, host, parent) {}

protected:
    [[nodiscard]] QString noteOf(const QString &text) const override;
};

} // namespace clustero
