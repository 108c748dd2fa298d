// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace clustero {

/// The bottom of the window: Log, Timeline, Artifacts, Problems, Simulation and Output. All but Output belong to the page that is in front.
class Panel : public QTabWidget
{
    Q_OBJECT
public:
    enum Tab { Log, Timeline, Artifacts, Problems, Simulation, Output, TabCount };

    explicit Panel(QWidget *parent = nullptr);

    /// A page's widget for a tab; taken over. Null: nothing to show there, and why is told by the tab itself.
    void add(QObject *page, Tab tab, QWidget *widget);
    void showPage(QObject *page);
    void removePage(QObject *page);
    void showTab(Tab tab);
    void setProblemCount(int count);
    /// A line about what Clustero itself does, with the time; the last 2,000 are kept.
    void write(const QString &line);
    /// What was written last, the newest at the end.
    [[nodiscard]] QStringList written(int most) const;
    void focusContent();

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void showIcons();

    QHash<QObject *, QHash<int, QWidget *>> m_widgets;
    QList<QStackedWidget *> m_stacks; ///< of each tab but Output; index 0 is what stands there without a page
    QPlainTextEdit *m_output;
};

} // namespace clustero
