// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/choicefield.h"

#include "ui/inspector/formhost.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace clustero {

namespace {

constexpr int spareRow = -1; ///< a value that is no choice, or several values

QList<ChoiceField::Choice> choicesOf(const TriggerTypes &types)
{
    QList<ChoiceField::Choice> choices;
    for (const TriggerTypeInfo &type : types.all())
        choices += {FieldEditor::tr("%1 (%2)").arg(inLanguage(type.title), type.name), YamlData::string(type.name)};
    return choices;
}

bool isSame(const YamlData &a, const YamlData &b)
{
    return a.kind == YamlData::Kind::Scalar && b.kind == YamlData::Kind::Scalar &&
           (a.isText || b.isText ? a == b : a.text.compare(b.text, Qt::CaseInsensitive) == 0);
}

} // namespace

ChoiceField::ChoiceField(const FieldAbout &about, const QList<Choice> &choices, FormHost &host, QWidget *parent)
    : FieldEditor(about, host, parent), m_choices(choices), m_box(new QComboBox)
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setControl(m_box);
    setChoices(choices);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::take);
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    const QSignalBlocker quiet(m_box);
    m_choices = choices;
    m_box->clear();
    const QString fallback = about().placeholder.isEmpty() ? tr("Not set") : tr("Default: %1").arg(about().placeholder);
    m_box->addItem(about().isRequired ? tr("Choose one") : fallback);
    for (const Choice &choice : choices)
        m_box->addItem(choice.title);
}

QList<ChoiceField::Choice> ChoiceField::truths()
{
    return {{tr("Yes"), YamlData::plain(QStringLiteral("true"))}, {tr("No"), YamlData::plain(QStringLiteral("false"))}};
}

QList<ChoiceField::Choice> ChoiceField::words(const QStringList &words)
{
    QList<Choice> choices;
    for (const QString &word : words)
        choices += {word, YamlData::string(word)};
    return choices;
}

void ChoiceField::showValue(const NodeField &field)
{
    const QSignalBlocker quiet(m_box);
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) { return isSame(choice.value, field.value); });
    const bool isNone = !field.isSet && !field.isMixed;
    const bool isKnown = !field.isMixed && found != m_choices.end();
    m_box->setPlaceholderText(field.isMixed ? tr("Mixed") : fieldText(field.value));
    m_box->setCurrentIndex(isNone ? 0 : isKnown ? int(found - m_choices.begin()) + 1 : spareRow);
}

void ChoiceField::take(int row)
{
    if (row <= 0 && !about().isRequired)
        unset();
    else if (row > 0)
        commit(m_choices.at(row - 1).value);
}

TriggerTypeField::TriggerTypeField(const FieldAbout &about, FormHost &host, QWidget *parent)
    : ChoiceField(about, choicesOf(host.pipeline.types), host, parent), m_shown(host.pipeline.types)
{}

void TriggerTypeField::showValue(const NodeField &field)
{
    if (!m_shown.isSameAs(host().pipeline.types)) {
        m_shown = host().pipeline.types;
        setChoices(choicesOf(m_shown));
    }
    ChoiceField::showValue(field);
}

} // namespace clustero
