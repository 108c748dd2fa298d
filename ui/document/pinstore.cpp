// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/pinstore.h"

#include "app/settings/setting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clustero {

namespace {

constexpr qsizetype mostFiles = 200;
constexpr qsizetype mostPins = 1000;

/// A JSON list, newest last, of {file, pins: {strand: [x, y]}}.
const settings::Setting<QString> stored{"canvas/pins", {}, settings::Scope::State};

QJsonArray read()
{
    return QJsonDocument::fromJson(stored.get().toUtf8()).array();
}

} // namespace

Pins storedPins(const QString &file)
{
    Pins pins;
    for (const QJsonValue &value : read()) {
        if (value[u"file"].toString() != file)
            continue;
        const QJsonObject positions = value[u"pins"].toObject();
        for (auto it = positions.begin(); it != positions.end() && pins.size() < mostPins; ++it)
            pins.insert(it.key(), {it.value()[0].toDouble(), it.value()[1].toDouble()});
    }
    return pins;
}

void storePins(const QString &file, const Pins &pins)
{
    QJsonArray files = read();
    for (qsizetype i = files.size() - 1; i >= 0; --i) {
        if (files.at(i)[u"file"].toString() == file)
            files.removeAt(i);
    }
    if (!pins.isEmpty()) {
        QJsonObject positions;
        for (auto it = pins.begin(); it != pins.end() && positions.size() < mostPins; ++it)
            positions.insert(it.key(), QJsonArray{it.value().x(), it.value().y()});
        files.append(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("pins"), positions}});
    }
    while (files.size() > mostFiles)
        files.removeFirst();
    stored.set(QString::fromUtf8(QJsonDocument(files).toJson(QJsonDocument::Compact)));
}

} // namespace clustero
