// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/textfield.h"

#include "models/pipeline/duration.h"
#include "ui/inspector/formhost.h"
#include "ui/inspector/formlook.h"
#include "ui/inspector/linecommit.h"

#include <QLineEdit>

namespace clustero {

TextField::TextField(const FieldAbout &about, KeyType type, FormHost &host, QWidget *parent)
    : TextField(about, type, host, new QLineEdit, nullptr, parent)
{}

TextField::TextField(const FieldAbout &about, KeyType type, FormHost &host, QLineEdit *edit, QWidget *control, QWidget *parent)
    : FieldEditor(about, host, parent), m_type(type), m_edit(edit), m_commit(new LineCommit(edit))
{
    if (about.isCode)
        makeCode(m_edit);
    setControl(control ? control : edit, edit);
    connect(m_commit, &LineCommit::typed, this, &TextField::judge);
    connect(m_commit, &LineCommit::committed, this, &TextField::take);
}

void TextField::flush()
{
    m_commit->flush();
}

void TextField::showValue(const NodeField &field)
{
    const QString fallback = about().isRequired ? tr("required") : about().placeholder;
    m_edit->setPlaceholderText(field.isMixed ? tr("Mixed") : fallback);
    m_commit->showText(fieldText(field.value));
    if (!m_commit->isTyping() && !hasComplaint())
        setNote(noteOf(m_edit->text().trimmed()));
}

void TextField::forget()
{
    m_commit->forget();
}

void TextField::hold()
{
    m_commit->hold();
}

QList<Operation> TextField::setOperations(const NodePath &node, const YamlData &value) const
{
    const PipelineNode *found = host().pipeline.nodes.find(node);
    if (m_type == KeyType::Name && node.place == Place::Strand && found && !found->name.isEmpty())
        return found->name == value.text ? QList<Operation>{} : QList<Operation>{RenameNode{node, value.text}};
    return FieldEditor::setOperations(node, value);
}

void TextField::judge(const QString &text)
{
    const QString trimmed = text.trimmed();
    setComplaint(fieldComplaint(m_type, trimmed));
    setNote(hasComplaint() ? QString() : noteOf(trimmed));
}

void TextField::take(const QString &text)
{
    const QString wanted = m_type == KeyType::Scalar ? text : text.trimmed();
    judge(text);
    if (wanted.isEmpty() && about().isRequired && field().isSet)
        setComplaint(tr("%1 is required. Type a value.").arg(about().label));
    if (hasComplaint()) {
        m_commit->hold();
        return;
    }
    if (wanted.isEmpty())
        unset();
    else
        commit(fieldValue(m_type, wanted));
}

QString DurationField::noteOf(const QString &text) const
{
    const Result<Duration> duration = parseDuration(text);
    if (!duration)
        return {};
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(*duration).count();
    QStringList parts;
    if (const int hours = int(whole / 3600))
        parts += tr("%1 h").arg(hours);
    if (const int minutes = int(whole / 60 % 60))
        parts += tr("%1 min").arg(minutes);
    if (const int seconds = int(whole % 60))
        parts += tr("%1 s").arg(seconds);
    return parts.join(u' ');
}

} // namespace clustero
