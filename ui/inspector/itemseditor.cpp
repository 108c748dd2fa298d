// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/itemseditor.h"

#include "ui/inspector/formlook.h"
#include "ui/inspector/linecommit.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

ItemsEditor::ItemsEditor(const QString &addText, const QString &itemName, bool isCode, QWidget *parent)
    : QWidget(parent), m_itemName(itemName), m_isCode(isCode), m_column(new QVBoxLayout(this)), m_add(new QPushButton(addText))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    m_add->setIcon(themedIcon(QStringLiteral("plus"), palette()));
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &ItemsEditor::askForOne);
}

void ItemsEditor::setTexts(const QStringList &texts)
{
    // A row behind the last one that somebody types in, or is about to, stays.
    const bool hasNewRow = m_rows.size() > m_shown.size() && (m_rows.last().edit->hasFocus() || m_rows.last().commit->isTyping());
    const bool keepsNewRow = hasNewRow && texts.size() < m_rows.size();
    const qsizetype wanted = keepsNewRow ? texts.size() + 1 : texts.size();
    while (m_rows.size() > wanted)
        dropRow(keepsNewRow ? m_rows.size() - 2 : m_rows.size() - 1);
    while (m_rows.size() < wanted)
        addRow();
    m_shown = texts;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_rows.at(i).edit->setPlaceholderText(tr("empty"));
        m_rows.at(i).commit->showText(texts.at(i));
    }
    nameRows();
}

QStringList ItemsEditor::texts() const
{
    QStringList texts;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString text = m_rows.at(i).edit->text();
        // An argument may be empty, but one that was emptied here is one too many.
        if (!text.isEmpty() || (i < m_shown.size() && m_shown.at(i).isEmpty()))
            texts += text;
    }
    return texts;
}

void ItemsEditor::flush()
{
    const QList<Row> rows = m_rows;
    for (const Row &row : rows)
        row.commit->flush();
}

void ItemsEditor::forget()
{
    while (!m_rows.isEmpty())
        dropRow(m_rows.size() - 1);
    m_shown.clear();
}

void ItemsEditor::hold()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.edit->text() != row.commit->shownText())
            row.commit->hold();
    }
}

QWidget *ItemsEditor::firstControl() const
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().edit;
}

bool ItemsEditor::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype row = event->type() == QEvent::KeyPress ? rowOf(watched) : -1;
    if (row >= 0) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            move(row, key->key() == Qt::Key_Up ? row - 1 : row + 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

ItemsEditor::Row ItemsEditor::addRow()
{
    Row row{new QWidget, new QLineEdit, nullptr};
    row.commit = new LineCommit(row.edit);
    if (m_isCode)
        makeCode(row.edit);
    auto *remove = new IconButton(QStringLiteral("close"), tr("Remove"));
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(4);
    line->addWidget(row.edit, 1);
    line->addWidget(remove);
    m_column->insertWidget(int(m_rows.size()), row.widget);
    QWidget::setTabOrder(m_rows.isEmpty() ? nullptr : m_rows.last().edit, row.edit);
    QWidget::setTabOrder(row.edit, remove);
    QWidget::setTabOrder(remove, m_add);
    m_rows += row;
    row.edit->installEventFilter(this);
    QLineEdit *const edit = row.edit;
    connect(row.commit, &LineCommit::typed, this, &ItemsEditor::typed);
    connect(row.commit, &LineCommit::committed, this, &ItemsEditor::take);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] { goOn(rowOf(edit)); });
    connect(remove, &IconButton::clicked, this, [this, edit] { this->remove(rowOf(edit)); });
    return row;
}

void ItemsEditor::dropRow(qsizetype row)
{
    const Row gone = m_rows.takeAt(row);
    gone.commit->forget();
    const bool hadFocus = gone.widget->isAncestorOf(focusWidget()) && gone.widget->window()->focusWidget() &&
                          gone.widget->isAncestorOf(gone.widget->window()->focusWidget());
    if (hadFocus) {
        QWidget *next = m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.at(std::min(row, m_rows.size() - 1)).edit;
        next->setFocus(Qt::OtherFocusReason);
    }
    m_column->removeWidget(gone.widget);
    gone.widget->hide();
    gone.widget->deleteLater();
}

void ItemsEditor::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString name = m_itemName.arg(i + 1);
        m_rows.at(i).edit->setAccessibleName(name);
        m_rows.at(i).edit->setToolTip(tr("%1. Enter: next; Alt+Up, Alt+Down: move").arg(name));
        auto *remove = m_rows.at(i).widget->findChild<IconButton *>(QString(), Qt::FindDirectChildrenOnly);
        remove->setAccessibleName(tr("Remove: %1").arg(name));
    }
}

void ItemsEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_add->setIcon(themedIcon(QStringLiteral("plus"), palette()));
}

qsizetype ItemsEditor::rowOf(const QObject *edit) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.edit == edit; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

void ItemsEditor::take()
{
    const QStringList wanted = texts();
    if (wanted != m_shown)
        Q_EMIT committed(wanted);
    else
        setTexts(m_shown);
}

void ItemsEditor::remove(qsizetype row)
{
    if (row < 0)
        return;
    if (row >= m_shown.size()) {
        dropRow(row);
        nameRows();
        return;
    }
    flush();
    QStringList wanted = m_shown;
    if (row < wanted.size()) {
        wanted.removeAt(row);
        Q_EMIT committed(wanted);
    }
}

void ItemsEditor::move(qsizetype from, qsizetype to)
{
    flush();
    if (from >= m_shown.size() || to < 0 || to >= m_shown.size())
        return;
    QStringList wanted = m_shown;
    wanted.move(from, to);
    m_rows.at(to).edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT committed(wanted);
}

void ItemsEditor::goOn(qsizetype row)
{
    if (row < 0)
        return;
    if (row + 1 < m_rows.size()) {
        m_rows.at(row + 1).edit->setFocus(Qt::TabFocusReason);
        m_rows.at(row + 1).edit->selectAll();
    } else if (!m_rows.at(row).edit->text().isEmpty()) {
        askForOne();
    }
}

void ItemsEditor::askForOne()
{
    if (m_rows.size() <= m_shown.size()) {
        const Row row = addRow();
        row.edit->setPlaceholderText(m_placeholder);
        row.widget->show();
        nameRows();
    }
    m_rows.last().edit->setFocus(Qt::TabFocusReason);
}

} // namespace clustero
