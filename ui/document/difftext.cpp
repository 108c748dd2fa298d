// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/difftext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace clustero {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(clustero::DiffText)

public:
    static QString unchanged(int count) { return tr("%n unchanged line(s)", nullptr, count); }
    static QString noEnd() { return tr("(no line end)"); }
};

bool isHidden(char16_t unit)
{
    const bool turns =
        unit == 0x061C || (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    return turns || unit == 0xFEFF || unit == 0x2028 || unit == 0x2029 || unit == 0x0085 || (unit < 0x20 && unit != '\t') || unit == 0x7F;
}

/// Lines in a row that were removed, then what was added in their place.
struct Change
{
    QList<DiffRow> removed;
    QList<DiffRow> added;
};

void markPair(DiffRow &removed, DiffRow &added)
{
    const int shorter = int(std::min(removed.text.size(), added.text.size()));
    int start = 0;
    while (start < shorter && removed.text.at(start) == added.text.at(start))
        ++start;
    int end = 0;
    while (end < shorter - start && removed.text.at(removed.text.size() - 1 - end) == added.text.at(added.text.size() - 1 - end))
        ++end;
    if (start == 0 && end == 0)
        return; // nothing in common: the colour of the line says it
    removed.markStart = added.markStart = start;
    removed.markLength = int(removed.text.size()) - start - end;
    added.markLength = int(added.text.size()) - start - end;
}

class Builder
{
public:
    DiffText build(const QByteArray &before, const QByteArray &after, int context)
    {
        const int lines = int(linesOf(before).size());
        const QList<DiffHunk> hunks = diffHunks(before, after, context < 0 ? std::numeric_limits<int>::max() / 4 : context);
        for (const DiffHunk &hunk : hunks) {
            gap(int(hunk.before) - m_line);
            addHunk(hunk);
            m_line = int(hunk.before + hunk.beforeCount);
        }
        if (!hunks.isEmpty())
            gap(lines - m_line);
        return m_text;
    }

private:
    void addHunk(const DiffHunk &hunk)
    {
        Change change;
        for (const DiffLine &line : hunk.lines) {
            DiffRow row;
            row.before = int(line.before) + 1;
            row.after = int(line.after) + 1;
            row.text = visibleLine(line.text);
            if (line.kind == DiffLine::Kind::Context) {
                finish(change);
                add(row, row, row);
                continue;
            }
            if (!line.text.endsWith('\n'))
                row.text += QStringLiteral("  ") + Words::noEnd();
            else if (line.text.endsWith("\r\n"))
                row.text += u'␍';
            const bool isRemoved = line.kind == DiffLine::Kind::Removed;
            if (isRemoved && !change.added.isEmpty())
                finish(change);
            row.kind = isRemoved ? DiffRow::Kind::Removed : DiffRow::Kind::Added;
            (isRemoved ? change.removed : change.added).append(row);
        }
        finish(change);
    }

    void finish(Change &change)
    {
        const qsizetype pairs = std::min(change.removed.size(), change.added.size());
        for (qsizetype i = 0; i < pairs; ++i) {
            DiffRow &removed = change.removed[i];
            DiffRow &added = change.added[i];
            // A line end is only worth a sign where it is what changed.
            if (removed.text.endsWith(u'␍') && added.text.endsWith(u'␍')) {
                removed.text.chop(1);
                added.text.chop(1);
            }
            markPair(removed, added);
        }
        for (const DiffRow &row : std::as_const(change.removed))
            append(m_text.unified, row);
        for (const DiffRow &row : std::as_const(change.added))
            append(m_text.unified, row);
        const DiffRow blank{DiffRow::Kind::Blank, 0, 0, {}, 0, 0};
        for (qsizetype i = 0; i < std::max(change.removed.size(), change.added.size()); ++i) {
            append(m_text.before, i < change.removed.size() ? change.removed.at(i) : blank);
            append(m_text.after, i < change.added.size() ? change.added.at(i) : blank);
        }
        m_text.removed += int(change.removed.size());
        m_text.added += int(change.added.size());
        change = {};
    }

    void gap(int lines)
    {
        if (lines <= 0)
            return;
        DiffRow row;
        row.kind = DiffRow::Kind::Gap;
        row.text = Words::unchanged(lines);
        add(row, row, row);
    }

    void add(const DiffRow &unified, const DiffRow &before, const DiffRow &after)
    {
        append(m_text.unified, unified);
        append(m_text.before, before);
        append(m_text.after, after);
    }

    void append(QList<DiffRow> &rows, const DiffRow &row)
    {
        if (rows.size() < DiffText::mostRows)
            rows.append(row);
        else
            m_text.isCut = true;
    }

    DiffText m_text;
    int m_line = 0; ///< of the text before, from 0
};

} // namespace

QString visibleLine(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    constexpr qsizetype longest = 10'000;
    const QString text = QString::fromUtf8(line.first(std::min(line.size(), longest)));
    QString visible;
    visible.reserve(text.size());
    for (const QChar letter : text) {
        if (isHidden(letter.unicode()))
            visible += QStringLiteral("⟨U+%1⟩").arg(uint(letter.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += letter;
    }
    if (line.size() > longest)
        visible += u'…';
    return visible;
}

DiffText diffText(const QByteArray &before, const QByteArray &after, int context)
{
    return Builder().build(before, after, context);
}

} // namespace clustero
