// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statetext.h"

#include "app/cli/terminaltext.h"

namespace clustero {

QString outcomeInWords(const StepRun &step)
{
    if (step.state != State::Failed || !step.exitCode || *step.exitCode == 0)
        return inWords(step.state);
    const QString words = exitStatusInWords(*step.exitCode);
    return QStringLiteral("%1, exit status %2").arg(inWords(step.state), words.isEmpty() ? QString::number(*step.exitCode) : words);
}

QString countInWords(qsizetype count, const QString &noun)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(noun, count == 1 ? QString() : QStringLiteral("s"));
}

qint64 totalSize(const Artifact &artifact)
{
    qint64 size = 0;
    for (const ArtifactFile &file : artifact.files)
        size += file.size;
    return size;
}

QString stateSign(State state, bool unicode, bool colour)
{
    struct Sign
    {
        const char16_t *sign;
        char plain;
        Colour colour;
    };
    const Sign sign = [state]() -> Sign {
        switch (state) {
        case State::Queued:
        case State::Waiting: return {u"○", '.', Colour::Dim};
        case State::Pulling: return {u"↓", 'v', Colour::Cyan};
        case State::Running: return {u"●", '*', Colour::Blue};
        case State::Passed: return {u"✓", '+', Colour::Green};
        case State::Failed: return {u"✗", 'x', Colour::Red};
        case State::TimedOut: return {u"◷", 't', Colour::Red};
        case State::Cancelled: return {u"■", 'c', Colour::Yellow};
        case State::Skipped: return {u"–", '-', Colour::Dim};
        case State::Interrupted: return {u"!", '!', Colour::Yellow};
        }
        return {u"?", '?', Colour::None};
    }();
    return coloured(unicode ? QString::fromUtf16(sign.sign) : QString(QLatin1Char(sign.plain)), sign.colour, colour);
}

} // namespace clustero
