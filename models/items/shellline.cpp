// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/shellline.h"

#include <QCoreApplication>

#include <algorithm>

namespace clustero {

namespace {

class Splitter
{
    Q_DECLARE_TR_FUNCTIONS(clustero::ShellLine)

public:
    explicit Splitter(const QString &line) : m_line(line) {}

    Result<ShellLine> split()
    {
        for (; m_at < m_line.size(); ++m_at) {
            const QChar c = m_line.at(m_at);
            if (c == u'\'' || c == u'"') {
                if (!readQuoted(c))
                    return failure(QStringLiteral("open-quote"),
                                   tr("The quote %1 is not closed. Close it, or put a backslash before it.").arg(c));
            } else if (c == u'\\' && m_at + 1 < m_line.size()) {
                ++m_at;
                if (m_line.at(m_at) != u'\n')
                    add(m_line.at(m_at));
            } else if (c.isSpace()) {
                endWord();
            } else {
                noteOperator(c);
                add(c);
            }
        }
        endWord();
        return m_result;
    }

private:
    void add(QChar c)
    {
        m_word += c;
        m_isInWord = true;
    }

    void endWord()
    {
        if (m_isInWord)
            m_result.words += m_word;
        m_word.clear();
        m_isInWord = false;
    }

    bool readQuoted(QChar quote)
    {
        m_isInWord = true;
        for (++m_at; m_at < m_line.size() && m_line.at(m_at) != quote; ++m_at) {
            if (quote == u'"' && m_line.at(m_at) == u'\\' && m_at + 1 < m_line.size() &&
                QStringView(u"\"\\$`").contains(m_line.at(m_at + 1)))
                ++m_at;
            m_word += m_line.at(m_at);
        }
        return m_at < m_line.size();
    }

    void noteOperator(QChar c)
    {
        if (!m_result.shellOnly.isEmpty())
            return;
        const QStringView rest = QStringView(m_line).mid(m_at);
        if (rest.startsWith(u"&&") || rest.startsWith(u"||") || rest.startsWith(u">>")) {
            m_result.shellOnly = rest.first(2).toString();
        } else if (QStringView(u"|;<>&`").contains(c)) {
            m_result.shellOnly = c;
        } else if (c == u'$' && !rest.startsWith(u"${{")) { // that is an expression of the file
            qsizetype end = 1;
            while (end < rest.size() &&
                   (rest.at(end).isLetterOrNumber() || rest.at(end) == u'_' || (end == 1 && QStringView(u"({").contains(rest.at(end)))))
                ++end;
            if (end > 1)
                m_result.shellOnly = rest.first(end).toString();
        }
    }

    const QString m_line;
    qsizetype m_at = 0;
    QString m_word;
    bool m_isInWord = false;
    ShellLine m_result;
};

} // namespace

Result<ShellLine> splitShellLine(const QString &line)
{
    return Splitter(line).split();
}

QList<YamlData> withTexts(const QList<YamlData> &before, const QStringList &texts)
{
    const qsizetype both = std::min(before.size(), texts.size());
    qsizetype head = 0;
    while (head < both && before.at(head).text == texts.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < both - head && before.at(before.size() - 1 - tail).text == texts.at(texts.size() - 1 - tail))
        ++tail;
    QList<YamlData> result = before.first(head);
    for (qsizetype i = head; i < texts.size() - tail; ++i)
        result += YamlData::string(texts.at(i));
    return result + before.last(tail);
}

} // namespace clustero
