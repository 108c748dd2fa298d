// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/strandcard.h"

#include "models/items/runtexts.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace clustero {

namespace {

using namespace std::chrono_literals;

constexpr int chipsWithoutRun = 3;
constexpr int mostChips = 12;
constexpr qreal chipGap = 4;
constexpr qreal chipPadding = 6;
constexpr int leastLetters = 5; ///< fewer say nothing

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(clustero::StrandCard)
};

bool moves(State state)
{
    return state == State::Running || state == State::Pulling;
}

QString timeOf(const QDateTime &startedAt, const QDateTime &finishedAt, const QDateTime &now)
{
    const std::optional<Duration> time = elapsed(startedAt, finishedAt, now);
    return time ? durationText(*time) : QString();
}

QString withProblems(const QString &words, const StrandProblems &problems)
{
    if (problems.sentences.isEmpty())
        return words;
    const auto count = static_cast<int>(problems.sentences.size());
    return Texts::tr("%1, %2", "a strand in words, its problems")
        .arg(words, count == 1 ? Texts::tr("1 problem") : Texts::tr("%n problems", nullptr, count));
}

/// Nearly always at the same place as in the pipeline.
const StrandRun *strandOf(const Run &run, int place, const QString &name)
{
    if (place < run.strands.size() && run.strands[place].name == name)
        return &run.strands[place];
    return run.strand(name);
}

QList<StepLook> stepLooks(const StrandSpec &strand, const StrandRun *run, const QDateTime &now)
{
    QList<StepLook> looks;
    const auto count = static_cast<int>(strand.steps.size());
    for (int i = 0; i < count; ++i) {
        const StepRun *step = run && i < run->steps.size() && run->steps[i].name == strand.steps[i].name ? &run->steps[i] : nullptr;
        StepLook look;
        look.name = strand.steps[i].name;
        look.words = stepInWords(look.name, i + 1, count, step);
        if (step) {
            look.state = step->state;
            look.time = step->state == State::Skipped ? QString() : timeOf(step->startedAt, step->finishedAt, now);
            const QString meaning = exitText(*step);
            look.result = meaning.isEmpty() ? step->reason : meaning;
        }
        looks.append(look);
    }
    return looks;
}

void addRun(CardLook &look, const StrandRun &run, const CardSource &source)
{
    look.state = run.state;
    look.stateWords = strandStateText(run, *source.run);
    look.reason = run.reason;
    if (run.state != State::Skipped)
        look.elapsed = timeOf(run.startedAt, run.finishedAt, source.now);
    if (!source.usual || isFinal(run.state))
        return;
    const std::optional<Duration> time = elapsed(run.startedAt, run.finishedAt, source.now);
    look.isLate = moves(run.state) && time && *time > *source.usual * 3 / 2 && *time > *source.usual + 10s;
    look.usual = Texts::tr("usually %1").arg(durationText(*source.usual));
}

/// Whether a step is what one looks for: where the strand stands, or what ended it.
bool isNotable(const StepLook &step)
{
    return step.state && *step.state != State::Passed && *step.state != State::Skipped && *step.state != State::Queued &&
           *step.state != State::Waiting;
}

/// Chips in one line. Without a run the first names and "+n"; with one all steps, with as many names as there is room for: all, or that
/// of the notable step.
class ChipLayout
{
public:
    ChipLayout(const CardLook &look, const CardMetrics &metrics) : m_look(look), m_metrics(metrics), m_font(metrics.smallFont)
    {
        m_count = static_cast<int>(look.steps.size());
        const int most = look.state ? mostChips : chipsWithoutRun;
        m_shown = m_count > most ? most - (look.state ? 1 : 0) : m_count;
        const auto notable = std::find_if(look.steps.begin(), look.steps.end(), isNotable);
        m_notable = notable == look.steps.end() ? -1 : static_cast<int>(notable - look.steps.begin());
        m_first = look.state ? std::clamp(m_notable - m_shown / 2, 0, m_count - m_shown) : 0;
        m_room = metrics.width - 2 * CardMetrics::padding - (m_shown - 1) * chipGap;
        if (m_count > m_shown) {
            m_moreWidth = 2 * chipPadding + m_font.horizontalAdvance(QStringLiteral("+%1").arg(m_count - m_shown));
            m_room -= m_moreWidth + chipGap;
        }
    }

    QList<StrandCard::Chip> chips() const
    {
        QList<StrandCard::Chip> chips;
        if (m_count == 0)
            return chips;
        const QList<qreal> wide = widths();
        qreal left = CardMetrics::padding;
        const auto add = [&](int step, int more, qreal width) {
            const bool named = step < 0 || !m_look.state || width >= std::min(natural(step), leastNamed());
            chips.append({step, more, named, QRectF(left, m_metrics.headHeight(), width, m_metrics.chipHeight)});
            left += width + chipGap;
        };
        for (int i = 0; i < m_shown; ++i)
            add(m_first + i, 0, wide[i]);
        if (m_count > m_shown)
            add(-1, m_count - m_shown, m_moreWidth);
        return chips;
    }

private:
    [[nodiscard]] qreal around() const { return 2 * chipPadding + (m_look.state ? m_metrics.stepGlyph + 3 : 0) + 1; }
    [[nodiscard]] qreal natural(int step) const { return around() + m_font.horizontalAdvance(m_look.steps[step].name); }
    [[nodiscard]] qreal leastNamed() const { return around() + leastLetters * m_font.averageCharWidth(); }

    [[nodiscard]] QList<qreal> widths() const
    {
        QList<qreal> wide;
        qreal sum = 0;
        for (int i = 0; i < m_shown; ++i) {
            wide.append(natural(m_first + i));
            sum += wide.last();
        }
        if (sum <= m_room) {
            const qreal more = m_look.state ? (m_room - sum) / m_shown : 0;
            for (qreal &width : wide)
                width += more;
            return wide;
        }
        if (!m_look.state)
            return shared(wide);
        const qreal equal = m_room / m_shown;
        const qreal signOnly = m_metrics.stepGlyph + chipPadding;
        const int notable = m_notable - m_first;
        const bool named = m_shown > 1 && notable >= 0 && notable < m_shown && m_room - signOnly * (m_shown - 1) >= leastNamed();
        if (!named)
            return QList<qreal>(m_shown, equal);
        const qreal own = std::min(wide[notable], m_room - signOnly * (m_shown - 1));
        wide.fill((m_room - own) / (m_shown - 1));
        wide[notable] = own;
        return wide;
    }

    /// The long ones give way until all fit.
    [[nodiscard]] QList<qreal> shared(QList<qreal> wide) const
    {
        qreal left = m_room;
        QList<qreal> sorted = wide;
        std::sort(sorted.begin(), sorted.end());
        qreal limit = left;
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            limit = left / static_cast<qreal>(sorted.size() - i);
            if (sorted[i] > limit)
                break;
            left -= sorted[i];
        }
        for (qreal &width : wide)
            width = std::min(width, limit);
        return wide;
    }

    const CardLook &m_look;
    const CardMetrics &m_metrics;
    QFontMetricsF m_font;
    int m_count = 0;
    int m_shown = 0;
    int m_first = 0;
    int m_notable = -1;
    qreal m_room = 0;
    qreal m_moreWidth = 0;
};

} // namespace

CardLook cardLook(const CardSource &source)
{
    CardLook look;
    look.name = source.strand.name;
    look.title = look.name.isEmpty() ? Texts::tr("(no name)") : look.name;
    look.problems = source.problems;
    look.isPinned = source.isPinned;
    const QString count = stepCountText(static_cast<int>(source.strand.steps.size()));
    const bool atTop = source.strand.dir.isEmpty() || source.strand.dir == u".";
    look.place = atTop ? count : Texts::tr("%1 · %2", "directory, number of steps").arg(source.strand.dir, count);
    const StrandRun *run = source.run ? strandOf(*source.run, source.place, source.strand.name) : nullptr;
    if (run)
        addRun(look, *run, source);
    look.words = withProblems(strandInWords(source.strand, look.stateWords), source.problems);
    look.steps = stepLooks(source.strand, run, source.now);
    return look;
}

CardLook ghostLook(const GhostStrand &ghost, bool isPinned)
{
    CardLook look;
    look.name = ghost.name;
    look.title = Texts::tr("%1?", "a strand that is not defined").arg(ghost.name);
    look.isGhost = true;
    look.isPinned = isPinned;
    look.place = ghost.suggestion.isEmpty() ? Texts::tr("not defined") : Texts::tr("not defined · %1?").arg(ghost.suggestion);
    look.words = ghost.suggestion.isEmpty() ? Texts::tr("%1, not defined").arg(ghost.name)
                                            : Texts::tr("%1, not defined, perhaps %2").arg(ghost.name, ghost.suggestion);
    return look;
}

bool StrandCard::sync(CardLook look, const CardMetrics &metrics)
{
    if (look == m_look)
        return false;
    m_look = std::move(look);
    layChips(metrics);
    return true;
}

bool StrandCard::isActive() const
{
    return m_look.state && moves(*m_look.state);
}

void StrandCard::layChips(const CardMetrics &metrics)
{
    m_chips = ChipLayout(m_look, metrics).chips();
}

QList<StrandCard::Chip> StrandCard::chips(bool rightToLeft) const
{
    if (m_isExpanded)
        return {};
    QList<Chip> chips = m_chips;
    for (Chip &chip : chips) {
        chip.rect.translate(m_rect.topLeft());
        if (rightToLeft)
            chip.rect.moveLeft(m_rect.left() + m_rect.right() - chip.rect.right());
    }
    return chips;
}

QRectF StrandCard::stepRow(int step, const CardMetrics &metrics) const
{
    if (!m_isExpanded || step < 0 || step >= std::min<qsizetype>(m_look.steps.size(), CardMetrics::mostRows))
        return {};
    return {m_rect.left() + 1, m_rect.top() + metrics.headHeight() + step * metrics.rowHeight, m_rect.width() - 2, metrics.rowHeight};
}

int StrandCard::stepAt(const QPointF &point, const CardMetrics &metrics, bool rightToLeft) const
{
    if (m_isExpanded) {
        const auto row = static_cast<int>((point.y() - m_rect.top() - metrics.headHeight()) / metrics.rowHeight);
        return stepRow(row, metrics).contains(point) ? row : -1;
    }
    for (const Chip &chip : chips(rightToLeft)) {
        if (chip.rect.contains(point))
            return chip.step;
    }
    return -1;
}

QRectF StrandCard::stepRect(int step, const CardMetrics &metrics, bool rightToLeft) const
{
    if (m_isExpanded) {
        const QRectF row = stepRow(step, metrics);
        return row.isNull() ? m_rect : row;
    }
    for (const Chip &chip : chips(rightToLeft)) {
        if (chip.step == step)
            return chip.rect;
    }
    return m_rect;
}

int StrandCard::indexOfStep(const QString &name) const
{
    for (int i = 0; i < m_look.steps.size(); ++i) {
        if (m_look.steps[i].name == name)
            return i;
    }
    return -1;
}

} // namespace clustero
