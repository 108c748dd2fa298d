// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/runheader.h"

#include "models/items/runsmodel.h"
#include "models/items/runtexts.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/format.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/stateglyph.h"
#include "ui/window/breadcrumbs.h"
#include "ui/window/historystrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int runsInMenu = 20;

RunSummary summaryOf(const Run &run)
{
    RunSummary summary;
    summary.trigger = run.trigger;
    summary.rerunOf = run.rerunOf;
    return summary;
}

QStringList strandNames(const PipelineSpec &spec)
{
    QStringList names;
    for (const StrandSpec &strand : spec.strands)
        names << strand.name;
    return names;
}

QStringList stepNames(const PipelineSpec &spec, const QString &strand)
{
    QStringList names;
    if (const StrandSpec *found = spec.strand(strand)) {
        for (const StepSpec &step : found->steps)
            names << step.name;
    }
    return names;
}

} // namespace

RunHeader::RunHeader(const RunBoard &board, QWidget *parent)
    : QWidget(parent),
      m_board(board),
      m_breadcrumbs(new Breadcrumbs),
      m_views{new QToolButton, new QToolButton, new QToolButton},
      m_fileButton(new QToolButton),
      m_runButton(new QToolButton),
      m_start(new QPushButton(tr("Run"))),
      m_startMore(new QToolButton),
      m_rerun(new QToolButton),
      m_cancel(new QPushButton(tr("Cancel run"))),
      m_glyph(new QLabel),
      m_status(new ElidedLabel),
      m_history(new HistoryStrip(board))
{
    const QString viewNames[] = {tr("Graph"), tr("Graph and text"), tr("Text")};
    for (int view = 0; view < 3; ++view) {
        m_views[view]->setCheckable(true);
        m_views[view]->setAutoRaise(true);
        m_views[view]->setAccessibleName(viewNames[view]);
        m_views[view]->setToolTip(tr("%1 (Ctrl+E goes on to the next)").arg(viewNames[view]));
        connect(m_views[view], &QToolButton::clicked, this, [this, view] { Q_EMIT viewWanted(view); });
    }
    m_fileButton->setText(tr("Edit"));
    m_fileButton->setCheckable(true);
    m_fileButton->setToolTip(tr("Show and edit the file as it is now"));
    m_runButton->setCheckable(true);
    m_runButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_runButton->setMenu(new QMenu(m_runButton));
    m_runButton->setToolTip(tr("Show a run; the arrow lists the last ones"));
    m_start->setToolTip(tr("Run this pipeline (F5)"));
    m_startMore->setAutoRaise(true);
    m_startMore->setPopupMode(QToolButton::InstantPopup);
    m_startMore->setToolTip(tr("More ways to run"));
    m_startMore->setAccessibleName(tr("More ways to run"));
    auto *more = new QMenu(m_startMore);
    more->addAction(tr("Run with parameters…"), this, &RunHeader::startAskingWanted);
    m_startMore->setMenu(more);
    m_rerun->setText(tr("Re-run"));
    m_rerun->setPopupMode(QToolButton::InstantPopup);
    m_rerun->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rerun->setToolTip(tr("Run this run again"));
    auto *again = new QMenu(m_rerun);
    again->addAction(tr("What did not pass"), this, [this] { Q_EMIT rerunWanted(true, false); });
    again->addAction(tr("Everything"), this, [this] { Q_EMIT rerunWanted(false, false); });
    again->addAction(tr("From the selected step"), this, [this] { Q_EMIT rerunWanted(false, true); });
    m_rerun->setMenu(again);
    m_status->setContentsMargins({});

    auto *upper = new QHBoxLayout;
    upper->setSpacing(6);
    upper->addWidget(m_breadcrumbs);
    upper->addStretch(1);
    for (QToolButton *view : m_views)
        upper->addWidget(view);
    upper->addSpacing(10);
    upper->addWidget(m_fileButton);
    upper->addWidget(m_runButton);
    upper->addSpacing(10);
    upper->addWidget(m_cancel);
    upper->addWidget(m_rerun);
    upper->addWidget(m_start);
    upper->addWidget(m_startMore);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(8);
    lower->addSpacing(8);
    lower->addWidget(m_glyph);
    lower->addWidget(m_status, 1);
    lower->addWidget(m_history);
    auto *chain = new IconButton(QStringLiteral("link"), tr("Show the chain: what starts this pipeline, and what it starts"));
    connect(chain, &IconButton::clicked, this, &RunHeader::chainWanted);
    lower->addWidget(chain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 12, 6);
    layout->setSpacing(4);
    layout->addLayout(upper);
    layout->addLayout(lower);

    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            showStatus();
    });
    connect(m_fileButton, &QToolButton::clicked, this, &RunHeader::fileWanted);
    connect(m_runButton, &QToolButton::clicked, this, [this] {
        if (m_facts.run)
            Q_EMIT runWanted(m_facts.run->id);
        else if (const RunSummary *newest = m_board.newestOf(m_facts.file))
            Q_EMIT runWanted(newest->id);
        m_runButton->setChecked(m_facts.run.has_value());
    });
    connect(m_runButton->menu(), &QMenu::aboutToShow, this, &RunHeader::fillRuns);
    connect(m_start, &QPushButton::clicked, this, &RunHeader::startWanted);
    connect(m_cancel, &QPushButton::clicked, this, &RunHeader::cancelWanted);
    connect(m_history, &HistoryStrip::runChosen, this, &RunHeader::runWanted);
    connect(m_breadcrumbs, &Breadcrumbs::chosen, this, &RunHeader::crumbChosen);
    showIcons();
}

void RunHeader::setFacts(const Facts &facts)
{
    m_facts = facts;
    m_history->setFile(facts.file);
    m_history->setCurrent(facts.run ? facts.run->id : RunId());
    m_fileButton->setChecked(!facts.run);
    for (int view = 0; view < 3; ++view) {
        m_views[view]->setVisible(!facts.run);
        m_views[view]->setChecked(view == facts.view);
    }
    m_runButton->setChecked(facts.run.has_value());
    const RunSummary *newest = m_board.newestOf(facts.file);
    const int number = facts.run ? facts.run->number : newest ? newest->number : 0;
    m_runButton->setText(number > 0 ? tr("Run #%1").arg(number) : tr("No run yet"));
    m_runButton->setEnabled(number > 0);
    const bool isUnderWay = facts.run && !isFinal(facts.run->state);
    m_cancel->setVisible(isUnderWay);
    m_rerun->setVisible(facts.run && !isUnderWay);
    m_start->setEnabled(facts.canRun && !facts.isStarting);
    m_startMore->setEnabled(facts.canRun && !facts.isStarting);
    m_start->setText(facts.isStarting ? tr("Starting…") : tr("Run"));
    m_start->setToolTip(facts.canRun ? tr("Run this pipeline (F5)") : facts.whyNot);
    m_start->setDefault(true);
    if (isUnderWay)
        m_tick.start();
    else
        m_tick.stop();
    showBreadcrumbs();
    showStatus();
}

void RunHeader::showBreadcrumbs()
{
    QList<Breadcrumbs::Segment> segments;
    segments << Breadcrumbs::Segment{m_facts.folder.section(u'/', -1), {}};
    segments << Breadcrumbs::Segment{m_facts.pipeline, {}};
    if (!m_facts.strand.isEmpty())
        segments << Breadcrumbs::Segment{m_facts.strand, strandNames(m_facts.spec)};
    if (!m_facts.step.isEmpty())
        segments << Breadcrumbs::Segment{m_facts.step, stepNames(m_facts.spec, m_facts.strand)};
    m_breadcrumbs->setSegments(segments);
}

void RunHeader::crumbChosen(int segment, int sibling)
{
    if (segment < 2)
        Q_EMIT selectionWanted({}, {});
    else if (segment == 2)
        Q_EMIT selectionWanted(strandNames(m_facts.spec).value(sibling, m_facts.strand), {});
    else
        Q_EMIT selectionWanted(m_facts.strand, stepNames(m_facts.spec, m_facts.strand).value(sibling));
}

void RunHeader::showStatus()
{
    if (!m_facts.run) {
        m_glyph->clear();
        m_glyph->hide();
        const int strands = static_cast<int>(m_facts.spec.strands.size());
        m_status->setFullText(!m_facts.canRun      ? m_facts.whyNot
                              : m_facts.isModified ? tr("%n strands, not saved yet. Press Ctrl+S to save.", nullptr, strands)
                                                   : tr("%n strands. Press F5 to run.", nullptr, strands));
        return;
    }
    const Run &run = *m_facts.run;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList parts{stateText(run.state)};
    const QDateTime end = run.finishedAt.isValid() ? run.finishedAt : now;
    if (run.startedAt.isValid()) {
        const auto duration = durationText(std::chrono::milliseconds(run.startedAt.msecsTo(end)));
        const auto usual = m_board.usualDuration(run.file);
        parts << (usual ? tr("%1 (usually %2)").arg(duration, durationText(*usual)) : duration);
    }
    parts << triggerText(summaryOf(run)) << timeText(run.createdAt, now);
    if (!run.reason.isEmpty())
        parts << run.reason;
    m_glyph->show();
    m_glyph->setPixmap(stateIcon(run.state, palette()).pixmap(QSize(16, 16), devicePixelRatioF()));
    const QString text = parts.join(QStringLiteral("  ·  "));
    m_status->setFullText(text);
}

void RunHeader::fillRuns()
{
    QMenu *menu = m_runButton->menu();
    menu->clear();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const RunSummary &run : m_board.newestOf(m_facts.file, runsInMenu)) {
        const QString when = timeText(QDateTime::fromMSecsSinceEpoch(run.createdMs), now);
        QAction *action =
            menu->addAction(stateIcon(run.state, palette()), tr("#%1 %2\t%3").arg(run.number).arg(stateText(run.state), when));
        connect(action, &QAction::triggered, this, [this, id = run.id] { Q_EMIT runWanted(id); });
    }
}

void RunHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcons();
        showStatus();
    }
}

void RunHeader::showIcons()
{
    QPalette onAccent = palette();
    onAccent.setColor(QPalette::Active, QPalette::ButtonText, tokensOf(palette()).accentText);
    const char *views[] = {"graph", "split", "text"};
    for (int view = 0; view < 3; ++view)
        m_views[view]->setIcon(themedIcon(QString::fromLatin1(views[view]), palette()));
    m_start->setIcon(themedIcon(QStringLiteral("play"), onAccent));
    m_startMore->setIcon(themedIcon(QStringLiteral("chevron-down"), palette()));
    m_rerun->setIcon(themedIcon(QStringLiteral("rerun"), palette()));
    m_cancel->setIcon(themedIcon(QStringLiteral("stop"), palette()));
}

} // namespace clustero
