// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/envlines.h"

#include "models/pipeline/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostLines = 10'000;

struct EnvWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::EnvLines)
};

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

} // namespace

EnvLines readEnvLines(const QString &text)
{
    EnvLines result;
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const QList<QStringView> lines = QStringView(unified).split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), mostLines); ++i) {
        QStringView line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"export "))
            line = line.mid(7).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.first(std::max<qsizetype>(0, equals)).trimmed().toString();
        if (equals <= 0) {
            result.problems += EnvWords::tr("Line %1, %2, is not of the form NAME=value.").arg(i + 1).arg(quoted(line.toString()));
        } else if (!isVariableName(key)) {
            result.problems +=
                EnvWords::tr("Line %1: %2 is not a variable's name; those have letters, digits and _ and start with no digit.")
                    .arg(i + 1)
                    .arg(quoted(key));
        } else {
            const EnvLine entry{key, unquoted(line.mid(equals + 1).trimmed().toString())};
            const auto same =
                std::find_if(result.entries.begin(), result.entries.end(), [&](const EnvLine &other) { return other.key == key; });
            if (same == result.entries.end())
                result.entries += entry;
            else
                *same = entry;
        }
    }
    return result;
}

} // namespace clustero
