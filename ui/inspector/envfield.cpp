// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/envfield.h"

#include "models/items/envlines.h"
#include "models/pipeline/names.h"
#include "ui/inspector/envrow.h"
#include "ui/inspector/formhost.h"
#include "ui/inspector/formlook.h"
#include "ui/theme/clusterostyle.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int pastedLines = 5;

} // namespace

EnvField::EnvField(const FieldAbout &about, FormHost &host, QWidget *parent)
    : FieldEditor(about, host, parent), m_add(new QPushButton(tr("Add variable"))), m_paste(new QPushButton(tr("Paste lines…")))
{
    m_panel = makePastePanel();
    auto *control = new QWidget;
    m_column = new QVBoxLayout(control);
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_add);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    m_column->addWidget(m_panel);
    m_paste->setCheckable(true);
    m_panel->hide();
    hideLabel();
    setControl(control, m_add);
    m_add->setAccessibleName(m_add->text());
    setResettable(false);
    connect(m_add, &QPushButton::clicked, this, &EnvField::askForOne);
    connect(m_paste, &QPushButton::toggled, this, [this](bool isOn) {
        m_panel->setVisible(isOn);
        if (isOn)
            m_lines->setFocus(Qt::OtherFocusReason);
    });
}

void EnvField::flush()
{
    const QList<EnvRow *> rows = m_rows;
    for (EnvRow *row : rows)
        row->flush();
}

void EnvField::focus()
{
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.first()->focusKey();
}

const QList<PipelineNode> *EnvField::entries() const
{
    if (nodes().size() != 1)
        return nullptr;
    for (const StrandNodes &strand : host().pipeline.nodes.strands) {
        for (const StepNode &step : strand.steps) {
            if (step.node.path == nodes().first())
                return &step.env;
        }
    }
    return nullptr;
}

NodePath EnvField::pathOf(int entry) const
{
    return NodePath::ofEnv(nodes().first().strand, nodes().first().index, entry);
}

void EnvField::showValue(const NodeField &)
{
    const QList<PipelineNode> *shown = entries();
    control()->setVisible(shown);
    setNote(shown ? QString() : tr("Select one step to edit its variables."));
    const qsizetype count = shown ? shown->size() : 0;
    const bool hasNewRow = !m_rows.isEmpty() && m_rows.last()->isNew();
    // The row in which a variable was named becomes that variable's.
    const bool keepsNewRow = hasNewRow && shown && m_rows.size() > count;
    const qsizetype wanted = keepsNewRow ? count + 1 : count;
    while (m_rows.size() > wanted)
        dropRow(keepsNewRow ? m_rows.size() - 2 : m_rows.size() - 1);
    while (m_rows.size() < wanted)
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setSecretNames(host().secretNames);
        m_rows.at(i)->setEntry(i < count ? &shown->at(i) : nullptr, int(i) + 1);
    }
}

void EnvField::forget()
{
    while (!m_rows.isEmpty())
        dropRow(m_rows.size() - 1);
    m_lines->clear();
    m_paste->setChecked(false);
}

void EnvField::hold()
{
    for (EnvRow *row : std::as_const(m_rows))
        row->hold();
}

YamlData EnvField::entryData(const QString &key, const QString &value, bool isSecret) const
{
    const QList<PipelineNode> *present = entries();
    const bool usesMappings =
        present && std::any_of(present->begin(), present->end(), [](const PipelineNode &entry) { return !entry.isShort; });
    const bool usesShort =
        present && std::any_of(present->begin(), present->end(), [](const PipelineNode &entry) { return entry.isShort; });
    if (!isSecret && (usesShort || !usesMappings))
        return YamlData::string(key + u'=' + value);
    return YamlData::mapping({{QStringLiteral("key"), YamlData::string(key)},
                              {isSecret ? QStringLiteral("secret") : QStringLiteral("value"), YamlData::string(value)}});
}

void EnvField::addRow()
{
    auto *row = new EnvRow;
    m_column->insertWidget(int(m_rows.size()), row);
    QWidget *before = m_rows.isEmpty() ? nullptr : m_rows.last()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).last();
    for (QWidget *part : row->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        if (before)
            QWidget::setTabOrder(before, part);
        before = part;
    }
    QWidget::setTabOrder(before, m_add);
    m_rows += row;
    row->show();
    connect(row, &EnvRow::typed, this, [this] { setComplaint({}); });
    connect(row, &EnvRow::keyCommitted, this, [this, row](const QString &key) { takeKey(row, key); });
    connect(row, &EnvRow::valueCommitted, this, [this, row](const QString &value, bool isSecret) { takeValue(row, value, isSecret); });
    connect(row, &EnvRow::removeWanted, this, [this, row] { remove(row); });
}

void EnvField::askForOne()
{
    if (m_rows.isEmpty() || !m_rows.last()->isNew()) {
        addRow();
        m_rows.last()->setSecretNames(host().secretNames);
        m_rows.last()->setEntry(nullptr, int(m_rows.size()));
    }
    m_rows.last()->focusKey();
}

void EnvField::dropRow(qsizetype row)
{
    EnvRow *gone = m_rows.takeAt(row);
    if (gone->hasFocusInside())
        m_add->setFocus(Qt::OtherFocusReason);
    gone->forget();
    m_column->removeWidget(gone);
    gone->hide();
    gone->deleteLater();
}

void EnvField::takeKey(EnvRow *row, const QString &key)
{
    if (!isVariableName(key)) {
        if (key.isEmpty() && row->isNew())
            return;
        setComplaint(tr("%1 is not a variable's name. Use letters, digits and _, and no digit first.").arg(quoted(key)));
        row->hold();
    } else if (row->isNew()) {
        addEntry(row);
    } else {
        host().want({SetKey{pathOf(int(m_rows.indexOf(row))), QStringLiteral("key"), YamlData::string(key)}});
    }
}

void EnvField::takeValue(EnvRow *row, const QString &value, bool isSecret)
{
    if (row->isNew()) {
        addEntry(row);
        return;
    }
    const qsizetype at = m_rows.indexOf(row);
    const QList<PipelineNode> *present = entries();
    if (!present || at < 0 || at >= present->size())
        return;
    const QString wanted = isSecret ? QStringLiteral("secret") : QStringLiteral("value");
    if (isSecret && value.isEmpty()) {
        setComplaint(tr("A secret needs its name. Choose one, or type the value itself."));
        row->hold();
    } else {
        host().want({SetKey{present->at(at).path, wanted, YamlData::string(value)}});
    }
}

void EnvField::addEntry(EnvRow *row)
{
    if (!isVariableName(row->key()) || (row->isSecret() && row->value().isEmpty()))
        return; // the other half is still to come
    host().want({AddNode{pathOf(-1), entryData(row->key(), row->value(), row->isSecret())}});
}

void EnvField::remove(EnvRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    if (row->isNew())
        dropRow(at);
    else
        host().wantAlone({RemoveNode{pathOf(int(at))}});
}

QWidget *EnvField::makePastePanel()
{
    auto *panel = new QWidget;
    m_lines = new QPlainTextEdit;
    m_lines->setProperty(inputFrameProperty, true);
    m_lines->setFont(codeFont());
    m_lines->setLayoutDirection(Qt::LeftToRight);
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(QStringLiteral("NODE_ENV=production\nPORT=8080"));
    m_lines->setAccessibleName(tr("Lines of the form NAME=value"));
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * pastedLines + 16);
    m_takeLines = new QPushButton;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_lines);
    column->addWidget(m_takeLines, 0, Qt::AlignLeading);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &EnvField::showPasted);
    connect(m_takeLines, &QPushButton::clicked, this, &EnvField::takePasted);
    m_takeLines->setText(tr("Take over"));
    m_takeLines->setEnabled(false);
    return panel;
}

void EnvField::showPasted()
{
    const EnvLines read = readEnvLines(m_lines->toPlainText());
    m_takeLines->setText(tr("Take over %n variable(s)", nullptr, int(read.entries.size())));
    m_takeLines->setEnabled(!read.entries.isEmpty());
    setComplaint(read.problems.mid(0, 3).join(u'\n'));
}

void EnvField::takePasted()
{
    const QList<PipelineNode> *present = entries();
    if (!present)
        return;
    QList<Operation> operations;
    for (const EnvLine &line : readEnvLines(m_lines->toPlainText()).entries) {
        const auto same = std::find_if(present->begin(), present->end(), [&](const PipelineNode &entry) { return entry.name == line.key; });
        if (same == present->end())
            operations += AddNode{pathOf(-1), entryData(line.key, line.value, false)};
        else if (same->key(u"value"))
            operations += SetKey{same->path, QStringLiteral("value"), YamlData::string(line.value)};
    }
    m_lines->clear();
    setComplaint({});
    m_paste->setChecked(false);
    m_add->setFocus(Qt::OtherFocusReason);
    host().wantAlone(operations);
}

} // namespace clustero
