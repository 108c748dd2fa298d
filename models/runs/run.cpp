// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/run.h"

#include <QRandomGenerator>

#include <algorithm>

namespace clustero {

RunId newRunId(const QDateTime &now)
{
    const quint64 time = static_cast<quint64>(now.toMSecsSinceEpoch()) & 0xffff'ffff'ffffULL;
    const quint64 bits = (time << 16) | (QRandomGenerator::system()->generate() & 0xffffU);
    return {QStringLiteral("%1").arg(bits, 16, 16, QLatin1Char('0'))};
}

bool isRunId(const QString &text)
{
    return text.size() == 16 && std::all_of(text.cbegin(), text.cend(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

const StrandRun *Run::strand(const QString &name) const
{
    for (const StrandRun &candidate : strands) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

} // namespace clustero
