// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/pipelineform.h"

#include "models/items/nodewords.h"
#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/formlook.h"
#include "ui/inspector/nodelist.h"
#include "ui/inspector/nodepage.h"
#include "ui/inspector/nodesfield.h"
#include "ui/inspector/sourcefield.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/tonelabel.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int helpLines = 3;
constexpr int margin = 14;

/// The page that shows a node: an artifact is on the file's, a step on its strand's.
NodePath pageNode(const NodePath &path)
{
    const bool isOfStrand = path.place == Place::Strand || path.place == Place::Step || path.place == Place::Env;
    return isOfStrand ? NodePath::ofStrand(path.strand) : NodePath::file();
}

} // namespace

PipelineForm::PipelineForm(QWidget *parent)
    : QWidget(parent),
      m_host(new FormHost(this)),
      m_area(new QScrollArea),
      m_title(new ToneLabel(ToneLabel::Tone::Heading)),
      m_subtitle(new ToneLabel(ToneLabel::Tone::Muted)),
      m_banner(new ToneLabel(ToneLabel::Tone::Plain)),
      m_refusal(new ToneLabel(ToneLabel::Tone::Error)),
      m_help(new ToneLabel(ToneLabel::Tone::Muted))
{
    setAccessibleName(tr("Inspector"));
    setAccessibleRole(this, QAccessible::Grouping);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(4);
    enlargeTitle();
    m_column->addWidget(m_title);
    m_column->addWidget(m_subtitle);
    m_column->addWidget(m_refusal);
    m_column->addSpacing(10);
    m_column->addStretch(1);
    m_refusal->hide();
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_banner->setContentsMargins(margin, 8, margin, 8);
    m_banner->hide();
    m_help->setContentsMargins(margin, 6, margin, 8);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_area, 1);
    column->addWidget(m_help);
    showHelp({}, {});
    connect(m_host, &FormHost::operationsWanted, this, [this](const QList<Operation> &operations, int visit) {
        m_refusal->hide();
        Q_EMIT operationsWanted(operations, visit);
    });
    connect(m_host, &FormHost::editAsYamlWanted, this, &PipelineForm::editAsYamlWanted);
    connect(m_host, &FormHost::pathSelected, this, [this](const NodePath &path) {
        if (path.place != Place::Strand && m_selection.size() <= 1)
            m_selection = {path}; // it is shown already
        Q_EMIT pathSelected(path);
    });
    connect(m_host, &FormHost::triggerTrialWanted, this, &PipelineForm::triggerTrialWanted);
    connect(m_host, &FormHost::helpWanted, this, &PipelineForm::showHelp);
    connect(qApp, &QApplication::focusChanged, this, &PipelineForm::focusMoved);
    showSelection();
}

PipelineForm::~PipelineForm()
{
    disconnect(qApp, nullptr, this, nullptr);
    m_host->disconnect(this); // fields that lose the focus now have nobody to tell
}

void PipelineForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        enlargeTitle();
        showHelp({}, {});
    }
}

void PipelineForm::enlargeTitle()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
}

void PipelineForm::setPipeline(const ParsedPipeline &pipeline)
{
    m_host->pipeline = pipeline;
    m_host->problems = pipeline.reading.diagnostics;
    refresh();
}

void PipelineForm::setSelection(const QList<NodePath> &selection)
{
    if (selection == m_selection)
        return;
    flush();
    m_host->beginVisit();
    m_selection = selection;
    showSelection();
}

void PipelineForm::setProblems(const QList<Diagnostic> &problems)
{
    m_host->problems = problems;
    refresh();
}

void PipelineForm::setRecentImages(const QStringList &images)
{
    m_host->recentImages = images;
    refresh();
}

void PipelineForm::setSecretNames(const QStringList &names)
{
    m_host->secretNames = names;
    refresh();
}

void PipelineForm::setFolderLister(const FormHost::FolderLister &lister)
{
    m_host->listFolders = lister;
    refresh();
}

void PipelineForm::setOwn(bool isOwn)
{
    m_host->isOwn = isOwn;
    refresh();
}

void PipelineForm::setReadOnly(const QString &reason)
{
    m_host->isReadOnly = !reason.isEmpty();
    m_banner->setText(reason);
    m_banner->setVisible(!reason.isEmpty());
    m_area->widget()->setEnabled(reason.isEmpty());
}

void PipelineForm::flush()
{
    m_page->flush();
}

void PipelineForm::showRefusal(const NodePath &path, const QString &key, const QString &sentence)
{
    if (FieldEditor *shown = field(path, key)) {
        shown->setRefusal(sentence);
        return;
    }
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_refusal, sentence);
}

FieldEditor *PipelineForm::field(const NodePath &path, const QString &key) const
{
    if (path.place == Place::Env)
        return field(NodePath::ofStep(path.strand, path.index), QStringLiteral("env"));
    if (m_page->nodes().contains(path))
        return m_page->field(key);
    for (FieldEditor *outer : m_page->fields()) {
        if (FieldEditor *found = outer->inner(path, key))
            return found;
    }
    return nullptr;
}

bool PipelineForm::focusField(const NodePath &path, const QString &key)
{
    FieldEditor *found = field(path, key);
    if (!found)
        return false;
    found->focus();
    m_area->ensureWidgetVisible(found);
    return true;
}

void PipelineForm::focusMoved(QWidget *before, QWidget *now)
{
    const FieldEditor *left = fieldAround(before);
    const FieldEditor *entered = fieldAround(now);
    if (left != entered)
        m_host->beginVisit();
    if (left || entered)
        showHelp({}, {});
}

FieldEditor *PipelineForm::fieldAround(QWidget *widget) const
{
    for (QWidget *at = widget; at && at != this && isAncestorOf(at); at = at->parentWidget()) {
        if (auto *found = qobject_cast<FieldEditor *>(at))
            return found;
    }
    return nullptr;
}

NodePage *PipelineForm::pageFor(Place place)
{
    NodePage *&page = m_pages[place];
    if (!page) {
        page = place == Place::File ? new FilePage(*m_host) : new NodePage(place, *m_host, NodePage::Kind::Whole);
        m_column->insertWidget(m_column->count() - 1, page);
    }
    return page;
}

void PipelineForm::showSelection()
{
    const bool isOfSteps = m_selection.size() > 1 && std::all_of(m_selection.begin(), m_selection.end(),
                                                                 [](const NodePath &path) { return path.place == Place::Step; });
    QList<NodePath> shown;
    for (const NodePath &path : std::as_const(m_selection)) {
        const NodePath node = isOfSteps ? path : pageNode(path);
        if (!shown.contains(node) && (shown.isEmpty() || node.place == shown.first().place))
            shown += node;
    }
    if (shown.isEmpty())
        shown = {NodePath::file()};
    NodePage *page = pageFor(shown.first().place);
    m_refusal->hide();
    const bool isOther = page != m_page || page->nodes() != shown;
    m_page = page;
    page->setNodes(shown);
    for (NodePage *one : std::as_const(m_pages))
        one->setVisible(one == page);
    refresh();
    showChildren(isOther);
    orderTabs(m_area->widget());
}

/// The list that has what is selected shows it; a strand's only step is shown in any case.
void PipelineForm::showChildren(bool isOther)
{
    const NodePath selected = m_selection.size() == 1 ? m_selection.first() : NodePath::file();
    for (FieldEditor *field : m_page->fields()) {
        auto *children = qobject_cast<NodesField *>(field);
        if (!children)
            continue;
        const Place place = children->childPlace();
        const bool isHere = selected.index >= 0 && (place == selected.place || (place == Place::Step && selected.place == Place::Env));
        const bool isOnly = place == Place::Step && children->list()->count() == 1;
        children->setCurrent(isHere ? selected.index : isOnly ? 0 : -1);
        if (isHere && isOther)
            m_area->ensureWidgetVisible(children);
    }
}

void PipelineForm::showHeading()
{
    const QList<NodePath> nodes = m_page->nodes();
    const int count = int(nodes.size());
    if (count > 1) {
        m_title->setText(m_page->place() == Place::Step ? tr("%n step(s)", nullptr, count) : tr("%n strand(s)", nullptr, count));
        m_subtitle->setText(tr("What you change is changed in all of them."));
    } else if (m_page->place() == Place::File) {
        const QString name = m_host->pipeline.reading.spec.name;
        m_title->setText(name.isEmpty() ? tr("Pipeline") : name);
        m_subtitle->setText(tr("Pipeline"));
    } else if (const PipelineNode *node = m_host->pipeline.nodes.find(nodes.first())) {
        m_title->setText(nodeTitle(*node));
        m_subtitle->setText(tr("Strand"));
    }
}

void PipelineForm::showHelp(const QString &label, const QString &sentence)
{
    const FieldEditor *focused = sentence.isEmpty() ? fieldAround(QApplication::focusWidget()) : nullptr;
    if (focused)
        m_help->setText(tr("%1: %2").arg(focused->about().label, focused->about().help));
    else
        m_help->setText(sentence.isEmpty() ? QString() : tr("%1: %2").arg(label, sentence));
    m_help->setFixedHeight(m_help->fontMetrics().lineSpacing() * helpLines + 14);
}

void PipelineForm::refresh()
{
    const QList<NodePath> shown = m_page->nodes();
    const bool isThere =
        std::all_of(shown.begin(), shown.end(), [this](const NodePath &path) { return m_host->pipeline.nodes.find(path); });
    if (!isThere && m_page->place() != Place::File) {
        m_selection.clear(); // until somebody selects something that is there
        showSelection();
        return;
    }
    m_page->refresh();
    showHeading();
    orderTabs(m_area->widget());
}

} // namespace clustero
