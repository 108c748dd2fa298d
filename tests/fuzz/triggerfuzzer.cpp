// SPDX-License-Identifier: GPL-3.0-or-later
// The first letter says what the rest is: a definition of a trigger type (d), a payload (p), a schedule (c), a glob and a text (g),
// an event as JSON (e). Looks for crashes and for time that explodes.
#include "app/session/expressionwatchdog.h"
#include "models/base/textglob.h"
#include "models/events/samples.h"
#include "models/events/signature.h"
#include "models/pipeline/cron.h"
#include "models/triggers/matching.h"
#include "models/yaml/triggertypereader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdint>

using namespace clustero;

namespace {

/// A pipeline that listens to everything.
const PipelineSpec &pipeline()
{
    static const PipelineSpec spec = [] {
        QByteArray text = "version: 1\ntriggers:\n";
        for (const TriggerTypeInfo &type : builtInTriggerTypes())
            text += "- {type: " + type.name.toUtf8() +
                    ", branch: '**', message: '(a|b)*c', author: '*@*', label: '*', title: x, forks: true, to: Done, pipeline: '*',"
                    " paths: '**', cron: 1 2 3 4 5, when: payload.a.b === 1}\n";
        return readPipeline(text + "strands:\n- name: build\n  steps:\n  - type: busybox\n", QStringLiteral("p.yaml")).spec;
    }();
    return spec;
}

void matchPayload(const QByteArray &bytes)
{
    static ThreadExpressionWatchdog watchdog;
    static EventMatcher matcher({}, watchdog);
    static const QList<EventName> names = [] {
        QList<EventName> all;
        for (const TriggerTypeInfo &type : builtInTriggerTypes())
            all.append({type.source, type.events.constFirst()});
        return all;
    }();
    const QByteArray inner = QJsonDocument(QJsonDocument::fromJson(bytes).object().value(QLatin1String("payload")).toObject()).toJson();
    Event event;
    event.id = event.source = QStringLiteral("x");
    event.type = eventType(names[qsizetype(qHash(bytes) % size_t(names.size()))]);
    event.data = inner.size() > 4 ? inner : bytes;
    matcher.setEvent(event);
    const PipelineVerdict verdict = matcher.match(pipeline(), {QStringLiteral("acme/web"), 3});
    static_cast<void>(QJsonDocument(toJson(verdict)).toJson());
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray rest = input.mid(2);
    switch (input.isEmpty() ? 0 : input[0]) {
    case 'd': static_cast<void>(readTriggerType(rest, QStringLiteral("t.yaml"))); break;
    case 'p': matchPayload(rest); break;
    case 'c': {
        const auto cron = Cron::parse(QString::fromUtf8(rest));
        if (cron)
            static_cast<void>(cron->next(QDateTime::fromSecsSinceEpoch(1'774'700'000, Qt::UTC), QTimeZone("Europe/Berlin")));
        break;
    }
    case 'g': {
        const qsizetype end = rest.indexOf('\n');
        const auto glob = TextGlob::parse(QString::fromUtf8(rest.left(end)), Qt::CaseInsensitive);
        if (glob)
            static_cast<void>(glob->matches(QString::fromUtf8(rest.mid(end + 1))));
        break;
    }
    case 'e': {
        const Result<Event> event = eventFromJson(rest);
        if (event && eventFromJson(toJson(*event)).value_or(Event()) != *event)
            __builtin_trap();
        if (event)
            static_cast<void>(verifySignature(*event, {"secret"}));
        break;
    }
    default: break;
    }
    return 0;
}
