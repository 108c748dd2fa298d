// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringList>

#include <span>

namespace clustero {

/// The mappings of a pipeline file that have keys of their own.
enum class Place { File, Trigger, Strand, Step, Env, Artifact, Publish, S3, Maven, Input, Remote };

/// What a key's value must look like.
enum class KeyType {
    Version, ///< the integer 1
    String,
    Name,      ///< isName()
    Timeout,   ///< 90s, 1h30m
    Condition, ///< a string or a boolean
    Path,      ///< relative, inside the workspace
    Names,     ///< one string or a list of strings
    Image,     ///< image reference or `host`
    Arguments, ///< one string, number or boolean, or a list of them
    User,
    Glob, ///< relative path with * ? [ ] **
    Boolean,
    Scalar,   ///< string, number or boolean; keeps the file's text
    Triggers, ///< lists of the mappings of a place
    Strands,
    Steps,
    EnvList,
    Artifacts,
    Publications, ///< a mapping of Place::Publish, or a list of them
    Inputs,
    Bucket, ///< mappings of a place
    MavenRepository,
    RemoteFile,
};

/// Where a form shows a key.
enum class KeySection { Basics, Strands, Steps, Environment, Triggers, Artifacts, Advanced };

/// One row of the table of keys: the only list of them. Reading, suggestions, forms and the JSON Schema come from it.
struct KeyInfo
{
    Place place;
    QLatin1String name;
    KeyType type;
    bool required;
    bool expressions;          ///< `${{ … }}` is allowed
    QLatin1String defaultText; ///< in words, empty: none
    QLatin1String sentence;    ///< for people, shown by editors
    KeySection section = KeySection::Basics;
    QLatin1String label = {};      ///< short, for forms
    QLatin1String spellingOf = {}; ///< the key that this is another spelling of; empty: itself
};

[[nodiscard]] std::span<const KeyInfo> keyTable();
/// Null for an unknown key.
[[nodiscard]] const KeyInfo *findKey(Place place, QStringView name);
[[nodiscard]] QStringList keyNames(Place place);
/// What the table of keys, a trigger type or another resource says, in the person's language; as it is where nobody translated it.
[[nodiscard]] QString inLanguage(const QString &tableText);
[[nodiscard]] QString inLanguage(QLatin1String tableText); ///< UTF-8, as in the table of keys
/// `a strand`, for sentences.
[[nodiscard]] QString inWords(Place place);

} // namespace clustero
