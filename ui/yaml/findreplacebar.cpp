// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/findreplacebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace clustero {

FindReplaceBar::FindReplaceBar(QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_replaceRow(new QWidget(this))
{
    setAccessibleName(tr("Find and replace"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 5, 6, 5);
    column->setSpacing(4);
    auto *find = new QHBoxLayout;
    find->setSpacing(4);
    column->addLayout(find);
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Text to find"));
    m_case = addToggle(QStringLiteral("Aa"), tr("Match case"), QStringLiteral("Alt+C"));
    m_word = addToggle(QStringLiteral("ab|"), tr("Whole words"), QStringLiteral("Alt+W"));
    m_regex = addToggle(QStringLiteral(".*"), tr("Regular expression"), QStringLiteral("Alt+R"));
    m_count->setAccessibleName(tr("Matches"));
    m_count->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("999 of 999 ")));
    m_previous = addButton(QStringLiteral("arrow-up"), tr("Previous match (Shift+Enter)"));
    m_next = addButton(QStringLiteral("arrow-down"), tr("Next match (Enter)"));
    m_close = addButton(QStringLiteral("close"), tr("Close (Esc)"));
    find->addWidget(m_text, 3);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_regex)})
        find->addWidget(widget);
    find->addWidget(m_count, 2);
    for (QToolButton *button : {m_previous, m_next, m_close})
        find->addWidget(button);

    auto *replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->setSpacing(4);
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Text to replace it by"));
    m_replacement->setToolTip(tr("With a regular expression: \\0 is all that was found, \\1 to \\9 its groups, \\n a new line"));
    m_replace = new QPushButton(tr("&Replace"), m_replaceRow);
    m_replace->setToolTip(tr("Replace this match and go to the next (Enter)"));
    m_replaceAll = new QPushButton(tr("Replace &all"), m_replaceRow);
    replace->addWidget(m_replacement, 1);
    replace->addWidget(m_replace);
    replace->addWidget(m_replaceAll);
    column->addWidget(m_replaceRow);

    for (QLineEdit *edit : {m_text, m_replacement}) {
        edit->setClearButtonEnabled(true);
        edit->setMaxLength(1000);
        edit->setMinimumWidth(100);
        edit->installEventFilter(this);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(100);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FindReplaceBar::queryChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindReplaceBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindReplaceBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindReplaceBar::closed);
    connect(m_replace, &QPushButton::clicked, this, &FindReplaceBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindReplaceBar::replaceAllWanted);
    setFocusProxy(m_text);
    updateLook();
}

QToolButton *FindReplaceBar::addToggle(const QString &text, const QString &name, const QString &shortcut)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setShortcut(QKeySequence(shortcut));
    button->setToolTip(tr("%1 (%2)").arg(name, QKeySequence(shortcut).toString(QKeySequence::NativeText)));
    connect(button, &QToolButton::toggled, this, &FindReplaceBar::queryChanged);
    return button;
}

QToolButton *FindReplaceBar::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setProperty("icon-name", icon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void FindReplaceBar::updateLook()
{
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setIcon(themedIcon(button->property("icon-name").toString(), palette()));
    say(m_count->text(), m_isProblem);
}

void FindReplaceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void FindReplaceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

TextQuery FindReplaceBar::query() const
{
    return {m_text->text(), m_regex->isChecked(), m_case->isChecked(), m_word->isChecked()};
}

QString FindReplaceBar::replacement() const
{
    return m_replacement->text();
}

void FindReplaceBar::open(const QString &text, bool isReplacing)
{
    m_replaceRow->setVisible(isReplacing);
    if (!text.isEmpty())
        m_text->setText(text);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    ask();
}

void FindReplaceBar::setReadOnly(bool isReadOnly)
{
    m_replaceRow->setEnabled(!isReadOnly);
}

void FindReplaceBar::ask()
{
    m_typing.stop();
    Q_EMIT queryChanged();
}

void FindReplaceBar::say(const QString &text, bool isProblem)
{
    const Tokens &tokens = tokensOf(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isProblem ? tokens.failed : tokens.textMuted);
    m_isProblem = isProblem;
    m_count->setPalette(colors);
    m_count->setText(text);
    m_count->setToolTip(isProblem ? text : QString());
}

void FindReplaceBar::setCount(qsizetype current, qsizetype count, bool isComplete)
{
    const QLocale locale;
    m_replace->setEnabled(count > 0);
    m_replaceAll->setEnabled(count > 0);
    if (m_text->text().isEmpty())
        return say({}, false);
    if (count == 0)
        return say(isComplete ? tr("No match") : tr("The expression takes too long. Make it simpler."), !isComplete);
    QString text =
        current > 0 ? tr("%1 of %2").arg(locale.toString(current), locale.toString(count)) : tr("%1 found").arg(locale.toString(count));
    if (!isComplete)
        text = tr("%1 or more").arg(text);
    say(text, false);
}

void FindReplaceBar::setProblem(const QString &sentence)
{
    m_replace->setEnabled(false);
    m_replaceAll->setEnabled(false);
    say(sentence, true);
}

void FindReplaceBar::setNote(const QString &sentence)
{
    say(sentence, false);
}

QString FindReplaceBar::shownCount() const
{
    return m_count->text();
}

bool FindReplaceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (m_typing.isActive())
        ask();
    if (watched == m_replacement)
        m_replace->click();
    else if ((key->modifiers() & Qt::ShiftModifier) != 0)
        Q_EMIT previousWanted();
    else
        Q_EMIT nextWanted();
    return true;
}

void FindReplaceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace clustero
