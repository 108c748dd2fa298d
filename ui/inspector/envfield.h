// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldeditor.h"

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace clustero {

class EnvRow;

/// The variables of a step, in a table; many at once as `NAME=value` lines.
class EnvField : public FieldEditor
{
    Q_OBJECT
public:
    EnvField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

    void flush() override;
    void focus() override;
    [[nodiscard]] QList<EnvRow *> rows() const { return m_rows; }

protected:
    void showValue(const NodeField &field) override;
    void forget() override;
    void hold() override;

private:
    [[nodiscard]] const QList<PipelineNode> *entries() const; ///< null: there is no one step
    [[nodiscard]] NodePath pathOf(int entry) const;
    [[nodiscard]] YamlData entryData(const QString &key, const QString &value, bool isSecret) const;
    void addRow();
    void askForOne();
    void dropRow(qsizetype row);
    void takeKey(EnvRow *row, const QString &key);
    void takeValue(EnvRow *row, const QString &value, bool isSecret);
    void addEntry(EnvRow *row);
    void remove(EnvRow *row);
    QWidget *makePastePanel();
    void showPasted();
    void takePasted();

    QVBoxLayout *m_column;
    QList<EnvRow *> m_rows;
    QPushButton *m_add;
    QPushButton *m_paste;
    QWidget *m_panel = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QPushButton *m_takeLines = nullptr;
};

} // namespace clustero
