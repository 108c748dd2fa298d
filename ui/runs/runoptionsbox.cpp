// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runoptionsbox.h"

#include "ui/theme/clusterostyle.h"
#include "ui/theme/tonelabel.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QRadioButton>
#include <QSet>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int mostJobs = 256;
constexpr int visibleStrands = 6;
constexpr int indent = 24; ///< of what belongs to a button, to its text

} // namespace

RunOptionsBox::RunOptionsBox(QWidget *parent)
    : QWidget(parent),
      m_all(new QRadioButton(tr("&All strands"), this)),
      m_some(new QRadioButton(tr("&Only chosen strands, and those that they wait for"), this)),
      m_strands(new QListWidget(this)),
      m_inPlace(new QCheckBox(tr("Run in the &folder itself"), this)),
      m_inPlaceHelp(new ToneLabel(ToneLabel::Tone::Muted, {}, this)),
      m_jobs(new QSpinBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_all);
    column->addWidget(m_some);
    auto *strands = new QHBoxLayout;
    strands->addSpacing(indent);
    strands->addWidget(m_strands);
    column->addLayout(strands);
    column->addSpacing(8);
    column->addWidget(m_inPlace);
    m_inPlaceHelp->setContentsMargins(indent, 0, 0, 0);
    column->addWidget(m_inPlaceHelp);
    column->addSpacing(8);
    auto *jobsLabel = new QLabel(tr("&Steps at the same time"), this);
    jobsLabel->setBuddy(m_jobs);
    auto *jobs = new QHBoxLayout;
    jobs->addWidget(jobsLabel);
    jobs->addWidget(m_jobs);
    jobs->addStretch(1);
    column->addLayout(jobs);

    m_all->setChecked(true);
    setFocusProxy(m_strands);
    m_strands->setAccessibleName(tr("Strands to run"));
    m_strands->setEnabled(false);
    m_strands->setProperty(inputFrameProperty, true);
    m_jobs->setRange(0, mostJobs);
    m_jobs->setSpecialValueText(tr("As in the settings"));
    m_jobs->setAccessibleName(tr("Steps at the same time"));
    connect(m_some, &QRadioButton::toggled, this, &RunOptionsBox::changed);
    connect(m_strands, &QListWidget::itemChanged, this, &RunOptionsBox::changed);
    connect(m_inPlace, &QCheckBox::toggled, this, &RunOptionsBox::changed);
    connect(m_jobs, &QSpinBox::valueChanged, this, &RunOptionsBox::changed);
}

void RunOptionsBox::setPipeline(const PipelineSpec &spec, const QString &folder)
{
    m_isChanging = true;
    m_spec = spec;
    m_strands->clear();
    for (const StrandSpec &strand : spec.strands) {
        auto *item = new QListWidgetItem(strand.name, m_strands);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    const int rows = int(std::clamp<qsizetype>(spec.strands.size(), 1, visibleStrands));
    m_strands->setFixedHeight(rows * std::max(24, m_strands->sizeHintForRow(0)) + 2 * m_strands->frameWidth() + 2);
    m_inPlaceHelp->setText(tr("Steps then write into %1. Otherwise they get a copy of it, and the folder stays as it is.")
                               .arg(QDir::toNativeSeparators(folder)));
    m_isChanging = false;
    changed();
}

void RunOptionsBox::setOptions(const RunOptions &options)
{
    m_isChanging = true;
    m_options = options;
    (options.strands.isEmpty() ? m_all : m_some)->setChecked(true);
    for (int i = 0; i < m_strands->count(); ++i) {
        const bool isChosen = options.strands.contains(m_spec.strands.at(i).name);
        m_strands->item(i)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    if (!options.strands.isEmpty() && chosen().isEmpty()) // none of them is there any more
        m_all->setChecked(true);
    m_inPlace->setChecked(options.inPlace);
    m_jobs->setValue(options.jobs);
    m_isChanging = false;
    changed();
}

RunOptions RunOptionsBox::options() const
{
    RunOptions options = m_options;
    options.strands = m_some->isChecked() ? chosen() : QStringList();
    options.inPlace = m_inPlace->isChecked();
    options.jobs = m_jobs->value();
    return options;
}

QString RunOptionsBox::summary() const
{
    QStringList parts;
    parts += m_some->isChecked() ? tr("%n strands and what they wait for", nullptr, int(chosen().size())) : tr("all strands");
    parts += m_inPlace->isChecked() ? tr("in the folder itself") : tr("in a copy of the folder");
    if (m_jobs->value() > 0)
        parts += tr("%n steps at the same time", nullptr, m_jobs->value());
    return parts.join(QStringLiteral(" · "));
}

QString RunOptionsBox::verdict() const
{
    return m_some->isChecked() && chosen().isEmpty() ? tr("No strand is chosen. Choose one, or run all strands.") : QString();
}

void RunOptionsBox::changed()
{
    if (m_isChanging)
        return;
    m_isChanging = true;
    m_strands->setEnabled(m_some->isChecked());
    showNeeded();
    m_isChanging = false;
    Q_EMIT edited();
}

/// Says beside a strand that it runs because another one waits for it.
void RunOptionsBox::showNeeded()
{
    QStringList queue = m_some->isChecked() ? chosen() : QStringList();
    const QSet<QString> chosenOnes(queue.begin(), queue.end());
    QHash<QString, QString> neededBy;
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const StrandSpec *strand = m_spec.strand(queue.at(i));
        const QStringList after = strand ? strand->after : QStringList();
        for (const QString &name : after) {
            if (neededBy.contains(name) || chosenOnes.contains(name))
                continue;
            neededBy.insert(name, queue.at(i));
            queue += name;
        }
    }
    for (int i = 0; i < m_strands->count(); ++i) {
        const QString name = m_spec.strands.at(i).name;
        const QString by = neededBy.value(name);
        m_strands->item(i)->setText(by.isEmpty() ? name : tr("%1 (%2 waits for it)").arg(name, by));
    }
}

QStringList RunOptionsBox::chosen() const
{
    QStringList names;
    for (int i = 0; i < m_strands->count(); ++i) {
        if (m_strands->item(i)->checkState() == Qt::Checked)
            names += m_spec.strands.at(i).name;
    }
    return names;
}

} // namespace clustero
