// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/nodesfield.h"

#include "models/items/nodewords.h"
#include "models/pipeline/triggertypes.h"
#include "ui/inspector/formhost.h"
#include "ui/inspector/nodelist.h"
#include "ui/inspector/triggerpage.h"

#include <QFrame>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace clustero {

NodesField::NodesField(const FieldAbout &about, Place childPlace, FormHost &host, QWidget *parent)
    : FieldEditor(about, host, parent), m_place(childPlace), m_list(new NodeList(nodeKind(childPlace)))
{
    auto *control = new QWidget;
    auto *column = new QVBoxLayout(control);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_list);
    if (childPlace == Place::Strand) {
        m_list->setOpenText(tr("Show this strand's fields"));
    } else {
        m_page = childPlace == Place::Trigger ? new TriggerPage(host) : new NodePage(childPlace, host, NodePage::Kind::Inner);
        auto *frame = new QFrame;
        frame->setFrameShape(QFrame::StyledPanel);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(10, 10, 10, 10);
        inside->addWidget(m_page);
        m_frame = frame;
        column->addWidget(frame);
        frame->hide();
    }
    hideLabel();
    setResettable(false);
    setControl(control, m_list->list());
    connect(m_list, &NodeList::currentChanged, this, &NodesField::choose);
    connect(m_list, &NodeList::opened, this, [this](int child) {
        if (m_page)
            m_page->focusFirst();
        else
            this->host().select(childPath(child));
    });
    connect(m_list, &NodeList::moveWanted, this, &NodesField::move);
    connect(m_list, &NodeList::duplicateWanted, this, &NodesField::duplicate);
    connect(m_list, &NodeList::removeWanted, this, &NodesField::remove);
    if (childPlace == Place::Trigger)
        fillTriggerMenu();
    else
        connect(m_list, &NodeList::addWanted, this, [this] { add(newNode(m_place, this->host().pipeline.nodes, nodes().value(0))); });
}

void NodesField::flush()
{
    if (m_page)
        m_page->flush();
}

void NodesField::focus()
{
    m_list->list()->setFocus(Qt::OtherFocusReason);
}

FieldEditor *NodesField::inner(const NodePath &path, const QString &key)
{
    return m_page && m_page->nodes() == QList{path} ? m_page->field(key) : nullptr;
}

void NodesField::setCurrent(int child)
{
    m_list->setCurrent(child);
    showPage();
}

void NodesField::showValue(const NodeField &)
{
    if (m_place == Place::Trigger && !m_offered.isSameAs(host().pipeline.types))
        fillTriggerMenu();
    const QList<const PipelineNode *> shown = children();
    QList<NodeList::Item> items;
    for (const PipelineNode *node : shown)
        items += NodeList::Item{nodeTitle(*node, host().pipeline.types), nodeDetail(*node, host().pipeline.nodes), node->lock,
                                problemCount(*node, host().problems)};
    m_list->setItems(items);
    setNote(nodes().size() > 1 ? tr("Select one to edit these.") : items.isEmpty() ? emptyListText(m_place) : QString());
    control()->setVisible(nodes().size() == 1);
    const bool hasCome = m_coming >= 0 && m_coming < items.size() && (items.size() != m_countBefore || m_coming != m_list->current());
    if (hasCome) {
        const int child = std::exchange(m_coming, -1);
        m_list->setCurrent(child);
        showPage();
        host().select(childPath(child));
    } else {
        showPage();
    }
}

void NodesField::forget()
{
    m_list->setCurrent(-1);
    m_coming = -1;
}

NodePath NodesField::childPath(int child) const
{
    const int strand = nodes().isEmpty() ? -1 : nodes().first().strand;
    switch (m_place) {
    case Place::Strand: return NodePath::ofStrand(child);
    case Place::Step: return NodePath::ofStep(strand, child);
    case Place::Trigger: return NodePath::ofTrigger(child);
    default: return NodePath::ofArtifact(child);
    }
}

QList<const PipelineNode *> NodesField::children() const
{
    const PipelineNodes &all = host().pipeline.nodes;
    QList<const PipelineNode *> found;
    if (m_place == Place::Trigger || m_place == Place::Artifact) {
        for (const PipelineNode &node : m_place == Place::Trigger ? all.triggers : all.artifacts)
            found += &node;
    }
    for (const StrandNodes &strand : all.strands) {
        if (m_place == Place::Strand)
            found += &strand.node;
        if (m_place != Place::Step || nodes().size() != 1 || strand.node.path != nodes().first())
            continue;
        for (const StepNode &step : strand.steps)
            found += &step.node;
    }
    return found;
}

void NodesField::choose(int child)
{
    flush();
    host().beginVisit();
    showPage();
    if (m_page)
        host().select(childPath(child));
}

void NodesField::add(const YamlData &value)
{
    m_countBefore = m_list->count();
    m_coming = m_list->count();
    host().wantAlone({AddNode{childPath(-1), value}});
}

void NodesField::fillTriggerMenu()
{
    if (!m_addMenu) {
        m_addMenu = new QMenu(this);
        m_addMenu->setToolTipsVisible(true);
        m_list->setAddMenu(m_addMenu);
    }
    m_offered = host().pipeline.types;
    m_addMenu->clear();
    for (const TriggerTypeInfo &type : m_offered.all()) {
        QAction *action = m_addMenu->addAction(inLanguage(type.title));
        action->setToolTip(inLanguage(type.sentence));
        connect(action, &QAction::triggered, this, [this, name = type.name] {
            add(YamlData::mapping({{QStringLiteral("type"), YamlData::string(name)}}));
        });
    }
}

void NodesField::move(int from, int to)
{
    flush();
    m_countBefore = m_list->count();
    m_coming = to;
    host().wantAlone({MoveNode{childPath(from), to}});
}

void NodesField::duplicate(int child)
{
    flush();
    m_countBefore = m_list->count();
    m_coming = child + 1;
    host().wantAlone({DuplicateNode{childPath(child), {}}});
}

void NodesField::remove(int child)
{
    host().wantAlone({RemoveNode{childPath(child), false}});
}

void NodesField::showPage()
{
    if (!m_page)
        return;
    const int child = m_list->current();
    const bool isShown = child >= 0 && nodes().size() == 1;
    m_page->setNodes(isShown ? QList{childPath(child)} : QList<NodePath>{});
    if (isShown)
        m_page->refresh();
    m_frame->setVisible(isShown);
}

} // namespace clustero
