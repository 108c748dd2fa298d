// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/junit.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace clustero {

class EmptyView;
class TestDetails;
class TestReportModel;
class ToneLabel;

/// A test report: what failed first, with everything that the report says of it.
class TestReportView : public QWidget
{
    Q_OBJECT
public:
    explicit TestReportView(QWidget *parent = nullptr);

    /// Selects the first failure.
    void setReport(const TestReport &report);
    /// Reads in a thread of its own and shows what comes out, unless something else was shown meanwhile.
    void load(const QByteArray &bytes);
    void setLoading();
    void setError(const QString &sentence);
    void goToFailure(bool forward);

    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] TestDetails *details() const { return m_details; }

Q_SIGNALS:
    void shown(); ///< a report that load() was asked for, or why there is none
    void placeWanted(const QString &file, int line);

private:
    QWidget *makeBar();
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void applyFilter();
    void openTree();
    void showCurrent();
    void summarise();
    void fitWidths();
    void updateIcons();

    TestReportModel *m_model;
    QTreeView *m_tree;
    TestDetails *m_details;
    EmptyView *m_noMatch;
    EmptyView *m_empty;
    QStackedWidget *m_pages;
    QStackedWidget *m_treePages;
    ToneLabel *m_summary;
    QString m_summaryText;
    ToneLabel *m_problem;
    QLineEdit *m_filter;
    QCheckBox *m_onlyFailures;
    QToolButton *m_previous;
    QToolButton *m_next;
    int m_request = 0;
};

} // namespace clustero
