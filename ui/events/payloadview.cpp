// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/payloadview.h"

#include "ui/theme/filteredit.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr qsizetype mostShownBytes = 256 * 1024;

} // namespace

PayloadView::PayloadView(QWidget *parent)
    : QWidget(parent),
      m_find(new FilterEdit(tr("Find in the payload"), tr("Find a key or a value"))),
      m_tree(new QTreeView),
      m_text(new QPlainTextEdit),
      m_stack(new QStackedWidget)
{
    m_tree->setModel(&m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Payload"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFont(monospaceFont());
    m_tree->header()->resizeSection(0, 260);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(monospaceFont());
    m_text->setAccessibleName(tr("Payload"));

    const auto addAction = [this](const QString &text, const QKeySequence &keys, int role) {
        auto *action = new QAction(text, m_tree);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, role] { copy(role); });
        m_tree->addAction(action);
    };
    addAction(tr("Copy the value"), QKeySequence::Copy, PayloadTree::ValueRole);
    addAction(tr("Copy the JSON pointer"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, PayloadTree::PointerRole);
    addAction(tr("Copy as an expression"), Qt::CTRL | Qt::ALT | Qt::Key_C, PayloadTree::ExpressionRole);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &PayloadView::showMenu);
    connect(m_find, &QLineEdit::returnPressed, this, &PayloadView::findNext);

    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_find);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
}

void PayloadView::setPayload(const QJsonDocument &document, const QByteArray &bytes)
{
    m_model.setDocument(document);
    m_find->setEnabled(!document.isNull());
    if (document.isNull())
        m_text->setPlainText(QString::fromUtf8(bytes.left(mostShownBytes)));
    m_stack->setCurrentWidget(document.isNull() ? static_cast<QWidget *>(m_text) : m_tree);
    for (int row = 0; row < m_model.rowCount() && m_model.rowCount() <= 3; ++row)
        m_tree->expand(m_model.index(row, 0));
}

void PayloadView::findNext()
{
    const QModelIndex found = m_model.find(m_find->text(), m_tree->currentIndex());
    if (found.isValid()) {
        m_tree->setCurrentIndex(found);
        m_tree->scrollTo(found);
    }
}

void PayloadView::copy(int role)
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.siblingAtColumn(0).data(role).toString());
}

void PayloadView::showMenu(const QPoint &point)
{
    if (!m_tree->indexAt(point).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_tree->actions());
    menu->popup(m_tree->viewport()->mapToGlobal(point));
}

} // namespace clustero
