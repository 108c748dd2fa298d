// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/newpipelinedialog.h"

#include "app/session/starters.h"
#include "ui/theme/fonts.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace clustero {

NewPipelineDialog::NewPipelineDialog(Services &services, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_folderField(new QLineEdit),
      m_list(new QListWidget),
      m_preview(new QPlainTextEdit),
      m_place(new QLabel),
      m_create(new QPushButton(tr("Create pipeline")))
{
    setWindowTitle(tr("New pipeline"));
    auto *label = new QLabel(tr("&Folder of the project"));
    label->setBuddy(m_folderField);
    m_folderField->setAccessibleName(tr("Folder of the project"));
    m_folderField->setPlaceholderText(tr("Where the code is"));
    auto *browse = new QPushButton(tr("&Choose…"));
    browse->setAutoDefault(false); // Enter creates
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(label);
    folderRow->addWidget(m_folderField, 1);
    folderRow->addWidget(browse);

    m_list->setAccessibleName(tr("Pipelines to begin with"));
    m_list->setUniformItemSizes(true);
    for (const Starter &starter : starters()) {
        auto *item = new QListWidgetItem(starter.title, m_list);
        item->setToolTip(starter.sentence);
        item->setSizeHint(QSize(0, fontMetrics().height() + 12));
        item->setData(Qt::AccessibleDescriptionRole, starter.sentence);
    }
    m_list->setFixedWidth(190);
    m_preview->setReadOnly(true);
    m_preview->setFont(monospaceFont());
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("What the file will say"));
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_preview, 1);

    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setMinimumHeight(m_place->fontMetrics().height() * 2);
    m_place->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QDialogButtonBox;
    m_create->setDefault(true);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addLayout(folderRow);
    layout->addLayout(middle, 1);
    layout->addWidget(m_place);
    layout->addWidget(buttons);
    resize(820, 560);

    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder of the project"), m_folder);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &chosen) { m_folderField->setText(QDir::toNativeSeparators(chosen)); });
        dialog->open();
    });
    connect(m_folderField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_folder = QDir::fromNativeSeparators(text);
        lookAtFolder();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_hasChosen = m_hasChosen || m_list->hasFocus();
        lookAtFolder();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPipelineDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    m_folderField->setText(QDir::toNativeSeparators(folder));
    if (folder.isEmpty())
        lookAtFolder();
    else
        m_create->setFocus();
}

/// The folder is looked at where files are read; the starter that fits it is offered first.
void NewPipelineDialog::lookAtFolder()
{
    const Starter &starter = starters().at(std::max(0, m_list->currentRow()));
    m_preview->setPlainText(QString::fromUtf8(starter.text));
    m_place->setText(starter.sentence);
    m_path.clear();
    m_create->setEnabled(false);
    struct Finding
    {
        bool isThere = false;
        int likely = -1;
        QString path; ///< of a file that is not there yet
    };
    m_services.perform(
        this,
        [folder = m_folder, id = starter.id] {
            const Starter *likely = likelyStarter(folder);
            return Finding{QDir::isAbsolutePath(folder) && QDir(folder).exists(),
                           likely ? static_cast<int>(likely - starters().constData()) : -1, newPipelinePath(folder, id)};
        },
        [this, folder = m_folder, &starter](const Finding &finding) {
            if (folder != m_folder || &starter != &starters().at(m_list->currentRow()))
                return;
            if (!finding.isThere) {
                m_place->setText(m_folder.isEmpty() ? tr("Choose the folder that holds your project.")
                                                    : tr("There is no folder %1. Choose another one.").arg(m_folder));
            } else if (finding.likely >= 0 && !m_hasChosen && finding.likely != m_list->currentRow()) {
                m_list->setCurrentRow(finding.likely);
            } else {
                m_path = finding.path;
                m_place->setText(tr("%1 It becomes %2.").arg(starter.sentence, QDir::toNativeSeparators(m_path)));
                m_create->setEnabled(!m_path.isEmpty());
            }
        });
}

void NewPipelineDialog::create()
{
    m_create->setEnabled(false);
    m_services.perform(
        this, [path = m_path, text = starters().at(m_list->currentRow()).text] { return createPipelineFile(path, text); },
        [this, path = m_path](const Result<void> &done) {
            m_create->setEnabled(true);
            if (!done) {
                m_place->setText(done.error().sentence);
                return;
            }
            accept();
            Q_EMIT created(path);
        });
}

} // namespace clustero
