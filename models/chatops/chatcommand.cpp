// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/chatcommand.h"

#include "models/pipeline/duration.h"
#include "models/pipeline/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace clustero {

namespace {

constexpr qsizetype longestText = 8000, mostWords = 200;
constexpr std::chrono::hours longestMute{24 * 7};

struct VerbName
{
    ChatVerb verb;
    const char *name;
};
constexpr std::array verbNames{
    VerbName{ChatVerb::Help, "help"},     VerbName{ChatVerb::List, "list"},       VerbName{ChatVerb::Run, "run"},
    VerbName{ChatVerb::Status, "status"}, VerbName{ChatVerb::Logs, "logs"},       VerbName{ChatVerb::Cancel, "cancel"},
    VerbName{ChatVerb::Rerun, "rerun"},   VerbName{ChatVerb::Approve, "approve"}, VerbName{ChatVerb::Mute, "mute"},
};

/// What Slack made of the typed text goes back: links, then entities.
QString asTyped(QString text)
{
    static const QRegularExpression link(QStringLiteral("<((?:https?://|mailto:)[^|>\\s]+)(?:\\|([^>]*))?>"));
    qsizetype from = 0;
    for (QRegularExpressionMatch match = link.match(text, from); match.hasMatch(); match = link.match(text, from)) {
        const QString address = match.captured(1);
        const QString typed = match.captured(2).isEmpty() ? address : match.captured(2);
        text.replace(match.capturedStart(), match.capturedLength(), typed);
        from = match.capturedStart() + typed.size();
    }
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

/// The letter that ends what this one begins; null: it begins nothing. Typographic quotes of any language end with any of their kind.
QString closingQuotes(QChar letter)
{
    static const QString doubles = QStringLiteral("\"\u201c\u201d\u201e\u201f\u00ab\u00bb");
    static const QString singles = QStringLiteral("'\u2018\u2019\u201a\u201b");
    if (letter == u'"' || letter == u'\'')
        return letter;
    return doubles.contains(letter) ? doubles : singles.contains(letter) ? singles : QString();
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.size() <= 9 && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// `12`, `#12` → `12`; anything else is empty.
QString runNumber(const QString &word)
{
    const QString digits = word.startsWith(u'#') ? word.mid(1) : word;
    return isNumber(digits) ? digits : QString();
}

auto missing(const char *what, const char *usage)
{
    return failure(QStringLiteral("missing-word"),
                   QStringLiteral("%1 is missing. Write `/clustero %2`.").arg(QLatin1String(what), QLatin1String(usage)));
}

auto extra(const QString &word, const char *usage)
{
    return failure(QStringLiteral("extra-word"),
                   QStringLiteral("It is not clear what %1 means here. Write `/clustero %2`.").arg(quoted(word), QLatin1String(usage)));
}

/// Takes the words that name a run.
RunWords takeRun(QStringList &words)
{
    RunWords found;
    if (words.isEmpty())
        return found;
    const QString first = words.takeFirst();
    const qsizetype sign = first.lastIndexOf(u'#');
    if (first == QLatin1String("last") || !runNumber(first).isEmpty()) {
        found.run = first == QLatin1String("last") ? first : runNumber(first);
    } else if (sign > 0 && isNumber(QStringView(first).mid(sign + 1))) {
        found.pipeline = first.left(sign);
        found.run = first.mid(sign + 1);
    } else {
        found.pipeline = first;
        if (!words.isEmpty() && (words.constFirst() == QLatin1String("last") || !runNumber(words.constFirst()).isEmpty())) {
            const QString second = words.takeFirst();
            found.run = second == QLatin1String("last") ? second : runNumber(second);
        }
    }
    return found;
}

Result<void> takeParameters(const QStringList &words, ChatCommand &command)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_.-]*\\z"));
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString key = word.left(equals);
        if (equals < 1 || !name.match(key).hasMatch()) {
            return failure(QStringLiteral("bad-parameter"),
                           QStringLiteral("%1 is no parameter. Parameters are written `name=value`, with quotes around a value that has "
                                          "spaces; so has a pipeline's name.")
                               .arg(quoted(word)));
        }
        if (command.parameters.contains(key))
            return failure(QStringLiteral("bad-parameter"), QStringLiteral("The parameter %1 is given twice.").arg(quoted(key)));
        command.parameters.insert(key, word.mid(equals + 1));
    }
    return {};
}

Result<void> takeMute(const QStringList &words, ChatCommand &command)
{
    constexpr auto usage = "mute PIPELINE 1h";
    if (words.isEmpty())
        return missing("The pipeline", usage);
    command.pipeline = words.constFirst();
    if (words.size() > 2)
        return extra(words.at(2), usage);
    if (words.size() < 2)
        return {};
    if (words.at(1) == QLatin1String("off")) {
        command.mute = std::chrono::minutes(0);
        return {};
    }
    static const QRegularExpression days(QStringLiteral("\\A([1-7])d\\z"));
    if (const auto match = days.match(words.at(1)); match.hasMatch()) {
        command.mute = std::chrono::hours(24 * match.captured(1).toInt());
        return {};
    }
    const Result<Duration> time = parseDuration(words.at(1));
    if (!time || *time > longestMute || *time < std::chrono::minutes(1)) {
        return failure(QStringLiteral("bad-duration"),
                       QStringLiteral("%1 is no time to be quiet. Write `30m`, `1h`, `2h30m` or `1d`, a week at most, or `off`.")
                           .arg(quoted(words.at(1))));
    }
    command.mute = std::chrono::ceil<std::chrono::minutes>(*time);
    return {};
}

Result<void> takeRest(QStringList words, ChatCommand &command)
{
    switch (command.verb) {
    case ChatVerb::Help:
    case ChatVerb::List: return words.isEmpty() ? Result<void>() : extra(words.constFirst(), "list");
    case ChatVerb::Run:
        if (words.isEmpty())
            return missing("The pipeline", "run PIPELINE [name=value…]");
        command.pipeline = words.takeFirst();
        return takeParameters(words, command);
    case ChatVerb::Mute: return takeMute(words, command);
    case ChatVerb::Status:
        command.run = takeRun(words);
        return words.isEmpty() ? Result<void>() : extra(words.constFirst(), "status [RUN]");
    case ChatVerb::Logs:
        command.run = takeRun(words);
        if (command.run.isEmpty())
            return missing("The run", "logs RUN [STRAND[/STEP]]");
        if (!words.isEmpty())
            command.run.place = words.takeFirst();
        return words.isEmpty() ? Result<void>() : extra(words.constFirst(), "logs RUN [STRAND[/STEP]]");
    case ChatVerb::Cancel:
        command.run = takeRun(words);
        if (command.run.isEmpty())
            return missing("The run", "cancel RUN");
        return words.isEmpty() ? Result<void>() : extra(words.constFirst(), "cancel RUN");
    case ChatVerb::Rerun:
        command.run = takeRun(words);
        if (command.run.isEmpty())
            return missing("The run", "rerun RUN [failed]");
        command.onlyFailed = !words.isEmpty() && words.constFirst() == QLatin1String("failed");
        if (command.onlyFailed)
            words.removeFirst();
        return words.isEmpty() ? Result<void>() : extra(words.constFirst(), "rerun RUN [failed]");
    case ChatVerb::Approve:
        command.run = takeRun(words);
        return words.isEmpty() ? Result<void>() : extra(words.constFirst(), "approve RUN");
    }
    return {};
}

/// `--public`, also as phones and editors write two hyphens.
bool isPublicOption(const QString &word)
{
    static const QRegularExpression option(QStringLiteral("\\A(?:--|\u2014|\u2013\u2013?|-\u2013)public\\z"));
    return option.match(word).hasMatch();
}

} // namespace

Result<QStringList> chatWords(const QString &text)
{
    if (text.size() > longestText) {
        return failure(QStringLiteral("too-long"), QStringLiteral("The command has more than %1 letters. Shorten it.").arg(longestText));
    }
    const QString typed = asTyped(text);
    QStringList words;
    QString word;
    QString closing; // inside quotes: what ends them
    bool isWord = false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QChar letter = typed.at(at);
        const bool isEscape =
            letter == u'\\' && at + 1 < typed.size() && (!closingQuotes(typed.at(at + 1)).isEmpty() || typed.at(at + 1) == u'\\');
        if (isEscape) {
            word += typed.at(++at);
            isWord = true;
        } else if (!closing.isEmpty() && closing.contains(letter)) {
            closing.clear();
        } else if (!closing.isEmpty()) {
            word += letter;
        } else if (const QString ends = closingQuotes(letter); !ends.isEmpty() && (!isWord || word.endsWith(u'='))) {
            closing = ends; // elsewhere in a word it is an apostrophe
            isWord = true;
        } else if (!letter.isSpace()) {
            word += letter;
            isWord = true;
        } else if (isWord) {
            words += std::exchange(word, {});
            isWord = false;
        }
    }
    if (!closing.isEmpty())
        return failure(QStringLiteral("open-quote"),
                       QStringLiteral("A quote is opened and not closed. Close it, or write `\\` in front of it."));
    if (isWord)
        words += word;
    if (words.size() > mostWords)
        return failure(QStringLiteral("too-long"), QStringLiteral("The command has more than %1 words. Shorten it.").arg(mostWords));
    return words;
}

Result<ChatCommand> parseChatCommand(const QString &text)
{
    Result<QStringList> words = chatWords(text);
    if (!words)
        return failure(words);
    ChatCommand command;
    command.isPublic = words->removeIf(isPublicOption) > 0;
    if (words->isEmpty())
        return command;
    const QString verb = words->takeFirst();
    const auto known = std::find_if(verbNames.begin(), verbNames.end(),
                                    [&](const VerbName &one) { return verb.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0; });
    if (known == verbNames.end()) {
        QStringList names;
        for (const VerbName &one : verbNames)
            names += QString::fromLatin1(one.name);
        return failure(QStringLiteral("unknown-command"), QStringLiteral("There is no command %1.%2 `/clustero help` lists all of them.")
                                                              .arg(quoted(verb), didYouMean(Suggester().nearest(verb.toLower(), names))));
    }
    command.verb = known->verb;
    if (const Result<void> taken = takeRest(*words, command); !taken)
        return failure(taken);
    return command;
}

const QList<ChatVerbHelp> &chatVerbHelp()
{
    static const QList<ChatVerbHelp> all{
        {QStringLiteral("list"), QStringLiteral("the pipelines that you may see, with the newest run of each")},
        {QStringLiteral("run PIPELINE [name=value…]"), QStringLiteral("start it; what is missing is asked for")},
        {QStringLiteral("status [RUN]"), QStringLiteral("what runs now, or how a run stands")},
        {QStringLiteral("logs RUN [STRAND[/STEP]]"), QStringLiteral("the last lines, of what failed first")},
        {QStringLiteral("cancel RUN"), QStringLiteral("end it")},
        {QStringLiteral("rerun RUN [failed]"), QStringLiteral("run it again, or only what did not pass")},
        {QStringLiteral("approve [PIPELINE]"), QStringLiteral("what waits for approval, or let it run")},
        {QStringLiteral("mute PIPELINE 1h"), QStringLiteral("no messages about it in this channel; `off` ends that")},
    };
    return all;
}

} // namespace clustero
