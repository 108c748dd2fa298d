// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/triggertypes.h"
#include "ui/inspector/fieldeditor.h"

class QComboBox;

namespace clustero {

/// A key whose value is one of a few words, or true or false. The first entry is the default and removes the key.
class ChoiceField : public FieldEditor
{
    Q_OBJECT
public:
    struct Choice
    {
        QString title;
        YamlData value;
    };

    ChoiceField(const FieldAbout &about, const QList<Choice> &choices, FormHost &host, QWidget *parent = nullptr);
    [[nodiscard]] static QList<Choice> truths();
    [[nodiscard]] static QList<Choice> words(const QStringList &words);

protected:
    void showValue(const NodeField &field) override;
    void setChoices(const QList<Choice> &choices);

private:
    void take(int row);

    QList<Choice> m_choices;
    QComboBox *m_box;
};

/// The type of a trigger: one that is built in, or a person's own.
class TriggerTypeField : public ChoiceField
{
    Q_OBJECT
public:
    TriggerTypeField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

protected:
    void showValue(const NodeField &field) override;

private:
    TriggerTypes m_shown;
};

} // namespace clustero
