// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"
#include "ui/welcome/setupsource.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace clustero {

class CheckStep;
class FirstRunStep;
class StepPage;
class ToneLabel;

/// The way from an empty machine to a first green run, in steps that can all be left out. Goes on where it was left, also after a restart.
class WelcomeView : public QWidget
{
    Q_OBJECT
public:
    /// The sources have to live longer. \p folder: of a project; empty: the one that was chosen here before.
    WelcomeView(SetupSource &source, ConnectionSource &connections, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] int step() const;
    [[nodiscard]] qsizetype steps() const { return m_steps.size(); }
    void setStep(int step);
    void setFolder(const QString &folder);

Q_SIGNALS:
    void runWanted(const QString &file);
    void sampleWanted();
    void starterWanted(const QString &folder);
    void skipped();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeButtons();
    void addStep(StepPage *page);
    void changeEvent(QEvent *event) override;
    void refresh();
    void goOn();

    QList<StepPage *> m_steps;
    CheckStep *m_check;
    FirstRunStep *m_first;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    ToneLabel *m_progress;
    QLabel *m_heading;
    ToneLabel *m_sentence;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace clustero
