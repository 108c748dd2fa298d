// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/checksfield.h"

#include "models/pipeline/connection.h"
#include "models/pipeline/triggertypes.h"
#include "ui/inspector/formhost.h"
#include "ui/theme/clusterostyle.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QListWidget>
#include <QToolTip>

#include <algorithm>

namespace clustero {

namespace {

constexpr int visibleRows = 6;
constexpr int leastRow = 24;

QStringList waitsFor(const FormHost &host, const NodePath &node)
{
    const PipelineNode *found = host.pipeline.nodes.find(node);
    const NodeKey *after = found ? found->key(u"after") : nullptr;
    return after ? fieldTexts(after->value) : QStringList();
}

} // namespace

ChecksField::ChecksField(const FieldAbout &about, FormHost &host, QWidget *parent)
    : FieldEditor(about, host, parent), m_list(new QListWidget)
{
    m_list->setProperty(inputFrameProperty, true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    setControl(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &ChecksField::itemChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChecksField::tellReason);
}

void ChecksField::setEntries(const QList<Entry> &entries, const QString &emptyText)
{
    setNote(entries.isEmpty() ? emptyText : QString());
    m_list->setVisible(!entries.isEmpty());
    if (entries == m_entries)
        return;
    m_entries = entries;
    showEntries();
    fitHeight();
}

void ChecksField::showEntries()
{
    m_isFilling = true;
    const QList<Entry> entries = m_entries;
    const Tokens &tokens = tokensOf(palette());
    while (m_list->count() > entries.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        QListWidgetItem *item = i < m_list->count() ? m_list->item(i) : new QListWidgetItem(m_list);
        item->setText(entry.title);
        const bool canToggle = !entry.isBlocked || entry.state != Qt::Unchecked;
        item->setData(Qt::CheckStateRole, canToggle ? QVariant(entry.state) : QVariant());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (canToggle ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        item->setData(Qt::ForegroundRole, canToggle ? QVariant() : QVariant(tokens.textMuted));
        item->setData(Qt::AccessibleTextRole, canToggle ? entry.title : tr("%1, cannot be chosen").arg(entry.title));
        item->setData(Qt::AccessibleDescriptionRole, canToggle ? QVariant() : QVariant(reasonOf(entry.value)));
    }
    m_isFilling = false;
}

void ChecksField::fitHeight()
{
    const int rows = int(std::clamp<qsizetype>(m_entries.size(), 1, visibleRows));
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), leastRow) + 2 * m_list->frameWidth() + 2);
}

bool ChecksField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange && watched == m_list)
        fitHeight();
    if (event->type() == QEvent::PaletteChange && watched == m_list)
        showEntries();
    if (event->type() == QEvent::ToolTip && watched == m_list->viewport()) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = m_list->row(m_list->itemAt(help->pos()));
        const QString reason = row >= 0 && m_entries.at(row).isBlocked ? reasonOf(m_entries.at(row).value) : about().help;
        QToolTip::showText(help->globalPos(), reason, m_list);
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChecksField::itemChanged(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (m_isFilling || row < 0 || row >= m_entries.size())
        return;
    const Entry entry = m_entries.at(row);
    m_entries[row].state = item->checkState();
    toggled(entry.value, item->checkState() == Qt::Checked);
}

void ChecksField::tellReason()
{
    const int row = m_list->currentRow();
    const bool isBlocked = row >= 0 && row < m_entries.size() && m_entries.at(row).isBlocked;
    setNote(isBlocked ? reasonOf(m_entries.at(row).value) : QString());
}

QStringList AfterField::strandNames() const
{
    QStringList names;
    for (const NodePath &node : nodes()) {
        const PipelineNode *found = host().pipeline.nodes.find(node);
        if (found)
            names += found->name;
    }
    return names;
}

void AfterField::showValue(const NodeField &)
{
    const QStringList own = strandNames();
    QSet<QString> blocked;
    for (const QString &name : own)
        blocked += strandsBehind(host().pipeline.reading.spec, name);
    QHash<QString, int> counts;
    QStringList mentioned;
    for (const NodePath &node : nodes()) {
        for (const QString &name : waitsFor(host(), node)) {
            ++counts[name];
            mentioned += name;
        }
    }
    QStringList known;
    QList<Entry> entries;
    const auto add = [&](const QString &name, const QString &title) {
        const int count = counts.value(name);
        const Qt::CheckState state = count == 0 ? Qt::Unchecked : count < nodes().size() ? Qt::PartiallyChecked : Qt::Checked;
        entries += Entry{name, title, state, blocked.contains(name)};
        known += name;
    };
    for (const StrandNodes &strand : host().pipeline.nodes.strands) {
        const QString &name = strand.node.name;
        if (!name.isEmpty() && !known.contains(name) && (!own.contains(name) || counts.contains(name)))
            add(name, name);
    }
    for (const QString &name : std::as_const(mentioned)) {
        if (!known.contains(name))
            add(name, tr("%1 (not defined)").arg(name));
    }
    setEntries(entries, tr("There is no other strand."));
}

void AfterField::toggled(const QString &value, bool isOn)
{
    QList<Operation> operations;
    for (const NodePath &node : nodes()) {
        const PipelineNode *found = host().pipeline.nodes.find(node);
        if (!found || waitsFor(host(), node).contains(value) == isOn)
            continue;
        if (isOn)
            operations += Connect{value, found->name};
        else
            operations += Disconnect{value, found->name};
    }
    host().want(operations);
}

QString AfterField::reasonOf(const QString &value) const
{
    for (const QString &name : strandNames()) {
        const ConnectionVerdict verdict = checkConnection(host().pipeline.reading.spec, value, name);
        if (verdict.kind == ConnectionVerdict::Kind::Loop)
            return tr("Would loop: %1").arg(verdict.loop.join(QStringLiteral(" \u2192 ")));
        if (verdict.kind == ConnectionVerdict::Kind::SameStrand)
            return tr("A strand cannot wait for itself.");
    }
    return tr("Is part of a loop.");
}

void ReasonsField::showValue(const NodeField &field)
{
    const PipelineNode *trigger = nodes().isEmpty() ? nullptr : host().pipeline.nodes.find(nodes().first());
    const TriggerTypeInfo *type = trigger ? host().pipeline.types.find(trigger->name) : nullptr;
    const QStringList ticked = fieldTexts(field.value);
    QList<Entry> entries;
    const QList<TriggerReason> known = type ? type->reasons : QList<TriggerReason>();
    const QStringList reasons = type ? type->reasonNames() : QStringList();
    for (const TriggerReason &reason : known) {
        const QString title = reason.title.isEmpty() ? reason.name : inLanguage(reason.title);
        entries += Entry{reason.name, title, ticked.contains(reason.name) ? Qt::Checked : Qt::Unchecked, false};
    }
    for (const QString &reason : ticked) {
        if (!reasons.contains(reason))
            entries += Entry{reason, type ? tr("%1 (unknown)").arg(reason) : reason, Qt::Checked, false};
    }
    setEntries(entries, tr("This type's reasons are not known here."));
    if (!field.isSet && !entries.isEmpty())
        setNote(tr("None ticked: all of them."));
}

void ReasonsField::toggled(const QString &, bool)
{
    QStringList ticked;
    for (const Entry &entry : entries()) {
        if (entry.state == Qt::Checked)
            ticked += entry.value;
    }
    if (ticked.isEmpty())
        unset();
    else
        commit(YamlData::strings(ticked));
}

} // namespace clustero
