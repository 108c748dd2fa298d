// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace clustero {

class ToneLabel;

/// What a person says about a pipeline that events start on this machine: whether they do, what happens while it runs and after an absence, and who
/// else may approve its runs.
class EventRulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `folder`: that the file belongs to, or the page of its repository.
    EventRulesDialog(Services &services, const QString &file, const QString &folder, QWidget *parent = nullptr);

private:
    void showRules(const Result<ListedPipeline> &pipeline);
    void save();
    void saveSwitch();
    void fail(const Error &error);

    Services &m_services;
    QString m_file;
    QString m_folder;
    ListedPipeline m_pipeline;
    QCheckBox *m_isEnabled;
    QComboBox *m_concurrency;
    QComboBox *m_absence;
    QLineEdit *m_approvers;
    ToneLabel *m_problem;
    QPushButton *m_save;
};

} // namespace clustero
