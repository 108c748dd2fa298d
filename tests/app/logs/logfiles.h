// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logs/logdocument.h"
#include "app/supervisor/stepindexformat.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace clustero::test {

/// A step's log and index in a folder that goes away.
class LogFiles
{
public:
    LogFiles() : log(m_folder.filePath(QStringLiteral("step.log"))), index(m_folder.filePath(QStringLiteral("step.idx"))) {}

    void write(const QByteArray &bytes) const { put(log, bytes, QIODevice::WriteOnly); }
    void append(const QByteArray &bytes) const { put(log, bytes, QIODevice::WriteOnly | QIODevice::Append); }
    void replace(const QByteArray &bytes) const
    {
        put(log + QStringLiteral(".new"), bytes, QIODevice::WriteOnly);
        QVERIFY(QFile::rename(log, log + QStringLiteral(".old")));
        QVERIFY(QFile::rename(log + QStringLiteral(".new"), log));
    }
    void addRecord(qint64 offset, qint64 length, qint64 lineEnds, qint64 ms, IndexKind kind = IndexKind::Output) const
    {
        IndexRecord record;
        record.offset = static_cast<std::uint64_t>(offset);
        record.length = static_cast<std::uint32_t>(length);
        record.lineEnds = static_cast<std::uint32_t>(lineEnds);
        record.timeMs = ms;
        record.kind = kind;
        QByteArray bytes(indexRecordSize, '\0');
        putIndexRecord(record, reinterpret_cast<unsigned char *>(bytes.data()));
        put(index, bytes, QIODevice::WriteOnly | QIODevice::Append);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    static void put(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode)
    {
        QFile file(path);
        QVERIFY(file.open(mode));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QTemporaryDir m_folder;

public:
    QString log;
    QString index;
};

inline bool isRead(const LogDocument &document, qint64 bytes)
{
    return document.isOpen() && document.facts().isComplete && document.facts().bytes == bytes;
}

} // namespace clustero::test
