// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/triggertypefiles.h"

#include "models/pipeline/names.h"
#include "models/triggers/payload.h"
#include "models/yaml/triggertypereader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostTypeFiles = 100;

Diagnostic problem(const char *code, const QString &file, const QString &message, const SourceRange &range = {})
{
    return {Severity::Error, QString::fromLatin1(code), message, file, range, {}};
}

/// The type's name where another already has it.
std::optional<QString> takenBy(const QList<TriggerTypeInfo> &types, const QString &name)
{
    if (builtInTriggerType(name))
        return QStringLiteral("a built-in type");
    const auto found = std::find_if(types.begin(), types.end(), [&](const TriggerTypeInfo &type) { return type.name == name; });
    return found == types.end() ? std::nullopt : std::optional(found->file);
}

void readFile(const QString &path, OwnTriggerTypes &own, ExpressionWatchdog &watchdog)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        own.diagnostics += problem("unreadable", path, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(maximumTriggerTypeBytes + 1);
    if (bytes.size() > maximumTriggerTypeBytes) {
        own.diagnostics +=
            problem("too-big", path, QStringLiteral("The file has more than 64 KiB, the most that is read of a trigger type."));
        return;
    }
    TriggerTypeReading reading = readTriggerType(bytes, path);
    if (reading.isValid())
        reading.diagnostics += checkTriggerExpressions(reading.type, watchdog);
    if (const auto other = takenBy(own.types, reading.type.name); reading.isValid() && other)
        reading.diagnostics += problem(
            "duplicate-name", path,
            QStringLiteral("There already is a trigger type %1: %2. Give this one another `id`.").arg(quoted(reading.type.name), *other),
            {1, 1, 1, 1});
    if (reading.isValid())
        own.types += reading.type;
    own.diagnostics += reading.diagnostics;
}

} // namespace

OwnTriggerTypes readOwnTriggerTypes(const QString &configurationFolder, ExpressionWatchdog &watchdog)
{
    OwnTriggerTypes own;
    const QDir folder(configurationFolder + QStringLiteral("/triggers"));
    const QStringList names = configurationFolder.isEmpty()
                                  ? QStringList()
                                  : folder.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDir::Name);
    for (const QString &name : names.mid(0, mostTypeFiles))
        readFile(folder.filePath(name), own, watchdog);
    if (names.size() > mostTypeFiles) {
        own.diagnostics +=
            problem("too-many-files", folder.path(),
                    QStringLiteral("The folder has %1 trigger types; the first %2 by name are read.").arg(names.size()).arg(mostTypeFiles));
    }
    return own;
}

} // namespace clustero
