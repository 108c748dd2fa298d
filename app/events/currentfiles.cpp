// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/currentfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace clustero {

namespace {

constexpr qint64 largestCurrent = 16 * 1024 * 1024;
constexpr qsizetype mostCurrent = 1000;

} // namespace

Result<std::shared_ptr<const PipelineMaterial>> CurrentFiles::read(const QString &path)
{
    const QFileInfo info(path);
    const auto known = m_known.constFind(path);
    if (known != m_known.constEnd() && known->changed == info.lastModified() && known->size == info.size() && info.exists())
        return known->material;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("no-file"), QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    auto material = std::make_shared<PipelineMaterial>();
    material->text = file.read(largestCurrent);
    if (!file.atEnd())
        return failure(QStringLiteral("file-too-large"), QStringLiteral("%1 is larger than 16 MiB; that is no pipeline file.").arg(path));
    material->reading = readPipeline(material->text, path);
    if (m_known.size() >= mostCurrent)
        m_known.clear();
    m_known.insert(path, {info.lastModified(), info.size(), material});
    return material;
}

std::shared_ptr<const PipelineMaterial> ReadTexts::read(const QByteArray &text, const QString &shown)
{
    const QByteArray key = QCryptographicHash::hash(text + '\0' + shown.toUtf8(), QCryptographicHash::Sha256);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    auto material = std::make_shared<PipelineMaterial>();
    material->text = text;
    material->reading = readPipeline(text, shown);
    if (m_known.size() >= mostCurrent)
        m_known.clear();
    m_known.insert(key, material);
    return material;
}

} // namespace clustero
