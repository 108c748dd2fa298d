// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/rundialog.h"

#include "ui/runs/parameterform.h"
#include "ui/runs/parameterrow.h"
#include "ui/runs/runoptionsbox.h"
#include "ui/theme/icons.h"
#include "ui/theme/tonelabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int margin = 20;
constexpr int usualWidth = 560;

} // namespace

RunDialog::RunDialog(const Pipeline &pipeline, QWidget *parent)
    : QDialog(parent),
      m_form(new ParameterForm),
      m_options(new RunOptionsBox),
      m_scroll(new QScrollArea(this)),
      m_optionsHead(new QToolButton),
      m_optionsSummary(new ToneLabel(ToneLabel::Tone::Muted)),
      m_verdict(new ToneLabel(ToneLabel::Tone::Muted, {}, this)),
      m_goThere(new QPushButton(tr("&Go there"), this)),
      m_run(new QPushButton(tr("&Run"), this))
{
    setWindowTitle(tr("Run %1").arg(pipeline.spec.name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 0, margin);
    column->setSpacing(14);
    auto *title = new ToneLabel(ToneLabel::Tone::Heading, windowTitle(), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);
    auto *file = new ToneLabel(ToneLabel::Tone::Muted, QDir::toNativeSeparators(pipeline.file), this);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->setSpacing(2);
    head->addWidget(title);
    head->addWidget(file);
    column->addLayout(head);
    m_scroll->setWidget(makeContent(pipeline));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Midlight);
    line->setFrameShadow(QFrame::Plain);
    column->addWidget(line);
    column->addLayout(makeFoot());

    connect(m_form, &ParameterForm::edited, this, &RunDialog::check);
    connect(m_options, &RunOptionsBox::edited, this, &RunDialog::check);
    connect(m_optionsHead, &QToolButton::clicked, this, [this] { foldOptions(m_options->isHidden()); });
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, this, &RunDialog::accept);
    foldOptions(false);
    check();
    const int most = screen() ? screen()->availableGeometry().height() * 4 / 5 : 800;
    const int chrome = head->sizeHint().height() + m_run->sizeHint().height() + 2 * margin + 3 * column->spacing();
    const int wanted = m_scroll->widget()->heightForWidth(usualWidth);
    resize(usualWidth, std::clamp(chrome + (wanted > 0 ? wanted : m_scroll->widget()->sizeHint().height()) + 8, 200, most));
    if (!m_form->rows().isEmpty())
        m_form->rows().first()->control()->setFocus();
    else
        m_run->setFocus();
}

QWidget *RunDialog::makeContent(const Pipeline &pipeline)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 4, margin, 4);
    column->setSpacing(18);
    m_form->setPipeline(pipeline.spec, pipeline.text);
    m_options->setPipeline(pipeline.spec, pipeline.folder);
    m_options->setOptions({});
    if (m_form->isEmpty())
        column->addWidget(new ToneLabel(ToneLabel::Tone::Muted, tr("This pipeline asks for no values."), content));
    column->addWidget(m_form);
    m_optionsHead->setText(tr("&Options"));
    m_optionsHead->setAutoRaise(true);
    m_optionsHead->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_optionsHead->setAccessibleName(tr("Options of the run"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_optionsHead);
    head->addWidget(m_optionsSummary, 1);
    head->addStretch();
    head->setContentsMargins(-6, 0, 0, 0);
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    box->addLayout(head);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(margin);
    indented->addWidget(m_options);
    box->addLayout(indented);
    column->addLayout(box);
    column->addStretch(1);
    return content;
}

QLayout *RunDialog::makeFoot()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_run->setDefault(true);
    m_run->setToolTip(tr("Start the run (Ctrl+Enter)"));
    m_verdict->setAccessibleDescription(tr("Why the run cannot start yet"));
    m_goThere->setFlat(true);
    m_goThere->setAutoDefault(false);
    m_goThere->setToolTip(tr("Go to the first value that keeps the run from starting"));
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 0, margin, 0);
    foot->setSpacing(8);
    foot->addWidget(m_verdict, 1);
    foot->addWidget(m_goThere);
    foot->addSpacing(8);
    foot->addWidget(cancel);
    foot->addWidget(m_run);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &RunDialog::accept);
    connect(m_goThere, &QPushButton::clicked, this, [this] {
        if (!m_form->isValid())
            return m_form->focusFirstProblem();
        foldOptions(true);
        m_options->setFocus();
    });
    return foot;
}

QMap<QString, QString> RunDialog::values() const
{
    return m_form->values();
}

void RunDialog::setValues(const QMap<QString, QString> &values)
{
    m_form->setValues(values);
}

RunOptions RunDialog::options() const
{
    return m_options->options();
}

void RunDialog::setOptions(const RunOptions &options)
{
    m_options->setOptions(options);
}

void RunDialog::accept()
{
    check();
    if (m_run->isEnabled())
        QDialog::accept();
    else
        m_goThere->click();
}

void RunDialog::check()
{
    const QString why = m_form->isValid() ? m_options->verdict() : m_form->verdict();
    m_verdict->setText(why);
    m_goThere->setVisible(!why.isEmpty());
    m_run->setEnabled(why.isEmpty());
    m_run->setAccessibleDescription(why);
    m_optionsSummary->setText(m_options->summary());
}

void RunDialog::foldOptions(bool open)
{
    const QString arrow = open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    m_optionsHead->setIcon(themedIcon(arrow, palette()));
    m_optionsHead->setAccessibleDescription(open ? tr("open") : tr("folded"));
    m_options->setVisible(open);
    m_optionsSummary->setVisible(!open);
}

} // namespace clustero
