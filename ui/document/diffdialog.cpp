// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/diffdialog.h"

#include "app/settings/setting.h"
#include "ui/document/diffpane.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace clustero {

namespace {

constexpr int margin = 16;
const settings::Setting<bool> showsBeside{"diff/sideBySide", false, settings::Scope::State};

QString summaryOf(const DiffText &text)
{
    if (text.removed == 0 && text.added == 0)
        return DiffDialog::tr("Both are the same.");
    const QString changed = DiffDialog::tr("%n line(s) changed", nullptr, text.changed());
    return DiffDialog::tr("%1 (+%2 −%3)", "3 lines changed (+3 −1)").arg(changed).arg(text.added).arg(text.removed);
}

void scrollTogether(DiffPane *one, DiffPane *other)
{
    const auto follow = [](QScrollBar *from, QScrollBar *to) {
        QObject::connect(from, &QScrollBar::valueChanged, to, &QScrollBar::setValue);
    };
    follow(one->verticalScrollBar(), other->verticalScrollBar());
    follow(other->verticalScrollBar(), one->verticalScrollBar());
    follow(one->horizontalScrollBar(), other->horizontalScrollBar());
    follow(other->horizontalScrollBar(), one->horizontalScrollBar());
}

} // namespace

DiffDialog::DiffDialog(const QString &title, const Side &before, const Side &after, QWidget *parent)
    : QDialog(parent),
      m_before(before),
      m_after(after),
      m_summary(new QLabel),
      m_stack(new QStackedWidget),
      m_unified(new DiffPane(DiffPane::Numbers::Both)),
      m_left(new DiffPane(DiffPane::Numbers::Before)),
      m_right(new DiffPane(DiffPane::Numbers::After)),
      m_beside(new QCheckBox(tr("Side &by side"))),
      m_whole(new QCheckBox(tr("&Whole file"))),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_close(new QPushButton(tr("&Close"))),
      m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    m_unified->setObjectName(QStringLiteral("unified"));
    m_unified->setAccessibleName(tr("Changes, %1 to %2").arg(before.name, after.name));
    m_stack->addWidget(m_unified);
    m_stack->addWidget(makeSides());
    m_stack->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(10);
    column->addLayout(makeTools());
    column->addWidget(m_stack, 1);
    m_buttons->addStretch();
    m_buttons->addWidget(m_close);
    column->addLayout(m_buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_beside, &QCheckBox::toggled, this, &DiffDialog::setSideBySide);
    connect(m_whole, &QCheckBox::toggled, this, &DiffDialog::fill);
    m_beside->setChecked(showsBeside.get());
    m_stack->setCurrentIndex(m_beside->isChecked() ? 1 : 0);
    m_close->setDefault(true);
    resize(860, 560);
    fill();
}

QWidget *DiffDialog::makeSides()
{
    auto *sides = new QWidget;
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    const auto add = [&](DiffPane *pane, const QString &name) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *head = new QLabel(name);
        head->setTextFormat(Qt::PlainText);
        head->setContentsMargins(8, 6, 8, 6);
        column->addWidget(head);
        column->addWidget(pane, 1);
        pane->setAccessibleName(name);
        row->addLayout(column, 1);
    };
    add(m_left, m_before.name);
    add(m_right, m_after.name);
    scrollTogether(m_left, m_right);
    return sides;
}

QLayout *DiffDialog::makeTools()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_summary, 1);
    row->addWidget(m_whole);
    row->addWidget(m_beside);
    const auto step = [&](QToolButton *button, const QString &name, const QKeySequence &key, bool forward) {
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 (%2)", "what a button does (its key)").arg(name, key.toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, forward] { goToChange(forward); });
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, forward] { goToChange(forward); });
        row->addWidget(button);
    };
    step(m_previous, tr("Previous change"), QKeySequence(Qt::SHIFT | Qt::Key_F8), false);
    step(m_next, tr("Next change"), QKeySequence(Qt::Key_F8), true);
    showIcons();
    return row;
}

void DiffDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void DiffDialog::showIcons()
{
    m_previous->setIcon(themedIcon(QStringLiteral("arrow-up"), palette()));
    m_next->setIcon(themedIcon(QStringLiteral("arrow-down"), palette()));
}

QPushButton *DiffDialog::addChoice(const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, act] {
        accept();
        act();
    });
    m_buttons->addWidget(button);
    if (m_close->isDefault()) {
        m_close->setDefault(false);
        button->setDefault(true);
    }
    return button;
}

void DiffDialog::fill()
{
    const DiffText text = diffText(m_before.text, m_after.text, m_whole->isChecked() ? -1 : 3);
    m_unified->setRows(text.unified);
    m_left->setRows(text.before);
    m_right->setRows(text.after);
    m_summary->setText(text.isCut ? tr("%1. Only the beginning is shown.").arg(summaryOf(text)) : summaryOf(text));
    for (DiffPane *pane : {m_unified, m_left, m_right}) {
        const QList<int> changes = pane->changes();
        if (!changes.isEmpty() && changes.first() == 0)
            continue;
        pane->goToChange(true);
    }
}

QString DiffDialog::summary() const
{
    return m_summary->text();
}

bool DiffDialog::isSideBySide() const
{
    return m_stack->currentIndex() == 1;
}

void DiffDialog::setSideBySide(bool beside)
{
    m_beside->setChecked(beside);
    m_stack->setCurrentIndex(beside ? 1 : 0);
    showsBeside.set(beside);
}

void DiffDialog::setWholeFile(bool whole)
{
    m_whole->setChecked(whole);
}

void DiffDialog::goToChange(bool forward)
{
    if (!isSideBySide()) {
        m_unified->goToChange(forward);
        return;
    }
    m_left->goToChange(forward);
    m_right->goToChange(forward);
}

} // namespace clustero
