// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/runspage.h"

#include "ui/theme/emptyview.h"
#include "ui/theme/filteredit.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/rowdelegate.h"
#include "ui/theme/stateglyph.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace clustero {

namespace {

/// State sign and number; times and durations for people; a bar that shows the duration beside the usual one.
class RunsDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        if (index.column() == RunsModel::UsualColumn)
            paintBar(*painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const auto state = static_cast<State>(index.data(RunsModel::StateRole).toInt());
        switch (index.column()) {
        case RunsModel::RunColumn:
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = stateIcon(state, option->palette);
            option->decorationSize = {16, 16};
            break;
        case RunsModel::PipelineColumn: option->font.setWeight(QFont::DemiBold); break;
        case RunsModel::StartedColumn:
            option->text =
                timeText(QDateTime::fromMSecsSinceEpoch(index.data(RunsModel::StartedRole).toLongLong()), QDateTime::currentDateTime());
            break;
        case RunsModel::DurationColumn: {
            const QVariant duration = index.data(RunsModel::DurationRole);
            if (duration.isValid())
                option->text = durationText(std::chrono::milliseconds(duration.toLongLong()));
            option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
            break;
        }
        default: break;
        }
        if (index.column() >= RunsModel::TriggerColumn)
            option->palette.setColor(QPalette::Text, tokensOf(option->palette).textMuted);
    }

private:
    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const qint64 duration = index.data(RunsModel::DurationRole).toLongLong();
        const qint64 usual = index.data(RunsModel::UsualRole).toLongLong();
        if (duration <= 0 || usual <= 0)
            return;
        const Tokens &tokens = tokensOf(option.palette);
        const QRect room = option.rect.adjusted(10, 0, -14, 0);
        const double scale = room.width() / 2.5 / static_cast<double>(usual);
        const auto state = static_cast<State>(index.data(RunsModel::StateRole).toInt());
        const int length = std::clamp(static_cast<int>(static_cast<double>(duration) * scale), 3, room.width());
        const int middle = option.rect.center().y();
        painter.fillRect(QRect(room.left(), middle - 3, length, 6), stateColor(tokens, state));
        const int mark = room.left() + static_cast<int>(room.width() / 2.5);
        painter.fillRect(QRect(mark, middle - 7, 2, 15), tokens.borderStrong);
    }
};

} // namespace

RunsPage::RunsPage(const RunBoard &board, QWidget *parent)
    : Page(parent),
      m_model(board),
      m_filter(new FilterEdit(tr("Filter runs"), tr("Filter: name, #number, failed, by hand…"))),
      m_count(new QLabel),
      m_view(new QTreeView),
      m_empty(new EmptyView(QStringLiteral("runs"), tr("No runs yet"),
                            tr("Every run of a pipeline on this machine is listed here, whether it was started in this window or in a "
                               "terminal. Open a folder that has a .clustero.yaml and run it."))),
      m_noMatch(new EmptyView(QStringLiteral("search"), {}, {})),
      m_stack(new QStackedWidget)
{
    m_filter->setMaximumWidth(420);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RunsDelegate(m_view));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setStretchLastSection(true);
    const int widths[] = {170, 240, 110, 150, 110};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_view->header()->resizeSection(column, widths[column]);
    m_empty->addAction(tr("Open folder…"), [this] { Q_EMIT openWanted(); });
    m_noMatch->addAction(tr("Clear the filter"), [this] { m_filter->clear(); });

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->addWidget(m_filter, 1);
    top->addStretch();
    top->addWidget(m_count);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &RunsPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_model.rowCount() > 0)
            Q_EMIT runChosen(m_model.idAt(0));
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT runChosen(m_model.idAt(index.row())); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &point) {
        const QModelIndex below = m_view->indexAt(point); // the menu key means the current one
        const QModelIndex index = below.isValid() ? below : m_view->currentIndex();
        if (index.isValid())
            Q_EMIT menuWanted(m_model.idAt(index.row()), index.data(RunsModel::FileRole).toString(),
                              m_view->viewport()->mapToGlobal(point));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RunsPage::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RunsPage::showState);
    showState();
}

QIcon RunsPage::icon() const
{
    return themedIcon(QStringLiteral("runs"), palette());
}

void RunsPage::focusContent()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus();
    else
        m_filter->setFocus();
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

void RunsPage::filter(const QString &text)
{
    m_model.setFilter(text);
}

void RunsPage::showState()
{
    const int rows = m_model.rowCount();
    const bool isFiltered = !m_model.filter().trimmed().isEmpty();
    m_count->setText(isFiltered ? tr("%n runs match", nullptr, rows) : tr("%n runs", nullptr, rows));
    if (rows == 0 && isFiltered)
        m_noMatch->setText(tr("No run matches “%1”").arg(m_model.filter().trimmed()),
                           tr("The filter looks at the pipeline's name, the number, the state and how the run was started."));
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_view) : isFiltered ? m_noMatch : m_empty);
}

} // namespace clustero
