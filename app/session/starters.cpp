// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/starters.h"

#include "models/yaml/yamlvalue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

static void initStarters()
{
    Q_INIT_RESOURCE(starters);
}

namespace clustero {

namespace {

constexpr int mostNumbers = 1000;

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/starters/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Starter> read()
{
    initStarters();
    const YamlReading index = readYaml(resource(QStringLiteral("starters.yaml")));
    Findings findings;
    QList<Starter> found;
    if (index.tree.isEmpty())
        return found;
    for (const QJsonValue &value : toJson(index.tree, index.tree.root(), findings).toObject()[QStringLiteral("starters")].toArray()) {
        Starter starter;
        starter.id = value[QStringLiteral("id")].toString();
        starter.title = value[QStringLiteral("title")].toString();
        starter.sentence = value[QStringLiteral("sentence")].toString();
        for (const QJsonValue &file : value[QStringLiteral("detects")].toArray())
            starter.detects << file.toString();
        starter.text = resource(starter.id + QStringLiteral(".yaml"));
        found << starter;
    }
    return found;
}

} // namespace

const QList<Starter> &starters()
{
    static const QList<Starter> all = read();
    return all;
}

const Starter *likelyStarter(const QString &folder)
{
    const QDir dir(folder);
    const QList<Starter> &all = starters();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Starter &starter) {
        return std::any_of(starter.detects.begin(), starter.detects.end(), [&](const QString &file) { return dir.exists(file); });
    });
    return found == all.end() ? nullptr : &*found;
}

QString newPipelinePath(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    const QString first = dir.filePath(QStringLiteral(".clustero.yaml"));
    if (!QFileInfo::exists(first))
        return first;
    for (int number = 1; number < mostNumbers; ++number) {
        const QString stem = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
        const QString path = dir.filePath(QStringLiteral(".clustero/%1.yaml").arg(stem));
        if (!QFileInfo::exists(path))
            return path;
    }
    return {};
}

Result<void> createPipelineFile(const QString &path, const QByteArray &text)
{
    const QString folder = QFileInfo(path).absolutePath();
    QFile file(path);
    if (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (file.write(text) == text.size() && file.flush())
            return {};
        const QString why = file.errorString();
        file.remove();
        return failure(QStringLiteral("not-written"),
                       QStringLiteral("%1 could not be written: %2. Make room, or choose another folder.").arg(path, why));
    }
    if (QFileInfo::exists(path))
        return failure(QStringLiteral("exists"), QStringLiteral("There is a %1 already. Open it, or choose another name.").arg(path));
    return failure(QStringLiteral("not-written"),
                   QStringLiteral("%1 could not be written: %2. Choose a folder that is yours.").arg(path, file.errorString()));
}

} // namespace clustero
