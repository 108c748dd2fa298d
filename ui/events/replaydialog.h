// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace clustero {

class ToneLabel;

/// A copy of an event's payload to change before it is replayed.
class ReplayDialog : public QDialog
{
    Q_OBJECT
public:
    ReplayDialog(const QString &title, const QByteArray &payload, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray payload() const;

private:
    void check();

    QPlainTextEdit *m_text;
    ToneLabel *m_problem;
    QPushButton *m_replay;
};

} // namespace clustero
