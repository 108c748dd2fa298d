// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/settings/setting.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QThread>

#include <array>
#include <optional>

namespace clustero::settings {

namespace {

struct Number
{
    const char *key;
    qint64 standard;
    qint64 least;
    qint64 most;
};

constexpr Number parallelSteps{"runner/maxParallelSteps", 0, 0, 1024};
constexpr Number ageDays{"prune/maxAgeDays", 30, 0, 36'500};
constexpr Number runsKept{"prune/maxRuns", 100, 1, 1'000'000};
constexpr Number eventDays{"events/maxAgeDays", 90, 0, 36'500};
constexpr Number eventsKept{"events/maxEvents", 100'000, 100, 10'000'000};
constexpr Number bytesKept{"prune/maxBytes", qint64(10) << 30, 0, qint64(1) << 60};
const Setting<QString> authorityPath{"network/authority", {}};
constexpr qint64 largestAuthority = 4 * 1024 * 1024;
constexpr std::array numbers{parallelSteps, ageDays, runsKept, bytesKept, eventDays, eventsKept};

/// Nothing: the value is bad. Absent values are their default.
std::optional<qint64> read(const QSettings &store, const Number &number)
{
    const QString key = QString::fromLatin1(number.key);
    if (!store.contains(key))
        return number.standard;
    bool isNumber = false;
    const qint64 value = store.value(key).toString().trimmed().toLongLong(&isNumber);
    if (!isNumber || value < number.least || value > number.most)
        return std::nullopt;
    return value;
}

qint64 value(const Number &number)
{
    const QSettings store(file(), QSettings::IniFormat);
    return read(store, number).value_or(number.standard);
}

} // namespace

QString file()
{
    return file(Scope::Person);
}

QString file(Scope scope)
{
    const QString name = scope == Scope::Person ? QStringLiteral("/clustero.ini") : QStringLiteral("/state.ini");
    const QString chosen = qEnvironmentVariable("CLUSTERO_CONFIG_DIR");
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath() + name;
    const QString base = qEnvironmentVariable("XDG_CONFIG_HOME");
    const QString parent = QDir::isAbsolutePath(base) ? base : QDir::homePath() + QStringLiteral("/.config");
    return QDir::cleanPath(parent + QStringLiteral("/clustero") + name);
}

int maxParallelSteps()
{
    const auto chosen = static_cast<int>(value(parallelSteps));
    return chosen > 0 ? chosen : qMax(1, QThread::idealThreadCount());
}

QString engine()
{
    const QString chosen = QSettings(file(), QSettings::IniFormat).value(QStringLiteral("runner/engine")).toString().trimmed();
    return chosen.isEmpty() ? QStringLiteral("auto") : chosen;
}

int maxAgeDays()
{
    return static_cast<int>(value(ageDays));
}
int maxRuns()
{
    return static_cast<int>(value(runsKept));
}
qint64 maxBytes()
{
    return value(bytesKept);
}

int maxEventDays()
{
    return static_cast<int>(value(eventDays));
}
int maxEvents()
{
    return static_cast<int>(value(eventsKept));
}

QString authorityFile()
{
    return authorityPath.get();
}

QByteArray authority()
{
    QFile named(authorityFile());
    return !named.fileName().isEmpty() && named.open(QIODevice::ReadOnly) ? named.read(largestAuthority) : QByteArray();
}

QStringList warnings()
{
    const QSettings store(file(), QSettings::IniFormat);
    if (store.status() != QSettings::NoError)
        return {QStringLiteral("The settings in %1 cannot be read; defaults are used. Correct the file or its mode.").arg(file())};
    QStringList found;
    for (const Number &number : numbers) {
        const QString key = QString::fromLatin1(number.key);
        if (!read(store, number)) {
            found += QStringLiteral("%1 in %2 is \"%3\", which is not a whole number from %4 to %5; the default %6 is used.")
                         .arg(key, file(), store.value(key).toString())
                         .arg(number.least)
                         .arg(number.most)
                         .arg(number.standard);
        }
    }
    return found;
}

} // namespace clustero::settings
