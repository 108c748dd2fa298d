// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/parameterinput.h"

#include "models/triggers/parameters.h"
#include "ui/runs/parameterhint.h"
#include "ui/theme/clusterostyle.h"
#include "ui/theme/fonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace clustero {

namespace {

constexpr int visibleLines = 4;
constexpr int visibleChoices = 6;

class LineInput : public ParameterInput
{
public:
    LineInput(const ParameterField &field, QWidget *parent) : ParameterInput(parent), m_edit(new QLineEdit(parent))
    {
        m_edit->setPlaceholderText(parameterPlaceholder(field));
        m_edit->setClearButtonEnabled(true);
        connect(m_edit, &QLineEdit::textChanged, this, &ParameterInput::edited);
    }
    QWidget *widget() const override { return m_edit; }
    std::optional<QString> text() const override { return m_edit->text().isEmpty() ? std::nullopt : std::optional(m_edit->text()); }
    void setText(const std::optional<QString> &text) override { m_edit->setText(text.value_or(QString())); }

private:
    QLineEdit *m_edit;
};

class TextInput : public ParameterInput
{
public:
    TextInput(const ParameterField &field, QWidget *parent) : ParameterInput(parent), m_edit(new QPlainTextEdit(parent))
    {
        m_edit->setPlaceholderText(parameterPlaceholder(field));
        m_edit->setTabChangesFocus(true);
        m_edit->setProperty(inputFrameProperty, true);
        if (field.kind == ParameterField::Kind::Json)
            m_edit->setFont(monospaceFont());
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * visibleLines + 16);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &ParameterInput::edited);
    }
    QWidget *widget() const override { return m_edit; }
    std::optional<QString> text() const override
    {
        const QString text = m_edit->toPlainText();
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }
    void setText(const std::optional<QString> &text) override { m_edit->setPlainText(text.value_or(QString())); }

private:
    QPlainTextEdit *m_edit;
};

/// Unticked is `false`: only where that is the default, or has to be said anyway.
class TickInput : public ParameterInput
{
public:
    TickInput(const ParameterField &field, QWidget *parent)
        : ParameterInput(parent),
          m_box(new QCheckBox(QString(field.title).replace(u'&', QLatin1String("&&")), parent)),
          m_fallback(field.fallback)
    {
        setText({});
        connect(m_box, &QCheckBox::toggled, this, &ParameterInput::edited);
    }
    QWidget *widget() const override { return m_box; }
    std::optional<QString> text() const override
    {
        const QString text = m_box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
        return text == m_fallback ? std::nullopt : std::optional(text);
    }
    void setText(const std::optional<QString> &text) override
    {
        m_box->setChecked(text.value_or(m_fallback.value_or(QString())) == QLatin1String("true"));
    }
    bool showsTitle() const override { return true; }

private:
    QCheckBox *m_box;
    std::optional<QString> m_fallback;
};

class ChoiceInput : public ParameterInput
{
public:
    ChoiceInput(const ParameterField &field, QWidget *parent)
        : ParameterInput(parent), m_box(new QComboBox(parent)), m_fallback(field.fallback)
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(12);
        m_box->setPlaceholderText(ParameterInput::tr("Choose one"));
        if (!field.fallback && !field.isRequired)
            m_box->addItem(ParameterInput::tr("Not set"), QVariant());
        if (field.kind == ParameterField::Kind::Boolean) {
            add(ParameterInput::tr("Yes"), QStringLiteral("true"));
            add(ParameterInput::tr("No"), QStringLiteral("false"));
        } else {
            for (qsizetype i = 0; i < field.choices.size(); ++i)
                add(field.choiceTitles.at(i), parameterText(field.choices.at(i)));
        }
        setText({});
        connect(m_box, &QComboBox::currentIndexChanged, this, &ParameterInput::edited);
    }
    QWidget *widget() const override { return m_box; }
    std::optional<QString> text() const override
    {
        const QVariant value = m_box->currentData();
        if (!value.isValid() || value.toString() == m_fallback)
            return std::nullopt;
        return value.toString();
    }
    void setText(const std::optional<QString> &text) override
    {
        const std::optional<QString> shown = text ? text : m_fallback;
        int index = shown ? m_box->findData(*shown) : m_box->findText(ParameterInput::tr("Not set"));
        // What was remembered need not be among the choices any more.
        if (index < 0 && m_fallback)
            index = m_box->findData(*m_fallback);
        m_box->setCurrentIndex(index);
    }

private:
    void add(const QString &title, const QString &value)
    {
        m_box->addItem(value == m_fallback ? ParameterInput::tr("%1 (default)").arg(title) : title, value);
    }

    QComboBox *m_box;
    std::optional<QString> m_fallback;
};

class ChoicesInput : public ParameterInput
{
public:
    ChoicesInput(const ParameterField &field, QWidget *parent) : ParameterInput(parent), m_list(new QListWidget(parent)), m_field(field)
    {
        for (const QString &title : field.choiceTitles) {
            auto *item = new QListWidgetItem(title, m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        m_list->setProperty(inputFrameProperty, true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        const int rows = int(std::clamp<qsizetype>(field.choices.size(), 1, visibleChoices));
        m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 24) + 2 * m_list->frameWidth() + 2);
        setText({});
        connect(m_list, &QListWidget::itemChanged, this, &ParameterInput::edited);
    }
    QWidget *widget() const override { return m_list; }
    std::optional<QString> text() const override
    {
        QJsonArray chosen;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                chosen.append(m_field.choices.at(i));
        }
        if (chosen == fallback() && (m_field.fallback || (chosen.isEmpty() && !m_field.isRequired)))
            return std::nullopt;
        return parameterText(chosen);
    }
    void setText(const std::optional<QString> &text) override
    {
        const QJsonArray chosen = text ? QJsonDocument::fromJson(text->toUtf8()).array() : fallback();
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(chosen.contains(m_field.choices.at(i)) ? Qt::Checked : Qt::Unchecked);
    }

private:
    QJsonArray fallback() const { return m_field.schema.value(QStringLiteral("default")).toArray(); }

    QListWidget *m_list;
    ParameterField m_field;
};

} // namespace

ParameterInput *ParameterInput::create(const ParameterField &field, QWidget *parent)
{
    switch (field.kind) {
    case ParameterField::Kind::Boolean:
        if (field.fallback || field.isRequired)
            return new TickInput(field, parent);
        return new ChoiceInput(field, parent);
    case ParameterField::Kind::Choice: return new ChoiceInput(field, parent);
    case ParameterField::Kind::Choices: return new ChoicesInput(field, parent);
    case ParameterField::Kind::LongText:
    case ParameterField::Kind::Json: return new TextInput(field, parent);
    case ParameterField::Kind::Text:
    case ParameterField::Kind::Integer:
    case ParameterField::Kind::Number: return new LineInput(field, parent);
    }
    return new LineInput(field, parent);
}

} // namespace clustero
