// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/parameterhint.h"

#include "models/triggers/parameters.h"

#include <QCoreApplication>

namespace clustero {

namespace {

class Hint
{
    Q_DECLARE_TR_FUNCTIONS(clustero::ParameterForm)

public:
    explicit Hint(const ParameterField &field) : m_field(field) {}

    [[nodiscard]] QString text() const
    {
        switch (m_field.kind) {
        case ParameterField::Kind::Integer:
        case ParameterField::Kind::Number: return numberText();
        case ParameterField::Kind::Text:
        case ParameterField::Kind::LongText: return lengthText();
        case ParameterField::Kind::Json:
            return m_field.schema.value(QStringLiteral("type")).toString() == QLatin1String("object")
                       ? tr("A JSON object, such as {\"key\": \"value\"}.")
                       : tr("A JSON list, such as [\"one\", \"two\"].");
        case ParameterField::Kind::Boolean:
        case ParameterField::Kind::Choice:
        case ParameterField::Kind::Choices: return {};
        }
        return {};
    }

    [[nodiscard]] QString placeholder() const
    {
        if (m_field.fallback && !m_field.fallback->isEmpty())
            return tr("%1 (default)").arg(*m_field.fallback);
        return m_field.example.isEmpty() ? QString() : tr("For example %1").arg(m_field.example);
    }

private:
    [[nodiscard]] QString value(const char *key) const
    {
        const QJsonValue found = m_field.schema.value(QLatin1String(key));
        return found.isUndefined() ? QString() : parameterText(found);
    }

    [[nodiscard]] QString numberText() const
    {
        const bool isWhole = m_field.kind == ParameterField::Kind::Integer;
        const QString least = value("minimum");
        const QString most = value("maximum");
        QStringList sentences;
        if (!least.isEmpty() && !most.isEmpty())
            sentences += isWhole ? tr("A whole number from %1 to %2.").arg(least, most) : tr("A number from %1 to %2.").arg(least, most);
        else if (!least.isEmpty())
            sentences += isWhole ? tr("A whole number, at least %1.").arg(least) : tr("A number, at least %1.").arg(least);
        else if (!most.isEmpty())
            sentences += isWhole ? tr("A whole number, at most %1.").arg(most) : tr("A number, at most %1.").arg(most);
        else
            sentences += isWhole ? tr("A whole number.") : tr("A number.");
        if (const QString above = value("exclusiveMinimum"); !above.isEmpty())
            sentences += tr("More than %1.").arg(above);
        if (const QString below = value("exclusiveMaximum"); !below.isEmpty())
            sentences += tr("Less than %1.").arg(below);
        if (const QString factor = value("multipleOf"); !factor.isEmpty() && factor != QLatin1String("1"))
            sentences += tr("A multiple of %1.").arg(factor);
        return sentences.join(u' ');
    }

    [[nodiscard]] QString lengthText() const
    {
        const QString least = value("minLength");
        const QString most = value("maxLength");
        QStringList sentences;
        if (!least.isEmpty() && !most.isEmpty())
            sentences += tr("%1 to %2 characters.").arg(least, most);
        else if (!least.isEmpty())
            sentences += tr("At least %1 characters.").arg(least);
        else if (!most.isEmpty())
            sentences += tr("At most %1 characters.").arg(most);
        if (const QString pattern = value("pattern"); !pattern.isEmpty())
            sentences += tr("Pattern: %1").arg(pattern);
        return sentences.join(u' ');
    }

    const ParameterField &m_field;
};

} // namespace

QString parameterHint(const ParameterField &field)
{
    return Hint(field).text();
}

QString parameterPlaceholder(const ParameterField &field)
{
    return Hint(field).placeholder();
}

} // namespace clustero
