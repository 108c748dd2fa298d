// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/yaml/expecteddata.h"

#include <QHash>

#include <algorithm>

namespace clustero::edittest {

QByteArray listKeyOf(Place place)
{
    switch (place) {
    case Place::File: return {};
    case Place::Strand: return "strands";
    case Place::Step: return "steps";
    case Place::Env: return "env";
    case Place::Trigger: return "triggers";
    case Place::Artifact: return "artifacts";
    default: break;
    }
    return {};
}

NodePath parentOf(const NodePath &path)
{
    return path.place == Place::Env    ? NodePath::ofStep(path.strand, path.index)
           : path.place == Place::Step ? NodePath::ofStrand(path.strand)
                                       : NodePath::file();
}

int numberOf(const NodePath &path)
{
    return path.place == Place::Env ? path.env : path.place == Place::Strand ? path.strand : path.index;
}

const PlainData *dataAt(const PlainData &file, const NodePath &path)
{
    if (path.place == Place::File)
        return &file;
    const PlainData *list = listOf(file, path);
    const int number = numberOf(path);
    return list && number >= 0 && number < list->items.size() ? &list->items[number] : nullptr;
}

const PlainData *listOf(const PlainData &file, const NodePath &path)
{
    const PlainData *parent = dataAt(file, parentOf(path));
    const PlainData *list = parent ? parent->find(listKeyOf(path.place)) : nullptr;
    return list && list->kind == PlainData::Kind::List ? list : nullptr;
}

int strandNamed(const PlainData &file, const QString &name)
{
    const PlainData *list = listOf(file, NodePath::ofStrand(0));
    for (int i = 0; list && i < list->items.size(); ++i) {
        const PlainData *found = list->items[i].find("name");
        if (found && found->isScalar(name.toUtf8()))
            return i;
    }
    return -1;
}

namespace {

QByteArray nameKeyOf(Place place)
{
    return place == Place::Env ? "key" : place == Place::Trigger ? "type" : "name";
}

/// Applies an operation to wanted data.
class Expecter
{
public:
    Expecter(const PlainData &before, const PlainData &after) : m_before(before), m_after(after), m_want(Want::of(before)) {}

    QList<Want> run(const Operation &operation)
    {
        if (m_before.kind == PlainData::Kind::Null) { // a new file may get its version at once
            Want version = Want::of(YamlData::plain(QStringLiteral("1")));
            version.mayVanish = true;
            m_want.set("version", version);
        }
        const bool isKnown = std::visit([this](const auto &inner) { return apply(inner); }, operation);
        return isKnown ? QList<Want>{m_want} + m_others : QList<Want>();
    }

private:
    Want *at(const NodePath &path)
    {
        if (path.place == Place::File)
            return &m_want;
        Want *list = listAt(path);
        const int number = numberOf(path);
        return list && number >= 0 && number < list->items.size() ? &list->items[number] : nullptr;
    }
    Want *listAt(const NodePath &path)
    {
        Want *parent = at(parentOf(path));
        Want *list = parent ? parent->find(listKeyOf(path.place)) : nullptr;
        return list && list->open().how == Want::How::List ? list : nullptr;
    }
    /// The list, made where it is absent or empty.
    Want *listToAdd(const NodePath &path)
    {
        if (Want *list = listAt(path))
            return list;
        Want *parent = at(parentOf(path));
        if (!parent || parent->find(listKeyOf(path.place)))
            return nullptr;
        Want list;
        list.how = Want::How::List;
        parent->set(listKeyOf(path.place), list);
        return parent->find(listKeyOf(path.place));
    }
    bool isShortEnv(const NodePath &path) const
    {
        const PlainData *data = dataAt(m_before, path);
        return path.place == Place::Env && data && data->kind == PlainData::Kind::Scalar;
    }
    Want shortEnv(const NodePath &path, const QString &key, const QString *value) const
    {
        const QString text = QString::fromUtf8(dataAt(m_before, path)->text);
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0)
            return Want::any();
        QList<std::pair<QString, YamlData>> entries{{QStringLiteral("key"), YamlData::string(text.left(equals))},
                                                    {QStringLiteral("value"), YamlData::string(text.mid(equals + 1))}};
        entries.removeIf([&](const auto &entry) { return entry.first == key; });
        if (value && key == QLatin1String("secret"))
            entries.removeIf([](const auto &entry) { return entry.first == QLatin1String("value"); }); // it cannot have both
        if (value)
            entries.append({key, YamlData::string(*value)});
        Want want = Want::of(YamlData::mapping(entries));
        want.how = Want::How::Env;
        return want;
    }

    bool apply(const SetKey &set)
    {
        Want *node = at(set.node);
        if (!node)
            return false;
        if (isShortEnv(set.node)) {
            *node = set.value.kind == YamlData::Kind::Scalar ? shortEnv(set.node, set.key, &set.value.text) : Want::any();
            return true;
        }
        node->open().set(set.key.toUtf8(), Want::of(set.value));
        if (set.node.place == Place::Env && (set.key == QLatin1String("value") || set.key == QLatin1String("secret")))
            node->remove(set.key == QLatin1String("value") ? "secret" : "value"); // an entry cannot have both
        return true;
    }

    bool apply(const UnsetKey &unset)
    {
        Want *node = at(unset.node);
        if (!node || (unset.node.place == Place::Env && node->same.kind == PlainData::Kind::Null))
            return false;
        if (isShortEnv(unset.node))
            *node = shortEnv(unset.node, unset.key, nullptr);
        else
            node->remove(unset.key.toUtf8());
        return true;
    }

    bool apply(const AddNode &add)
    {
        Want *list = listToAdd(add.node);
        if (!list)
            return false;
        const qsizetype number = numberOf(add.node);
        Want entry = Want::of(add.value);
        if (add.node.place == Place::Env && add.value.kind == YamlData::Kind::Mapping)
            entry.how = Want::How::Env;
        list->items.insert(number < 0 || number > list->items.size() ? list->items.size() : number, entry);
        return true;
    }

    /// Changes what strands wait for; \p change gets the names and says whether they are others now.
    template<typename Change>
    void changeAfter(int strand, Change change)
    {
        const PlainData *data = dataAt(m_before, NodePath::ofStrand(strand));
        Want *node = at(NodePath::ofStrand(strand));
        if (!data || !node || data->kind != PlainData::Kind::Mapping)
            return;
        std::optional<QSet<QByteArray>> names = namesIn(data->find("after"));
        if (!names || !change(*names))
            return;
        Want want;
        want.how = Want::How::Names;
        want.names = *names;
        node->set("after", want);
    }
    int strandCount() const
    {
        const PlainData *list = listOf(m_before, NodePath::ofStrand(0));
        return list ? int(list->items.size()) : 0;
    }
    QByteArray nameOf(const NodePath &path) const
    {
        const PlainData *data = dataAt(m_before, path);
        const PlainData *name = data ? data->find(nameKeyOf(path.place)) : nullptr;
        return name && name->kind == PlainData::Kind::Scalar ? name->text : QByteArray();
    }
    bool isOnly(const QByteArray &name) const
    {
        int count = 0;
        for (int i = 0; i < strandCount(); ++i)
            count += nameOf(NodePath::ofStrand(i)) == name ? 1 : 0;
        return count == 1;
    }

    /// Whether the list's key is there again: it would come to light if the first one went.
    bool standsTwice(const NodePath &path) const
    {
        const PlainData *parent = dataAt(m_before, parentOf(path));
        const QByteArray key = listKeyOf(path.place);
        return parent &&
               std::count_if(parent->keys.begin(), parent->keys.end(), [&](const PlainData &one) { return one.isScalar(key); }) > 1;
    }

    bool apply(const RemoveNode &remove)
    {
        Want *list = listAt(remove.node);
        const int number = numberOf(remove.node);
        if (!list || number < 0 || number >= list->items.size() || standsTwice(remove.node))
            return false;
        const auto take = [&] {
            Want *from = listAt(remove.node);
            from->items.removeAt(number);
            from->mayVanish = true;
        };
        const QByteArray name = nameOf(remove.node);
        if (remove.node.place != Place::Strand || name.isEmpty()) {
            take();
            return true;
        }
        if (!isOnly(name)) {
            const Want untouched = m_want;
            take();
            m_others.append(m_want);
            m_want = untouched;
        }
        const QSet<QByteArray> own = namesIn(dataAt(m_before, remove.node)->find("after")).value_or(QSet<QByteArray>());
        for (int i = 0; i < strandCount(); ++i) {
            changeAfter(i, [&](QSet<QByteArray> &names) {
                if (!names.remove(name))
                    return false;
                const QByteArray waiting = nameOf(NodePath::ofStrand(i));
                const bool waitsForItself = names.contains(waiting);
                if (remove.reconnects)
                    names.unite(own);
                names.remove(name);
                if (!waitsForItself)
                    names.remove(waiting);
                return true;
            });
        }
        take();
        return true;
    }

    bool apply(const MoveNode &move)
    {
        Want *list = listAt(move.node);
        const int number = numberOf(move.node);
        if (!list || number < 0 || number >= list->items.size())
            return false;
        list->items.move(number, std::clamp<qsizetype>(move.to, 0, list->items.size() - 1));
        return true;
    }

    bool apply(const DuplicateNode &duplicate)
    {
        Want *list = listAt(duplicate.node);
        const int number = numberOf(duplicate.node);
        if (!list || number < 0 || number >= list->items.size())
            return false;
        Want copy = list->items[number];
        const Place place = duplicate.node.place;
        if (isShortEnv(duplicate.node) || place == Place::Trigger || place == Place::Env) {
            if (!duplicate.name.isEmpty())
                copy = Want::any();
        } else if (copy.open().how == Want::How::Mapping) {
            Want name;
            name.how = Want::How::NewName;
            name.mayVanish = !copy.find("name");
            for (const Want &sibling : std::as_const(list->items)) {
                if (const PlainData *taken = sibling.same.find("name"))
                    name.names.insert(taken->text);
            }
            const Want *own = copy.find("name");
            if (own && own->same.kind != PlainData::Kind::Scalar && duplicate.name.isEmpty())
                name = Want::any(); // what is no name cannot be made another
            copy.set("name", duplicate.name.isEmpty() ? name : Want::text(duplicate.name));
        }
        list->items.insert(number + 1, copy);
        return true;
    }

    bool apply(const RenameNode &rename)
    {
        Want *node = at(rename.node);
        if (!node || rename.node.place == Place::File)
            return rename.node.place == Place::File && apply(SetKey{rename.node, QStringLiteral("name"), YamlData::string(rename.name)});
        const QByteArray key = nameKeyOf(rename.node.place);
        const QByteArray old = nameOf(rename.node);
        if (isShortEnv(rename.node)) {
            *node = shortEnv(rename.node, QStringLiteral("key"), &rename.name);
            return true;
        }
        node->open().set(key, Want::text(rename.name));
        if (rename.node.place != Place::Strand || old.isEmpty())
            return true;
        if (!isOnly(old))
            m_others.append(m_want);
        for (int i = 0; i < strandCount(); ++i)
            renameIn(i, old, rename.name);
        return true;
    }
    void renameIn(int strand, const QByteArray &old, const QString &name)
    {
        Want *node = at(NodePath::ofStrand(strand));
        Want *after = node ? node->find("after") : nullptr;
        if (!after)
            return;
        if (after->same.isScalar(old)) {
            *after = Want::text(name);
            return;
        }
        if (after->same.kind != PlainData::Kind::List)
            return;
        for (Want &item : after->open().items) {
            if (item.same.isScalar(old))
                item = Want::text(name);
        }
    }

    bool apply(const Connect &connect)
    {
        const int to = strandNamed(m_before, connect.to);
        changeAfter(to, [&](QSet<QByteArray> &names) {
            names.insert(connect.from.toUtf8());
            return true;
        });
        return to >= 0;
    }

    bool apply(const Disconnect &disconnect)
    {
        const int to = strandNamed(m_before, disconnect.to);
        changeAfter(to, [&](QSet<QByteArray> &names) { return names.remove(disconnect.from.toUtf8()); });
        return to >= 0;
    }

    bool apply(const InsertOnEdge &insert)
    {
        const int to = strandNamed(m_before, insert.to);
        const int strand = strandNamed(m_before, insert.strand);
        changeAfter(to, [&](QSet<QByteArray> &names) {
            names.remove(insert.from.toUtf8());
            names.insert(insert.strand.toUtf8());
            return true;
        });
        changeAfter(strand, [&](QSet<QByteArray> &names) {
            names.insert(insert.from.toUtf8());
            return true;
        });
        return to >= 0 && strand >= 0;
    }

    /// A key that is a list or a mapping: YamlData has no such.
    static bool hasOddKeys(const PlainData &data)
    {
        const auto isOdd = [](const PlainData &key) { return key.kind == PlainData::Kind::List || key.kind == PlainData::Kind::Mapping; };
        return std::any_of(data.keys.begin(), data.keys.end(), isOdd) || std::any_of(data.items.begin(), data.items.end(), hasOddKeys);
    }

    bool apply(const PasteStrands &paste)
    {
        const auto documents = readPlainData(paste.yaml);
        if (!documents || documents->isEmpty() || hasOddKeys(documents->first()))
            return false;
        PlainData pasted = documents->first();
        if (const PlainData *strands = pasted.find("strands"))
            pasted = PlainData(*strands);
        QList<PlainData> fresh = pasted.kind == PlainData::Kind::Mapping ? QList<PlainData>{pasted} : pasted.items;
        Want *list = listToAdd(NodePath::ofStrand(0));
        if (!list)
            return false;
        const qsizetype start = paste.at < 0 || paste.at > list->items.size() ? list->items.size() : paste.at;
        QSet<QByteArray> taken;
        for (int i = 0; i < strandCount(); ++i)
            taken.insert(nameOf(NodePath::ofStrand(i)));
        QHash<QByteArray, QByteArray> names;
        QSet<QByteArray> brought;
        for (int i = 0; i < fresh.size(); ++i) {
            const PlainData *own = fresh[i].find("name");
            if (own && brought.contains(own->text))
                return false; // two of a name: no telling which is meant
            brought.insert(own ? own->text : QByteArray());
            const PlainData *now = dataAt(m_after, NodePath::ofStrand(int(start) + i));
            const PlainData *then = fresh[i].find("name");
            const PlainData *got = now ? now->find("name") : nullptr;
            if (then && got && taken.contains(then->text) && !taken.contains(got->text) && !names.contains(then->text))
                names.insert(then->text, got->text);
        }
        for (int i = 0; i < fresh.size(); ++i)
            list->items.insert(start + i, pastedStrand(fresh[i], names));
        return true;
    }
    static Want pastedStrand(const PlainData &strand, const QHash<QByteArray, QByteArray> &names)
    {
        YamlData value = valueOf(strand);
        const auto renamed = [&](YamlData &name) {
            const QByteArray text = name.text.toUtf8();
            if (name.kind == YamlData::Kind::Scalar && names.contains(text))
                name = YamlData::string(QString::fromUtf8(names[text]));
        };
        for (auto &[key, inner] : value.entries) {
            if (key == QLatin1String("name") || key == QLatin1String("after"))
                renamed(inner);
            for (YamlData &item : inner.items) {
                if (key == QLatin1String("after"))
                    renamed(item);
            }
        }
        return Want::of(value);
    }

    const PlainData &m_before;
    const PlainData &m_after;
    Want m_want;
    QList<Want> m_others;
};

} // namespace

QList<Want> wanted(const PlainData &before, const Operation &operation, const PlainData &after)
{
    return Expecter(before, after).run(operation);
}

} // namespace clustero::edittest
