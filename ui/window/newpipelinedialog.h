// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace clustero {

/// Makes a pipeline of a starter: which one, in which folder, what it will say. Writes a file that was not there before.
class NewPipelineDialog : public QDialog
{
    Q_OBJECT
public:
    /// `folder` may be empty: then it is asked for first.
    NewPipelineDialog(Services &services, const QString &folder, QWidget *parent);

Q_SIGNALS:
    void created(const QString &file);

private:
    void lookAtFolder();
    void create();

    Services &m_services;
    QString m_folder;
    QString m_path;           ///< of the file that would be made
    bool m_hasChosen = false; ///< the person has, not the folder
    QLineEdit *m_folderField;
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
    QLabel *m_place;
    QPushButton *m_create;
};

} // namespace clustero
