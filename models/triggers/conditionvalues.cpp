// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/conditionvalues.h"

#include "models/pipeline/names.h"
#include "models/triggers/parameters.h"

#include <QJsonArray>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostWanted = 100, mostInWords = 5;

QStringList textsOf(const QJsonValue &value, qsizetype most)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray())
        return {parameterText(value)};
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min(list.size(), most); ++i) {
        if (!list[i].isNull())
            texts += parameterText(list[i]);
    }
    return texts;
}

QString joined(const QStringList &texts, const QString &last)
{
    if (texts.isEmpty())
        return QStringLiteral("nothing");
    QStringList shown;
    for (const QString &text : texts.mid(0, mostInWords))
        shown += quoted(text);
    if (texts.size() > mostInWords)
        shown += QStringLiteral("%1 more").arg(texts.size() - mostInWords);
    const QString tail = shown.takeLast();
    return shown.isEmpty() ? tail : QStringLiteral("%1 %2 %3").arg(shown.join(QLatin1String(", ")), last, tail);
}

} // namespace

QStringList wantedTexts(const QJsonValue &wanted)
{
    return textsOf(wanted, mostWanted);
}

QStringList foundTexts(const QJsonValue &found)
{
    return textsOf(found, 10'000);
}

QString wantedInWords(const QJsonValue &wanted)
{
    return joined(wantedTexts(wanted), QStringLiteral("or"));
}

QString foundInWords(const QJsonValue &found)
{
    return joined(foundTexts(found), QStringLiteral("and"));
}

QString shownValue(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QJsonArray list = value.toArray();
    const bool isPlain = !list.isEmpty() && std::none_of(list.begin(), list.end(),
                                                         [](const QJsonValue &entry) { return entry.isObject() || entry.isArray(); });
    return isPlain ? textsOf(value, mostWanted).join(QLatin1String(", ")) : parameterText(value);
}

Result<QList<TextGlob>> globsOf(const QStringList &patterns, Qt::CaseSensitivity sensitivity)
{
    QList<TextGlob> globs;
    for (const QString &pattern : patterns) {
        const Result<TextGlob> glob = TextGlob::parse(pattern, sensitivity);
        if (!glob)
            return failure(glob);
        globs += *glob;
    }
    return globs;
}

bool GlobWork::anyMatches(const QList<TextGlob> &globs, const QString &text)
{
    for (const TextGlob &glob : globs) {
        m_left -= (glob.size() + 1) * (text.size() + 1);
        if (isOver())
            return false;
        if (glob.matches(text))
            return true;
    }
    return false;
}

} // namespace clustero
