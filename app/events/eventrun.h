// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

namespace clustero {

/// A run that an event starts, with everything that the event gives it. Its identity is decided on before, so that it starts once.
struct EventRun
{
    RunId id;
    QString file;    ///< the pipeline's, see ListedPipeline::file
    QString folder;  ///< to take a snapshot of, where there is no commit; empty: nothing
    QByteArray text; ///< of the pipeline
    QString trigger; ///< the trigger type
    QString eventId;
    QMap<QString, QString> variables; ///< TRIGGER_TYPE, TRIGGER_REASON and the trigger's own
    QJsonObject params;
    QByteArray payload;
    QString repository; ///< path or address to check out of; empty: none
    QString commit;     ///< its full hash; already fetched
    QString branch;
    bool withoutSecrets = false;
    RunId upstream; ///< whose artifacts it sees; empty: none
};

/// What came of starting it.
struct EventRunOutcome
{
    enum class Kind {
        Started,
        NotNow, ///< something is missing that may come back: an engine, the keychain, space on the disk
        Refused,
    };
    Kind kind = Kind::Started;
    QString reason; ///< a sentence
};

} // namespace clustero
