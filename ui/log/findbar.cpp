// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/findbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace clustero {

FindBar::FindBar(QWidget *parent) : SearchBar(tr("Find in the log"), QStringLiteral("99 999 of 99 999 "), parent)
{
    text()->setPlaceholderText(tr("Find in the log"));
    text()->setMinimumWidth(120);
    row()->setStretchFactor(text(), 1);
    row()->setStretchFactor(SearchBar::count(), 1);
    m_all = addSwitch(tr("All steps"), tr("Look through all steps, not only the current one"), QStringLiteral("Alt+A"));
    m_all->setChecked(true);
    m_filter = new IconButton(QStringLiteral("filter"), tr("List the lines that match (Ctrl+Shift+F)"), this);
    m_filter->setCheckable(true);
    addControl(m_filter);
    m_context = new QSpinBox(this);
    m_context->setRange(0, 20);
    m_context->setPrefix(tr("± "));
    m_context->setToolTip(tr("Lines around each match in the list"));
    m_context->setAccessibleName(tr("Lines of context in the list"));
    m_context->hide();
    addControl(m_context);
    connect(m_filter, &QToolButton::toggled, this, [this](bool isOn) {
        m_context->setVisible(isOn);
        Q_EMIT filterChanged();
    });
    connect(m_context, &QSpinBox::valueChanged, this, &FindBar::contextChanged);
}

LineQuery FindBar::query() const
{
    return {text()->text(), isRegex(), isCaseSensitive(), isWholeWords()};
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

void FindBar::setText(const QString &wanted)
{
    text()->setText(wanted);
}

void FindBar::setCount(qint64 current, qint64 count, bool isDone, qint64 gaveUp)
{
    const QLocale locale;
    QString shown;
    if (count == 0)
        shown = isDone ? (text()->text().isEmpty() ? QString() : tr("No line matches")) : tr("Searching…");
    else if (current > 0)
        shown = tr("%1 of %2").arg(locale.toString(current), locale.toString(count));
    else
        shown = tr("%1 found").arg(locale.toString(count));
    if (count > 0 && !isDone)
        shown = tr("%1…").arg(shown);
    if (gaveUp > 0)
        shown = tr("%1 · %2 lines took too long").arg(shown, locale.toString(gaveUp));
    say(shown, false, gaveUp > 0 ? tr("The expression was stopped on these lines, so they may match too. Make it simpler.") : QString());
}

} // namespace clustero
