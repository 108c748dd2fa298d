// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/findbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>

namespace clustero {

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_text(new QLineEdit(this))
{
    setAccessibleName(tr("Find in the log"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 6, 5);
    row->setSpacing(4);
    m_text->setPlaceholderText(tr("Find in the log"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_text->setMaxLength(1000);
    m_text->installEventFilter(this);
    row->addWidget(m_text, 1);
    m_case = addToggle(QStringLiteral("Aa"), tr("Match case"), QStringLiteral("Alt+C"));
    m_word = addToggle(QStringLiteral("ab|"), tr("Whole words"), QStringLiteral("Alt+W"));
    m_regex = addToggle(QStringLiteral(".*"), tr("Regular expression"), QStringLiteral("Alt+R"));
    m_all = addToggle(tr("All steps"), tr("Look through all steps, not only the current one"), QStringLiteral("Alt+A"));
    m_all->setChecked(true);
    m_count = new QLabel(this);
    m_count->setAccessibleName(tr("Matches"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("99 999 of 99 999 ")));
    m_count->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_count, 1);
    m_previous = addButton(QStringLiteral("arrow-up"), tr("Previous match (Shift+Enter)"));
    m_next = addButton(QStringLiteral("arrow-down"), tr("Next match (Enter)"));
    m_filter = addButton(QStringLiteral("filter"), tr("List the lines that match (Ctrl+Shift+F)"));
    m_filter->setCheckable(true);
    m_context = new QSpinBox(this);
    m_context->setRange(0, 20);
    m_context->setPrefix(tr("± "));
    m_context->setToolTip(tr("Lines around each match in the list"));
    m_context->setAccessibleName(tr("Lines of context in the list"));
    m_context->hide();
    row->addWidget(m_context);
    m_close = addButton(QStringLiteral("close"), tr("Close (Esc)"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FindBar::queryChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_filter, &QToolButton::toggled, this, [this](bool isOn) {
        m_context->setVisible(isOn);
        Q_EMIT filterChanged();
    });
    connect(m_context, &QSpinBox::valueChanged, this, &FindBar::contextChanged);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    setFocusProxy(m_text);
    updateIcons();
}

QToolButton *FindBar::addToggle(const QString &text, const QString &name, const QString &shortcut)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setShortcut(QKeySequence(shortcut));
    button->setToolTip(tr("%1 (%2)").arg(name, QKeySequence(shortcut).toString(QKeySequence::NativeText)));
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, &FindBar::queryChanged);
    return button;
}

QToolButton *FindBar::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setProperty("icon-name", icon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    layout()->addWidget(button);
    return button;
}

void FindBar::updateIcons()
{
    for (QToolButton *button : {m_previous, m_next, m_filter, m_close})
        button->setIcon(themedIcon(button->property("icon-name").toString(), palette()));
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

LineQuery FindBar::query() const
{
    return {m_text->text(), m_regex->isChecked(), m_case->isChecked(), m_word->isChecked()};
}

bool FindBar::isInAllSteps() const
{
    return m_all->isChecked();
}

bool FindBar::isFiltering() const
{
    return m_filter->isChecked();
}

int FindBar::context() const
{
    return m_context->value();
}

void FindBar::setFiltering(bool isFiltering)
{
    m_filter->setChecked(isFiltering);
}

void FindBar::setText(const QString &text)
{
    m_text->setText(text);
}

void FindBar::setCount(qint64 current, qint64 count, bool isDone, qint64 gaveUp)
{
    const QLocale locale;
    QString text;
    if (count == 0)
        text = isDone ? (m_text->text().isEmpty() ? QString() : tr("No line matches")) : tr("Searching…");
    else if (current > 0)
        text = tr("%1 of %2").arg(locale.toString(current), locale.toString(count));
    else
        text = tr("%1 found").arg(locale.toString(count));
    if (count > 0 && !isDone)
        text = tr("%1…").arg(text);
    if (gaveUp > 0)
        text = tr("%1 · %2 lines took too long").arg(text, locale.toString(gaveUp));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tokensOf(palette()).textMuted);
    m_count->setPalette(colors);
    m_count->setText(text);
    m_count->setToolTip(gaveUp > 0 ? tr("The expression was stopped on these lines, so they may match too. Make it simpler.") : QString());
}

void FindBar::setProblem(const QString &sentence)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tokensOf(palette()).failed);
    m_count->setPalette(colors);
    m_count->setText(sentence);
    m_count->setToolTip(sentence);
}

void FindBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_typing.isActive()) {
                m_typing.stop();
                Q_EMIT queryChanged();
            }
            if ((key->modifiers() & Qt::ShiftModifier) != 0)
                Q_EMIT previousWanted();
            else
                Q_EMIT nextWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace clustero
