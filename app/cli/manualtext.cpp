// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manualtext.h"

#include "app/cli/terminaltext.h"
#include "models/manual/manual.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace clustero {

namespace {

/// What stands between two spaces, ready to be written.
struct Word
{
    QString text;
    int width = 0;
};

/// Text with `code`, **strong** and [links](address).
class InlineReader
{
public:
    explicit InlineReader(const ManualStyle &style) : m_style(style) {}

    QList<Word> words(const QString &text)
    {
        static const QRegularExpression mark(QStringLiteral("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\(([^)]+)\\)|\\\\([|*_`<])"));
        qsizetype at = 0;
        for (auto matches = mark.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            add(text.mid(at, match.capturedStart() - at), Colour::None);
            if (match.capturedLength(1) > 0)
                add(m_style.colour ? match.captured(1) : match.captured(0), Colour::Cyan);
            else if (match.capturedLength(2) > 0)
                add(match.captured(2), Colour::Bold);
            else if (match.capturedLength(3) > 0)
                addLink(match.captured(3), match.captured(4));
            else
                add(match.captured(5), Colour::None);
            at = match.capturedEnd();
        }
        add(text.mid(at), Colour::None);
        end();
        return std::exchange(m_words, {});
    }

private:
    void add(const QString &text, Colour colour)
    {
        bool isFirst = true;
        for (const QString &part : text.split(u' ')) {
            if (!isFirst)
                end();
            isFirst = false;
            m_word.text += coloured(part, colour, m_style.colour);
            m_word.width += displayWidth(part);
        }
    }

    void addLink(const QString &text, const QString &address)
    {
        add(text, Colour::Bold);
        if (const QString topic = topicOfLink(address); !topic.isEmpty())
            add(QStringLiteral(" (clustero help %1)").arg(topic), Colour::Dim);
        else if (address != text && !address.startsWith(u'#'))
            add(QStringLiteral(" <%1>").arg(address), Colour::Dim);
    }

    void end()
    {
        if (m_word.width > 0)
            m_words.append(m_word);
        m_word = {};
    }

    const ManualStyle &m_style;
    QList<Word> m_words;
    Word m_word;
};

int widthOfWords(const QList<Word> &words)
{
    return std::accumulate(words.begin(), words.end(), static_cast<int>(std::max<qsizetype>(0, words.size() - 1)),
                           [](int sum, const Word &word) { return sum + word.width; });
}

QList<QList<Word>> wrapped(const QList<Word> &words, int width)
{
    QList<QList<Word>> lines;
    int used = 0;
    for (const Word &word : words) {
        if (lines.isEmpty() || used + 1 + word.width > width) {
            lines.append(QList<Word>());
            used = -1;
        }
        lines.last().append(word);
        used += 1 + word.width;
    }
    return lines;
}

QString joined(const QList<Word> &words)
{
    QStringList texts;
    for (const Word &word : words)
        texts += word.text;
    return texts.join(u' ');
}

class ManualRenderer
{
public:
    explicit ManualRenderer(const ManualStyle &style) : m_style(style), m_inline(style) {}

    QString render(const QString &markdown)
    {
        static const QRegularExpression item(QStringLiteral("^( *)([-*]|\\d+\\.) +(.*)$"));
        for (const QString &line : markdown.split(u'\n')) {
            const QString text = line.trimmed();
            if (text.startsWith(QLatin1String("```"))) {
                endBlock();
                m_isCode = !m_isCode;
                if (m_isCode)
                    gap();
            } else if (m_isCode) {
                m_text +=
                    line.isEmpty() ? QStringLiteral("\n") : QStringLiteral("    %1\n").arg(coloured(line, Colour::Cyan, m_style.colour));
            } else if (text.isEmpty() || text.startsWith(QLatin1String("<!--"))) {
                endBlock();
            } else if (line.startsWith(u'#')) {
                endBlock();
                heading(line);
            } else if (text.startsWith(u'|')) {
                endParagraph();
                m_rows.append(cellsOf(text));
            } else if (const auto match = item.match(line); match.hasMatch()) {
                beginItem(static_cast<int>(match.capturedLength(1)), match.captured(2), match.captured(3));
            } else {
                m_paragraph += (m_paragraph.isEmpty() ? QString() : QStringLiteral(" ")) + text;
            }
        }
        endBlock();
        return m_text;
    }

private:
    void gap()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
            m_text += u'\n';
    }

    void endBlock()
    {
        endParagraph();
        if (!m_rows.isEmpty()) {
            gap();
            table();
            m_rows.clear();
        }
    }

    void heading(const QString &line)
    {
        const qsizetype level = line.indexOf(u' ');
        const QString title = line.mid(level + 1).trimmed().remove(u'`');
        gap();
        m_text += coloured(title, Colour::Bold, m_style.colour) + u'\n';
        if (!m_style.colour && level <= 2)
            m_text += QString(displayWidth(title), level == 1 ? u'=' : u'-') + u'\n';
        m_text += u'\n';
    }

    void beginItem(int depth, const QString &mark, const QString &text)
    {
        endParagraph();
        if (!m_isList)
            gap();
        m_isList = true;
        m_mark = QString(depth + 2, u' ') + (mark == QLatin1String("-") && m_style.unicode ? QStringLiteral("•") : mark) + u' ';
        m_paragraph = text;
    }

    void endParagraph()
    {
        if (m_paragraph.isEmpty())
            return;
        if (m_mark.isEmpty()) {
            gap();
            m_isList = false;
        }
        const int indent = displayWidth(m_mark);
        QString begin = m_mark;
        for (const QList<Word> &line : wrapped(m_inline.words(m_paragraph), m_style.columns - indent)) {
            m_text += begin + joined(line) + u'\n';
            begin = QString(indent, u' ');
        }
        m_paragraph.clear();
        m_mark.clear();
    }

    static QStringList cellsOf(const QString &line)
    {
        static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
        QStringList cells = line.split(bar);
        cells.removeFirst();
        if (!cells.isEmpty() && cells.last().trimmed().isEmpty() && line.endsWith(u'|'))
            cells.removeLast();
        for (QString &cell : cells)
            cell = cell.trimmed().replace(QLatin1String("\\|"), QLatin1String("|"));
        return cells;
    }

    void table()
    {
        const QStringList titles = m_rows.takeFirst();
        if (!m_rows.isEmpty())
            m_rows.removeFirst(); // the line under the titles
        const qsizetype columns = titles.size();
        QList<QList<QList<Word>>> rows;
        for (QStringList row : std::as_const(m_rows)) {
            row.resize(columns);
            QList<QList<Word>> cells;
            for (const QString &cell : std::as_const(row))
                cells.append(m_inline.words(cell));
            rows.append(cells);
        }
        const QList<int> widths = widthsOf(titles, rows);
        if (widths.isEmpty())
            return stacked(titles, rows);
        QList<QList<Word>> head;
        QString line;
        for (qsizetype i = 0; i < columns; ++i) {
            head.append({Word{coloured(titles.at(i), Colour::Bold, m_style.colour), displayWidth(titles.at(i))}});
            line += QString(widths.at(i), m_style.unicode ? u'─' : u'-') + QStringLiteral("  ");
        }
        writeRow(head, widths);
        m_text += line.trimmed() + u'\n';
        for (const QList<QList<Word>> &row : std::as_const(rows))
            writeRow(row, widths);
    }

    /// The columns' widths; empty: they do not fit beside each other.
    [[nodiscard]] QList<int> widthsOf(const QStringList &titles, const QList<QList<QList<Word>>> &rows) const
    {
        QList<int> natural;
        QList<int> widths;
        for (qsizetype i = 0; i < titles.size(); ++i) {
            int whole = displayWidth(titles.at(i));
            int least = whole;
            for (const QList<QList<Word>> &row : rows) {
                whole = std::max(whole, widthOfWords(row.at(i)));
                for (const Word &word : row.at(i))
                    least = std::max(least, word.width);
            }
            natural.append(whole);
            widths.append(least);
        }
        int left = m_style.columns - 2 * static_cast<int>(titles.size() - 1) - std::accumulate(widths.begin(), widths.end(), 0);
        if (left < 0)
            return {};
        // The column that is broken most gets the next one.
        for (; left > 0; --left) {
            qsizetype neediest = -1;
            for (qsizetype i = 0; i < widths.size(); ++i) {
                if (widths.at(i) < natural.at(i) &&
                    (neediest < 0 || natural.at(i) * widths.at(neediest) > natural.at(neediest) * widths.at(i)))
                    neediest = i;
            }
            if (neediest < 0)
                break;
            ++widths[neediest];
        }
        return widths;
    }

    void writeRow(const QList<QList<Word>> &cells, const QList<int> &widths)
    {
        QList<QList<QList<Word>>> lines;
        qsizetype height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            lines.append(wrapped(cells.at(i), widths.at(i)));
            height = std::max(height, lines.last().size());
        }
        for (qsizetype y = 0; y < height; ++y) {
            QString text;
            int missing = 0;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const QList<Word> words = lines.at(i).value(y);
                if (!words.isEmpty())
                    text += QString(missing, u' ') + joined(words);
                missing = (words.isEmpty() ? missing : 0) + widths.at(i) - widthOfWords(words) + 2;
            }
            m_text += text + u'\n';
        }
    }

    /// A row below the other, for what is too wide.
    void stacked(const QStringList &titles, const QList<QList<QList<Word>>> &rows)
    {
        for (const QList<QList<Word>> &row : rows) {
            gap();
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (row.at(i).isEmpty())
                    continue;
                QString begin = i == 0 ? QString() : QStringLiteral("    ") + titles.at(i) + QStringLiteral(": ");
                int used = displayWidth(begin);
                for (const QList<Word> &line : wrapped(row.at(i), m_style.columns - std::max(8, used))) {
                    m_text += begin + joined(line) + u'\n';
                    begin = QString(8, u' ');
                    used = 8;
                }
            }
        }
    }

    const ManualStyle &m_style;
    InlineReader m_inline;
    QString m_text;
    QString m_paragraph;
    QString m_mark; ///< of the list's item that the paragraph is
    QList<QStringList> m_rows;
    bool m_isCode = false;
    bool m_isList = false;
};

} // namespace

QString manualText(const QString &markdown, const ManualStyle &style)
{
    return ManualRenderer(style).render(markdown);
}

} // namespace clustero
