// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/spec.h"

#include <algorithm>

namespace clustero {

QString SourceSpec::url() const
{
    if (isFolder())
        return {};
    const bool isAddress = repository.contains(u':');
    return isAddress ? repository : QStringLiteral("https://github.com/%1.git").arg(repository);
}

const StrandSpec *PipelineSpec::strand(const QString &wanted) const
{
    const auto found = std::find_if(strands.begin(), strands.end(), [&](const StrandSpec &strand) { return strand.name == wanted; });
    return found == strands.end() ? nullptr : &*found;
}

const TriggerSpec *PipelineSpec::manualTrigger() const
{
    const auto found =
        std::find_if(triggers.begin(), triggers.end(), [](const TriggerSpec &trigger) { return trigger.type == QLatin1String("manual"); });
    return found == triggers.end() ? nullptr : &*found;
}

QString slug(const QString &name)
{
    QString result;
    result.reserve(name.size());
    bool gap = false;
    for (const QChar character : name.toLower()) {
        const char16_t c = character.unicode();
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty())
            result += QLatin1Char('-');
        gap = false;
        result += character;
    }
    return result;
}

} // namespace clustero
