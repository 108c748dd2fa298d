// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/testreportview.h"

#include "models/items/testreportmodel.h"
#include "ui/runs/testdetails.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/stateglyph.h"
#include "ui/theme/tonelabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int leastColumns = 58; ///< characters of a tree that has room for results
constexpr int openAll = 2000;    ///< more tests than these are opened where something failed only

class StateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant state = index.data(TestReportModel::StateRole);
        if (!state.isValid())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = stateIcon(State(state.toInt()), option->palette);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

TestReportView::TestReportView(QWidget *parent)
    : QWidget(parent),
      m_model(new TestReportModel(this)),
      m_tree(new QTreeView(this)),
      m_details(new TestDetails(this)),
      m_noMatch(new EmptyView(this)),
      m_empty(new EmptyView(this)),
      m_pages(new QStackedWidget(this)),
      m_treePages(new QStackedWidget(this)),
      m_summary(new ToneLabel(ToneLabel::Tone::Heading, {}, this)),
      m_problem(new ToneLabel(ToneLabel::Tone::Error, {}, this)),
      m_filter(new QLineEdit(this)),
      m_onlyFailures(new QCheckBox(tr("Only &failures"), this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this))
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new StateDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("Tests"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TestReportModel::NameColumn, QHeaderView::Stretch);
    m_tree->installEventFilter(this);
    m_summary->installEventFilter(this);
    m_treePages->addWidget(m_tree);
    m_treePages->addWidget(m_noMatch);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_treePages);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *page = new QWidget(this);
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins({});
    pageColumn->setSpacing(0);
    pageColumn->addWidget(makeBar());
    m_problem->setContentsMargins(12, 0, 12, 8);
    pageColumn->addWidget(m_problem);
    pageColumn->addWidget(splitter, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TestReportView::showCurrent);
    connect(m_filter, &QLineEdit::textChanged, this, &TestReportView::applyFilter);
    connect(m_onlyFailures, &QCheckBox::toggled, this, &TestReportView::applyFilter);
    connect(m_previous, &QToolButton::clicked, this, [this] { goToFailure(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToFailure(true); });
    connect(m_details, &TestDetails::placeWanted, this, &TestReportView::placeWanted);
    connect(m_noMatch, &EmptyView::actionWanted, this, [this] {
        m_filter->clear();
        m_onlyFailures->setChecked(false);
    });
    m_empty->setText(tr("No test report"), tr("A report lists which tests passed and failed."));
    m_pages->setCurrentWidget(m_empty);
    updateIcons();
}

QWidget *TestReportView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(6);
    m_summary->setWordWrap(false);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_filter->setPlaceholderText(tr("Filter tests"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    for (QToolButton *button : {m_previous, m_next})
        button->setAutoRaise(true);
    m_previous->setAccessibleName(tr("Previous failure"));
    m_previous->setToolTip(tr("Previous failure (Shift+F8)"));
    m_next->setAccessibleName(tr("Next failure"));
    m_next->setToolTip(tr("Next failure (F8)"));
    row->addWidget(m_summary, 1);
    row->addWidget(m_filter, 1);
    row->addWidget(m_onlyFailures);
    row->addSpacing(4);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return bar;
}

void TestReportView::setReport(const TestReport &report)
{
    ++m_request;
    m_model->setReport(report);
    m_problem->setText(report.problem);
    m_problem->setVisible(!report.problem.isEmpty());
    summarise();
    if (report.counts.tests == 0 && report.problem.isEmpty()) {
        m_empty->setText(tr("The report has no tests"), tr("The program that wrote it ran none."));
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_pages->setCurrentIndex(0);
    for (const int column : {TestReportModel::ResultColumn, TestReportModel::TimeColumn})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::Interactive);
    m_tree->header()->resizeSection(TestReportModel::ResultColumn,
                                    m_tree->fontMetrics().horizontalAdvance(QStringLiteral("12 failed, 999 passed")));
    m_tree->header()->resizeSection(TestReportModel::TimeColumn, m_tree->fontMetrics().horizontalAdvance(QStringLiteral("100.000 s")));
    applyFilter();
}

void TestReportView::load(const QByteArray &bytes)
{
    setLoading();
    QThreadPool::globalInstance()->start([bytes, request = m_request, view = QPointer(this)] {
        const Result<TestReport> report = readJUnit(bytes);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [report, request, view] {
            if (!view || view->m_request != request)
                return;
            if (report)
                view->setReport(*report);
            else
                view->setError(report.error().sentence);
            Q_EMIT view->shown();
        });
    });
}

void TestReportView::setLoading()
{
    ++m_request;
    m_empty->setText(tr("Reading the report …"), {});
    m_pages->setCurrentWidget(m_empty);
}

void TestReportView::setError(const QString &sentence)
{
    ++m_request;
    m_model->setReport({});
    m_empty->setText(tr("The report cannot be shown"), sentence);
    m_pages->setCurrentWidget(m_empty);
}

void TestReportView::summarise()
{
    const TestCounts &counts = m_model->report().counts;
    QStringList parts{tr("%n tests", nullptr, counts.tests)};
    if (counts.failures() > 0)
        parts += tr("%n failed", nullptr, counts.failures());
    if (counts.skipped > 0)
        parts += tr("%n skipped", nullptr, counts.skipped);
    parts += durationText(m_model->report().time);
    m_summaryText = parts.join(QStringLiteral(" · "));
    m_summary->setAccessibleName(m_summaryText);
    m_summary->setToolTip(m_summaryText);
    fitWidths();
    m_previous->setEnabled(counts.failures() > 0);
    m_next->setEnabled(counts.failures() > 0);
}

/// Where there is little room, names are more than results, which the signs tell as well.
void TestReportView::fitWidths()
{
    m_summary->setText(m_summary->fontMetrics().elidedText(m_summaryText, Qt::ElideRight, m_summary->width()));
    m_tree->setColumnHidden(TestReportModel::ResultColumn, m_tree->width() < m_tree->fontMetrics().averageCharWidth() * leastColumns);
}

bool TestReportView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitWidths();
    return QWidget::eventFilter(watched, event);
}

void TestReportView::applyFilter()
{
    m_model->setFilter(m_filter->text(), m_onlyFailures->isChecked());
    const bool isEmpty = m_model->shownTests() == 0 && m_model->rowCount() == 0;
    if (isEmpty) {
        const QString title = m_filter->text().isEmpty() ? tr("No test failed") : tr("No test matches ‘%1’").arg(m_filter->text());
        m_noMatch->setText(title, {}, tr("Show all tests"));
    }
    m_treePages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_tree);
    openTree();
    const QModelIndex first = m_model->nextFailure({}, true);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(first.isValid() ? first : m_model->index(0, 0));
    showCurrent();
}

void TestReportView::openTree()
{
    if (m_model->shownTests() <= openAll)
        return m_tree->expandAll();
    // Failures come first, so the way down the first rows leads to them.
    QList<QModelIndex> waiting;
    for (int row = 0; row < m_model->rowCount(); ++row)
        waiting += m_model->index(row, 0);
    while (!waiting.isEmpty()) {
        const QModelIndex index = waiting.takeLast();
        const TestSuite *suite = m_model->suiteAt(index);
        if (!suite || suite->counts.failures() == 0)
            continue;
        m_tree->expand(index);
        for (int row = 0; row < m_model->rowCount(index); ++row) {
            if (m_model->suiteAt(m_model->index(row, 0, index)))
                waiting += m_model->index(row, 0, index);
        }
    }
}

void TestReportView::goToFailure(bool forward)
{
    const QModelIndex index = m_model->nextFailure(m_tree->currentIndex(), forward);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void TestReportView::showCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    if (const TestCase *test = m_model->testAt(index))
        m_details->show(*test);
    else if (const TestSuite *suite = m_model->suiteAt(index))
        m_details->show(*suite);
    else
        m_details->clear();
}

void TestReportView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8)
        return goToFailure(!(event->modifiers() & Qt::ShiftModifier));
    if (event->key() == Qt::Key_Escape && !m_filter->text().isEmpty())
        return m_filter->clear();
    QWidget::keyPressEvent(event);
}

void TestReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void TestReportView::updateIcons()
{
    m_previous->setIcon(themedIcon(QStringLiteral("arrow-up"), palette()));
    m_next->setIcon(themedIcon(QStringLiteral("arrow-down"), palette()));
}

} // namespace clustero
