// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/keys.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace clustero {

/// What stands or could stand at a place of a pipeline file, found by indentation and brackets, so that it is also known while the text cannot be read.
struct TextContext
{
    enum class Kind { None, Key, Value };

    Kind kind = Kind::None;
    Place place = Place::File; ///< the mapping that the key is in
    QString key;               ///< whose value it is; of Key: the word there
    QString typed;             ///< the word up to the place
    QString word;              ///< all of it, without quotes
    qsizetype start = 0;       ///< bytes of the word, without quotes
    qsizetype end = 0;
    bool isItem = false;         ///< a value in a list
    bool isInFlow = false;       ///< in brackets
    bool needsDash = false;      ///< a new element of a list would begin here
    bool hasColon = false;       ///< a key's colon is there already
    qsizetype column = 0;        ///< of a key: where it begins in its line, from 0
    QStringList present;         ///< the other keys of the mapping, or the other values of the list
    QString strand;              ///< name of the strand that it is in
    QString triggerType;         ///< of the trigger that it is in
    bool isMappingKnown = false; ///< place is meant; otherwise the mapping is none of the language's

    [[nodiscard]] bool isEmpty() const { return kind == Kind::None; }
};

/// Pure; linear in the text.
[[nodiscard]] TextContext completionContext(const QByteArray &text, qsizetype offset);

struct NamedPlace
{
    QString name;
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const NamedPlace &) const = default;
};

/// The names of all strands and where they are given.
[[nodiscard]] QList<NamedPlace> strandNamesIn(const QByteArray &text);

/// How lists look in a text.
struct ListStyle
{
    bool isIndented = false; ///< dashes are deeper than their key
    bool isFlow = true;      ///< short lists are in brackets
};

[[nodiscard]] ListStyle listStyleOf(const QByteArray &text);

} // namespace clustero
