// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/triggertypes.h"
#include "models/yaml/textcontext.h"

namespace clustero {

/// A word that a person may want at a place of a pipeline file.
struct Completion
{
    QString label;
    QString detail;          ///< a word or two beside it; empty: none
    QString help;            ///< sentences
    QByteArray inserted;     ///< in place of the word that is there
    qsizetype caretBack = 0; ///< bytes from the end of what is inserted to the caret
};

/// What fits: keys of the place that are not there yet, required ones first; strand names, images, trigger types, reasons and fixed values. Only those
/// that have what was typed in them, those that begin with it first. All keys are from the key table and the trigger types. Pure.
[[nodiscard]] QList<Completion> completionsFor(const QByteArray &text, const TextContext &context, const QStringList &images,
                                               const TriggerTypes &types = {});

/// What a key of this place is for, its type and its default, in sentences; of a trigger also a condition of its type. Empty: no such key.
[[nodiscard]] QString keyHelp(Place place, const QString &key, const QString &triggerType, const TriggerTypes &types = {});
/// What a key's value looks like: `a duration, such as 10m`.
[[nodiscard]] QString inWords(KeyType type);

} // namespace clustero
