// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/triggertypereader.h"

#include <QDir>
#include <QResource>

#include <algorithm>
#include <map>
#include <mutex>

static void initializeTriggerResource()
{
    Q_INIT_RESOURCE(triggers);
}

namespace clustero {

namespace {

const QString folder = QStringLiteral(":/triggers/");

/// The types of resources/triggers, each read when it is first asked for.
class BuiltInTypes
{
public:
    BuiltInTypes()
    {
        initializeTriggerResource();
        for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
            m_files.emplace(name.chopped(5), nullptr); // .yaml
    }

    const TriggerTypeInfo *find(const QString &name)
    {
        const auto file = m_files.find(name);
        if (file == m_files.end())
            return nullptr;
        const std::lock_guard lock(m_mutex);
        if (!file->second) {
            const QResource resource(folder + name + QStringLiteral(".yaml"));
            file->second = std::make_unique<TriggerTypeInfo>(readTriggerType(resource.uncompressedData(), {}).type);
        }
        return file->second.get();
    }

    QList<TriggerTypeInfo> all()
    {
        QList<TriggerTypeInfo> types;
        for (const auto &[name, type] : m_files)
            types += *find(name);
        std::stable_sort(types.begin(), types.end(), [](const auto &a, const auto &b) { return a.order < b.order; });
        return types;
    }

private:
    std::mutex m_mutex;
    std::map<QString, std::unique_ptr<TriggerTypeInfo>> m_files; ///< the keys never change
};

BuiltInTypes &types()
{
    static BuiltInTypes all;
    return all;
}

} // namespace

const QList<TriggerTypeInfo> &builtInTriggerTypes()
{
    static const QList<TriggerTypeInfo> all = types().all();
    return all;
}

const TriggerTypeInfo *builtInTriggerType(const QString &name)
{
    return types().find(name);
}

} // namespace clustero
