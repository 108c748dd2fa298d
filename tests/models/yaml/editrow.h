// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"

#include <QTest>

Q_DECLARE_METATYPE(clustero::Operation)

namespace clustero {

inline YamlData text(const char *value)
{
    return YamlData::string(QString::fromUtf8(value));
}

inline YamlData word(const char *value)
{
    return YamlData::plain(QString::fromUtf8(value));
}

inline YamlData texts(std::initializer_list<const char *> values)
{
    QStringList list;
    for (const char *value : values)
        list += QString::fromUtf8(value);
    return YamlData::strings(list);
}

/// A strand of one step.
inline YamlData strand(const char *name, const char *type = "host")
{
    return YamlData::mapping({{QStringLiteral("name"), text(name)},
                              {QStringLiteral("steps"), YamlData::list({YamlData::mapping({{QStringLiteral("type"), text(type)}})})}});
}

inline Operation set(const NodePath &path, const char *key, const YamlData &value)
{
    return SetKey{path, QString::fromLatin1(key), value};
}

inline Operation unset(const NodePath &path, const char *key)
{
    return UnsetKey{path, QString::fromLatin1(key)};
}

inline Operation connectStrands(const char *from, const char *to)
{
    return Connect{QString::fromLatin1(from), QString::fromLatin1(to)};
}

inline Operation disconnectStrands(const char *from, const char *to)
{
    return Disconnect{QString::fromLatin1(from), QString::fromLatin1(to)};
}

inline Operation rename(const NodePath &path, const char *name)
{
    return RenameNode{path, QString::fromLatin1(name)};
}

inline void editColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("after");
}

inline void editRow(const char *name, const QByteArray &before, const Operation &operation, const QByteArray &after)
{
    QTest::newRow(name) << before << operation << after;
}

/// Carries out the row's operation; `after` beginning with an exclamation mark is the code of the refusal and a part of its sentence.
inline void checkEditRow()
{
    QFETCH(QByteArray, before);
    QFETCH(Operation, operation);
    QFETCH(QByteArray, after);
    const ParsedPipeline parsed = parsePipeline(before, QStringLiteral("row.yaml"));
    const Result<EditOutcome> outcome = edit(parsed, operation);
    if (after.startsWith('!')) {
        const QList<QByteArray> wanted = after.mid(1).split('|');
        QVERIFY2(!outcome, outcome ? outcome->after.text.constData() : "");
        QCOMPARE(outcome.error().code.toUtf8(), wanted[0]);
        QVERIFY2(wanted.size() == 1 || outcome.error().sentence.toUtf8().contains(wanted[1]), qPrintable(outcome.error().sentence));
        return;
    }
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
    if (outcome->after.text != after) // whole, with its lines: a plain comparison cuts it
        QFAIL(QByteArray("is:\n" + outcome->after.text + "\nwanted:\n" + after).constData());
    QVERIFY(fits(before, outcome->edits));
    QCOMPARE(applied(before, outcome->edits), after);
    QCOMPARE(applied(after, inverse(outcome->edits)), before);
    QCOMPARE(outcome->after.nodes.strands.size(), parsePipeline(after, QStringLiteral("row.yaml")).nodes.strands.size());
    QVERIFY(outcome->after.nodes.find(outcome->touched));
}

} // namespace clustero
