// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/pipelinedocument.h"
#include "ui/theme/messagebar.h"

namespace clustero {

/// Says over a document what has become of its file, and what can be done: changed on disk, deleted, unreadable, not saved, unsaved text of an earlier
/// time. Hidden while there is nothing to say. Opens the dialogs that compare and merge.
class DiskBanner : public MessageBar
{
    Q_OBJECT
public:
    explicit DiskBanner(PipelineDocument &document, QWidget *parent = nullptr);

    void compare();
    void merge();

private:
    void follow(const DocumentEvent &event);
    void showState();
    void showConflict(const DiskFacts &facts);
    void showUnsaved();
    void compareUnsaved();

    PipelineDocument &m_document;
    QString m_name;
};

} // namespace clustero
