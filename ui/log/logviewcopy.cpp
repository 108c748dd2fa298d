// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logviewparts.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 mostAtOnce = 5000;                     ///< lines that are copied without a worker
constexpr qint64 mostCopied = qint64(64) * 1024 * 1024; ///< bytes

struct CopiedLine
{
    StyledLine styled;
    qsizetype from = 0;
    qsizetype to = 0;
    qint64 ms = 0;

    [[nodiscard]] QString text() const { return styled.text.mid(from, to - from); }
};

QString html(const CopiedLine &line, AnsiColors &colors)
{
    const QColor white(255, 255, 255);
    QString result;
    qsizetype at = line.from;
    const auto plain = [&](qsizetype end) {
        result += line.styled.text.mid(at, std::max<qsizetype>(0, end - at)).toHtmlEscaped();
        at = std::max(at, end);
    };
    for (const StyledRun &run : line.styled.runs) {
        const qsizetype start = std::max(run.start, line.from);
        const qsizetype end = std::min(run.start + run.length, line.to);
        if (start >= end)
            continue;
        plain(start);
        const AnsiColors::Pair pair = colors.pairOf(run.style, white);
        QString css = QStringLiteral("color:%1;").arg(pair.text.name());
        if (pair.background.isValid())
            css += QStringLiteral("background:%1;").arg(pair.background.name());
        if (run.style.has(TextStyle::Bold))
            css += QStringLiteral("font-weight:bold;");
        if (run.style.has(TextStyle::Italic))
            css += QStringLiteral("font-style:italic;");
        if (run.style.has(TextStyle::Underline))
            css += QStringLiteral("text-decoration:underline;");
        result += QStringLiteral("<span style=\"%1\">%2</span>").arg(css, line.styled.text.mid(start, end - start).toHtmlEscaped());
        at = end;
    }
    plain(line.to);
    return result;
}

QString timed(const CopiedLine &line)
{
    const QString time = line.ms > 0 ? QDateTime::fromMSecsSinceEpoch(line.ms, Qt::UTC).toString(Qt::ISODateWithMs) : QStringLiteral("-");
    return time + u' ' + line.text();
}

} // namespace

void LogView::Private::copy(CopyForm form)
{
    auto [start, end] = canvas->selection();
    if (!canvas->hasSelection()) {
        start = canvas->current();
        end = start;
        start.unit = 0;
        end.unit = INT32_MAX;
    }
    if (!start.isValid() || start.line < 0 || end.section >= static_cast<int>(sections.size()))
        return;
    qint64 count = 0;
    QList<LogPart> parts;
    for (int i = start.section; i <= end.section; ++i) {
        const SectionModel *section = sections[static_cast<std::size_t>(i)].get();
        const qint64 first = i == start.section ? start.line : 0;
        const qint64 last = i == end.section ? std::max<qint64>(0, end.line) : section->lineCount() - 1;
        if (last < first)
            continue;
        count += last - first + 1;
        const LogSection &facts = section->facts();
        parts.append({facts.logPath, facts.indexPath, tr("%1 / %2").arg(facts.strand, facts.step), first, last});
    }
    if (count > mostAtOnce) {
        copyLarge(form, parts);
        return;
    }
    std::vector<CopiedLine> lines;
    for (int i = start.section; i <= end.section; ++i) {
        SectionModel *section = sections[static_cast<std::size_t>(i)].get();
        const qint64 first = i == start.section ? start.line : 0;
        const qint64 last = i == end.section ? std::max<qint64>(0, end.line) : section->lineCount() - 1;
        std::vector<FetchedLine> fetched = section->document().lines(first, static_cast<int>(last - first + 1));
        std::vector<qint64> offsets;
        for (const FetchedLine &line : fetched)
            offsets.push_back(line.offset);
        const auto arrivals = section->document().arrivals(offsets);
        for (std::size_t n = 0; n < fetched.size(); ++n) {
            if (section->isSuperseded(fetched[n].number))
                continue;
            const bool isFirst = i == start.section && fetched[n].number == start.line;
            const bool isLast = i == end.section && fetched[n].number == end.line;
            const qsizetype size = fetched[n].styled.text.size();
            lines.push_back({std::move(fetched[n].styled), isFirst ? std::min(start.unit, size) : 0,
                             isLast ? std::min(end.unit, size) : size, arrivals[n].ms});
        }
    }
    QStringList texts;
    for (const CopiedLine &line : lines)
        texts << (form == CopyForm::Timestamped ? timed(line) : line.text());
    auto *data = new QMimeData;
    QString text = texts.join(u'\n');
    if (form == CopyForm::Markdown) {
        const LogSection &facts = sections[static_cast<std::size_t>(start.section)]->facts();
        const QString fence = text.contains(QStringLiteral("```")) ? QStringLiteral("````") : QStringLiteral("```");
        text = QStringLiteral("**%1**\n\n%2\n%3\n%2\n")
                   .arg(tr("%1 › %2, line %3").arg(facts.strand, facts.step).arg(start.line + 1), fence, text);
    } else if (form == CopyForm::Coloured) {
        AnsiColors colors(lightTokens());
        QString body;
        for (const CopiedLine &line : lines)
            body += html(line, colors) + u'\n';
        data->setHtml(QStringLiteral("<pre style=\"font-family:monospace\">%1</pre>").arg(body));
    }
    data->setText(text);
    QGuiApplication::clipboard()->setMimeData(data);
}

void LogView::Private::copyLarge(CopyForm form, const QList<LogPart> &parts)
{
    exporter = std::make_unique<LogExport>(workers);
    QObject::connect(exporter.get(), &LogExport::progressed, q,
                     [this](qint64 done, qint64 total) { notice->showProgress(tr("Copying…"), done, total); });
    QObject::connect(exporter.get(), &LogExport::finished, q, [this](const QByteArray &bytes, const QString &problem) {
        exporter.release()->deleteLater();
        if (problem.isEmpty())
            QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
        notice->say(problem.isEmpty() ? tr("Copied.") : problem);
    });
    exporter->toMemory(parts, form == CopyForm::Timestamped ? LogForm::Timestamped : LogForm::Plain, mostCopied);
}

void LogView::Private::copyLink()
{
    if (!noticeTarget.isEmpty()) {
        QGuiApplication::clipboard()->setText(std::exchange(noticeTarget, QString()));
        return;
    }
    const TextPlace place = canvas->current();
    if (!place.isValid() || place.line < 0)
        return;
    QUrl url = QUrl::fromLocalFile(sections[static_cast<std::size_t>(place.section)]->facts().logPath);
    url.setFragment(QStringLiteral("L%1").arg(place.line + 1));
    QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
    notice->say(tr("Copied the link to line %1.").arg(place.line + 1));
}

void LogView::Private::save(bool allSteps, LogForm form)
{
    const int section = std::max(0, currentSection());
    if (sections.empty())
        return;
    QList<LogPart> parts;
    for (int i = 0; i < static_cast<int>(sections.size()); ++i) {
        const LogSection &facts = sections[static_cast<std::size_t>(i)]->facts();
        if (allSteps || i == section)
            parts.append({facts.logPath, facts.indexPath, tr("%1 / %2").arg(facts.strand, facts.step), 0, -1});
    }
    const LogSection &facts = sections[static_cast<std::size_t>(section)]->facts();
    QString name = allSteps ? facts.strand + QStringLiteral(".log") : facts.strand + u'-' + facts.step + QStringLiteral(".log");
    name.replace(u'/', u'-');
    auto *dialog =
        new QFileDialog(q, allSteps ? tr("Save the logs of all steps") : tr("Save the log of %1").arg(facts.step), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, q, [this, parts, form](const QString &path) { startSaving(parts, form, path); });
    dialog->open();
}

void LogView::Private::startSaving(const QList<LogPart> &parts, LogForm form, const QString &path)
{
    exporter = std::make_unique<LogExport>(workers);
    const QString name = QDir::toNativeSeparators(path);
    QObject::connect(exporter.get(), &LogExport::progressed, q,
                     [this, name](qint64 done, qint64 total) { notice->showProgress(tr("Saving %1…").arg(name), done, total); });
    QObject::connect(exporter.get(), &LogExport::finished, q, [this, name](const QByteArray &, const QString &problem) {
        exporter.release()->deleteLater();
        notice->say(problem.isEmpty() ? tr("Saved %1.").arg(name) : problem);
    });
    exporter->toFile(parts, form, path);
}

} // namespace clustero
