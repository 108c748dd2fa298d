// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/eventrulesdialog.h"

#include "ui/theme/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace clustero {

namespace {

constexpr int mostNames = 4000; // characters

QStringList namesOf(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',')) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

} // namespace

EventRulesDialog::EventRulesDialog(Services &services, const QString &file, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_file(file),
      m_folder(folder),
      m_isEnabled(new QCheckBox(tr("&Events start it on this machine"))),
      m_concurrency(new QComboBox),
      m_absence(new QComboBox),
      m_approvers(new QLineEdit),
      m_problem(new ToneLabel(ToneLabel::Tone::Error))
{
    setWindowTitle(tr("When events start it"));
    setMinimumWidth(540);
    m_isEnabled->setToolTip(tr("Switching it on approves what the pipeline may use now: images, secrets, users, steps on this machine."));
    m_concurrency->addItem(tr("Run after it, in the order of the events"), toString(Concurrency::Queue));
    m_concurrency->addItem(tr("Start nothing"), toString(Concurrency::Skip));
    m_concurrency->addItem(tr("Cancel the older run of the same branch"), toString(Concurrency::CancelOlder));
    m_concurrency->addItem(tr("Run at the same time"), toString(Concurrency::Parallel));
    m_absence->addItem(tr("Wait until I say so"), toString(AbsenceRule::Ask));
    m_absence->addItem(tr("Run all of it"), toString(AbsenceRule::All));
    m_absence->addItem(tr("Run the latest of each branch"), toString(AbsenceRule::Latest));
    m_absence->addItem(tr("Leave it out"), toString(AbsenceRule::None));
    m_approvers->setPlaceholderText(tr("Nobody else"));
    m_approvers->setToolTip(tr("Names with commas between them. Whoever sits at this machine always may."));
    m_approvers->setMaxLength(mostNames);
    auto *form = new QFormLayout;
    form->addRow(m_isEnabled);
    form->addRow(tr("While it &runs"), m_concurrency);
    form->addRow(tr("What came while nobody &listened"), m_absence);
    form->addRow(tr("Who else may &approve its runs"), m_approvers);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_isEnabled->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(
        new ToneLabel(ToneLabel::Tone::Plain, tr("Kept on this machine, not in the pipeline's file. Runs from forks, and those "
                                                 "that want more than was approved, wait for an approval.")));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EventRulesDialog::save);
    m_services.ask(
        this, [file, folder](ServiceDesk &desk) { return desk.listedPipeline(file, folder); },
        [this](const Result<ListedPipeline> &pipeline) { showRules(pipeline); });
}

void EventRulesDialog::showRules(const Result<ListedPipeline> &pipeline)
{
    if (!pipeline) {
        fail(pipeline.error());
        m_save->setEnabled(false);
        return;
    }
    m_pipeline = *pipeline;
    if (!m_pipeline.name.isEmpty())
        setWindowTitle(tr("When events start %1").arg(m_pipeline.name));
    m_isEnabled->setChecked(m_pipeline.isEnabled);
    m_concurrency->setCurrentIndex(m_concurrency->findData(toString(m_pipeline.concurrency)));
    m_absence->setCurrentIndex(m_absence->findData(toString(m_pipeline.absence)));
    m_approvers->setText(m_pipeline.approvers.join(QStringLiteral(", ")));
    m_save->setEnabled(true);
}

void EventRulesDialog::save()
{
    m_save->setEnabled(false);
    m_problem->hide();
    m_pipeline.concurrency = concurrencyFromString(m_concurrency->currentData().toString()).value_or(m_pipeline.concurrency);
    m_pipeline.absence = absenceRuleFromString(m_absence->currentData().toString()).value_or(m_pipeline.absence);
    m_pipeline.approvers = namesOf(m_approvers->text());
    m_services.ask(
        this, [rules = m_pipeline](ServiceDesk &desk) { return desk.setEventRules(rules); },
        [this](const Result<void> &done) {
            if (done)
                saveSwitch();
            else
                fail(done.error());
        });
}

void EventRulesDialog::saveSwitch()
{
    const bool on = m_isEnabled->isChecked();
    if (on == m_pipeline.isEnabled) {
        accept();
        return;
    }
    m_services.ask(
        this, [file = m_file, folder = m_folder, on](ServiceDesk &desk) { return desk.setStartedByEvents(file, folder, on); },
        [this](const Result<void> &done) {
            if (done)
                accept();
            else
                fail(done.error());
        });
}

void EventRulesDialog::fail(const Error &error)
{
    m_problem->setText(error.sentence);
    m_problem->show();
    m_save->setEnabled(true);
}

} // namespace clustero
