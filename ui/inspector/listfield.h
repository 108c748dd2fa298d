// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldeditor.h"

class QLineEdit;

namespace clustero {

class ItemsEditor;
class LineCommit;

/// A key whose value is a text or a list of texts. Items that nobody changed stay as they are written, and a single value that was
/// written without a list stays one.
class ListField : public FieldEditor
{
    Q_OBJECT
public:
    ListField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

    void flush() override;
    void focus() override;

protected:
    ListField(const FieldAbout &about, FormHost &host, ItemsEditor *items, QWidget *parent);
    void showValue(const NodeField &field) override;
    void forget() override;
    void hold() override;
    void take(const QStringList &texts);
    [[nodiscard]] ItemsEditor *items() const { return m_items; }

private:
    ItemsEditor *m_items;
};

/// A command: its arguments one by one, and all of them as one line, quoted as a shell would want it. Both can be edited.
class ArgumentsField : public ListField
{
    Q_OBJECT
public:
    ArgumentsField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

    void flush() override;
    void focus() override;

protected:
    void showValue(const NodeField &field) override;
    void forget() override;
    void hold() override;

private:
    void judge(const QString &line);
    void takeLine(const QString &line);

    QLineEdit *m_line;
    LineCommit *m_commit;
};

} // namespace clustero
