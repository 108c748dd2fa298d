// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/nameslist.h"

#include "app/secrets/secrets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <sys/stat.h>

namespace clustero {

namespace {

constexpr qint64 maxListBytes = 4 << 20;
constexpr qsizetype maxValueBytes = 64 << 10;
constexpr int lockWaitMs = 10'000;

auto listFailure(const QString &file, const QString &why)
{
    return failure(QStringLiteral("secret-list"),
                   QStringLiteral("The list of secret names %1 could not be used (%2). Check the owner, mode and free space of its folder.")
                       .arg(file, why));
}

bool isNameLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9');
}

} // namespace

QString secretNamesFile(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/secrets.list");
}

bool isSecretName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 128 && isNameLetter(name.front()) && std::all_of(name.cbegin(), name.cend(), [](QChar letter) {
        return isNameLetter(letter) || letter == u'_' || letter == u'.' || letter == u'-';
    });
}

Result<void> checkSecret(const QString &name, const QByteArray &value)
{
    if (!isSecretName(name)) {
        return failure(QStringLiteral("secret-name"), QStringLiteral("\"%1\" cannot name a secret. A name begins with a letter or digit "
                                                                     "and has at most 128 letters, digits, \"_\", \".\" and \"-\".")
                                                          .arg(name));
    }
    if (value.size() > maxValueBytes)
        return failure(QStringLiteral("secret-value"),
                       QStringLiteral("The value of %1 has %2 bytes; a secret may have 65536 at most.").arg(name).arg(value.size()));
    if (value.contains('\0'))
        return failure(
            QStringLiteral("secret-value"),
            QStringLiteral("The value of %1 has a zero byte, which no environment variable can hold. Encode it, for example as base64.")
                .arg(name));
    return {};
}

Result<QStringList> NamesList::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return QStringList();
    if (!file.open(QIODevice::ReadOnly))
        return listFailure(m_file, file.errorString());
    QStringList names;
    for (const QByteArray &line : file.read(maxListBytes).split('\n')) {
        const QString name = QString::fromLatin1(line);
        if (isSecretName(name))
            names += name;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

Result<void> NamesList::add(const QString &name) const
{
    return change(name, true);
}

Result<void> NamesList::remove(const QString &name) const
{
    return change(name, false);
}

Result<void> NamesList::change(const QString &name, bool present) const
{
    const QString folder = QFileInfo(m_file).path();
    QDir().mkpath(QFileInfo(folder).path());
    ::mkdir(QFile::encodeName(folder).constData(), 0700); // where it fails, the lock tells
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(lockWaitMs))
        return listFailure(m_file, QStringLiteral("another process holds it, or its folder cannot be written"));
    Result<QStringList> names = read();
    if (!names)
        return failure(names);
    if (names->contains(name) == present)
        return {};
    if (present)
        names->append(name);
    else
        names->removeAll(name);
    names->sort();
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return listFailure(m_file, file.errorString());
    for (const QString &kept : std::as_const(*names))
        file.write(kept.toLatin1() + '\n');
    if (!file.commit())
        return listFailure(m_file, file.errorString());
    return {};
}

} // namespace clustero
