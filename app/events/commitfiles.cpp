// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/commitfiles.h"

#include <QFutureInterface>
#include <QPointer>
#include <QPromise>

#include <QCoroFuture>

namespace clustero {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr qsizetype mostKnown = 500, mostLoading = 200;
constexpr int mostThreads = 4;
constexpr qint64 keptSeconds = 60; ///< failures and branches

CommitFile read(const QString &cache, const CommitFiles::Question &question, const FetchWishes &wishes)
{
    CommitFile found;
    found.error = {QStringLiteral("no-repository"), QStringLiteral("It is not known where the repository can be fetched from.")};
    for (const QString &place : question.places) {
        const Result<Mirror> mirror = Mirror::open(cache, place, question.commit, wishes);
        if (!mirror) {
            found.error = mirror.error();
            continue;
        }
        found.from = place;
        found.commit = QString::fromLatin1(mirror->commit());
        found.error = {};
        if (question.path.isEmpty())
            return found;
        const Result<std::optional<QByteArray>> text = mirror->file(question.path, largestFile);
        if (text)
            found.text = *text;
        else
            found.error = text.error();
        return found;
    }
    return found;
}

bool isHash(const QString &commit)
{
    return commit.size() == 40 &&
           std::all_of(commit.begin(), commit.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

bool isTemporary(const Error &error)
{
    static const QStringList codes{QStringLiteral("fetch-failed"), QStringLiteral("fetch-denied"), QStringLiteral("busy"),
                                   QStringLiteral("disk-full"),    QStringLiteral("no-commit"),    QStringLiteral("io"),
                                   QStringLiteral("no-token"),     QStringLiteral("offline"),      QStringLiteral("keychain-locked")};
    return codes.contains(error.code);
}

QString CommitFiles::Question::key() const
{
    return (places + QStringList{commit, path}).join(u'\n');
}

CommitFiles::CommitFiles(const EventParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_pool.setMaxThreadCount(mostThreads);
}

CommitFiles::~CommitFiles()
{
    m_pool.clear();
}

const CommitFile *CommitFiles::find(const Question &question)
{
    const QString key = question.key();
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd() && (known->isLasting || known->at.secsTo(m_parts.clock->now()) < keptSeconds))
        return &known->file;
    if (!m_loading.contains(key) && m_loading.size() < mostLoading) {
        m_loading.insert(key);
        load(question);
    }
    return nullptr;
}

void CommitFiles::forgetFailures()
{
    m_known.removeIf([](const auto &entry) { return !entry.value().isLasting; });
}

QCoro::Task<> CommitFiles::load(Question question)
{
    const QPointer<CommitFiles> self(this);
    Fetched fetched = co_await fetch(question);
    if (self && m_parts.refused && fetched.file.error.code == QLatin1String("fetch-denied") && !fetched.password.isEmpty()) {
        m_parts.refused(fetched.password); // it may have been revoked before its time
        fetched = co_await fetch(question);
    }
    if (!self)
        co_return;
    const CommitFile &read = fetched.file;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(question.key(), {read, m_parts.clock->now(), read.error.code.isEmpty() && isHash(question.commit)});
    m_loading.remove(question.key());
    Q_EMIT ready();
}

QCoro::Task<CommitFiles::Fetched> CommitFiles::fetch(Question question)
{
    const QPointer<CommitFiles> self(this);
    FetchWishes wishes;
    Fetched fetched;
    Error noToken;
    if (m_parts.wishes) {
        for (const QString &place : question.places) {
            if (place.startsWith(u'/'))
                continue;
            const Result<FetchWishes> given = co_await m_parts.wishes(place, question.repository);
            if (!self)
                co_return fetched;
            if (given)
                wishes = *given;
            else
                noToken = {QStringLiteral("no-token"), given.error().sentence};
        }
    }
    wishes.pullRequest = question.pullRequest;
    auto promise = std::make_shared<QPromise<CommitFile>>();
    promise->start();
    m_pool.start([promise, cache = m_parts.paths.cache, question, wishes] {
        promise->addResult(read(cache, question, wishes));
        promise->finish();
    });
    const QFuture<CommitFile> future = promise->future();
    fetched.file = co_await future;
    fetched.password = wishes.password;
    if (!fetched.file.error.code.isEmpty() && !noToken.code.isEmpty())
        fetched.file.error = noToken; // there was no way to it without one
    co_return fetched;
}

} // namespace clustero
