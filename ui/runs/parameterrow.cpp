// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/parameterrow.h"

#include "ui/runs/parameterhint.h"
#include "ui/runs/parameterinput.h"
#include "ui/theme/tonelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int tickIndent = 24; ///< from a tick to its text

} // namespace

ParameterRow::ParameterRow(const ParameterField &field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_input(ParameterInput::create(field, this)),
      m_error(new ToneLabel(ToneLabel::Tone::Error, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    if (!m_input->showsTitle()) {
        auto *title = new ToneLabel(ToneLabel::Tone::Heading, field.title, this);
        title->setBuddy(m_input->widget());
        title->setWordWrap(false);
        head->addWidget(title);
    } else {
        head->addWidget(m_input->widget());
    }
    if (field.needsValue())
        head->addWidget(new ToneLabel(ToneLabel::Tone::Muted, tr("required"), this), 1);
    else
        head->addStretch(1);
    column->addLayout(head);
    const QString hint = parameterHint(field);
    for (const QString &line : {field.description, hint}) {
        if (line.isEmpty())
            continue;
        auto *label = new ToneLabel(ToneLabel::Tone::Muted, line, this);
        label->setContentsMargins(m_input->showsTitle() ? tickIndent : 0, 0, 0, 0);
        column->addWidget(label);
    }
    if (!m_input->showsTitle())
        column->addWidget(m_input->widget());
    column->addWidget(m_error);
    m_error->hide();

    m_help = QStringList{field.description, hint}.join(u' ').trimmed();
    m_input->widget()->setObjectName(field.name);
    m_input->widget()->setAccessibleName(field.needsValue() ? tr("%1, required").arg(field.title) : field.title);
    m_input->widget()->setToolTip(tr("Parameter %1").arg(field.name));
    setFocusProxy(m_input->widget());
    describe();
    connect(m_input, &ParameterInput::edited, this, &ParameterRow::edited);
}

std::optional<QString> ParameterRow::text() const
{
    return m_input->text();
}

void ParameterRow::setText(const std::optional<QString> &text)
{
    m_input->setText(text);
}

void ParameterRow::setError(const QString &sentence)
{
    if (sentence == m_error->text())
        return;
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    describe();
}

QString ParameterRow::error() const
{
    return m_error->text();
}

QWidget *ParameterRow::control() const
{
    return m_input->widget();
}

void ParameterRow::describe()
{
    m_input->widget()->setAccessibleDescription(QStringList{m_error->text(), m_help}.join(u' ').trimmed());
}

} // namespace clustero
