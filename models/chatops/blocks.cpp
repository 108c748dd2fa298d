// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/blocks.h"

#include <QDateTime>
#include <QRegularExpression>

namespace clustero {

namespace {

constexpr qsizetype mostSection = 2900, mostContext = 1900, mostButton = 75, mostValue = 2000, mostConfirm = 300, mostBlocks = 50,
                    mostText = 3000, mostActions = 25, mostLine = 400;
const QChar ellipsis(0x2026);

/// Cut before a limit, between characters.
QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + ellipsis;
}

/// Cut so that no entity and no link is torn apart.
QString cutMarkdown(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QString part = cut(text, most);
    part.chop(1);
    const qsizetype entity = part.lastIndexOf(u'&');
    if (entity >= 0 && part.size() - entity < 6 && !part.mid(entity).contains(u';'))
        part.truncate(entity);
    const qsizetype link = part.lastIndexOf(u'<');
    if (link > part.lastIndexOf(u'>'))
        part.truncate(link);
    return part + ellipsis;
}

bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

QString seen(const QString &text, qsizetype most)
{
    QString clean;
    for (const QChar c : text.left(most * 4))
        clean += isUnseen(c) ? QChar(u' ') : c;
    return cut(clean.simplified(), most);
}

QString entities(QString text)
{
    return text.replace(u'&', QLatin1String("&amp;")).replace(u'<', QLatin1String("&lt;")).replace(u'>', QLatin1String("&gt;"));
}

QJsonObject markdownText(const QString &markdown, qsizetype most)
{
    return {{QStringLiteral("type"), QStringLiteral("mrkdwn")},
            {QStringLiteral("text"), cutMarkdown(markdown, most)},
            {QStringLiteral("verbatim"), true}};
}

QJsonObject plainText(const QString &text, qsizetype most)
{
    return {{QStringLiteral("type"), QStringLiteral("plain_text")},
            {QStringLiteral("text"), cut(text, most)},
            {QStringLiteral("emoji"), false}};
}

} // namespace

QString inert(const QString &text, qsizetype most)
{
    return entities(seen(text, most).replace(u'`', u'\''));
}

QString inertCode(const QString &text, qsizetype most)
{
    const QString inside = inert(text, most);
    return inside.isEmpty() ? QString() : u'`' + inside + u'`';
}

QString inertSentence(const QString &text, qsizetype most)
{
    return entities(seen(text, most));
}

QString codeBlock(const QStringList &lines)
{
    QStringList shown;
    qsizetype left = mostSection - 20;
    for (qsizetype at = lines.size(); at-- > 0;) {
        QString line = lines.at(at);
        for (QChar &c : line) {
            if (isUnseen(c) && c != u'\t')
                c = u' ';
        }
        line = entities(cut(withoutCredentials(line), mostLine).replace(u'`', u'\''));
        left -= line.size() + 1;
        if (left < 0)
            break;
        shown.prepend(line);
    }
    return shown.isEmpty() ? QString() : QStringLiteral("```\n%1\n```").arg(shown.join(u'\n'));
}

QString momentText(qint64 msSinceEpoch)
{
    const QString fallback = QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    return QStringLiteral("<!date^%1^{date_short_pretty} {time}|%2>").arg(msSinceEpoch / 1000).arg(fallback);
}

QJsonObject sectionBlock(const QString &markdown, const QString &id)
{
    QJsonObject block{{QStringLiteral("type"), QStringLiteral("section")}, {QStringLiteral("text"), markdownText(markdown, mostSection)}};
    if (!id.isEmpty())
        block.insert(QStringLiteral("block_id"), id);
    return block;
}

QJsonObject contextBlock(const QString &markdown)
{
    return {{QStringLiteral("type"), QStringLiteral("context")},
            {QStringLiteral("elements"), QJsonArray{markdownText(markdown, mostContext)}}};
}

QJsonObject actionsBlock(const QList<QJsonObject> &elements)
{
    QJsonArray array;
    for (const QJsonObject &element : elements.mid(0, mostActions))
        array.append(element);
    return {{QStringLiteral("type"), QStringLiteral("actions")}, {QStringLiteral("elements"), array}};
}

QJsonObject button(const QString &text, const QString &action, const QString &value, const ButtonLook &look)
{
    QJsonObject made{{QStringLiteral("type"), QStringLiteral("button")},
                     {QStringLiteral("text"), plainText(text, mostButton)},
                     {QStringLiteral("action_id"), action},
                     {QStringLiteral("value"), value.left(mostValue)}};
    if (!look.style.isEmpty())
        made.insert(QStringLiteral("style"), look.style);
    if (!look.confirmation.isEmpty()) {
        made.insert(QStringLiteral("confirm"), QJsonObject{{QStringLiteral("title"), plainText(text, 100)},
                                                           {QStringLiteral("text"), plainText(look.confirmation, mostConfirm)},
                                                           {QStringLiteral("confirm"), plainText(look.confirm, 30)},
                                                           {QStringLiteral("deny"), plainText(look.deny, 30)}});
    }
    return made;
}

QJsonObject chatMessage(const QString &text, const QList<QJsonObject> &blocks)
{
    QJsonObject message{{QStringLiteral("text"), cutMarkdown(text, mostText)}};
    if (!blocks.isEmpty()) {
        QJsonArray array;
        for (const QJsonObject &block : blocks.mid(0, mostBlocks))
            array.append(block);
        message.insert(QStringLiteral("blocks"), array);
    }
    return message;
}

QJsonObject sentenceMessage(const QString &sentence)
{
    const QString text = inertSentence(sentence);
    return chatMessage(text, {sectionBlock(text)});
}

QString messageBlockId(const QString &subject, bool isDetails)
{
    return QStringLiteral("clustero.%1%2").arg(subject.left(200), isDetails ? QStringLiteral(".details") : QString());
}

QString withoutCredentials(const QString &line)
{
    static const QRegularExpression known(QStringLiteral(
        "\\b(?:xox[a-z](?:\\.xox[a-z])?-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}|gh[pousr]_[A-Za-z0-9]{20,}"
        "|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16}|eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}"
        "\\.[A-Za-z0-9_-]+)"));
    static const QRegularExpression inAddress(QStringLiteral("(://[^/\\s:@]{0,100}:)[^/\\s@]{1,200}@"));
    QString clean = line;
    return clean.replace(known, QStringLiteral("***")).replace(inAddress, QStringLiteral("\\1***@"));
}

} // namespace clustero
