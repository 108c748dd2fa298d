// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/setupsource.h"
#include "ui/welcome/steppage.h"

#include <QHash>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace clustero {

class ToneLabel;

/// Proposes a pipeline from what is in the project's folder; the person may change it before it is written and run.
class FirstRunStep : public StepPage
{
    Q_OBJECT
public:
    explicit FirstRunStep(SetupSource &source, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return tr("First run"); }
    [[nodiscard]] QString heading() const override { return tr("A first run of your project"); }
    [[nodiscard]] QString sentence() const override
    {
        return tr("Clustero proposes a pipeline from what is in the folder. Change it as you like; it is a file of your project.");
    }
    [[nodiscard]] QString goOnText() const override { return tr("Write and run"); }
    [[nodiscard]] bool canGoOn() const override;
    void goOn() override;
    void enter() override;

    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

Q_SIGNALS:
    void folderChanged(const QString &folder);
    void runWanted(const QString &file);
    void sampleWanted();
    void starterWanted(const QString &folder);

private:
    [[nodiscard]] QWidget *makeFolderRow();
    [[nodiscard]] QWidget *makeChoiceRow();
    [[nodiscard]] QWidget *makeEmptyRow();
    void look();
    void showLook(const SetupLook &look);
    void showProposal();
    void showThere();
    void showFindings(const Proposal *proposal);
    void keepText();
    void checkText();
    [[nodiscard]] QString textKey(const QString &proposal) const;

    SetupSource &m_source;
    SetupLook m_look;
    QHash<QString, QString> m_texts; ///< as the person changed them, by textKey()
    QTimer m_wait;
    QTimer m_check;
    QString m_shown;    ///< the proposal in the editor; empty: none
    QString m_shownKey; ///< of its text
    bool m_isWriting = false;
    bool m_isValid = false;
    QLineEdit *m_folder;
    QComboBox *m_choice;
    QComboBox *m_where;
    QWidget *m_choiceRow;
    QWidget *m_emptyRow;
    ToneLabel *m_there; ///< pipelines that the folder has already
    QPushButton *m_runThere;
    ToneLabel *m_told;
    QTreeWidget *m_findings;
    QPlainTextEdit *m_text;
    ToneLabel *m_place;
    ToneLabel *m_problem;
};

} // namespace clustero
