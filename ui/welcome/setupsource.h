// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/pipelinefiles.h"
#include "models/base/result.h"
#include "models/items/setupline.h"
#include "models/starters/proposal.h"

#include <QObject>

#include <functional>

namespace clustero {

/// What a project's folder holds and what could be made of it.
struct SetupLook
{
    bool isThere = false;
    bool hasEngine = false;
    QList<PipelineFile> pipelines; ///< that it has already
    QString path;                  ///< where another one would be written
    Proposals proposals;
};

/// Where checks and proposals come from. Asked in the GUI thread; answers come there too, later, unless the context is gone by then.
class SetupSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void check(SetupLine::Check check, const QString &folder, QObject *context, std::function<void(SetupLine)> done) = 0;
    virtual void look(const QString &folder, bool prefersHost, QObject *context, std::function<void(SetupLook)> done) = 0;
    /// A file that is not there yet.
    virtual void write(const QString &path, const QByteArray &text, QObject *context, std::function<void(Result<void>)> done) = 0;
};

} // namespace clustero
