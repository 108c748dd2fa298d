// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/setupsource.h"
#include "ui/welcome/steppage.h"

class QPushButton;

namespace clustero {

class CheckRow;
class ToneLabel;

/// Looks whether this machine has what runs need.
class CheckStep : public StepPage
{
    Q_OBJECT
public:
    explicit CheckStep(SetupSource &source, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return tr("Check"); }
    [[nodiscard]] QString heading() const override { return tr("What this machine has"); }
    [[nodiscard]] QString sentence() const override { return tr("Nothing here has to be green: every line says what works without it."); }
    [[nodiscard]] bool isDone() const override;
    void enter() override;

    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    [[nodiscard]] QList<CheckRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void folderChosen(const QString &folder);

private:
    void checkAll();
    void check(CheckRow *row);
    void tell();
    void chooseFolder();

    SetupSource &m_source;
    QString m_folder;
    QList<CheckRow *> m_rows;
    int m_open = 0; ///< checks under way
    bool m_hasChecked = false;
    QPushButton *m_again;
    ToneLabel *m_told;
};

} // namespace clustero
