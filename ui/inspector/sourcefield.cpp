// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/sourcefield.h"

#include "ui/inspector/formhost.h"
#include "ui/inspector/formlook.h"
#include "ui/inspector/linecommit.h"

#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace clustero {

namespace {

const QString sourceName = QStringLiteral("source");

FieldAbout aboutSource()
{
    return {sourceName,
            SourceField::tr("Strands of a repository"),
            SourceField::tr(
                "The strands are those of a file in a repository, at the event's commit. Name, triggers and artifacts are this file's."),
            {},
            false,
            true};
}

} // namespace

SourceField::SourceField(FormHost &host, QWidget *parent) : FieldEditor(aboutSource(), host, parent)
{
    auto *control = new QWidget;
    auto *form = new QFormLayout(control);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const char *key, const QString &label, const QString &placeholder) {
        auto *edit = new QLineEdit;
        makeCode(edit);
        edit->setPlaceholderText(placeholder);
        edit->setObjectName(QStringLiteral("source.") + QLatin1String(key));
        form->addRow(label, edit);
        edit->setAccessibleName(label);
        m_parts.append({QString::fromLatin1(key), edit, new LineCommit(edit)});
        connect(m_parts.constLast().commit, &LineCommit::committed, this, &SourceField::take);
    };
    add("repository", tr("Repository"), QStringLiteral("acme/web"));
    add("path", tr("File in it"), QStringLiteral(".clustero.yaml"));
    add("ref", tr("Branch, tag or hash"), tr("its default branch"));
    setControl(control, m_parts.constFirst().edit);
    m_parts.constFirst().edit->setAccessibleName(tr("Repository"));
}

void SourceField::flush()
{
    for (const Part &part : std::as_const(m_parts))
        part.commit->flush();
}

void SourceField::showValue(const NodeField &field)
{
    for (const Part &part : std::as_const(m_parts)) {
        const YamlData *value = field.value.find(part.key);
        part.commit->showText(value ? fieldText(*value) : QString());
    }
}

void SourceField::forget()
{
    for (const Part &part : std::as_const(m_parts))
        part.commit->forget();
}

void SourceField::hold()
{
    for (const Part &part : std::as_const(m_parts)) {
        if (part.edit->text() != part.commit->shownText())
            part.commit->hold();
    }
}

/// Keys that are none of these stay.
void SourceField::take()
{
    const bool isEmpty =
        std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.edit->text().trimmed().isEmpty(); });
    setComplaint({});
    if (isEmpty) {
        unset();
        return;
    }
    if (m_parts.constFirst().edit->text().trimmed().isEmpty()) {
        setComplaint(tr("Name the repository first, such as acme/web."));
        hold();
        return;
    }
    QList<std::pair<QString, YamlData>> entries = field().value.entries;
    for (const Part &part : std::as_const(m_parts)) {
        const QString text = part.edit->text().trimmed();
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first == part.key; });
        if (text.isEmpty() && found != entries.end())
            entries.erase(found);
        else if (!text.isEmpty() && found == entries.end())
            entries.append({part.key, YamlData::string(text)});
        else if (!text.isEmpty() && fieldText(found->second) != text)
            found->second = YamlData::string(text);
    }
    commit(YamlData::mapping(entries));
}

FilePage::FilePage(FormHost &host, QWidget *parent) : NodePage(Place::File, host, Kind::Whole, parent) {}

QStringList FilePage::furtherKeys()
{
    const PipelineNode *file = host().pipeline.nodes.find(NodePath::file());
    const bool isSet = file && file->key(sourceName);
    const bool isOffered = host().isOwn && host().pipeline.reading.spec.strands.isEmpty();
    if ((isSet || isOffered) && !m_source) {
        m_source = new SourceField(host());
        addField(m_source, KeySection::Strands);
        m_source->setNodes(nodes());
    } else if (!isSet && !isOffered && m_source) {
        removeFields({m_source});
        m_source = nullptr;
    }
    return m_source ? QStringList{sourceName} : QStringList();
}

NodeField FilePage::adjusted(const NodeField &field) const
{
    if (field.key != sourceName || !field.isSet || !field.lock.isEmpty())
        return field;
    const auto isScalar = [](const auto &entry) { return entry.second.kind == YamlData::Kind::Scalar; };
    const bool isFit = isNull(field.value) || (field.value.kind == YamlData::Kind::Mapping &&
                                               std::all_of(field.value.entries.begin(), field.value.entries.end(), isScalar));
    NodeField result = field;
    if (!isFit)
        result.lock = tr("A field cannot show this value.");
    return result;
}

} // namespace clustero
