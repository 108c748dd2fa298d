// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldeditor.h"

#include "ui/inspector/formhost.h"
#include "ui/inspector/formlook.h"
#include "ui/inspector/lockedvalue.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace clustero {

FieldAbout FieldAbout::of(const KeyInfo &info)
{
    static const QList<KeyType> code{KeyType::Timeout, KeyType::Condition, KeyType::Path,   KeyType::Image,    KeyType::Name,
                                     KeyType::User,    KeyType::Glob,      KeyType::Scalar, KeyType::Arguments};
    return {info.name,     inLanguage(info.label),  inLanguage(info.sentence), inLanguage(info.defaultText),
            info.required, code.contains(info.type)};
}

FieldEditor::FieldEditor(const FieldAbout &about, FormHost &host, QWidget *parent)
    : QWidget(parent),
      m_about(about),
      m_host(host),
      m_column(new QVBoxLayout(this)),
      m_head(new QWidget),
      m_label(new ToneLabel(ToneLabel::Tone::Plain, about.label)),
      m_reset(new IconButton(QStringLiteral("undo"), tr("Reset %1").arg(about.label))),
      m_note(new ToneLabel(ToneLabel::Tone::Muted)),
      m_error(new ToneLabel(ToneLabel::Tone::Error))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(2);
    m_label->setToolTip(about.help);
    m_reset->setFixedSize(24, 24);
    m_reset->setToolTip(tr("Remove “%1” from the file, so that the default holds").arg(about.label));
    m_reset->hide();
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    m_head->setProperty(tabsLastProperty, true);
    head->setSpacing(4);
    head->addWidget(m_label, 1);
    head->addWidget(m_reset);
    m_column->addWidget(m_head);
    m_column->addWidget(m_note);
    m_column->addWidget(m_error);
    m_note->hide();
    m_error->hide();
    connect(m_reset, &IconButton::clicked, this, [this] {
        forget();
        setComplaint({});
        m_host.beginVisit();
        unset();
        m_host.beginVisit();
        focus();
    });
}

void FieldEditor::setNodes(const QList<NodePath> &nodes)
{
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    m_complaint.clear();
    m_refusal.clear();
    forget();
}

void FieldEditor::showField(const NodeField &field)
{
    if (field.isSet != m_field.isSet || field.value != m_field.value)
        m_refusal.clear();
    m_field = field;
    m_reset->setVisible(m_isResettable && field.isSet && !m_about.isRequired && field.lock.isEmpty());
    showLock();
    if (field.lock.isEmpty())
        showValue(field);
    showErrors();
}

void FieldEditor::setRefusal(const QString &sentence)
{
    m_refusal = sentence;
    if (!sentence.isEmpty())
        hold();
    showErrors();
}

QString FieldEditor::error() const
{
    return m_error->text();
}

QString FieldEditor::note() const
{
    return m_note->text();
}

void FieldEditor::focus()
{
    if (m_focus && m_field.lock.isEmpty())
        m_focus->setFocus(Qt::OtherFocusReason);
    else if (m_locked)
        m_locked->setFocus(Qt::OtherFocusReason);
}

void FieldEditor::setControl(QWidget *control, QWidget *focusProxy)
{
    m_control = control;
    m_focus = focusProxy ? focusProxy : control;
    m_column->insertWidget(1, control);
    m_label->setBuddy(m_focus);
    m_focus->setObjectName(m_about.key);
    m_focus->setAccessibleName(m_about.isRequired ? tr("%1, required").arg(m_about.label) : m_about.label);
    QWidget::setTabOrder(m_focus, m_reset);
    describe();
}

QList<Operation> FieldEditor::setOperations(const NodePath &node, const YamlData &value) const
{
    const PipelineNode *found = m_host.pipeline.nodes.find(node);
    const QString key = found ? spellingIn(*found, m_about.key) : m_about.key;
    const NodeKey *present = found ? found->key(key) : nullptr;
    if (present && present->value == value)
        return {};
    return {SetKey{node, key, value}};
}

void FieldEditor::commit(const YamlData &value)
{
    m_refusal.clear();
    QList<Operation> operations;
    for (const NodePath &node : std::as_const(m_nodes))
        operations += setOperations(node, value);
    m_host.want(operations);
}

void FieldEditor::unset()
{
    m_refusal.clear();
    QList<Operation> operations;
    for (const NodePath &node : std::as_const(m_nodes)) {
        const PipelineNode *found = m_host.pipeline.nodes.find(node);
        const QString key = found ? spellingIn(*found, m_about.key) : QString();
        if (found && found->key(key))
            operations += UnsetKey{node, key};
    }
    m_host.want(operations);
}

void FieldEditor::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    describe();
}

void FieldEditor::setComplaint(const QString &sentence)
{
    m_complaint = sentence;
    m_refusal.clear();
    showErrors();
}

void FieldEditor::hideLabel()
{
    m_head->hide();
}

bool FieldEditor::event(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_host.help(m_about.label, m_about.help);
    else if (event->type() == QEvent::Leave)
        m_host.help({}, {});
    return QWidget::event(event);
}

void FieldEditor::showLock()
{
    const bool isLocked = !m_field.lock.isEmpty();
    if (isLocked && !m_locked) {
        m_locked = new LockedValue(m_about.label, this);
        m_column->insertWidget(2, m_locked);
        connect(m_locked, &LockedValue::editAsYamlWanted, this, [this] { m_host.editAsYaml(m_field.offset); });
    }
    if (m_locked) {
        m_locked->setVisible(isLocked);
        if (isLocked)
            m_locked->setValue(QString::fromUtf8(m_field.source), m_field.lock);
    }
    if (m_control)
        m_control->setVisible(!isLocked);
    if (isLocked)
        setNote({});
}

void FieldEditor::showErrors()
{
    QStringList sentences{m_complaint.isEmpty() ? m_refusal : m_complaint};
    if (sentences.first().isEmpty())
        sentences = m_field.problems;
    const QString text = sentences.join(u'\n');
    if (text == m_error->text())
        return;
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    describe();
    // Other people's mistakes are told when the focus comes here; one's own at once.
    if (!text.isEmpty() && m_focus && m_focus->hasFocus())
        announce(m_error, text);
}

void FieldEditor::describe()
{
    if (!m_focus)
        return;
    QStringList parts{m_error->text(), m_note->text(), m_about.help};
    parts.removeAll(QString());
    m_focus->setAccessibleDescription(parts.join(u' '));
}

} // namespace clustero
