// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/parameterform.h"

#include "models/pipeline/names.h"
#include "models/triggers/parameters.h"
#include "ui/runs/parameterrow.h"
#include "ui/theme/clusterostyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tonelabel.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace clustero {

ParameterForm::ParameterForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void ParameterForm::setPipeline(const PipelineSpec &spec, const QByteArray &pipelineText)
{
    m_spec = spec;
    m_rows.clear();
    m_touched.clear();
    m_others = nullptr;
    m_othersError = nullptr;
    m_problem.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(18);
    m_column->addWidget(m_content);
    const Result<ParameterFields> fields = parameterFields(spec, pipelineText);
    if (fields) {
        for (const ParameterField &field : fields->fields)
            addRow(field);
        if (fields->takesOthers)
            addOthers(fields->fields.isEmpty());
    } else {
        m_problem = fields.error().sentence;
    }
    m_together = new ToneLabel(ToneLabel::Tone::Error, {}, m_content);
    column->addWidget(m_together);
    column->addStretch(1);
    check();
}

void ParameterForm::addRow(const ParameterField &field)
{
    auto *row = new ParameterRow(field, m_content);
    m_content->layout()->addWidget(row);
    m_rows += row;
    connect(row, &ParameterRow::edited, this, [this, row] {
        if (m_isSetting)
            return;
        m_touched += row->field().name;
        check();
        Q_EMIT edited();
    });
}

void ParameterForm::addOthers(bool isOnly)
{
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *title = new ToneLabel(ToneLabel::Tone::Heading, isOnly ? tr("Parameters") : tr("Other parameters"), box);
    column->addWidget(title);
    column->addWidget(new ToneLabel(ToneLabel::Tone::Muted,
                                    isOnly
                                        ? tr("This pipeline lists no parameters, so it takes any. Write one name=value a line, or nothing.")
                                        : tr("Write one name=value a line, or nothing."),
                                    box));
    m_others = new QPlainTextEdit(box);
    m_others->setFont(monospaceFont());
    m_others->setTabChangesFocus(true);
    m_others->setProperty(inputFrameProperty, true);
    m_others->setAccessibleName(title->text());
    m_others->setAccessibleDescription(tr("One name=value a line"));
    m_others->setPlaceholderText(tr("name=value"));
    m_others->setFixedHeight(m_others->fontMetrics().lineSpacing() * 3 + 16);
    title->setBuddy(m_others);
    column->addWidget(m_others);
    m_othersError = new ToneLabel(ToneLabel::Tone::Error, {}, box);
    column->addWidget(m_othersError);
    m_content->layout()->addWidget(box);
    connect(m_others, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isSetting)
            return;
        check();
        Q_EMIT edited();
    });
}

QMap<QString, QString> ParameterForm::values() const
{
    QMap<QString, QString> values;
    readOthers(values);
    for (const ParameterRow *row : m_rows) {
        if (const std::optional<QString> text = row->text())
            values.insert(row->field().name, *text);
    }
    return values;
}

void ParameterForm::readOthers(QMap<QString, QString> &values) const
{
    if (!m_others)
        return;
    const QStringList lines = m_others->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const qsizetype sign = line.indexOf(u'='); sign > 0)
            values.insert(line.left(sign).trimmed(), line.mid(sign + 1));
    }
}

void ParameterForm::setValues(const QMap<QString, QString> &values)
{
    m_isSetting = true;
    QMap<QString, QString> left = values;
    for (ParameterRow *row : std::as_const(m_rows)) {
        const auto found = left.constFind(row->field().name);
        row->setText(found == left.constEnd() ? std::nullopt : std::optional(*found));
        if (found != left.constEnd())
            m_touched += row->field().name;
        left.remove(row->field().name);
    }
    if (m_others) {
        QStringList lines;
        for (auto value = left.constBegin(); value != left.constEnd(); ++value)
            lines += value.key() + u'=' + value.value();
        m_others->setPlainText(lines.join(u'\n'));
    }
    m_isSetting = false;
    check();
    Q_EMIT edited();
}

bool ParameterForm::isEmpty() const
{
    return m_rows.isEmpty() && !m_others && m_problem.isEmpty();
}

void ParameterForm::focusFirstProblem()
{
    if (!m_firstProblem)
        return;
    for (const ParameterRow *row : std::as_const(m_rows)) {
        if (row->control() == m_firstProblem)
            m_touched += row->field().name;
    }
    check();
    m_firstProblem->setFocus(Qt::TabFocusReason);
}

QString ParameterForm::othersProblem() const
{
    const QStringList lines = m_others ? m_others->toPlainText().split(u'\n', Qt::SkipEmptyParts) : QStringList();
    for (const QString &line : lines) {
        if (line.indexOf(u'=') <= 0)
            return tr("The line %1 gives no value. Write it as name=value.").arg(quoted(line));
    }
    return {};
}

void ParameterForm::check()
{
    m_verdict.clear();
    m_firstProblem = nullptr;
    showProblems(checkParameters(m_spec, values()));
    if (m_othersError) {
        const QString problem = othersProblem();
        m_othersError->setText(problem);
        m_othersError->setVisible(!problem.isEmpty());
        if (!problem.isEmpty() && m_verdict.isEmpty()) {
            m_verdict = problem;
            m_firstProblem = m_others;
        }
    }
}

void ParameterForm::showProblems(const ParameterCheck &check)
{
    QHash<QString, QString> wrong;
    QSet<QString> missing;
    QStringList together;
    for (qsizetype i = 0; i < check.diagnostics.size(); ++i) {
        const Diagnostic &diagnostic = check.diagnostics.at(i);
        const QString name = check.names.at(i);
        if (diagnostic.severity != Severity::Error)
            continue;
        if (diagnostic.code == QLatin1String("missing-parameter"))
            missing += name;
        else if (!name.isEmpty() && !wrong.contains(name))
            wrong.insert(name, diagnostic.message);
        else if (name.isEmpty())
            together += diagnostic.message;
    }
    QStringList missingTitles;
    QStringList wrongTitles;
    for (ParameterRow *row : std::as_const(m_rows)) {
        const QString name = row->field().name;
        const bool isMissing = missing.remove(name);
        const QString sentence = wrong.take(name);
        if (isMissing)
            missingTitles += row->field().title;
        else if (!sentence.isEmpty())
            wrongTitles += row->field().title;
        row->setError(!isMissing ? sentence : m_touched.contains(name) ? tr("The run needs a value here.") : QString());
        if (!m_firstProblem && (isMissing || !sentence.isEmpty()))
            m_firstProblem = row->control();
    }
    // What concerns no field of the form: names among the others, or required names that nothing describes.
    together += wrong.values();
    for (const QString &name : std::as_const(missing))
        together += tr("The parameter %1 is missing.").arg(quoted(name));
    m_together->setText(together.join(u'\n'));
    m_together->setVisible(!together.isEmpty());
    if (!wrongTitles.isEmpty())
        m_verdict = tr("%1 must be put right first.", nullptr, int(wrongTitles.size())).arg(QLocale().createSeparatedList(wrongTitles));
    else if (!missingTitles.isEmpty())
        m_verdict = tr("Still needed: %1.").arg(QLocale().createSeparatedList(missingTitles));
    else if (!together.isEmpty())
        m_verdict = together.first();
}

} // namespace clustero
