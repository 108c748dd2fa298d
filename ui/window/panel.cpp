// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBlock>
#include <QTime>

namespace clustero {

namespace {

constexpr const char *icons[] = {"log", "timeline", "artifact", "problems", "help", "output"};

} // namespace

Panel::Panel(QWidget *parent) : QTabWidget(parent), m_output(new QPlainTextEdit)
{
    setDocumentMode(true);
    setAccessibleName(tr("Panel"));
    setAccessibleRole(this, QAccessible::Grouping);
    setMinimumHeight(120);
    const QString titles[] = {tr("Log"), tr("Timeline"), tr("Artifacts"), tr("Problems"), tr("Simulation"), tr("Output")};
    for (int tab = Log; tab < Output; ++tab) {
        auto *stack = new QStackedWidget;
        stack->addWidget(new QWidget); // not seen: without a page there is no panel
        m_stacks << stack;
        addTab(stack, titles[tab]);
    }
    m_output->setReadOnly(true);
    m_output->setFrameShape(QFrame::NoFrame);
    m_output->setMaximumBlockCount(2000);
    m_output->setAccessibleName(tr("What Clustero does"));
    m_output->setPlaceholderText(
        tr("What Clustero itself does and finds is told here: runs that start and end, engines, problems with files."));
    addTab(m_output, titles[Output]);
    showIcons();
}

/// The font is loaded when there is a text to see, not before the first window.
void Panel::showEvent(QShowEvent *event)
{
    if (m_output->font() != monospaceFont())
        m_output->setFont(monospaceFont());
    QTabWidget::showEvent(event);
}

void Panel::add(QObject *page, Tab tab, QWidget *widget)
{
    m_stacks.at(tab)->addWidget(widget);
    m_widgets[page].insert(tab, widget);
}

void Panel::showPage(QObject *page)
{
    const QHash<int, QWidget *> widgets = m_widgets.value(page);
    for (int tab = Log; tab < Output; ++tab)
        m_stacks.at(tab)->setCurrentWidget(widgets.value(tab, m_stacks.at(tab)->widget(0)));
}

void Panel::removePage(QObject *page)
{
    const QHash<int, QWidget *> widgets = m_widgets.take(page);
    for (auto i = widgets.begin(); i != widgets.end(); ++i) {
        m_stacks.at(i.key())->removeWidget(i.value());
        i.value()->deleteLater();
    }
}

void Panel::showTab(Tab tab)
{
    setCurrentIndex(tab);
}

void Panel::setProblemCount(int count)
{
    setTabText(Problems, count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
}

QStringList Panel::written(int most) const
{
    QStringList lines;
    QTextBlock block = m_output->document()->lastBlock();
    for (; block.isValid() && lines.size() < most; block = block.previous()) {
        if (!block.text().isEmpty())
            lines.prepend(block.text());
    }
    return lines;
}

void Panel::write(const QString &line)
{
    m_output->appendPlainText(tr("%1  %2").arg(QLocale().toString(QTime::currentTime(), QLocale::LongFormat), line));
}

void Panel::focusContent()
{
    QWidget *shown = currentWidget();
    while (auto *stack = qobject_cast<QStackedWidget *>(shown))
        shown = stack->currentWidget();
    shown->setFocus(Qt::ShortcutFocusReason);
    if (!shown->hasFocus() && !shown->isAncestorOf(focusWidget()))
        tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void Panel::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void Panel::showIcons()
{
    for (int tab = 0; tab < count(); ++tab)
        setTabIcon(tab, themedIcon(QString::fromLatin1(icons[tab]), palette()));
}

} // namespace clustero
