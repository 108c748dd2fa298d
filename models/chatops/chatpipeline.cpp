// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/chatpipeline.h"

#include "models/pipeline/names.h"

#include <QCryptographicHash>

#include <algorithm>

namespace clustero {

namespace {

constexpr int mostNamed = 6, shortestId = 4;

QString keyOf(const QString &file)
{
    return QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString wholeLabel(const ChatPipeline &pipeline)
{
    return pipeline.place.isEmpty() ? pipeline.name : pipeline.place + u'/' + pipeline.name;
}

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

template<typename Text>
qsizetype countOf(const QString &text, const QList<ChatPipeline> &all, Text textOf)
{
    return std::count_if(all.begin(), all.end(), [&](const ChatPipeline &one) { return isSame(textOf(one), text); });
}

QString nameOf(const ChatPipeline &pipeline)
{
    return pipeline.name;
}
QString placeOf(const ChatPipeline &pipeline)
{
    return pipeline.place;
}

QStringList labelsOf(const QList<ChatPipeline> &some, const QList<ChatPipeline> &all)
{
    QStringList labels;
    for (const ChatPipeline &pipeline : some.mid(0, mostNamed))
        labels += quoted(chatLabel(pipeline, all));
    return labels;
}

QString runLabel(const RunSummary &run, const QList<ChatPipeline> &all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const ChatPipeline &one) { return one.file == run.file; });
    return QStringLiteral("`%1#%2`").arg(found == all.end() ? run.pipeline : chatLabel(*found, all)).arg(run.number);
}

bool isHex(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

Result<RunSummary> onlyOne(const QList<RunSummary> &found, const QString &word, const QList<ChatPipeline> &all)
{
    if (found.isEmpty()) {
        return failure(QStringLiteral("no-run"),
                       QStringLiteral("There is no run %1 that you may see. `/clustero status` lists the newest ones.").arg(quoted(word)));
    }
    if (found.size() == 1)
        return found.constFirst();
    QStringList labels;
    for (const RunSummary &run : found.mid(0, mostNamed))
        labels += runLabel(run, all);
    return failure(QStringLiteral("ambiguous-run"),
                   QStringLiteral("%1 can mean more than one run. Write one of %2.").arg(quoted(word), labels.join(QLatin1String(", "))));
}

} // namespace

ChatPipeline chatPipeline(const ListedPipeline &listed)
{
    ChatPipeline pipeline;
    pipeline.file = listed.file;
    pipeline.name = listed.name.isEmpty() ? lastPart(listed.file) : listed.name;
    pipeline.place = listed.repository.isEmpty() ? lastPart(listed.folder) : listed.repository;
    pipeline.folder = listed.kind == PipelineKind::Repository ? QString() : listed.folder;
    pipeline.key = keyOf(listed.file);
    return pipeline;
}

ChatPipeline chatPipeline(const RunSummary &run)
{
    ChatPipeline pipeline;
    pipeline.file = run.file;
    pipeline.name = run.pipeline.isEmpty() ? lastPart(run.file) : run.pipeline;
    pipeline.place = lastPart(run.source);
    pipeline.folder = run.file.startsWith(u'/') ? run.source : QString();
    pipeline.key = keyOf(run.file);
    return pipeline;
}

QString chatLabel(const ChatPipeline &pipeline, const QList<ChatPipeline> &all)
{
    if (countOf(pipeline.name, all, nameOf) <= 1) // names are looked for first
        return pipeline.name;
    const bool isPlaceFree = countOf(pipeline.place, all, placeOf) == 1 && countOf(pipeline.place, all, nameOf) == 0;
    return isPlaceFree ? pipeline.place : wholeLabel(pipeline);
}

Result<ChatPipeline> findChatPipeline(const QString &word, const QList<ChatPipeline> &all)
{
    for (const auto &textOf : {nameOf, placeOf, wholeLabel}) {
        QList<ChatPipeline> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const ChatPipeline &one) { return isSame(textOf(one), word); });
        if (found.size() == 1)
            return found.constFirst();
        if (found.size() > 1) {
            const bool isSameEverywhere = std::all_of(
                found.begin(), found.end(), [&](const ChatPipeline &one) { return wholeLabel(one) == wholeLabel(found.constFirst()); });
            return failure(
                QStringLiteral("ambiguous-pipeline"),
                isSameEverywhere
                    ? QStringLiteral("%1 pipelines are called %2, in places that are called alike, too. Give one of them another "
                                     "name in its file.")
                          .arg(found.size())
                          .arg(quoted(word))
                    : QStringLiteral("%1 can mean more than one pipeline. Write one of %2.")
                          .arg(quoted(word), labelsOf(found, all).join(QLatin1String(", "))));
        }
    }
    QStringList known;
    for (const ChatPipeline &pipeline : all)
        known << chatLabel(pipeline, all);
    return failure(QStringLiteral("no-pipeline"), QStringLiteral("There is no pipeline %1 that you may see.%2 `/clustero list` lists them.")
                                                      .arg(quoted(word), didYouMean(Suggester().nearest(word, known))));
}

Result<RunSummary> findChatRun(const RunWords &words, const QList<ChatPipeline> &all, const QList<RunSummary> &runs)
{
    QList<RunSummary> visible;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(visible), [&](const RunSummary &run) {
        return std::any_of(all.begin(), all.end(), [&](const ChatPipeline &one) { return one.file == run.file; });
    });
    const QString word = words.run.isEmpty() ? words.pipeline : words.run;
    const auto among = [&](const auto &isMeant) {
        QList<RunSummary> found;
        std::copy_if(visible.begin(), visible.end(), std::back_inserter(found), isMeant);
        return found;
    };
    const auto byId = [&] { return among([&](const RunSummary &run) { return run.id.value.startsWith(word); }); };
    const bool canBeId = word.size() >= shortestId && isHex(word);
    if (!words.pipeline.isEmpty()) {
        const Result<ChatPipeline> pipeline = findChatPipeline(words.pipeline, all);
        if (!pipeline && words.run.isEmpty() && canBeId && !byId().isEmpty())
            return onlyOne(byId(), word, all);
        if (!pipeline)
            return failure(pipeline);
        visible = among([&](const RunSummary &run) { return run.file == pipeline->file; });
    }
    if (words.run.isEmpty() || words.run == QLatin1String("last"))
        return onlyOne(visible.mid(0, 1), word, all);
    const int number = words.run.toInt();
    const QList<RunSummary> numbered = among([&](const RunSummary &run) { return run.number == number; });
    return onlyOne(numbered.isEmpty() && canBeId ? byId() : numbered, word, all);
}

} // namespace clustero
