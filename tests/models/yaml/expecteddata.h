// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"
#include "tests/models/yaml/plaindata.h"

#include <QSet>

namespace clustero::edittest {

/// What must be there after an operation.
struct Want
{
    enum class How {
        Same,    ///< exactly what was there
        Fresh,   ///< a value that the operation brings
        Names,   ///< a set of names; one of them may stand without a list, and none may be no key at all
        Env,     ///< an env entry, in either form
        NewName, ///< any name that no sibling has
        Any,
        List,
        Mapping
    };
    struct Entry;

    How how = How::Same;
    PlainData same;
    YamlData fresh;
    QSet<QByteArray> names; ///< of Names; of NewName: those taken
    QList<Want> items;
    QList<Entry> entries;
    bool mayVanish = false; ///< an empty list that nobody needs any more

    [[nodiscard]] static Want of(const PlainData &data);
    [[nodiscard]] static Want of(const YamlData &value);
    /// The same values, in whatever style.
    [[nodiscard]] static Want loosely(const PlainData &data);
    [[nodiscard]] static Want any() { return {How::Any, {}, {}, {}, {}, {}, false}; }
    [[nodiscard]] static Want text(const QString &text) { return of(YamlData::string(text)); }

    /// Makes List or Mapping of Same, so that parts can be changed.
    Want &open();
    [[nodiscard]] Want *find(const QByteArray &key);
    /// Replaces or adds; added: it may stand anywhere.
    void set(const QByteArray &key, const Want &value);
    void remove(const QByteArray &key);
};

struct Want::Entry
{
    PlainData key;
    Want value;
    bool isFree = false; ///< may stand anywhere in the mapping
};

[[nodiscard]] YamlData valueOf(const PlainData &data);

/// What is different, for people; empty: all is as wanted. `actual` null: there is nothing.
[[nodiscard]] QString mismatch(const Want &want, const PlainData *actual, const QString &where);

/// The names of an `after`; nullopt: it holds something else.
[[nodiscard]] std::optional<QSet<QByteArray>> namesIn(const PlainData *after);

/// What the file may say afterwards; more than one where names are ambiguous. Empty: cannot be foretold. \p after is read only for the
/// names that pasted strands got.
[[nodiscard]] QList<Want> wanted(const PlainData &before, const Operation &operation, const PlainData &after);

/// The data of a node; null: there is none. An env entry may be a scalar.
[[nodiscard]] const PlainData *dataAt(const PlainData &file, const NodePath &path);
/// The list that the node stands in, and its number in it.
[[nodiscard]] const PlainData *listOf(const PlainData &file, const NodePath &path);
[[nodiscard]] int numberOf(const NodePath &path);
/// The key whose value that list is, and the node that has the key.
[[nodiscard]] QByteArray listKeyOf(Place place);
[[nodiscard]] NodePath parentOf(const NodePath &path);
/// Of the first strand of that name, -1: none.
[[nodiscard]] int strandNamed(const PlainData &file, const QString &name);

} // namespace clustero::edittest
