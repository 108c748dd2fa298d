// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/failures.h"

#include <QRegularExpression>

#include <algorithm>

namespace clustero {

QList<StepRef> failuresOf(const Run &run)
{
    QList<StepRef> found;
    for (int strand = 0; strand < run.strands.size(); ++strand) {
        const QList<StepRun> &steps = run.strands.at(strand).steps;
        for (int step = 0; step < steps.size(); ++step) {
            const State state = steps.at(step).state;
            if (state == State::Failed || state == State::TimedOut || state == State::Interrupted)
                found.append({strand, step});
        }
    }
    const auto ended = [&](StepRef ref) { return run.strands.at(ref.strand).steps.at(ref.step).finishedAt; };
    std::stable_sort(found.begin(), found.end(), [&](StepRef a, StepRef b) {
        const QDateTime first = ended(a);
        const QDateTime second = ended(b);
        return first.isValid() && second.isValid() ? first < second : first.isValid() && !second.isValid();
    });
    return found;
}

QString quotedForShell(const QStringList &command)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    QStringList words;
    for (QString word : command) {
        if (!plain.match(word).hasMatch())
            word = u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
        words << word;
    }
    return words.join(u' ');
}

QString outcomeText(const StepRun &step)
{
    if (step.exitCode && *step.exitCode != 0) {
        const QString words = exitStatusInWords(*step.exitCode);
        return words.isEmpty() ? QStringLiteral("exit %1").arg(*step.exitCode) : words;
    }
    return step.reason;
}

} // namespace clustero
