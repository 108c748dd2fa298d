// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/wishes.h"

#include "models/pipeline/connection.h"
#include "models/pipeline/names.h"
#include "ui/canvas/connecting.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace clustero {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(clustero::Wish)
};

NodePath pathOf(const CanvasScene &scene, int card)
{
    return NodePath::ofStrand(scene.strand(card).index);
}

NodePath pathOf(const CanvasScene &scene, int card, int step)
{
    return NodePath::ofStep(scene.strand(card).index, scene.strand(card).steps[step].index);
}

const QString &nameOf(const CanvasScene &scene, int card)
{
    return scene.card(card).look().name;
}

/// Only strands, the last of the file first, so that numbers stay what they are.
QList<int> fromTheEnd(const CanvasScene &scene, QList<int> cards)
{
    cards.removeIf([&](int card) { return scene.isGhost(card); });
    std::sort(cards.begin(), cards.end(), std::greater<>());
    return cards;
}

QString sentences(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : Texts::tr("%1 %2", "one sentence after another").arg(first, second);
}

QString noLongerWait(int count)
{
    if (count == 0)
        return {};
    return count == 1 ? Texts::tr("1 strand no longer waits for it.") : Texts::tr("%n strands no longer wait for it.", nullptr, count);
}

QString nowReconnected(int count)
{
    if (count == 0)
        return {};
    return count == 1 ? Texts::tr("1 strand waits for what it waited for.")
                      : Texts::tr("%n strands wait for what it waited for.", nullptr, count);
}

} // namespace

QString freeName(const CanvasScene &scene, const QString &name)
{
    QString wanted = isName(name) ? name : nameFrom(name);
    if (wanted.isEmpty())
        wanted = QStringLiteral("strand");
    if (scene.indexOf(wanted) < 0)
        return wanted;
    for (int number = 2;; ++number) {
        const QString numbered = QStringLiteral("%1-%2").arg(wanted).arg(number);
        if (scene.indexOf(numbered) < 0)
            return numbered;
    }
}

Wish connectWish(const QString &from, const QString &to)
{
    Wish wish;
    wish.operations = {Connect{from, to}};
    wish.sentence = Texts::tr("%1 waits for %2 now.").arg(to, from);
    return wish;
}

Wish disconnectWish(const QString &from, const QString &to)
{
    Wish wish;
    wish.operations = {Disconnect{from, to}};
    wish.sentence = Texts::tr("%1 no longer waits for %2.").arg(to, from);
    return wish;
}

Wish waitForWish(const CanvasScene &scene, int card, const QStringList &names)
{
    Wish wish;
    const QString &to = nameOf(scene, card);
    QStringList before;
    for (const int other : scene.predecessors(card))
        before.append(nameOf(scene, other));
    for (const QString &from : std::as_const(before)) {
        if (!names.contains(from))
            wish.operations.append(Disconnect{from, to});
    }
    for (const QString &from : names) {
        if (!before.contains(from))
            wish.operations.append(Connect{from, to});
    }
    wish.sentence = names.isEmpty() ? Texts::tr("%1 waits for no strand now.").arg(to)
                                    : Texts::tr("%1 waits for %2 now.").arg(to, QLocale().createSeparatedList(names));
    return wish;
}

Wish removeWish(const CanvasScene &scene, const QList<int> &cards, bool reconnects)
{
    Wish wish;
    for (const int card : cards) {
        if (!scene.isGhost(card))
            continue;
        for (const int waiting : scene.ghost(card).waiting)
            wish.operations.append(Disconnect{nameOf(scene, card), scene.strand(waiting).name});
    }
    const QList<int> strands = fromTheEnd(scene, cards);
    for (const int card : strands) {
        wish.operations.append(RemoveNode{pathOf(scene, card), reconnects});
        wish.reconnecting.append(RemoveNode{pathOf(scene, card), true});
    }
    if (strands.isEmpty()) {
        wish.sentence = cards.isEmpty() ? QString() : Texts::tr("%1 is no longer waited for.").arg(nameOf(scene, cards.first()));
        return wish;
    }
    wish.deletes = true;
    QBitArray left(scene.count(), true);
    for (const int card : strands)
        left.clearBit(card);
    QBitArray waited(scene.count());
    for (const int card : strands) {
        for (const int other : scene.successors(card))
            waited.setBit(other);
    }
    const int waiting = static_cast<int>((waited & left).count(true));
    if (reconnects || waiting == 0)
        wish.reconnecting.clear();
    if (strands.size() == 1) {
        wish.sentence = sentences(Texts::tr("Deleted %1.").arg(nameOf(scene, strands.first())),
                                  reconnects ? nowReconnected(waiting) : noLongerWait(waiting));
    } else {
        wish.sentence = Texts::tr("Deleted %n strands.", nullptr, static_cast<int>(strands.size()));
    }
    for (int next = strands.last() + 1; next < scene.count() && wish.select.isEmpty(); ++next) {
        if (left.testBit(next))
            wish.select = nameOf(scene, next);
    }
    for (int before = strands.last() - 1; before >= 0 && wish.select.isEmpty(); --before) {
        if (left.testBit(before))
            wish.select = nameOf(scene, before);
    }
    return wish;
}

Wish removeStepWish(const CanvasScene &scene, int card, int step)
{
    Wish wish;
    const QList<StepSpec> &steps = scene.strand(card).steps;
    wish.operations = {RemoveNode{pathOf(scene, card, step), false}};
    wish.sentence = Texts::tr("Deleted the step %1.").arg(steps[step].name);
    wish.deletes = true;
    wish.select = nameOf(scene, card);
    return wish;
}

Wish renameWish(const CanvasScene &scene, int card, const QString &name)
{
    Wish wish;
    wish.operations = {RenameNode{pathOf(scene, card), name}};
    wish.sentence = Texts::tr("%1 is called %2 now.").arg(nameOf(scene, card), name);
    wish.select = name;
    return wish;
}

Wish renameStepWish(const CanvasScene &scene, int card, int step, const QString &name)
{
    Wish wish;
    wish.operations = {RenameNode{pathOf(scene, card, step), name}};
    wish.sentence = Texts::tr("%1 is called %2 now.").arg(scene.strand(card).steps[step].name, name);
    wish.select = nameOf(scene, card);
    wish.selectStep = name;
    return wish;
}

Wish duplicateWish(const CanvasScene &scene, const QList<int> &cards)
{
    Wish wish;
    for (const int card : fromTheEnd(scene, cards)) {
        const QString name = freeName(scene, nameOf(scene, card));
        wish.operations.append(DuplicateNode{pathOf(scene, card), name});
        wish.sentence = Texts::tr("%1 is a copy of %2.").arg(name, nameOf(scene, card));
        wish.select = name;
    }
    return wish;
}

Wish duplicateStepWish(const CanvasScene &scene, int card, int step)
{
    Wish wish;
    wish.operations = {DuplicateNode{pathOf(scene, card, step), {}}};
    wish.sentence = Texts::tr("There is a copy of the step %1 after it.").arg(scene.strand(card).steps[step].name);
    return wish;
}

Wish moveWish(const CanvasScene &scene, const QList<int> &cards, int by)
{
    Wish wish;
    QList<int> inOrder = fromTheEnd(scene, cards);
    if (by < 0)
        std::reverse(inOrder.begin(), inOrder.end());
    for (const int card : std::as_const(inOrder)) {
        const int to = scene.strand(card).index + by;
        if (to < 0 || card + by < 0 || card + by >= scene.strandCount())
            return {}; // all or none
        wish.operations.append(MoveNode{pathOf(scene, card), to});
        wish.sentence = Texts::tr("%1 is strand %2 of %3 now.").arg(nameOf(scene, card)).arg(card + by + 1).arg(scene.strandCount());
    }
    return wish;
}

Wish moveStepWish(const CanvasScene &scene, int card, int step, int by)
{
    const QList<StepSpec> &steps = scene.strand(card).steps;
    const int to = step + by;
    if (to < 0 || to >= steps.size())
        return {};
    Wish wish;
    wish.operations = {MoveNode{pathOf(scene, card, step), steps[to].index}};
    wish.sentence = Texts::tr("%1 is step %2 of %3 now.").arg(steps[step].name).arg(to + 1).arg(steps.size());
    wish.select = nameOf(scene, card);
    wish.selectStep = steps[step].name;
    return wish;
}

Wish insertWish(const CanvasScene &scene, int card, const EdgePlace &edge)
{
    Wish wish;
    wish.operations = {InsertOnEdge{nameOf(scene, card), edge.from, edge.to}};
    wish.sentence = Texts::tr("%1 runs between %2 and %3 now.").arg(nameOf(scene, card), edge.from, edge.to);
    return wish;
}

QString whyNotBetween(const CanvasScene &scene, int card, const EdgePlace &edge)
{
    using Kind = ConnectionVerdict::Kind;
    const QString &name = nameOf(scene, card);
    for (const auto &[from, to] : {std::pair(edge.from, name), std::pair(name, edge.to)}) {
        const ConnectionVerdict verdict = checkConnection(scene.pipeline(), from, to);
        if (verdict.kind != Kind::Allowed && verdict.kind != Kind::Already)
            return reasonOf(verdict, from);
    }
    return {};
}

Wish ghostWish(const CanvasScene &scene, int card, GhostFix fix)
{
    const GhostStrand &ghost = scene.ghost(card);
    Wish wish;
    if (fix == GhostFix::Create) {
        const StrandSpec &waiting = scene.strand(ghost.waiting.first());
        const YamlData step = YamlData::mapping({{QStringLiteral("type"), YamlData::string(QStringLiteral("host"))},
                                                 {QStringLiteral("cmd"), YamlData::strings({QStringLiteral("true")})}});
        const YamlData strand =
            YamlData::mapping({{QStringLiteral("name"), YamlData::string(ghost.name)}, {QStringLiteral("steps"), YamlData::list({step})}});
        wish.operations = {AddNode{NodePath::ofStrand(waiting.index), strand}};
        wish.sentence = Texts::tr("Created %1.").arg(ghost.name);
        wish.select = ghost.name;
        return wish;
    }
    if (fix == GhostFix::Rename && ghost.suggestion.isEmpty())
        return wish;
    for (const int waiting : ghost.waiting) {
        const StrandSpec &strand = scene.strand(waiting);
        wish.operations.append(Disconnect{ghost.name, strand.name});
        const bool connects = fix == GhostFix::Rename && checkConnection(scene.pipeline(), ghost.suggestion, strand.name).isAllowed();
        if (connects)
            wish.operations.append(Connect{ghost.suggestion, strand.name});
    }
    wish.sentence = fix == GhostFix::Rename ? Texts::tr("%1 is called %2 now.").arg(ghost.name, ghost.suggestion)
                                            : Texts::tr("%1 is no longer waited for.").arg(ghost.name);
    wish.select = fix == GhostFix::Rename ? ghost.suggestion : scene.strand(ghost.waiting.first()).name;
    return wish;
}

Wish addWish(const CanvasScene &scene, const YamlData &strand, const QString &name, const NewPlace &place)
{
    Wish wish;
    const QString unique = freeName(scene, name);
    QList<std::pair<QString, YamlData>> entries{{QStringLiteral("name"), YamlData::string(unique)}};
    if (!place.after.isEmpty())
        entries.append({QStringLiteral("after"), YamlData::strings(place.after)});
    for (const auto &entry : strand.entries) {
        if (entry.first != u"name" && entry.first != u"after")
            entries.append(entry);
    }
    int behind = -1;
    for (const QString &after : place.after)
        behind = std::max(behind, scene.indexOf(after));
    if (const int from = scene.indexOf(place.edge.from); from >= 0 && !scene.isGhost(from))
        behind = std::max(behind, from);
    const bool atEnd = behind < 0 || scene.isGhost(behind);
    int at = atEnd ? -1 : scene.strand(behind).index + 1;
    if (const int before = scene.indexOf(place.before); atEnd && before >= 0 && !scene.isGhost(before))
        at = scene.strand(before).index;
    wish.operations = {AddNode{NodePath::ofStrand(at), YamlData::mapping(entries)}};
    if (!place.before.isEmpty())
        wish.operations.append(Connect{unique, place.before});
    if (!place.edge.isNone())
        wish.operations.append(InsertOnEdge{unique, place.edge.from, place.edge.to});
    wish.sentence = Texts::tr("Added %1.").arg(unique);
    wish.select = unique;
    wish.renames = true;
    return wish;
}

Wish pasteWish(const CanvasScene &scene, const QByteArray &yaml, const QList<int> &cards)
{
    Wish wish;
    const QList<int> strands = fromTheEnd(scene, cards);
    wish.operations = {PasteStrands{yaml, strands.isEmpty() ? -1 : scene.strand(strands.first()).index + 1}};
    wish.sentence = Texts::tr("Pasted.");
    return wish;
}

} // namespace clustero
