// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventparts.h"

#include <QObject>
#include <QThreadPool>

namespace clustero {

/// A file of a commit as it was asked for.
struct CommitFile
{
    Error error;                    ///< code empty: none
    QString from;                   ///< the place that has the commit
    QString commit;                 ///< its full hash
    std::optional<QByteArray> text; ///< nothing: the commit has no such file
};

/// Files of commits, fetched in threads of their own. Asking never waits: what is not there yet is told by ready(), then it is asked again.
class CommitFiles : public QObject
{
    Q_OBJECT
public:
    struct Question
    {
        QStringList places; ///< paths and addresses, tried in this order
        QString commit;     ///< hash, branch or tag
        QString path;       ///< of the file; empty: only the commit itself
        QString repository; ///< full name, for whoever knows how to fetch it
        int pullRequest = 0;

        [[nodiscard]] QString key() const;
    };

    explicit CommitFiles(const EventParts &parts, QObject *parent = nullptr);
    ~CommitFiles() override;

    /// Null: not known yet. Failures are forgotten after a while, and so are branches.
    [[nodiscard]] const CommitFile *find(const Question &question);
    /// Failures are asked again.
    void forgetFailures();

Q_SIGNALS:
    void ready();

private:
    struct Known
    {
        CommitFile file;
        QDateTime at;
        bool isLasting = false; ///< a hash says the same for ever
    };
    QCoro::Task<> load(Question question);
    struct Fetched
    {
        CommitFile file;
        QByteArray password; ///< that it was asked with
    };
    QCoro::Task<Fetched> fetch(Question question);

    const EventParts &m_parts;
    QThreadPool m_pool;
    QHash<QString, Known> m_known;
    QSet<QString> m_loading;
};

/// Whether it may be otherwise later: no network, no permission, a full disk.
[[nodiscard]] bool isTemporary(const Error &error);

} // namespace clustero
