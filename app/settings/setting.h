// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace clustero::settings {

/// Where a setting is kept: what the person chose (`clustero.ini`), or where things were left (`state.ini` beside it).
enum class Scope { Person, State };

[[nodiscard]] QString file(Scope scope);

/// One setting, in one line: key, default, scope. Read and written at each call; a value that cannot be read is the default.
template<typename T>
struct Setting
{
    const char *key;
    T standard;
    Scope scope = Scope::Person;

    [[nodiscard]] T get() const
    {
        const QVariant value = QSettings(file(scope), QSettings::IniFormat).value(QString::fromLatin1(key));
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : standard;
    }
    void set(const T &value) const { QSettings(file(scope), QSettings::IniFormat).setValue(QString::fromLatin1(key), value); }
    void reset() const { QSettings(file(scope), QSettings::IniFormat).remove(QString::fromLatin1(key)); }
};

} // namespace clustero::settings
