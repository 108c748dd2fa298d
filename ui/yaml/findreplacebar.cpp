// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/findreplacebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace clustero {

FindReplaceBar::FindReplaceBar(QWidget *parent)
    : SearchBar(tr("Find and replace"), QStringLiteral("999 of 999 "), parent),
      m_replacement(new QLineEdit(this)),
      m_replaceRow(new QWidget(this))
{
    text()->setPlaceholderText(tr("Find"));
    row()->setStretchFactor(text(), 3);
    row()->setStretchFactor(count(), 2);

    auto *replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->setSpacing(4);
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Text to replace it by"));
    m_replacement->setToolTip(tr("With a regular expression: \\0 is all that was found, \\1 to \\9 its groups, \\n a new line"));
    m_replacement->setClearButtonEnabled(true);
    m_replacement->setMaxLength(text()->maxLength());
    m_replacement->installEventFilter(this);
    for (QLineEdit *edit : {text(), m_replacement})
        edit->setMinimumWidth(100);
    m_replace = new QPushButton(tr("&Replace"), m_replaceRow);
    m_replace->setToolTip(tr("Replace this match and go to the next (Enter)"));
    m_replaceAll = new QPushButton(tr("Replace &all"), m_replaceRow);
    replace->addWidget(m_replacement, 1);
    replace->addWidget(m_replace);
    replace->addWidget(m_replaceAll);
    layout()->addWidget(m_replaceRow);
    setTabOrder(text(), m_replacement);

    connect(m_replace, &QPushButton::clicked, this, &FindReplaceBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindReplaceBar::replaceAllWanted);
}

TextQuery FindReplaceBar::query() const
{
    return {text()->text(), isRegex(), isCaseSensitive(), isWholeWords()};
}

QString FindReplaceBar::replacement() const
{
    return m_replacement->text();
}

void FindReplaceBar::open(const QString &wanted, bool isReplacing)
{
    m_replaceRow->setVisible(isReplacing);
    if (!wanted.isEmpty())
        text()->setText(wanted);
    show();
    focusText();
    ask();
}

void FindReplaceBar::setReadOnly(bool isReadOnly)
{
    m_replaceRow->setEnabled(!isReadOnly);
}

void FindReplaceBar::setCount(qsizetype current, qsizetype count, bool isComplete)
{
    const QLocale locale;
    m_replace->setEnabled(count > 0);
    m_replaceAll->setEnabled(count > 0);
    if (text()->text().isEmpty())
        return say({}, false);
    if (count == 0)
        return say(isComplete ? tr("No match") : tr("The expression takes too long. Make it simpler."), !isComplete);
    QString shown =
        current > 0 ? tr("%1 of %2").arg(locale.toString(current), locale.toString(count)) : tr("%1 found").arg(locale.toString(count));
    if (!isComplete)
        shown = tr("%1 or more").arg(shown);
    say(shown, false);
}

void FindReplaceBar::setProblem(const QString &sentence)
{
    m_replace->setEnabled(false);
    m_replaceAll->setEnabled(false);
    SearchBar::setProblem(sentence);
}

void FindReplaceBar::setNote(const QString &sentence)
{
    say(sentence, false);
}

QString FindReplaceBar::shownCount() const
{
    return count()->text();
}

bool FindReplaceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_replacement || !isEnter(*event))
        return SearchBar::eventFilter(watched, event);
    settle();
    m_replace->click();
    return true;
}

} // namespace clustero
