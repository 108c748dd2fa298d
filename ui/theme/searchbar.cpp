// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/searchbar.h"

#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace clustero {

namespace {

constexpr int typingPause = 100; ///< ms
constexpr int longestQuery = 1000;

} // namespace

SearchBar::SearchBar(const QString &name, const QString &widest, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_count(new QLabel(this)), m_row(new QHBoxLayout)
{
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 5, 6, 5);
    column->setSpacing(4);
    m_row->setSpacing(4);
    column->addLayout(m_row);
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(longestQuery);
    m_text->installEventFilter(this);
    m_count->setAccessibleName(tr("Matches"));
    m_count->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(widest));
    m_row->addWidget(m_text);
    m_row->addWidget(m_count);
    m_case = addSwitch(QStringLiteral("Aa"), tr("Match case"), QStringLiteral("Alt+C"));
    m_word = addSwitch(QStringLiteral("ab|"), tr("Whole words"), QStringLiteral("Alt+W"));
    m_regex = addSwitch(QStringLiteral(".*"), tr("Regular expression"), QStringLiteral("Alt+R"));
    auto *previous = new IconButton(QStringLiteral("arrow-up"), tr("Previous match (Shift+Enter)"), this);
    auto *next = new IconButton(QStringLiteral("arrow-down"), tr("Next match (Enter)"), this);
    m_close = new IconButton(QStringLiteral("close"), tr("Close (Esc)"), this);
    for (IconButton *button : {previous, next, m_close})
        m_row->addWidget(button);
    m_lastControl = next;
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &SearchBar::queryChanged);
    connect(previous, &QToolButton::clicked, this, &SearchBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &SearchBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &SearchBar::closed);
    setFocusProxy(m_text);
    updateColors();
}

QToolButton *SearchBar::addSwitch(const QString &text, const QString &name, const QString &shortcut)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setShortcut(QKeySequence(shortcut));
    button->setToolTip(tr("%1 (%2)").arg(name, QKeySequence(shortcut).toString(QKeySequence::NativeText)));
    const int place = m_row->indexOf(m_count);
    setTabOrder(m_row->itemAt(place - 1)->widget(), button);
    m_row->insertWidget(place, button);
    connect(button, &QToolButton::toggled, this, &SearchBar::queryChanged);
    return button;
}

void SearchBar::addControl(QWidget *control)
{
    m_row->insertWidget(m_row->indexOf(m_close), control);
    setTabOrder(m_lastControl, control);
    setTabOrder(control, m_close);
    m_lastControl = control;
}

void SearchBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SearchBar::say(const QString &text, bool isProblem, const QString &toolTip)
{
    m_isProblem = isProblem;
    m_count->setText(text);
    m_count->setToolTip(isProblem ? text : toolTip);
    updateColors();
}

void SearchBar::setProblem(const QString &sentence)
{
    say(sentence, true);
}

void SearchBar::ask()
{
    m_typing.stop();
    Q_EMIT queryChanged();
}

void SearchBar::settle()
{
    if (m_typing.isActive())
        ask();
}

bool SearchBar::isEnter(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

void SearchBar::updateColors()
{
    const Tokens &tokens = tokensOf(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_isProblem ? tokens.failed : tokens.textMuted);
    m_count->setPalette(colors);
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void SearchBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || !isEnter(*event))
        return QWidget::eventFilter(watched, event);
    settle();
    if ((static_cast<QKeyEvent *>(event)->modifiers() & Qt::ShiftModifier) != 0)
        Q_EMIT previousWanted();
    else
        Q_EMIT nextWanted();
    return true;
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace clustero
