// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/yaml/expecteddata.h"

#include <algorithm>

namespace clustero::edittest {

namespace {

/// yaml-cpp has no text for a key that is null.
bool isKey(const PlainData &data, const QByteArray &key)
{
    const bool isNull = data.kind == PlainData::Kind::Null && (key.isEmpty() || key == "~" || key == "null");
    return isNull || data.isScalar(key);
}

QString mismatchOfFresh(const YamlData &value, const PlainData *actual, const QString &where)
{
    const auto wrong = [&] { return QStringLiteral("%1 is %2").arg(where, actual ? QString::fromUtf8(actual->show()) : QString()); };
    if (!actual)
        return where + QStringLiteral(" is not there");
    switch (value.kind) {
    case YamlData::Kind::Scalar: {
        const QByteArray text = value.text.toUtf8();
        if (!value.isText) {
            const bool isNull = actual->kind == PlainData::Kind::Null && (text.isEmpty() || text == "~" || text == "null");
            const bool isPlain = actual->tag != "!" && !actual->tag.endsWith(":str");
            return isNull || (actual->isScalar(text) && isPlain) ? QString() : wrong() + QStringLiteral(", not plain ") + value.text;
        }
        if (!actual->isScalar(text) || (actual->tag == "?" && !isPlainText(text)))
            return wrong() + QStringLiteral(", not the text ") + value.text;
        return {};
    }
    case YamlData::Kind::List:
        if (actual->kind != PlainData::Kind::List || actual->items.size() != value.items.size())
            return wrong() + QStringLiteral(", not a list of %1").arg(value.items.size());
        for (int i = 0; i < value.items.size(); ++i) {
            if (const QString found = mismatchOfFresh(value.items[i], &actual->items[i], where + QStringLiteral("[%1]").arg(i));
                !found.isEmpty())
                return found;
        }
        return {};
    case YamlData::Kind::Mapping:
        if (actual->kind == PlainData::Kind::Null && value.entries.isEmpty())
            return {};
        if (actual->kind != PlainData::Kind::Mapping || actual->items.size() != value.entries.size())
            return wrong() + QStringLiteral(", not a mapping of %1").arg(value.entries.size());
        for (int i = 0; i < value.entries.size(); ++i) {
            const auto &[key, inner] = value.entries[i];
            // A key may stand twice; then they are in the same order.
            const bool isNull = key.isEmpty() && actual->keys[i].kind == PlainData::Kind::Null;
            const bool isAtItsPlace = isNull || actual->keys[i].isScalar(key.toUtf8());
            const PlainData *found = isAtItsPlace ? &actual->items[i] : actual->find(key.toUtf8());
            if (const QString problem = mismatchOfFresh(inner, found, where + u'.' + key); !problem.isEmpty())
                return problem;
        }
        return {};
    }
    return {};
}

/// An env entry as keys; `K=V` counts as key and value, and no value as an empty one.
QList<std::pair<QByteArray, QByteArray>> envKeys(const PlainData &entry)
{
    QList<std::pair<QByteArray, QByteArray>> keys;
    if (entry.kind == PlainData::Kind::Scalar) {
        const qsizetype equals = entry.text.indexOf('=');
        keys = {{"key", entry.text.left(std::max<qsizetype>(0, equals))}, {"value", entry.text.mid(equals + 1)}};
    }
    for (int i = 0; i < entry.keys.size(); ++i) {
        const PlainData &value = entry.items[i];
        const bool isText = value.kind == PlainData::Kind::Scalar || value.kind == PlainData::Kind::Null;
        const PlainData &key = entry.keys[i];
        keys.append({key.kind == PlainData::Kind::Scalar ? key.text : key.show(), isText ? value.text : value.show()});
    }
    keys.removeIf([](const auto &key) { return key.first == "value" && key.second.isEmpty(); });
    std::sort(keys.begin(), keys.end());
    return keys;
}

QString mismatchOfEnv(const Want &want, const PlainData *actual, const QString &where)
{
    QList<std::pair<QByteArray, QByteArray>> keys;
    for (const auto &[key, value] : want.fresh.entries) {
        if (key != QLatin1String("value") || !value.text.isEmpty())
            keys.append({key.toUtf8(), value.text.toUtf8()});
    }
    std::sort(keys.begin(), keys.end());
    if (actual && envKeys(*actual) == keys)
        return {};
    return where + QStringLiteral(" is ") + (actual ? QString::fromUtf8(actual->show()) : QString());
}

QString mismatchOfMapping(const Want &want, const PlainData &actual, const QString &where)
{
    PlainData rest = actual;
    for (const Want::Entry &entry : want.entries) {
        if (!entry.isFree)
            continue;
        const int index = rest.indexOf(entry.key.text);
        const QString inner = where + u'.' + QString::fromUtf8(entry.key.text);
        const QString found = mismatch(entry.value, index < 0 ? nullptr : &rest.items[index], inner);
        if (!found.isEmpty())
            return found;
        if (index >= 0) {
            rest.keys.removeAt(index);
            rest.items.removeAt(index);
        }
    }
    int at = 0;
    for (const Want::Entry &entry : want.entries) {
        if (entry.isFree)
            continue;
        const QString inner = where + u'.' + QString::fromUtf8(entry.key.show());
        const bool isThere = at < rest.keys.size() && rest.keys[at].means(entry.key);
        if (const QString found = mismatch(entry.value, isThere ? &rest.items[at] : nullptr, inner); !found.isEmpty())
            return found;
        at += isThere ? 1 : 0;
    }
    return at == rest.keys.size() ? QString()
                                  : QStringLiteral("%1 has a key %2 too many").arg(where, QString::fromUtf8(rest.keys[at].show()));
}

} // namespace

std::optional<QSet<QByteArray>> namesIn(const PlainData *after)
{
    if (!after || after->kind == PlainData::Kind::Null)
        return QSet<QByteArray>();
    if (after->kind == PlainData::Kind::Scalar)
        return QSet<QByteArray>{after->text};
    if (after->kind != PlainData::Kind::List)
        return std::nullopt;
    QSet<QByteArray> names;
    for (const PlainData &item : after->items) {
        if (item.kind != PlainData::Kind::Scalar)
            return std::nullopt;
        names.insert(item.text);
    }
    return names;
}

YamlData valueOf(const PlainData &data)
{
    if (data.kind == PlainData::Kind::Null)
        return YamlData::plain(QString());
    if (data.kind == PlainData::Kind::Scalar) {
        const bool isText = data.tag != "?" || isPlainText(data.text);
        return isText ? YamlData::string(QString::fromUtf8(data.text)) : YamlData::plain(QString::fromUtf8(data.text));
    }
    YamlData value = data.kind == PlainData::Kind::List ? YamlData::list({}) : YamlData::mapping({});
    for (int i = 0; i < data.items.size(); ++i) {
        if (data.kind == PlainData::Kind::List)
            value.items.append(valueOf(data.items[i]));
        else
            value.entries.append({QString::fromUtf8(data.keys[i].text), valueOf(data.items[i])});
    }
    return value;
}

Want Want::of(const PlainData &data)
{
    Want want;
    want.same = data;
    return want;
}

Want Want::of(const YamlData &value)
{
    Want want;
    want.how = How::Fresh;
    want.fresh = value;
    return want;
}

Want Want::loosely(const PlainData &data)
{
    return of(valueOf(data));
}

Want &Want::open()
{
    if (how != How::Same)
        return *this;
    if (same.kind == PlainData::Kind::List || same.kind == PlainData::Kind::Null) {
        how = How::List;
        for (const PlainData &item : std::as_const(same.items))
            items.append(of(item));
    } else if (same.kind == PlainData::Kind::Mapping) {
        how = How::Mapping;
        for (int i = 0; i < same.keys.size(); ++i)
            entries.append({same.keys[i], of(same.items[i]), false});
    }
    return *this;
}

Want *Want::find(const QByteArray &key)
{
    if (how == How::Same && same.kind != PlainData::Kind::Mapping)
        return nullptr;
    for (Entry &entry : open().entries) {
        if (isKey(entry.key, key))
            return &entry.value;
    }
    return nullptr;
}

void Want::set(const QByteArray &key, const Want &value)
{
    if (Want *present = find(key)) {
        *present = value;
        return;
    }
    how = How::Mapping;
    PlainData name;
    name.kind = PlainData::Kind::Scalar;
    name.text = key;
    entries.append({name, value, true});
}

void Want::remove(const QByteArray &key)
{
    open();
    for (int i = 0; i < entries.size(); ++i) {
        if (isKey(entries[i].key, key)) {
            entries.removeAt(i);
            return;
        }
    }
}

QString mismatch(const Want &want, const PlainData *actual, const QString &where)
{
    const auto shown = [&] { return actual ? QString::fromUtf8(actual->show()) : QStringLiteral("not there"); };
    switch (want.how) {
    case Want::How::Any: return {};
    case Want::How::Same:
        return actual && actual->means(want.same)
                   ? QString()
                   : QStringLiteral("%1 was %2 and is %3").arg(where, QString::fromUtf8(want.same.show()), shown());
    case Want::How::Fresh:
        if (!actual && want.mayVanish)
            return {};
        return mismatchOfFresh(want.fresh, actual, where);
    case Want::How::Env: return mismatchOfEnv(want, actual, where);
    case Want::How::NewName:
        if (!actual)
            return want.mayVanish ? QString() : where + QStringLiteral(" has no name");
        return actual->kind == PlainData::Kind::Scalar && !want.names.contains(actual->text)
                   ? QString()
                   : QStringLiteral("%1 is %2, which is taken").arg(where, shown());
    case Want::How::Names: {
        const auto names = namesIn(actual);
        return names && *names == want.names ? QString() : QStringLiteral("%1 is %2").arg(where, shown());
    }
    case Want::How::List: {
        const bool isEmpty = !actual || actual->kind == PlainData::Kind::Null;
        if (want.items.isEmpty() && want.mayVanish && isEmpty)
            return {};
        if (isEmpty || actual->kind != PlainData::Kind::List || actual->items.size() != want.items.size())
            return QStringLiteral("%1 has not %2 elements: %3").arg(where, QString::number(want.items.size()), shown());
        for (int i = 0; i < want.items.size(); ++i) {
            const QString found = mismatch(want.items[i], &actual->items[i], where + QStringLiteral("[%1]").arg(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    case Want::How::Mapping:
        if (want.entries.isEmpty() && (!actual || actual->kind == PlainData::Kind::Null))
            return {};
        return actual && actual->kind == PlainData::Kind::Mapping ? mismatchOfMapping(want, *actual, where)
                                                                  : QStringLiteral("%1 is %2, not a mapping").arg(where, shown());
    }
    return {};
}

} // namespace clustero::edittest
