// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/unsavedtexts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>

namespace clustero {

namespace {

constexpr qsizetype maxText = 16 * 1024 * 1024;
constexpr qsizetype maxHead = 64 * 1024;
constexpr qsizetype mostKept = 200;
constexpr qsizetype mostOffered = 10;
const QString suffix = QStringLiteral(".unsaved");

QString prefixOf(const QString &path)
{
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(40)) + u'-';
}

/// A line of JSON, then the text as it is.
QByteArray headOf(const UnsavedText &unsaved)
{
    const QJsonObject head{{QStringLiteral("version"), 1},
                           {QStringLiteral("path"), unsaved.path},
                           {QStringLiteral("base"), QString::fromLatin1(unsaved.base)},
                           {QStringLiteral("time"), unsaved.keptAt.toMSecsSinceEpoch()},
                           {QStringLiteral("bytes"), unsaved.text.size()}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<UnsavedText> read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine(maxHead)).object();
    UnsavedText unsaved{name, head.value(u"path").toString(), file.read(maxText + 1), head.value(u"base").toString().toLatin1(),
                        QDateTime::fromMSecsSinceEpoch(head.value(u"time").toInteger(), Qt::UTC)};
    if (head.value(u"version").toInt() != 1 || unsaved.text.size() != head.value(u"bytes").toInteger(-1))
        return std::nullopt;
    return unsaved;
}

void dropOldest(const QDir &folder)
{
    const QFileInfoList kept = folder.entryInfoList({u'*' + suffix}, QDir::Files | QDir::Hidden, QDir::Time);
    for (qsizetype i = mostKept; i < kept.size(); ++i)
        QFile::remove(kept.at(i).filePath());
}

} // namespace

QString newUnsavedName(const QString &folder, const QString &path)
{
    return folder + u'/' + prefixOf(path) + QString::number(QRandomGenerator::global()->generate64(), 36) + suffix;
}

QByteArray unsavedBase(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<void> keepUnsaved(const UnsavedText &unsaved)
{
    const auto failed = [&](const QString &why) {
        return failure(
            QStringLiteral("not-kept"),
            QStringLiteral("The unsaved text of %1 could not be kept in case the program ends: %2. Save it soon.").arg(unsaved.path, why));
    };
    const QDir folder(QFileInfo(unsaved.keptIn).absolutePath());
    const bool isNew = !QFileInfo::exists(unsaved.keptIn);
    if (unsaved.text.size() > maxText)
        return failed(QStringLiteral("it is larger than 16 MiB"));
    if (!folder.exists()) {
        if (!folder.mkpath(QStringLiteral(".")))
            return failed(QStringLiteral("the folder %1 cannot be made").arg(folder.path()));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(unsaved.keptIn);
    const QByteArray head = headOf(unsaved);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(head) == head.size() && file.write(unsaved.text) == unsaved.text.size() && file.commit();
    if (!written)
        return failed(file.errorString());
    if (isNew)
        dropOldest(folder);
    return {};
}

void dropUnsaved(const QString &keptIn)
{
    QFile::remove(keptIn);
}

QList<UnsavedText> unsavedOf(const QString &folder, const QString &path)
{
    QList<UnsavedText> found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({prefixOf(path) + u'*' + suffix}, QDir::Files | QDir::Hidden, QDir::Time)) {
        if (found.size() == mostOffered)
            break;
        if (const auto unsaved = read(dir.filePath(name)); unsaved && unsaved->path == path)
            found.append(*unsaved);
    }
    std::stable_sort(found.begin(), found.end(), [](const UnsavedText &a, const UnsavedText &b) { return a.keptAt > b.keptAt; });
    return found;
}

} // namespace clustero
