// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/nodepage.h"

class QLineEdit;

namespace clustero {

class LineCommit;

/// Where a pipeline of the configuration folder takes its strands from: repository, file, and branch, tag or hash.
class SourceField : public FieldEditor
{
    Q_OBJECT
public:
    explicit SourceField(FormHost &host, QWidget *parent = nullptr);

    void flush() override;

protected:
    void showValue(const NodeField &field) override;
    void forget() override;
    void hold() override;

private:
    struct Part
    {
        QString key;
        QLineEdit *edit;
        LineCommit *commit;
    };
    void take();

    QList<Part> m_parts; ///< the repository first
};

/// The keys of the file. `source` is shown where the file has it, and where a file of the configuration folder has no strands yet.
class FilePage : public NodePage
{
    Q_OBJECT
public:
    explicit FilePage(FormHost &host, QWidget *parent = nullptr);

protected:
    QStringList furtherKeys() override;
    [[nodiscard]] NodeField adjusted(const NodeField &field) const override;

private:
    SourceField *m_source = nullptr;
};

} // namespace clustero
