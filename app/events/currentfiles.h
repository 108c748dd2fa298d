// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/pipeline/spec.h"

#include <QDateTime>
#include <QHash>

#include <memory>

namespace clustero {

/// A pipeline's text and what it says.
struct PipelineMaterial
{
    QByteArray text;
    PipelineReading reading;
};

/// Pipeline files of this machine, read anew when they changed.
class CurrentFiles
{
public:
    /// Errors: `no-file`, `file-too-large`.
    [[nodiscard]] Result<std::shared_ptr<const PipelineMaterial>> read(const QString &path);

private:
    struct Known
    {
        QDateTime changed;
        qint64 size = 0;
        std::shared_ptr<const PipelineMaterial> material;
    };
    QHash<QString, Known> m_known;
};

/// Texts read as pipelines; the same text is read once.
class ReadTexts
{
public:
    [[nodiscard]] std::shared_ptr<const PipelineMaterial> read(const QByteArray &text, const QString &shown);

private:
    QHash<QByteArray, std::shared_ptr<const PipelineMaterial>> m_known;
};

} // namespace clustero
