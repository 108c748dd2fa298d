// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/reports/junit.h"

#include <QAbstractItemModel>

#include <vector>

namespace clustero {

/// A test report as a tree of suites and tests, failures first, the rest in the order of the report.
class TestReportModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ResultColumn, TimeColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole }; ///< a State, as int

    using QAbstractItemModel::QAbstractItemModel;

    void setReport(const TestReport &report);
    /// Only tests whose name or class contains the text, in upper or lower case, and if asked for only those that failed.
    void setFilter(const QString &text, bool onlyFailures);

    [[nodiscard]] const TestReport &report() const { return m_report; }
    /// Null for a suite, and for a test respectively.
    [[nodiscard]] const TestCase *testAt(const QModelIndex &index) const;
    [[nodiscard]] const TestSuite *suiteAt(const QModelIndex &index) const;
    /// The failure after or before \p index as they are shown, from the other end at the end; not valid if there is none.
    [[nodiscard]] QModelIndex nextFailure(const QModelIndex &index, bool forward) const;
    [[nodiscard]] int shownTests() const { return m_shownTests; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        const TestSuite *suite = nullptr;
        const TestCase *test = nullptr;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    void build();
    int addSuite(const TestSuite &suite, int parent);
    void sortChildren(std::vector<int> &children);
    [[nodiscard]] bool isShown(const TestCase &test) const;
    [[nodiscard]] bool hasFailure(int node) const;
    [[nodiscard]] QModelIndex indexOf(int node) const;
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] static State stateOf(const Node &node);
    [[nodiscard]] static QString nameOf(const Node &node);
    [[nodiscard]] static QString resultOf(const Node &node);

    TestReport m_report;
    QString m_text;
    bool m_onlyFailures = false;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    std::vector<int> m_failures; ///< nodes, as they are shown
    int m_shownTests = 0;
};

} // namespace clustero
