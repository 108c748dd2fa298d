// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messages.h"

#include "app/cli/terminaltext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 largestSource = 16 * 1024 * 1024;

/// The line (from 1) of a text, without its end; empty if there is none.
QByteArray lineOf(const QByteArray &source, int line)
{
    qsizetype at = 0;
    for (int current = 1; current < line; ++current) {
        at = source.indexOf('\n', at);
        if (at < 0)
            return {};
        ++at;
    }
    const qsizetype end = source.indexOf('\n', at);
    const QByteArray text = source.mid(at, end < 0 ? -1 : end - at);
    return text.endsWith('\r') ? text.chopped(1) : text;
}

/// A part of a line, counted in code points.
QString codePoints(const QString &text, int from, int count)
{
    const QList<uint> all = text.toUcs4();
    const QList<uint> part = all.mid(from, count);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

QString markedSource(const Context &context, const Diagnostic &diagnostic, const QByteArray &source)
{
    const SourceRange &range = diagnostic.range;
    constexpr int longestLine = 400;
    const QString line = QString::fromUtf8(lineOf(source, range.line));
    if (line.isEmpty() || line.size() > longestLine)
        return {};
    const int length = static_cast<int>(line.toUcs4().size());
    const int from = std::clamp(range.column - 1, 0, length);
    const int to = range.endLine == range.line ? std::clamp(range.endColumn - 1, from, length) : length;
    const QString number = QString::number(range.line);
    const QString before = printable(codePoints(line, 0, from));
    const QString marked = printable(codePoints(line, from, to - from));
    const QString mark = u'^' + QString(std::max(0, displayWidth(marked) - 1), u'~');
    const bool colour = context.colour && context.errIsTerminal;
    QString text = QStringLiteral("\n%1 | %2\n%3 | %4%5")
                       .arg(padded(number, 5), printable(line), QString(5, u' '), QString(displayWidth(before), u' '),
                            coloured(mark, diagnostic.severity == Severity::Error ? Colour::Red : Colour::Yellow, colour));
    if (!diagnostic.fix.isEmpty())
        text += u' ' + coloured(printable(diagnostic.fix), Colour::Green, colour);
    return text;
}

ExitStatus exitStatusOf(const QString &code)
{
    if (code.startsWith(QLatin1String("no-run")) || code.startsWith(QLatin1String("no-secret")) ||
        code.startsWith(QLatin1String("no-such")) || code == QLatin1String("no-connection") || code == QLatin1String("no-event") ||
        code == QLatin1String("no-pipeline"))
        return ExitNoSuchThing;
    if (code == QLatin1String("ambiguous-event") || code == QLatin1String("not-waiting") || code == QLatin1String("pipeline-wrong"))
        return ExitBadInput;
    if (code == QLatin1String("ambiguous-run") || code == QLatin1String("bad-name") || code == QLatin1String("bad-secret-name") ||
        code == QLatin1String("bad-engine") || code == QLatin1String("github-address") || code == QLatin1String("private-key") ||
        code == QLatin1String("ambiguous-app") || code == QLatin1String("app-known") || code == QLatin1String("relay-address") ||
        code == QLatin1String("channel-id") || code == QLatin1String("name-taken") || code == QLatin1String("connections-unreadable") ||
        code == QLatin1String("connections-newer") || code == QLatin1String("connections-wrong") ||
        code.startsWith(QLatin1String("slack-settings-")))
        return ExitBadInput;
    return ExitBroken;
}

} // namespace

void complain(Context &context, const QString &sentence)
{
    context.err.line(coloured(QStringLiteral("clustero: "), Colour::Bold, context.colour && context.errIsTerminal) + sentence);
}

void complainAboutUsage(Context &context, const QString &sentence, const QString &help)
{
    complain(context, QStringLiteral("%1\nSee `%2`.").arg(sentence, help));
}

ExitStatus complain(Context &context, const Error &error)
{
    complain(context, QStringLiteral("%1 [%2]").arg(error.sentence, error.code));
    return exitStatusOf(error.code);
}

QString didYouMeanText(const QString &word, const QStringList &candidates, const QString &prefix)
{
    const QString best = closest(word, candidates);
    return best.isEmpty() ? QString() : QStringLiteral(" Did you mean `%1%2`?").arg(prefix, best);
}

QString diagnosticText(const Context &context, const Diagnostic &diagnostic, const QByteArray &source)
{
    Diagnostic shown = diagnostic;
    if (context.errIsTerminal) {
        shown.message = printable(diagnostic.message);
        shown.file = printable(diagnostic.file);
    }
    QString text = toLine(shown);
    if (context.errIsTerminal && context.colour) {
        const bool isError = diagnostic.severity == Severity::Error;
        const QString word = isError ? QStringLiteral("error:") : QStringLiteral("warning:");
        const qsizetype at = text.indexOf(word, shown.file.size());
        if (at >= 0)
            text.replace(at, word.size(), coloured(word, isError ? Colour::Red : Colour::Yellow, true));
    }
    if (context.errIsTerminal && diagnostic.range.isValid() && !source.isEmpty())
        text += markedSource(context, diagnostic, source);
    return text;
}

void printDiagnostics(Context &context, const QList<Diagnostic> &diagnostics)
{
    QHash<QString, QByteArray> sources;
    QByteArray text;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (context.errIsTerminal && diagnostic.range.isValid() && !sources.contains(diagnostic.file))
            sources.insert(diagnostic.file, readNamedFile(context.absolute(diagnostic.file), largestSource).value_or(QByteArray()));
        text += diagnosticText(context, diagnostic, sources.value(diagnostic.file)).toUtf8() + '\n';
    }
    context.err.write(text);
}

Result<QByteArray> readNamedFile(const QString &path, qint64 most)
{
    if (QFileInfo(path).isDir())
        return failure(QStringLiteral("not-a-file"), QStringLiteral("%1 is a folder, not a file. Name a file in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QStringLiteral("unreadable"),
                       QStringLiteral("%1 cannot be read: %2. Check the name and its permissions.").arg(path, file.errorString()));
    }
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most) {
        return failure(QStringLiteral("too-big"),
                       QStringLiteral("%1 has more than %2, the most that is read of such a file.").arg(path, sizeInWords(most)));
    }
    return bytes;
}

std::unique_ptr<Session> openSession(Context &context, bool recover)
{
    Result<std::unique_ptr<Session>> session = context.openSession();
    if (!session) {
        complain(context, session.error());
        return nullptr;
    }
    const int taken = recover ? (*session)->recoverInBackground() : 0;
    if (taken == 1)
        complain(context, QStringLiteral("One run was interrupted when its process died; it is being finished in the background."));
    else if (taken > 1)
        complain(
            context,
            QStringLiteral("%1 runs were interrupted when their processes died; they are being finished in the background.").arg(taken));
    return std::move(*session);
}

tl::expected<OpenedRun, ExitStatus> openRun(Context &context, const QString &text, bool recover)
{
    std::unique_ptr<Session> session = openSession(context, recover);
    if (!session)
        return tl::unexpected(ExitBroken);
    const Result<RunId> id = session->store().find(text, defaultPipelineFile(context));
    if (!id)
        return tl::unexpected(complain(context, id.error()));
    Result<Run> run = session->store().run(*id);
    if (!run)
        return tl::unexpected(complain(context, run.error()));
    return OpenedRun{std::move(session), std::move(*run)};
}

QString defaultPipelineFile(const Context &context)
{
    const QFileInfo file(context.absolute(QStringLiteral(".clustero.yaml")));
    return file.exists() ? file.absoluteFilePath() : QString();
}

} // namespace clustero
