// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers to whoever edits: undo, saving, what was changed, and nothing lost when a page or the window is closed.
#include "ui/theme/elidedlabel.h"
#include "ui/theme/messagebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>

namespace clustero {

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    const auto onDocument = [this](void (PipelineDocument::*act)()) {
        return [this, act] {
            PipelinePage *page = currentPipeline();
            if (page && page->isFileShown())
                (page->editor().document().*act)();
        };
    };
    add(edit, id("undo"), tr("&Undo"), id("undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), onDocument(&PipelineDocument::undo));
    QAction *redo =
        add(edit, id("redo"), tr("&Redo"), id("redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), onDocument(&PipelineDocument::redo));
    redo->setShortcuts({redo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addSeparator();
    QMenu *graph = edit->addMenu(tr("&Graph"));
    connect(graph, &QMenu::aboutToShow, this, [this, graph] {
        graph->clear();
        PipelinePage *page = currentPipeline();
        if (page && page->isFileShown())
            page->fillEditMenu(*graph);
        if (graph->isEmpty())
            graph->addAction(tr("A run is shown; choose Edit to change the pipeline"))->setEnabled(false);
    });
    edit->addSeparator();
    add(edit, id("editSelected"), tr("Show the selection in the &text"), id("text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        [this] {
            if (PipelinePage *page = currentPipeline())
                page->editSelected();
        });
    add(edit, id("changes"), tr("&Changes that are not saved…"), id("history"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] {
        if (PipelinePage *page = currentPipeline())
            page->editor().showUnsavedChanges();
    });
}

void MainWindow::makeStatusBar()
{
    m_changeButton = new QToolButton;
    m_problemButton = new QToolButton;
    for (QToolButton *button : {m_changeButton, m_problemButton}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->hide();
    }
    m_changeButton->setToolTip(tr("Show what the last change did to the text"));
    m_problemButton->setToolTip(tr("Show the problems of this file"));
    connect(m_changeButton, &QToolButton::clicked, this, [this] {
        if (PipelinePage *page = currentPipeline())
            page->editor().showLastChange();
    });
    connect(m_problemButton, &QToolButton::clicked, this, [this] { m_actions.value(id("panel-problems"))->trigger(); });
    m_explanation = new ElidedLabel;
    statusBar()->addWidget(m_explanation, 1);
    statusBar()->addPermanentWidget(m_changeButton);
    statusBar()->addPermanentWidget(m_problemButton);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::refreshStatusBar()
{
    const PipelinePage *page = currentPipeline();
    const bool isEdited = page && page->isFileShown();
    const int lines = isEdited ? page->editor().lastLines() : 0;
    const int problems = isEdited ? page->problemCount() : 0;
    m_changeButton->setText(tr("%n lines changed", nullptr, lines));
    m_changeButton->setVisible(lines > 0);
    m_problemButton->setText(tr("%n problems", nullptr, problems));
    m_problemButton->setVisible(problems > 0);
    statusBar()->setVisible(page);
    showExplanation();
}

void MainWindow::showExplanation()
{
    const PipelinePage *page = currentPipeline();
    m_explanation->setFullText(page ? page->explanation() : QString());
}

// Nothing is lost

QList<PipelinePage *> MainWindow::unsavedPages() const
{
    QList<PipelinePage *> pages;
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *page = qobject_cast<PipelinePage *>(m_tabs->widget(i));
        if (page && page->editor().document().isModified())
            pages << page;
    }
    return pages;
}

void MainWindow::settleUnsaved(const std::function<void()> &goOn)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *page = qobject_cast<PipelinePage *>(m_tabs->widget(i)))
            page->editor().flush();
    }
    settle(unsavedPages(), goOn);
}

void MainWindow::settle(const QList<PipelinePage *> &pages, const std::function<void()> &goOn)
{
    if (pages.isEmpty()) {
        goOn();
        return;
    }
    QStringList names;
    for (const PipelinePage *page : pages)
        names << page->file();
    m_tabs->setCurrentWidget(pages.first());
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Save changes?"),
                        tr("%n files have changes that are not saved:\n%1", nullptr, static_cast<int>(pages.size())).arg(names.join(u'\n')),
                        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(tr("Save changes"), QMessageBox::AcceptRole);
    QAbstractButton *discard = box->addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    connect(save, &QAbstractButton::clicked, this, [this, pages, goOn] { saveAll(pages, goOn); });
    connect(discard, &QAbstractButton::clicked, this, [pages, goOn] {
        for (PipelinePage *page : pages)
            page->editor().document().discard();
        goOn();
    });
    box->open();
}

/// One after the other; the first that cannot be saved ends it, and its page says why.
void MainWindow::saveAll(QList<PipelinePage *> pages, const std::function<void()> &goOn)
{
    if (pages.isEmpty()) {
        goOn();
        return;
    }
    PipelinePage *page = pages.takeFirst();
    page->editor().save([this, page, pages, goOn](const Result<void> &saved) {
        if (saved)
            saveAll(pages, goOn);
        else
            m_tabs->setCurrentWidget(page);
    });
}

void MainWindow::closeTab(int index)
{
    auto *page = qobject_cast<Page *>(m_tabs->widget(index));
    if (!page)
        return;
    auto *pipeline = qobject_cast<PipelinePage *>(page);
    if (pipeline)
        pipeline->editor().flush();
    if (pipeline && pipeline->editor().document().isModified())
        settle({pipeline}, [this, page] { closeNow(page); });
    else
        closeNow(page);
}

void MainWindow::closeNow(Page *page)
{
    m_tabs->removeTab(m_tabs->indexOf(page));
    page->deleteLater();
    pageShown();
}

} // namespace clustero
