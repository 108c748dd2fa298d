// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomeview.h"

#include "app/settings/setting.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/icons.h"
#include "ui/theme/stateglyph.h"
#include "ui/theme/tonelabel.h"
#include "ui/welcome/checkstep.h"
#include "ui/welcome/connectionsteps.h"
#include "ui/welcome/firstrunstep.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include <algorithm>

namespace clustero {

namespace {

constexpr int widestStep = 820;
const settings::Setting<int> lastStep{"setup/step", 0, settings::Scope::State};
const settings::Setting<QString> lastFolder{"setup/folder", {}, settings::Scope::State};

/// A step with its sign; the focus is around both.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * stepMargin + stepSign + stepGap;
        return {width, option.fontMetrics.height() + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QRect place = option.rect.adjusted(2, 2, -2, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        painter->setPen(hasFocus ? QPen(tokens.focus, 2) : QPen(Qt::NoPen));
        painter->setBrush(isCurrent ? QBrush(tokens.selection) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(place, 6, 6);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const int middle = place.center().y() - stepSign / 2;
        const QRect sign(isMirrored ? place.right() - stepMargin - stepSign : place.left() + stepMargin, middle, stepSign, stepSign);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
        const int used = stepMargin + stepSign + stepGap;
        painter->setPen(isCurrent ? tokens.selectionText : tokens.text);
        painter->drawText(place.adjusted(isMirrored ? stepMargin : used, 0, isMirrored ? -used : -stepMargin, 0),
                          static_cast<int>(Qt::AlignVCenter) | static_cast<int>(isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width() - used - stepMargin));
        painter->restore();
    }

private:
    static constexpr int stepMargin = 10;
    static constexpr int stepSign = 16;
    static constexpr int stepGap = 10;
};

} // namespace

WelcomeView::WelcomeView(SetupSource &source, ConnectionSource &connections, const QString &folder, QWidget *parent)
    : QWidget(parent),
      m_check(new CheckStep(source)),
      m_first(new FirstRunStep(source)),
      m_list(new QListWidget),
      m_stack(new QStackedWidget),
      m_progress(new ToneLabel(ToneLabel::Tone::Muted)),
      m_heading(new QLabel),
      m_sentence(new ToneLabel(ToneLabel::Tone::Muted))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setAccessibleName(tr("Steps of the set-up"));
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QVBoxLayout;
    side->addWidget(m_list, 1);
    auto *main = new QVBoxLayout;
    main->setSpacing(12);
    main->addWidget(makeHead());
    main->addWidget(m_stack, 1);
    main->addWidget(makeButtons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(20);
    layout->addLayout(side);
    layout->addLayout(main, 1);

    for (StepPage *page : {static_cast<StepPage *>(m_check), static_cast<StepPage *>(new GithubStep(connections)),
                           static_cast<StepPage *>(new EventsStep(connections)), static_cast<StepPage *>(new SlackStep(connections)),
                           static_cast<StepPage *>(m_first)})
        addStep(page);
    m_list->setFixedWidth(std::max(150, m_list->sizeHintForColumn(0) + 16));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != step())
            setStep(row);
    });
    connect(m_check, &CheckStep::folderChosen, m_first, &FirstRunStep::setFolder);
    connect(m_first, &FirstRunStep::folderChanged, this, [this](const QString &chosen) {
        m_check->setFolder(chosen);
        lastFolder.set(chosen);
    });
    connect(m_first, &FirstRunStep::runWanted, this, [this](const QString &file) {
        lastStep.reset(); // there is nothing to go on with
        Q_EMIT runWanted(file);
    });
    connect(m_first, &FirstRunStep::sampleWanted, this, &WelcomeView::sampleWanted);
    connect(m_first, &FirstRunStep::starterWanted, this, &WelcomeView::starterWanted);
    setFolder(folder.isEmpty() ? lastFolder.get() : folder);
    setStep(std::clamp(lastStep.get(), 0, static_cast<int>(m_steps.size()) - 1));
}

QWidget *WelcomeView::makeHead()
{
    auto *head = new QWidget;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_progress);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    return head;
}

QWidget *WelcomeView::makeButtons()
{
    auto *row = new QWidget;
    row->setMaximumWidth(widestStep);
    auto *skip = new QPushButton(tr("Leave the set-up"));
    skip->setToolTip(tr("Everything works without it for files of this machine. It is found again in Connections and in the Help menu."));
    m_back = new QPushButton(tr("Back"));
    m_next = new QPushButton;
    m_next->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(skip);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(skip, &QPushButton::clicked, this, &WelcomeView::skipped);
    connect(m_back, &QPushButton::clicked, this, [this] { setStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &WelcomeView::goOn);
    return row;
}

void WelcomeView::addStep(StepPage *page)
{
    auto *holder = new QWidget;
    page->setMaximumWidth(widestStep);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(page, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(holder);
    scroll->setAccessibleName(page->heading());
    setAccessibleRole(scroll, QAccessible::Grouping);
    holder->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_steps.append(page);
    new QListWidgetItem(page->name(), m_list);
    connect(page, &StepPage::changed, this, &WelcomeView::refresh);
}

int WelcomeView::step() const
{
    return m_stack->currentIndex();
}

void WelcomeView::setStep(int step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_stack->setCurrentIndex(step);
    m_list->setCurrentRow(step);
    lastStep.set(step);
    m_steps.at(step)->enter();
    refresh();
}

void WelcomeView::setFolder(const QString &folder)
{
    m_check->setFolder(folder);
    m_first->setFolder(folder);
}

void WelcomeView::goOn()
{
    if (step() + 1 < m_steps.size())
        setStep(step() + 1);
    else
        m_steps.last()->goOn();
}

void WelcomeView::refresh()
{
    if (step() < 0)
        return;
    const StepPage *page = m_steps.at(step());
    m_progress->setText(tr("Step %1 of %2").arg(step() + 1).arg(m_steps.size()));
    m_heading->setText(page->heading());
    m_sentence->setText(page->sentence());
    m_back->setEnabled(step() > 0);
    m_next->setText(page->goOnText().isEmpty() ? tr("Next") : page->goOnText());
    m_next->setEnabled(page->canGoOn());
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isDone = m_steps.at(i)->isDone();
        m_list->item(i)->setIcon(stateIcon(isDone ? State::Passed : State::Queued, palette()));
        const QString name = m_steps.at(i)->name();
        m_list->item(i)->setData(Qt::AccessibleTextRole, isDone ? tr("%1, done").arg(name) : name);
    }
}

void WelcomeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace clustero
