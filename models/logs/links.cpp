// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/links.h"

#include "models/logs/linematcher.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype maxLinks = 100;
constexpr int maxSteps = 200'000;

QRegularExpression bounded(const QString &pattern)
{
    return QRegularExpression(boundedPattern(pattern, maxSteps));
}

/// Punctuation behind an address belongs to the sentence, a closing bracket only if it was opened inside.
qsizetype lengthOfAddress(QStringView address)
{
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address[length - 1];
        if (QStringView(u".,;:!?'").contains(last))
            --length;
        else if (last == u')' && address.first(length).count(u')') > address.first(length).count(u'('))
            --length;
        else if (last == u']' && !address.first(length).contains(u'['))
            --length;
        else
            break;
    }
    return length;
}

void findAddresses(const QString &text, QList<LogLink> &links)
{
    static const QRegularExpression address =
        bounded(QStringLiteral(R"(\b([A-Za-z][A-Za-z0-9+.-]{1,20})://[^\s<>"`{}|\\^\x{2400}-\x{2426}]+)"));
    for (auto found = address.globalMatch(text); found.hasNext() && links.size() < maxLinks;) {
        const QRegularExpressionMatch match = found.next();
        LogLink link;
        link.start = match.capturedStart();
        link.length = lengthOfAddress(match.capturedView());
        link.target = text.mid(link.start, link.length);
        link.kind = kindOfAddress(link.target);
        links.append(link);
    }
}

void addFiles(const QRegularExpression &pattern, const QString &text, QList<LogLink> &links)
{
    for (auto found = pattern.globalMatch(text); found.hasNext() && links.size() < maxLinks;) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype start = match.capturedStart(1);
        const bool isTaken = std::any_of(links.begin(), links.end(), [&](const LogLink &link) {
            return start < link.start + link.length && match.capturedEnd() > link.start;
        });
        if (isTaken)
            continue;
        LogLink link;
        link.kind = LogLink::Kind::File;
        link.start = start;
        link.length = match.capturedEnd() - start;
        link.target = match.captured(1);
        link.line = match.capturedView(2).toInt();
        link.column = match.capturedView(3).toInt();
        links.append(link);
    }
}

} // namespace

LogLink::Kind kindOfAddress(const QString &address)
{
    const bool isWeb = address.startsWith(u"http://", Qt::CaseInsensitive) || address.startsWith(u"https://", Qt::CaseInsensitive);
    return isWeb ? LogLink::Kind::Web : LogLink::Kind::Other;
}

QList<LogLink> findLinks(const QString &visible)
{
    static const QRegularExpression plain = bounded(QStringLiteral(
        R"((?<![\w/.-])((?:/|\.{1,2}/)?(?:[\w@+.-]+/)*[\w@+-][\w@+.-]*\.[A-Za-z]\w{0,9}):(\d{1,9})(?::(\d{1,6}))?(?![\w.]))"));
    static const QRegularExpression brackets = bounded(
        QStringLiteral(R"((?<![\w/.-])((?:/|\.{1,2}/)?(?:[\w@+.-]+/)*[\w@+-][\w@+.-]*\.[A-Za-z]\w{0,9})\((\d{1,9})(?:,(\d{1,6}))?\))"));
    static const QRegularExpression python = bounded(QStringLiteral(R"rx(File "([^"<>]{1,4096})", line (\d{1,9})())rx"));
    QList<LogLink> links;
    if (visible.contains(u"://"))
        findAddresses(visible, links);
    if (visible.contains(u':'))
        addFiles(plain, visible, links);
    if (visible.contains(u'('))
        addFiles(brackets, visible, links);
    if (visible.contains(u"File \""))
        addFiles(python, visible, links);
    std::sort(links.begin(), links.end(), [](const LogLink &a, const LogLink &b) { return a.start < b.start; });
    return links;
}

QString pathInCheckout(const QString &path, const QString &checkout, const QString &dir, const QString &mount)
{
    if (checkout.isEmpty() || path.isEmpty())
        return {};
    const QString root = QDir::cleanPath(checkout);
    QString result;
    if (!path.startsWith(u'/'))
        result = QDir::cleanPath(root + u'/' + dir + u'/' + path);
    else if (!mount.isEmpty() && path.startsWith(mount + u'/'))
        result = QDir::cleanPath(root + path.mid(mount.size()));
    else
        result = QDir::cleanPath(path);
    return result.startsWith(root + u'/') ? result : QString();
}

} // namespace clustero
