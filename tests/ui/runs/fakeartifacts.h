// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/artifactsource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QPointer>

#include <deque>

namespace clustero {

/// Contents in memory; answers when asked to.
class FakeArtifacts : public ArtifactSource
{
public:
    ArtifactFile add(const QString &path, const QByteArray &content)
    {
        ArtifactFile file;
        file.path = path;
        file.size = content.size();
        file.sha256 = QByteArray::number(m_contents.size(), 16).rightJustified(64, '0');
        file.mode = 0755;
        m_contents.insert(file.sha256, content);
        return file;
    }

    void read(const ArtifactFile &file, qint64 most, QObject *context, std::function<void(Result<QByteArray>)> done) override
    {
        reads += file.path;
        queue(context, [this, file, most, done] {
            if (m_contents.contains(file.sha256))
                done(m_contents.value(file.sha256).left(most));
            else
                done(failure(QStringLiteral("artifact-damaged"), QStringLiteral("The content is gone.")));
        });
    }

    void save(const Artifact &artifact, const QString &folder, QObject *context, std::function<void(Result<void>)> done) override
    {
        saves += int(artifact.files.size());
        queue(context, [this, artifact, folder, done] { done(write(artifact, folder)); });
    }

    /// Answers the oldest question; false: there is none.
    bool answer()
    {
        if (m_waiting.empty())
            return false;
        const auto [context, work] = m_waiting.front();
        m_waiting.pop_front();
        if (context)
            work();
        return true;
    }
    void answerAll()
    {
        while (answer()) {}
    }

    QStringList reads;
    QList<int> saves; ///< files of each call
    QString error;    ///< of every save

private:
    void queue(QObject *context, const std::function<void()> &work) { m_waiting.emplace_back(context, work); }

    Result<void> write(const Artifact &artifact, const QString &folder)
    {
        if (!error.isEmpty())
            return failure(QStringLiteral("disk-full"), error);
        for (const ArtifactFile &one : artifact.files) {
            const QString path = folder + u'/' + one.path;
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (one.linkTarget.isEmpty() && file.open(QIODevice::WriteOnly)) {
                file.write(m_contents.value(one.sha256));
                file.setPermissions(one.mode & 0200 ? QFile::ReadOwner | QFile::WriteOwner : QFile::ReadOwner);
            } else {
                QFile::link(one.linkTarget, path);
            }
        }
        return {};
    }

    QHash<QByteArray, QByteArray> m_contents;
    std::deque<std::pair<QPointer<QObject>, std::function<void()>>> m_waiting;
};

} // namespace clustero
