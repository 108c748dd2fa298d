// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/firstrunstep.h"

#include "models/pipeline/spec.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tonelabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace clustero {

namespace {

constexpr std::chrono::milliseconds typingPause{300};
constexpr qsizetype mostRows = 6; ///< that are seen at once

} // namespace

FirstRunStep::FirstRunStep(SetupSource &source, QWidget *parent)
    : StepPage(parent),
      m_source(source),
      m_folder(new QLineEdit),
      m_choice(new QComboBox),
      m_where(new QComboBox),
      m_there(new ToneLabel(ToneLabel::Tone::Plain)),
      m_runThere(new QPushButton),
      m_told(new ToneLabel(ToneLabel::Tone::Plain)),
      m_findings(new QTreeWidget),
      m_text(new QPlainTextEdit),
      m_place(new ToneLabel(ToneLabel::Tone::Muted)),
      m_problem(new ToneLabel(ToneLabel::Tone::Error))
{
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(tr("The proposed pipeline file"));
    m_text->setMinimumHeight(fontMetrics().height() * 14);
    m_findings->setHeaderLabels({tr("Line"), tr("Not taken over"), tr("Why")});
    m_findings->setRootIsDecorated(false);
    m_findings->setUniformRowHeights(true);
    m_findings->setAccessibleName(tr("What could not be taken over"));
    m_findings->setTextElideMode(Qt::ElideRight);
    m_findings->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_findings->setColumnWidth(1, fontMetrics().averageCharWidth() * 34);

    auto *there = new QHBoxLayout;
    there->addWidget(m_there, 1);
    there->addWidget(m_runThere, 0, Qt::AlignTop);
    m_choiceRow = makeChoiceRow();
    m_emptyRow = makeEmptyRow();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeFolderRow());
    layout->addLayout(there);
    layout->addWidget(m_choiceRow);
    layout->addWidget(m_told);
    layout->addWidget(m_emptyRow);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_place);
    layout->addWidget(m_findings);
    layout->addStretch();

    m_wait.setSingleShot(true);
    m_wait.setInterval(typingPause);
    m_check.setSingleShot(true);
    m_check.setInterval(typingPause);
    connect(&m_wait, &QTimer::timeout, this, &FirstRunStep::look);
    connect(&m_check, &QTimer::timeout, this, &FirstRunStep::checkText);
    connect(m_folder, &QLineEdit::textChanged, this, [this] { m_wait.start(); });
    connect(m_choice, &QComboBox::activated, this, [this] {
        keepText();
        showProposal();
    });
    connect(m_where, &QComboBox::activated, this, [this] {
        keepText();
        look();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_check.start(); });
    showLook({});
}

QWidget *FirstRunStep::makeFolderRow()
{
    auto *row = new QWidget;
    auto *label = new QLabel(tr("&Folder of your project"));
    label->setBuddy(m_folder);
    m_folder->setPlaceholderText(tr("Where the code is"));
    m_folder->setAccessibleName(tr("Folder of your project"));
    m_folder->setLayoutDirection(Qt::LeftToRight);
    auto *browse = new QPushButton(tr("Choose…"));
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("The folder of your project"), folder().isEmpty() ? QDir::homePath() : folder());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &chosen) { m_folder->setText(QDir::toNativeSeparators(chosen)); });
        dialog->open();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_folder, 1);
    layout->addWidget(browse);
    return row;
}

QWidget *FirstRunStep::makeChoiceRow()
{
    auto *row = new QWidget;
    m_choice->setAccessibleName(tr("What the pipeline is made from"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_where->setAccessibleName(tr("Where steps run"));
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_where->setMinimumContentsLength(16);
    m_where->addItem(tr("in containers"), false);
    m_where->addItem(tr("with this machine's programs"), true);
    auto *form = new QFormLayout(row);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Made from"), m_choice);
    form->addRow(tr("&Steps run"), m_where);
    return row;
}

QWidget *FirstRunStep::makeEmptyRow()
{
    auto *row = new QWidget;
    auto *starter = new QPushButton(tr("Choose a starter…"));
    connect(starter, &QPushButton::clicked, this, [this] { Q_EMIT starterWanted(folder()); });
    auto *sample = new QPushButton(tr("Try the sample"));
    sample->setToolTip(tr("A small project of ours that needs no container engine"));
    connect(sample, &QPushButton::clicked, this, &FirstRunStep::sampleWanted);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(starter);
    layout->addWidget(sample);
    layout->addStretch();
    connect(m_runThere, &QPushButton::clicked, this, [this] {
        if (!m_look.pipelines.isEmpty())
            Q_EMIT runWanted(m_look.pipelines.first().path);
    });
    return row;
}

QString FirstRunStep::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void FirstRunStep::setFolder(const QString &folder)
{
    if (folder != this->folder())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void FirstRunStep::enter()
{
    look(); // it may have changed meanwhile
}

void FirstRunStep::look()
{
    keepText();
    m_wait.stop();
    const QString asked = folder();
    const bool prefersHost = m_where->currentData().toBool();
    if (asked.isEmpty() || !QDir::isAbsolutePath(asked)) {
        showLook({});
        return;
    }
    m_told->setText(tr("Looking at the folder…"));
    m_source.look(asked, prefersHost, this, [this, asked, prefersHost](const SetupLook &look) {
        if (asked != folder() || prefersHost != m_where->currentData().toBool())
            return;
        showLook(look);
        if (look.isThere)
            Q_EMIT folderChanged(asked);
    });
}

void FirstRunStep::showLook(const SetupLook &look)
{
    const QString before = m_shown;
    m_look = look;
    m_choice->clear();
    for (const Proposal &proposal : look.proposals.all)
        m_choice->addItem(proposal.title, proposal.id);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    // Without an engine there is no choice.
    m_where->setEnabled(look.hasEngine);
    if (look.isThere && !look.hasEngine)
        m_where->setCurrentIndex(1);
    showThere();
    showProposal();
}

void FirstRunStep::showThere()
{
    const bool hasSome = !m_look.pipelines.isEmpty();
    m_there->setVisible(hasSome);
    m_runThere->setVisible(hasSome);
    if (!hasSome)
        return;
    QStringList names;
    for (const PipelineFile &file : m_look.pipelines.mid(0, 5))
        names.append(file.name);
    m_there->setText(tr("The folder has pipelines already: %1.").arg(names.join(QStringLiteral(", "))));
    m_runThere->setText(tr("Run %1").arg(names.first().left(30)));
    m_runThere->setEnabled(m_look.pipelines.first().errors == 0);
}

void FirstRunStep::showProposal()
{
    const int index = m_choice->currentIndex();
    const Proposal *proposal = index >= 0 && index < m_look.proposals.all.size() ? &m_look.proposals.all.at(index) : nullptr;
    m_shown = proposal ? proposal->id : QString();
    m_shownKey = proposal ? textKey(proposal->id) : QString();
    m_choiceRow->setVisible(proposal);
    m_text->setVisible(proposal);
    m_place->setVisible(proposal);
    m_emptyRow->setVisible(!proposal);
    showFindings(proposal);
    if (proposal) {
        const QString own = m_texts.value(m_shownKey, QString::fromUtf8(proposal->text));
        if (m_text->toPlainText() != own)
            m_text->setPlainText(own);
        m_told->setText(proposal->recognised.join(u'\n'));
        m_place->setText(tr("It becomes %1. Nothing that is there is written over.").arg(QDir::toNativeSeparators(m_look.path)));
    } else if (folder().isEmpty()) {
        m_told->setText(tr("Choose the folder that holds your project, or try the sample."));
    } else if (!m_look.isThere) {
        m_told->setText(tr("There is no folder %1. Choose another one.").arg(folder()));
    } else {
        m_told->setText(
            tr("Nothing in %1 says how the project is built, so nothing can be proposed. A starter is a pipeline to change by hand.")
                .arg(folder()));
    }
    checkText();
}

void FirstRunStep::showFindings(const Proposal *proposal)
{
    m_findings->clear();
    const QList<LeftOut> entries = (proposal ? proposal->leftOut : QList<LeftOut>()) + m_look.proposals.unusable;
    for (const LeftOut &entry : entries) {
        const QString place = entry.line > 0 ? QStringLiteral("%1:%2").arg(entry.file).arg(entry.line) : entry.file;
        auto *item = new QTreeWidgetItem(m_findings, {place, entry.what == entry.file ? QString() : entry.what, entry.why});
        item->setToolTip(1, entry.what);
        item->setToolTip(2, entry.why);
    }
    const int rows = static_cast<int>(std::clamp<qsizetype>(entries.size(), 1, mostRows));
    m_findings->setFixedHeight(m_findings->header()->sizeHint().height() + rows * (m_findings->sizeHintForRow(0) + 1) + 4);
    m_findings->setVisible(!entries.isEmpty());
}

QString FirstRunStep::textKey(const QString &proposal) const
{
    return folder() + u'\n' + proposal + u'\n' + (m_where->currentData().toBool() ? u'h' : u'c');
}

/// What the person changed stays when something else is looked at in between.
void FirstRunStep::keepText()
{
    if (!m_shownKey.isEmpty() && m_text->document()->isModified())
        m_texts.insert(m_shownKey, m_text->toPlainText());
}

void FirstRunStep::checkText()
{
    m_check.stop();
    QString problem;
    m_isValid = !m_shown.isEmpty();
    if (m_isValid) {
        for (const Diagnostic &diagnostic : readPipeline(m_text->toPlainText().toUtf8(), QStringLiteral(".clustero.yaml")).diagnostics) {
            if (diagnostic.severity == Severity::Error && problem.isEmpty())
                problem = tr("Line %1: %2").arg(diagnostic.range.line).arg(diagnostic.message);
        }
        m_isValid = problem.isEmpty();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    Q_EMIT changed();
}

bool FirstRunStep::canGoOn() const
{
    return m_isValid && !m_isWriting && !m_look.path.isEmpty();
}

void FirstRunStep::goOn()
{
    checkText();
    if (!canGoOn())
        return;
    m_isWriting = true;
    Q_EMIT changed();
    m_source.write(m_look.path, m_text->toPlainText().toUtf8(), this, [this, path = m_look.path](const Result<void> &done) {
        m_isWriting = false;
        if (!done) {
            m_problem->setText(done.error().sentence);
            m_problem->show();
            announce(m_problem, done.error().sentence);
            Q_EMIT changed();
            return;
        }
        Q_EMIT changed();
        Q_EMIT runWanted(path);
    });
}

} // namespace clustero
