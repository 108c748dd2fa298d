// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/checkstep.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/tonelabel.h"
#include "ui/welcome/checkrow.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

#include <algorithm>

namespace clustero {

CheckStep::CheckStep(SetupSource &source, QWidget *parent)
    : StepPage(parent), m_source(source), m_again(new QPushButton(tr("Check again"))), m_told(new ToneLabel(ToneLabel::Tone::Muted))
{
    using Check = SetupLine::Check;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const Check check : {Check::Engine, Check::Sandbox, Check::Git, Check::Repository, Check::Keychain, Check::Network}) {
        auto *row = new CheckRow(check);
        connect(row, &CheckRow::checkWanted, this, [this, row] { this->check(row); });
        layout->addWidget(row);
        m_rows.append(row);
    }
    auto *choose = new QPushButton(tr("Choose folder…"));
    choose->setAccessibleName(tr("Choose the folder of your project"));
    connect(choose, &QPushButton::clicked, this, &CheckStep::chooseFolder);
    m_rows.at(3)->addButton(choose);
    // Nobody elsewhere is asked before the person wants it.
    m_rows.last()->setLine({Check::Network, SetupLine::Outcome::Unknown,
                            tr("Not looked at yet: the button beside this asks GitHub's server. Nothing else here leaves this machine.")});
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_again);
    bottom->addSpacing(8);
    bottom->addWidget(m_told, 1);
    layout->addSpacing(4);
    layout->addLayout(bottom);
    layout->addStretch();
    connect(m_again, &QPushButton::clicked, this, &CheckStep::checkAll);
}

void CheckStep::enter()
{
    if (!std::exchange(m_hasChecked, true))
        checkAll();
}

bool CheckStep::isDone() const
{
    return m_hasChecked && m_open == 0 && std::none_of(m_rows.begin(), m_rows.end(), [](const CheckRow *row) {
               return row->line().outcome == SetupLine::Outcome::Missing;
           });
}

void CheckStep::checkAll()
{
    for (CheckRow *row : std::as_const(m_rows)) {
        if (row->check() != SetupLine::Check::Network || row->line().outcome != SetupLine::Outcome::Unknown)
            check(row);
    }
}

void CheckStep::check(CheckRow *row)
{
    if (row->line().outcome == SetupLine::Outcome::Checking)
        return;
    ++m_open;
    row->setChecking();
    m_again->setEnabled(false);
    m_told->setText(tr("Looking…"));
    m_source.check(row->check(), m_folder, row, [this, row](const SetupLine &line) {
        row->setLine(line);
        --m_open;
        tell();
    });
}

void CheckStep::tell()
{
    if (m_open > 0)
        return;
    m_again->setEnabled(true);
    const auto missing =
        std::count_if(m_rows.begin(), m_rows.end(), [](const CheckRow *row) { return row->line().outcome == SetupLine::Outcome::Missing; });
    m_told->setText(missing == 0 ? tr("Nothing is missing.")
                                 : tr("%n things are missing; each line says what works without.", nullptr, static_cast<int>(missing)));
    announce(m_told, m_told->text());
    Q_EMIT changed();
}

void CheckStep::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    if (m_hasChecked)
        check(m_rows.at(3));
}

void CheckStep::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("The folder of your project"), m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setFolder(chosen);
        Q_EMIT folderChosen(chosen);
    });
    dialog->open();
}

} // namespace clustero
