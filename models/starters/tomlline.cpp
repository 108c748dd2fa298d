// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/starters/tomlline.h"

namespace clustero {

namespace {

/// Calls `found(table, line)` for each line that is no header, and with an empty line for each header.
template<typename Found>
void eachLine(const QByteArray &text, Found found)
{
    QString table;
    for (const QByteArray &raw : text.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && !line.contains(u'=')) {
            table = line.section(u']', 0, 0).remove(u'[').trimmed();
            found(table, QString());
        } else {
            found(table, line);
        }
    }
}

QString keyOf(const QString &line)
{
    QString key = line.section(u'=', 0, 0).trimmed();
    return key.remove(u'"').remove(u'\'');
}

} // namespace

QString tomlValue(const QByteArray &text, const QString &table, const QString &key)
{
    QString value;
    eachLine(text, [&](const QString &in, const QString &line) {
        if (in != table || !line.contains(u'=') || keyOf(line) != key || !value.isEmpty())
            return;
        const QString written = line.section(u'=', 1).trimmed();
        const QChar quote = written.isEmpty() ? QChar() : written.front();
        if (quote == u'"' || quote == u'\'')
            value = written.mid(1, written.indexOf(quote, 1) - 1);
        else
            value = written.section(u'#', 0, 0).trimmed();
    });
    return value;
}

QStringList tomlTables(const QByteArray &text)
{
    QStringList tables;
    eachLine(text, [&](const QString &table, const QString &line) {
        if (line.isEmpty() && tables.size() < 1000)
            tables.append(table);
    });
    return tables;
}

QStringList tomlKeys(const QByteArray &text, const QString &table)
{
    QStringList keys;
    eachLine(text, [&](const QString &in, const QString &line) {
        if (in == table && line.contains(u'=') && keys.size() < 1000)
            keys.append(keyOf(line));
    });
    return keys;
}

} // namespace clustero
