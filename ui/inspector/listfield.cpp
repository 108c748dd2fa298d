// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/listfield.h"

#include "models/items/shellline.h"
#include "models/runs/failures.h"
#include "ui/inspector/formhost.h"
#include "ui/inspector/formlook.h"
#include "ui/inspector/itemseditor.h"
#include "ui/inspector/linecommit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace clustero {

ListField::ListField(const FieldAbout &about, FormHost &host, QWidget *parent)
    : ListField(about, host, new ItemsEditor(tr("Add"), about.label + QLatin1String(" %1"), about.isCode), parent)
{
    setControl(m_items);
}

ListField::ListField(const FieldAbout &about, FormHost &host, ItemsEditor *items, QWidget *parent)
    : FieldEditor(about, host, parent), m_items(items)
{
    connect(m_items, &ItemsEditor::committed, this, &ListField::take);
}

void ListField::flush()
{
    m_items->flush();
}

void ListField::focus()
{
    m_items->firstControl()->setFocus(Qt::OtherFocusReason);
}

void ListField::showValue(const NodeField &field)
{
    m_items->setPlaceholder(field.isMixed ? tr("Mixed") : about().placeholder);
    m_items->setTexts(fieldTexts(field.value));
    const bool isEmpty = fieldItems(field.value).isEmpty();
    setNote(!isEmpty                        ? QString()
            : field.isMixed                 ? tr("Mixed")
            : about().placeholder.isEmpty() ? QString()
                                            : tr("Default: %1").arg(about().placeholder));
}

void ListField::forget()
{
    m_items->forget();
}

void ListField::hold()
{
    m_items->hold();
}

void ListField::take(const QStringList &texts)
{
    if (texts.isEmpty()) {
        unset();
        return;
    }
    const YamlData &before = field().value;
    const bool isSingle = field().isSet && before.kind == YamlData::Kind::Scalar && !isNull(before) && texts.size() == 1;
    const QList<YamlData> items = withTexts(fieldItems(before), texts);
    commit(isSingle ? items.first() : YamlData::list(items));
}

ArgumentsField::ArgumentsField(const FieldAbout &about, FormHost &host, QWidget *parent)
    : ListField(about, host, new ItemsEditor(tr("Add argument"), tr("Argument %1"), true), parent),
      m_line(new QLineEdit),
      m_commit(new LineCommit(m_line))
{
    auto *control = new QWidget;
    auto *column = new QVBoxLayout(control);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(items());
    makeCode(m_line);
    m_line->setToolTip(tr("The whole command as in a shell. Type or paste a line: it becomes the list of arguments."));
    items()->setContentsMargins(12, 0, 0, 0);
    setControl(control, m_line);
    connect(m_commit, &LineCommit::typed, this, &ArgumentsField::judge);
    connect(m_commit, &LineCommit::committed, this, &ArgumentsField::takeLine);
    connect(items(), &ItemsEditor::typed, this, [this] { m_line->setText(quotedForShell(items()->texts())); });
}

void ArgumentsField::flush()
{
    m_commit->flush();
    ListField::flush();
}

void ArgumentsField::focus()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void ArgumentsField::showValue(const NodeField &field)
{
    ListField::showValue(field);
    m_line->setPlaceholderText(field.isMixed ? tr("Mixed") : about().placeholder);
    const QStringList texts = fieldTexts(field.value);
    const Result<ShellLine> typed = splitShellLine(m_line->text());
    // Other quotes for the same arguments are left alone while somebody types them.
    m_commit->showText(m_line->hasFocus() && typed && typed->words == texts ? m_line->text() : quotedForShell(texts));
    setNote({});
    if (!m_commit->isTyping() && !hasComplaint())
        judge(m_line->text());
}

void ArgumentsField::forget()
{
    m_commit->forget();
    ListField::forget();
}

void ArgumentsField::hold()
{
    if (m_line->text() != m_commit->shownText())
        m_commit->hold();
    ListField::hold();
}

void ArgumentsField::judge(const QString &line)
{
    const Result<ShellLine> split = splitShellLine(line);
    if (!split) {
        setComplaint(split.error().sentence);
        return;
    }
    if (hasComplaint())
        setComplaint({});
    setNote(split->shellOnly.isEmpty()
                ? QString()
                : tr("The program gets “%1” as it stands: there is no shell. For one, write: sh -c '…'").arg(split->shellOnly));
}

void ArgumentsField::takeLine(const QString &line)
{
    judge(line);
    const Result<ShellLine> split = splitShellLine(line);
    if (!split)
        m_commit->hold();
    else if (split->words != fieldTexts(field().value) || field().isMixed)
        take(split->words);
}

} // namespace clustero
