// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace clustero {

class ToneLabel;

/// A value as the file has it, which no form can edit, why not, and the way to the place in the text.
class LockedValue : public QFrame
{
    Q_OBJECT
public:
    explicit LockedValue(const QString &label, QWidget *parent = nullptr);

    void setValue(const QString &yaml, const QString &reason);

Q_SIGNALS:
    void editAsYamlWanted();

private:
    void paintEvent(QPaintEvent *event) override;

    const QString m_name;
    QLabel *m_yaml;
    ToneLabel *m_reason;
    QPushButton *m_edit;
};

} // namespace clustero
