// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/testreportmodel.h"

#include <QLocale>

#include <algorithm>

namespace clustero {

void TestReportModel::setReport(const TestReport &report)
{
    beginResetModel();
    m_report = report;
    build();
    endResetModel();
}

void TestReportModel::setFilter(const QString &text, bool onlyFailures)
{
    if (text == m_text && onlyFailures == m_onlyFailures)
        return;
    beginResetModel();
    m_text = text;
    m_onlyFailures = onlyFailures;
    build();
    endResetModel();
}

void TestReportModel::build()
{
    m_nodes.clear();
    m_top.clear();
    m_failures.clear();
    m_shownTests = 0;
    for (const TestSuite &suite : std::as_const(m_report.suites)) {
        if (const int node = addSuite(suite, -1); node >= 0)
            m_top.push_back(node);
    }
    sortChildren(m_top);
    // In the order of the rows, without recursion.
    std::vector<int> waiting(m_top.rbegin(), m_top.rend());
    while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        const Node &current = m_nodes[size_t(node)];
        if (current.test && current.test->isFailure())
            m_failures.push_back(node);
        waiting.insert(waiting.end(), current.children.rbegin(), current.children.rend());
    }
}

/// -1 if nothing below it is shown; as deep as a report may be nested.
int TestReportModel::addSuite(const TestSuite &suite, int parent)
{
    const int node = int(m_nodes.size());
    m_nodes.push_back({&suite, nullptr, parent, 0, {}});
    std::vector<int> children;
    for (const TestCase &test : suite.cases) {
        if (!isShown(test))
            continue;
        children.push_back(int(m_nodes.size()));
        m_nodes.push_back({nullptr, &test, node, 0, {}});
        ++m_shownTests;
    }
    for (const TestSuite &inner : suite.suites) {
        if (const int child = addSuite(inner, node); child >= 0)
            children.push_back(child);
    }
    const bool isFiltered = !m_text.isEmpty() || m_onlyFailures;
    if (children.empty() && isFiltered) {
        m_nodes.resize(size_t(node));
        return -1;
    }
    sortChildren(children);
    m_nodes[size_t(node)].children = std::move(children);
    return node;
}

void TestReportModel::sortChildren(std::vector<int> &children)
{
    std::stable_partition(children.begin(), children.end(), [this](int child) { return hasFailure(child); });
    for (size_t i = 0; i < children.size(); ++i)
        m_nodes[size_t(children[i])].row = int(i);
}

bool TestReportModel::isShown(const TestCase &test) const
{
    if (m_onlyFailures && !test.isFailure())
        return false;
    return m_text.isEmpty() || test.name.contains(m_text, Qt::CaseInsensitive) || test.className.contains(m_text, Qt::CaseInsensitive);
}

bool TestReportModel::hasFailure(int node) const
{
    const Node &found = m_nodes[size_t(node)];
    return found.test ? found.test->isFailure() : found.suite->counts.failures() > 0;
}

const TestCase *TestReportModel::testAt(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes[size_t(index.internalId())].test : nullptr;
}

const TestSuite *TestReportModel::suiteAt(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes[size_t(index.internalId())].suite : nullptr;
}

QModelIndex TestReportModel::nextFailure(const QModelIndex &index, bool forward) const
{
    if (m_failures.empty())
        return {};
    const auto isAt = [&index](int node) { return index.isValid() && node == int(index.internalId()); };
    const auto current = std::find_if(m_failures.begin(), m_failures.end(), isAt);
    if (current == m_failures.end())
        return indexOf(forward ? m_failures.front() : m_failures.back());
    if (forward)
        return indexOf(current + 1 == m_failures.end() ? m_failures.front() : *(current + 1));
    return indexOf(current == m_failures.begin() ? m_failures.back() : *(current - 1));
}

QModelIndex TestReportModel::indexOf(int node) const
{
    return createIndex(m_nodes[size_t(node)].row, NameColumn, quintptr(node));
}

const std::vector<int> &TestReportModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[size_t(parent.internalId())].children : m_top;
}

QModelIndex TestReportModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children = childrenOf(parent);
    if (row < 0 || size_t(row) >= children.size() || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex TestReportModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? m_nodes[size_t(index.internalId())].parent : -1;
    return parent < 0 ? QModelIndex() : indexOf(parent);
}

int TestReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int TestReportModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TestReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[size_t(index.internalId())];
    switch (role) {
    case StateRole: return index.column() == NameColumn ? QVariant(int(stateOf(node))) : QVariant();
    case Qt::ToolTipRole: return index.column() == NameColumn && node.test ? QVariant(node.test->className) : QVariant();
    case Qt::TextAlignmentRole: return index.column() == TimeColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? tr("%1, %2").arg(nameOf(node), resultOf(node)) : data(index, Qt::DisplayRole);
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (Column(index.column())) {
    case NameColumn: return nameOf(node);
    case ResultColumn: return resultOf(node);
    case TimeColumn: {
        const std::chrono::milliseconds time = node.test ? node.test->time : node.suite->time;
        return tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', time < std::chrono::seconds(10) ? 3 : 1));
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant TestReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == TimeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn: return tr("Test");
    case ResultColumn: return tr("Result");
    case TimeColumn: return tr("Time");
    case ColumnCount: break;
    }
    return {};
}

State TestReportModel::stateOf(const Node &node)
{
    if (!node.test) {
        const TestCounts &counts = node.suite->counts;
        return counts.failures() > 0 ? State::Failed : counts.skipped == counts.tests ? State::Skipped : State::Passed;
    }
    switch (node.test->outcome) {
    case TestCase::Outcome::Passed: return State::Passed;
    case TestCase::Outcome::Failed: return State::Failed;
    case TestCase::Outcome::Error: return State::Interrupted;
    case TestCase::Outcome::Skipped: return State::Skipped;
    }
    return State::Passed;
}

QString TestReportModel::nameOf(const Node &node)
{
    const QString name = node.test ? node.test->name : node.suite->name;
    return name.isEmpty() ? tr("(without a name)") : QString(name.left(2000)).replace(u'\n', u' ');
}

QString TestReportModel::resultOf(const Node &node)
{
    if (node.test) {
        switch (node.test->outcome) {
        case TestCase::Outcome::Passed: return tr("passed");
        case TestCase::Outcome::Failed: return tr("failed");
        case TestCase::Outcome::Error: return tr("error");
        case TestCase::Outcome::Skipped: return tr("skipped");
        }
    }
    const TestCounts &counts = node.suite->counts;
    QStringList parts;
    if (counts.failed > 0)
        parts += tr("%n failed", nullptr, counts.failed);
    if (counts.errors > 0)
        parts += tr("%n errors", nullptr, counts.errors);
    if (counts.passed() > 0)
        parts += tr("%n passed", nullptr, counts.passed());
    if (counts.skipped > 0)
        parts += tr("%n skipped", nullptr, counts.skipped);
    return parts.isEmpty() ? tr("no tests") : parts.join(QStringLiteral(", "));
}

} // namespace clustero
