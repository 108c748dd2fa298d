// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaseditor.h"

#include "models/pipeline/names.h"
#include "models/yaml/yamltree.h"
#include "ui/canvas/afterdialog.h"
#include "ui/canvas/choicepopup.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/canvas/strandtemplates.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>

namespace clustero {

namespace {

constexpr qsizetype largestPaste = 1024 * 1024;

bool isRunLine(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("^\\s*(?:[$#]\\s+)?(?:sudo\\s+)?(?:docker|podman)\\s+(?:container\\s+)?run\\s"));
    return start.match(text).hasMatch();
}

/// `$ sudo docker run …` without what is before the program.
QString withoutPrompt(const QString &line)
{
    static const QRegularExpression before(QStringLiteral("^\\s*(?:[$#]\\s+)?(?:sudo\\s+)?"));
    return QString(line).remove(before).trimmed();
}

bool isMappingWithAny(const YamlTree &tree, const YamlNode &node, const QStringList &keys)
{
    for (size_t i = 0; node.kind == YamlNode::Kind::Mapping && i + 1 < node.children.size(); i += 2) {
        if (keys.contains(tree.resolved(node.children[i]).text))
            return true;
    }
    return false;
}

/// A strand, a list of strands, or a pipeline.
bool isStrands(const QByteArray &yaml)
{
    const YamlReading reading = readYaml(yaml);
    if (reading.tree.isEmpty())
        return false;
    const YamlNode &root = reading.tree.resolved(reading.tree.root());
    const QStringList keys{QStringLiteral("steps")};
    if (isMappingWithAny(reading.tree, root, {QStringLiteral("steps"), QStringLiteral("strands")}))
        return true;
    for (const YamlId child : root.children) {
        if (root.kind == YamlNode::Kind::Sequence && isMappingWithAny(reading.tree, reading.tree.resolved(child), keys))
            return true;
    }
    return false;
}

} // namespace

void CanvasEditor::popUp(ChoicePopup *popup, const QPoint &place)
{
    connect(popup, &ChoicePopup::ended, this, [focus = QPointer<QWidget>(host()->parentWidget())](bool byKey) {
        if (byKey && focus)
            focus->setFocus(Qt::OtherFocusReason);
    });
    popup->showAt(place);
}

NewPlace CanvasEditor::placeBehindSelection() const
{
    NewPlace place;
    place.edge = m_edge;
    if (!m_edge.isNone())
        return place;
    for (const int card : selectedCards()) {
        if (!m_canvas.scene().isGhost(card))
            place.after.append(m_canvas.scene().card(card).look().name);
    }
    return place;
}

void CanvasEditor::quickAdd()
{
    QPoint at = host()->rect().center() - QPoint(200, 150);
    if (!m_canvas.selectedStrand().isEmpty()) {
        const QRect card = placeOf(m_canvas.selectedStrand(), {});
        at = m_canvas.isRightToLeft() ? QPoint(card.left() - 16, card.top()) : QPoint(card.right() + 16, card.top());
    }
    quickAdd(at, placeBehindSelection());
}

void CanvasEditor::quickAdd(const QPoint &at, const NewPlace &place)
{
    if (!mayEdit())
        return;
    QString title = tr("Add a strand");
    if (!place.edge.isNone())
        title = tr("Add a strand between %1 and %2").arg(place.edge.from, place.edge.to);
    else if (!place.before.isEmpty())
        title = tr("Add a strand before %1").arg(place.before);
    else if (!place.after.isEmpty())
        title = tr("Add a strand after %1").arg(QLocale().createSeparatedList(place.after.mid(0, 3)));
    auto *popup = new ChoicePopup(host(), title, tr("Template, image, or a docker run line"),
                                  [this, place](const QString &typed) { return addChoices(typed, place); });
    popUp(popup, at);
}

QList<Choice> CanvasEditor::addChoices(const QString &typed, const NewPlace &place)
{
    const auto adding = [this, place](const YamlData &strand, const QString &name) {
        return [this, place, strand, name] { wish(addWish(m_canvas.scene(), strand, name, place)); };
    };
    if (isRunLine(typed)) {
        const Result<YamlData> strand = strandFromDockerRun(withoutPrompt(typed));
        if (!strand)
            return {{tr("Not this line"), {}, strand.error().sentence, {}}};
        const YamlData *const name = strand->find(QStringLiteral("name"));
        const QString wanted = name && !name->text.isEmpty() ? name->text : QStringLiteral("run");
        return {{tr("Strand from this line"), imageOf(*strand), {}, adding(*strand, wanted)}};
    }
    QList<Choice> choices;
    for (const StrandTemplate &each : strandTemplates())
        choices.append({each.title, each.sentence, {}, adding(each.strand, each.name)});
    for (const QString &image : std::as_const(m_recentImages)) {
        const StrandTemplate strand = strandInImage(image);
        choices.append({image, tr("recent image"), {}, adding(strand.strand, strand.name)});
    }
    if (QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasText())
        choices.append({tr("Paste"), tr("YAML or a docker run line from the clipboard"), {}, [this] { paste(); }});
    QList<Choice> found = matching(choices, typed);
    const QString text = typed.trimmed();
    if (isImageReference(text) && text.contains(QRegularExpression(QStringLiteral("[:/]"))) && !m_recentImages.contains(text)) {
        const StrandTemplate strand = strandInImage(text);
        found.prepend({text, strand.sentence, {}, adding(strand.strand, strand.name)});
    } else if (isName(text)) {
        const StrandTemplate first = strandTemplates().first();
        found.append({tr("Strand called %1").arg(text), first.sentence, {}, adding(first.strand, text)});
    }
    return found;
}

QString CanvasEditor::imageOf(const YamlData &strand)
{
    const YamlData *const steps = strand.find(QStringLiteral("steps"));
    const YamlData *const type = steps && !steps->items.isEmpty() ? steps->items.first().find(QStringLiteral("type")) : nullptr;
    return type ? type->text : QString();
}

void CanvasEditor::dropOnEmpty(const QPoint &inViewport)
{
    NewPlace place;
    const QString name = m_canvas.scene().card(m_connecting->card()).look().name;
    if (m_connecting->side() == PortSide::Out)
        place.after = {name};
    else
        place.before = name;
    cancelConnecting();
    quickAdd(inViewport, place);
}

// --- lists instead of drags

void CanvasEditor::chooseTarget(const Port &port)
{
    auto connecting = std::make_shared<Connecting>(m_canvas.scene(), port.card, port.side);
    QList<Choice> choices;
    for (const bool isLegal : {true, false}) {
        for (int card = 0; card < m_canvas.scene().strandCount(); ++card) {
            if (card == port.card || connecting->mayLeadTo(card) != isLegal)
                continue;
            connecting->aim(card);
            const Wish connection = connectWish(connecting->from(), connecting->to());
            choices.append({m_canvas.scene().card(card).look().name, m_canvas.scene().card(card).look().place, connecting->reason(),
                            [this, connection] { wish(connection); }});
        }
    }
    const QString name = m_canvas.scene().card(port.card).look().name;
    const QString title = port.side == PortSide::Out ? tr("What is to wait for %1?").arg(name) : tr("What is %1 to wait for?").arg(name);
    auto *popup =
        new ChoicePopup(host(), title, tr("Name of a strand"), [choices](const QString &typed) { return matching(choices, typed); });
    popUp(popup, placeOf(name, {}).bottomLeft());
}

void CanvasEditor::putBetween()
{
    if (m_edge.isNone() || !mayEdit())
        return;
    QList<Choice> choices;
    for (int card = 0; card < m_canvas.scene().strandCount(); ++card) {
        const CardLook &look = m_canvas.scene().card(card).look();
        if (look.name == m_edge.from || look.name == m_edge.to)
            continue;
        const Wish insertion = insertWish(m_canvas.scene(), card, m_edge);
        choices.append({look.name, look.place, whyNotBetween(m_canvas.scene(), card, m_edge), [this, insertion] { wish(insertion); }});
    }
    auto *popup = new ChoicePopup(host(), tr("What is to run between %1 and %2?").arg(m_edge.from, m_edge.to), tr("Name of a strand"),
                                  [choices](const QString &typed) { return matching(choices, typed); });
    popUp(popup, edgeCentre(m_edge));
}

void CanvasEditor::chooseBefore()
{
    const int card = m_canvas.leadCard();
    if (card < 0 || m_canvas.scene().isGhost(card) || !mayEdit())
        return;
    auto *dialog = new AfterDialog(m_canvas.scene(), card, host());
    const QString name = m_canvas.selectedStrand();
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        if (const int now = m_canvas.scene().indexOf(name); now >= 0)
            wish(waitForWish(m_canvas.scene(), now, dialog->names()));
    });
    dialog->open();
}

// --- clipboard

void CanvasEditor::copy()
{
    QList<int> strands;
    for (const int card : selectedCards()) {
        if (!m_canvas.scene().isGhost(card))
            strands.append(m_canvas.scene().strand(card).index);
    }
    if (strands.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(copyStrands(m_parsed, strands)));
    announce(strands.size() == 1 ? tr("Copied 1 strand.") : tr("Copied %n strands.", nullptr, static_cast<int>(strands.size())));
}

void CanvasEditor::cut()
{
    if (!mayEdit())
        return;
    copy();
    wish(removeWish(m_canvas.scene(), selectedCards(), false));
}

void CanvasEditor::paste()
{
    if (!mayEdit())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        refuse(tr("The clipboard has no text. Copy strands, YAML or a docker run line, then paste again."));
        return;
    }
    if (isRunLine(text)) {
        const Result<YamlData> strand = strandFromDockerRun(withoutPrompt(text));
        if (!strand) {
            refuse(strand.error().sentence);
            return;
        }
        const YamlData *const name = strand->find(QStringLiteral("name"));
        wish(
            addWish(m_canvas.scene(), *strand, name && !name->text.isEmpty() ? name->text : QStringLiteral("run"), placeBehindSelection()));
        return;
    }
    const QByteArray yaml = text.toUtf8();
    if (yaml.size() > largestPaste || !isStrands(yaml)) {
        refuse(tr("The text in the clipboard is not a strand: it has no steps. Copy a strand, a list of strands or a pipeline, then paste "
                  "again."));
        return;
    }
    wish(pasteWish(m_canvas.scene(), yaml, selectedCards()));
}

} // namespace clustero
