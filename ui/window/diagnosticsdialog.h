// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace clustero {

class ToneLabel;

/// Shows what a bug report would say, secrets removed, before it is saved. The person may take more out.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p lastErrors: what the window told, the last one at the end.
    DiagnosticsDialog(Services &services, const QStringList &lastErrors, QWidget *parent);

private:
    void showText(const QString &text);
    void save();
    void write(const QString &path);

    Services &m_services;
    QPlainTextEdit *m_text;
    ToneLabel *m_told;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace clustero
