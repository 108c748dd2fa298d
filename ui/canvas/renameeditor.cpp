// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/renameeditor.h"

#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int leastWidth = 200;
constexpr int border = 4;

} // namespace

RenameEditor::RenameEditor(QWidget *parent, const QString &name, Check check)
    : QFrame(parent), m_name(name), m_check(std::move(check)), m_edit(new QLineEdit(name)), m_problem(new QLabel)
{
    setObjectName(QStringLiteral("renameEditor"));
    m_edit->setAccessibleName(tr("New name of %1").arg(name));
    m_edit->setLayoutDirection(Qt::LeftToRight); // names are code
    m_edit->selectAll();
    m_edit->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(border, border, border, border);
    column->setSpacing(border);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    connect(m_edit, &QLineEdit::textChanged, this, &RenameEditor::check);
    this->check();
}

QString RenameEditor::problem() const
{
    return m_problem->text();
}

void RenameEditor::moveTo(const QRect &place)
{
    const int width = std::clamp(place.width(), leastWidth, std::max(leastWidth, parentWidget()->width() - 8));
    m_problem->setFixedWidth(width - 2 * border);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    const int left = std::clamp(place.left(), 0, std::max(0, parentWidget()->width() - width));
    const int top = std::clamp(place.top(), 0, std::max(0, parentWidget()->height() - height));
    setGeometry(left, top, width, height);
    show();
    raise();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void RenameEditor::check()
{
    const QString problem = m_edit->text() == m_name ? QString() : m_check(m_edit->text());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
    if (isVisible())
        moveTo(geometry());
}

bool RenameEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // all keys are for typing
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            finish(false, true);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            if (problem().isEmpty()) {
                finish(true, true);
            } else {
                QAccessibleEvent alert(m_edit, QAccessible::Alert);
                QAccessible::updateAccessibility(&alert);
            }
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish(problem().isEmpty(), false);
    }
    return QFrame::eventFilter(object, event);
}

void RenameEditor::finish(bool commits, bool byKey)
{
    if (m_isDone)
        return;
    m_isDone = true;
    const QString name = m_edit->text();
    hide();
    deleteLater();
    Q_EMIT ended(byKey);
    if (commits && name != m_name)
        Q_EMIT committed(name);
}

void RenameEditor::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(problem().isEmpty() ? tokens.focus : tokens.failed, 2));
    painter.setBrush(tokens.isDark ? tokens.raised : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace clustero
