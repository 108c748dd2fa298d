// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/artifactsview.h"

#include "models/items/artifacttree.h"
#include "ui/runs/artifactsave.h"
#include "ui/runs/reportscan.h"
#include "ui/runs/savestrip.h"
#include "ui/runs/testreportview.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/icons.h"
#include "ui/theme/tonelabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int fewFiles = 200; ///< are all shown at once, without opening folders

class KindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != ArtifactTree::NameColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->textElideMode = Qt::ElideMiddle;
        option->icon = themedIcon(iconOf(ArtifactTree::Kind(index.data(ArtifactTree::KindRole).toInt())), option->palette);
    }

private:
    static QString iconOf(ArtifactTree::Kind kind)
    {
        switch (kind) {
        case ArtifactTree::Kind::Artifact: return QStringLiteral("artifact");
        case ArtifactTree::Kind::Folder: return QStringLiteral("folder");
        case ArtifactTree::Kind::Link: return QStringLiteral("link");
        case ArtifactTree::Kind::Report: return QStringLiteral("report");
        case ArtifactTree::Kind::File: return QStringLiteral("file");
        }
        return {};
    }
};

bool isSame(const QList<Artifact> &a, const QList<Artifact> &b)
{
    const auto sameFile = [](const ArtifactFile &left, const ArtifactFile &right) {
        return left.path == right.path && left.sha256 == right.sha256 && left.mode == right.mode && left.linkTarget == right.linkTarget;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&sameFile](const Artifact &left, const Artifact &right) {
        return left.name == right.name &&
               std::equal(left.files.begin(), left.files.end(), right.files.begin(), right.files.end(), sameFile);
    });
}

} // namespace

ArtifactsView::ArtifactsView(ArtifactSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_model(new ArtifactTree(this)),
      m_scan(new ReportScan(source, this)),
      m_tree(new QTreeView(this)),
      m_report(new TestReportView(this)),
      m_empty(new EmptyView(this)),
      m_noMatch(new EmptyView(this)),
      m_strip(new SaveStrip(this)),
      m_more(new ToneLabel(ToneLabel::Tone::Muted, {}, this)),
      m_published(new ToneLabel(ToneLabel::Tone::Plain, {}, this)),
      m_pages(new QStackedWidget(this)),
      m_treePages(new QStackedWidget(this))
{
    setAccessibleName(tr("Artifacts of the run"));
    makeTree();
    auto *page = new QWidget(this);
    auto *left = new QVBoxLayout(page);
    left->setContentsMargins({});
    left->setSpacing(0);
    left->addWidget(makeBar());
    left->addWidget(m_treePages, 1);
    m_more->setContentsMargins(12, 4, 12, 4);
    left->addWidget(m_more);
    m_published->setContentsMargins(12, 4, 12, 8);
    m_published->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_published->setAccessibleName(tr("Published"));
    m_published->hide();
    left->addWidget(m_published);
    left->addWidget(m_strip);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(page);
    splitter->addWidget(m_report);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    setReportShown(false);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    m_empty->setText(tr("No artifacts"), tr("Artifacts are files that a run keeps when it has passed. "
                                            "The pipeline names them under “artifacts:”; this run has kept none."));
    m_pages->setCurrentWidget(m_empty);
    m_opener = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    m_chooser = [this](const QString &title, const std::function<void(const QString &)> &chosen) {
        auto *dialog = new QFileDialog(this, title);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    connect(m_scan, &ReportScan::found, this, &ArtifactsView::reportFound);
    connect(m_report, &TestReportView::placeWanted, this, &ArtifactsView::placeWanted);
    connect(m_noMatch, &EmptyView::actionWanted, m_filter, &QLineEdit::clear);
    connect(m_strip, &SaveStrip::folderWanted, this, [this](const QString &folder) { m_opener(QUrl::fromLocalFile(folder)); });
    connect(m_strip, &SaveStrip::cancelWanted, this, [this] {
        if (!m_saving) {
            m_opening.reset();
            return m_strip->hide();
        }
        delete m_saving;
        updateButtons();
        m_strip->succeed(tr("Saving was stopped. What had been written until then is in the folder."), {});
    });
    setFocusProxy(m_tree);
    updateIcons();
    updateButtons();
}

ArtifactsView::~ArtifactsView() = default;

QToolButton *ArtifactsView::addButton(const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tip);
    m_iconButtons.append({button, icon});
    return button;
}

QWidget *ArtifactsView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    m_open = addButton(QStringLiteral("open"), tr("Open"), tr("Open the file, or the test report in it (Enter)"));
    m_save = addButton(QStringLiteral("save"), tr("Save as…"), tr("Save the file, folder or artifact (Ctrl+S)"));
    m_copy = addButton(QStringLiteral("copy"), tr("Copy hash"), tr("Copy the file's SHA-256"));
    m_filter->setMinimumWidth(120);
    row->addWidget(m_filter, 1);
    row->addStretch();
    for (QToolButton *button : {m_open, m_save, m_copy})
        row->addWidget(button);
    connect(m_filter, &QLineEdit::textChanged, this, &ArtifactsView::applyFilter);
    connect(m_open, &QToolButton::clicked, this, &ArtifactsView::open);
    connect(m_save, &QToolButton::clicked, this, &ArtifactsView::save);
    connect(m_copy, &QToolButton::clicked, this, &ArtifactsView::copyHash);
    return bar;
}

void ArtifactsView::makeTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new KindDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("Artifacts"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ArtifactTree::NameColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(ArtifactTree::SizeColumn, m_tree->fontMetrics().horizontalAdvance(QStringLiteral("1023.9 KiB---")));
    m_tree->header()->resizeSection(ArtifactTree::HashColumn, m_tree->fontMetrics().horizontalAdvance(QStringLiteral("0123456789ab---")));
    m_tree->installEventFilter(this);
    m_treePages->addWidget(m_tree);
    m_treePages->addWidget(m_noMatch);
    connect(m_tree, &QTreeView::activated, this, &ArtifactsView::open);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ArtifactsView::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArtifactsView::currentChanged);
}

void ArtifactsView::setArtifacts(const QList<Artifact> &artifacts)
{
    if (isSame(artifacts, m_model->artifacts()))
        return;
    m_model->setArtifacts(artifacts);
    setReportShown(false);
    m_reading.reset();
    m_shownReport.clear();
    m_pages->setCurrentIndex(artifacts.isEmpty() ? 1 : 0);
    applyFilter();
    m_scan->start(artifacts);
}

void ArtifactsView::setPublications(const QList<Publication> &publications)
{
    constexpr qsizetype mostShown = 6;
    QStringList lines;
    for (const Publication &publication : publications.mid(0, mostShown)) {
        const QString &name = publication.artifact;
        if (publication.state == PublicationState::Published)
            lines += publication.digest.isEmpty() ? tr("%1 is published: %2").arg(name, publication.url)
                                                  : tr("%1 is published: %2 (%3)").arg(name, publication.url, publication.digest);
        else if (publication.state == PublicationState::Failed)
            lines += tr("%1 is not published: %2").arg(name, publication.problem);
        else
            lines += tr("%1 is being published: %2").arg(name, publication.place);
    }
    if (publications.size() > mostShown)
        lines += tr("%n more place(s)", nullptr, int(publications.size() - mostShown));
    m_published->setText(lines.join(u'\n'));
    m_published->setVisible(!lines.isEmpty());
}

void ArtifactsView::applyFilter()
{
    m_model->setFilter(m_filter->text());
    const bool isEmpty = m_model->rowCount() == 0 && !m_filter->text().isEmpty();
    m_noMatch->setText(tr("No file matches ‘%1’").arg(m_filter->text()), {}, tr("Clear the filter"));
    m_treePages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_tree);
    qsizetype files = 0;
    for (const Artifact &artifact : m_model->artifacts())
        files += artifact.files.size();
    if (files <= fewFiles || !m_filter->text().isEmpty())
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    m_more->setText(tr("%n more files are not listed. Filter to find them.", nullptr, m_model->hiddenFiles()));
    m_more->setVisible(m_model->hiddenFiles() > 0);
    updateButtons();
}

void ArtifactsView::reportFound(const QByteArray &sha256)
{
    m_model->markReport(sha256);
    // The first one shows itself, unless somebody is looking at something.
    if (m_shownReport.isEmpty() && !m_tree->currentIndex().isValid()) {
        if (const QModelIndex index = m_model->firstReport(); index.isValid()) {
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
        }
    }
    currentChanged();
}

void ArtifactsView::currentChanged()
{
    updateButtons();
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid() && m_model->kindAt(index) == ArtifactTree::Kind::Report)
        showReport();
}

void ArtifactsView::showReport()
{
    const ArtifactFile file = *m_model->fileAt(m_tree->currentIndex());
    setReportShown(true);
    if (file.sha256 == m_shownReport)
        return;
    m_shownReport = file.sha256;
    m_report->setLoading();
    m_reading = std::make_unique<QObject>();
    m_source.read(file, ReportScan::largest, m_reading.get(), [this](const Result<QByteArray> &bytes) {
        if (bytes)
            m_report->load(*bytes);
        else
            m_report->setError(bytes.error().sentence);
    });
}

/// Beside a report there is less room for everything else.
void ArtifactsView::setReportShown(bool on)
{
    m_report->setVisible(on);
    m_tree->setColumnHidden(ArtifactTree::HashColumn, on);
    for (QToolButton *button : {m_open, m_save, m_copy})
        button->setToolButtonStyle(on ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void ArtifactsView::updateButtons()
{
    const QModelIndex index = m_tree->currentIndex();
    const ArtifactFile *file = m_model->fileAt(index);
    m_open->setEnabled(file && file->linkTarget.isEmpty() && !m_saving);
    m_save->setEnabled(index.isValid() && !m_saving);
    m_copy->setEnabled(file);
}

void ArtifactsView::open()
{
    const QModelIndex index = m_tree->currentIndex();
    const ArtifactFile *file = m_model->fileAt(index);
    if (!file || !file->linkTarget.isEmpty() || m_saving)
        return;
    if (m_model->kindAt(index) == ArtifactTree::Kind::Report) {
        showReport();
        m_report->tree()->setFocus();
        return;
    }
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    Artifact part = m_model->partAt(index);
    // Opening is looking: nothing that a run has made is started by it. A folder each, as names may be the same.
    part.files.first().mode = 0400;
    const QString folder = m_opened->filePath(QString::fromLatin1(file->sha256.left(16)));
    const QString path = folder + u'/' + part.files.first().path;
    m_strip->begin(tr("Opening %1 …").arg(part.files.first().path), file->size);
    m_opening = std::make_unique<QObject>();
    m_source.save(part, folder, m_opening.get(), [this, path](const Result<void> &saved) {
        m_strip->hide();
        if (!saved)
            m_strip->fail(saved.error().sentence);
        else if (!m_opener(QUrl::fromLocalFile(path)))
            m_strip->fail(tr("%1 was not opened, because no program is set for files of its kind. Save it and open it there.")
                              .arg(QFileInfo(path).fileName()));
    });
}

void ArtifactsView::save()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid() || m_saving)
        return;
    const Artifact part = m_model->partAt(index);
    const QString name = index.siblingAtColumn(ArtifactTree::NameColumn).data().toString();
    m_chooser(tr("Save %1 in").arg(name), [this, part, name](const QString &folder) { saveTo(folder, part, name); });
}

void ArtifactsView::saveTo(const QString &folder, const Artifact &part, const QString &name)
{
    if (!QFileInfo::exists(folder + u'/' + name))
        return start(folder, part, name);
    auto *question = new QMessageBox(QMessageBox::Question, tr("Save %1").arg(name),
                                     tr("%1 has a file or folder %2 already. What has the same name in it would be replaced.")
                                         .arg(QDir::toNativeSeparators(folder), name),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *replace = question->addButton(tr("Replace"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Keep what is there"), QMessageBox::RejectRole));
    connect(replace, &QPushButton::clicked, this, [this, folder, part, name] { start(folder, part, name); });
    question->open();
}

void ArtifactsView::start(const QString &folder, const Artifact &part, const QString &name)
{
    m_saving = new ArtifactSave(m_source, part, folder, this);
    m_strip->begin(tr("Saving %1 …").arg(name), m_saving->totalBytes());
    connect(m_saving, &ArtifactSave::progressed, m_strip, &SaveStrip::setSaved);
    connect(m_saving, &ArtifactSave::finished, this, [this, folder, name](const QString &problem) {
        m_saving->deleteLater();
        m_saving = nullptr;
        updateButtons();
        if (problem.isEmpty())
            m_strip->succeed(tr("%1 was saved in %2.").arg(name, QDir::toNativeSeparators(folder)), folder);
        else
            m_strip->fail(problem);
    });
    updateButtons();
    m_saving->start();
}

void ArtifactsView::copyHash()
{
    if (const ArtifactFile *file = m_model->fileAt(m_tree->currentIndex()))
        QGuiApplication::clipboard()->setText(QString::fromLatin1(file->sha256));
}

void ArtifactsView::showMenu(const QPoint &place)
{
    if (!m_tree->currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(m_open->text(), this, &ArtifactsView::open)->setEnabled(m_open->isEnabled());
    menu.addAction(m_save->text(), this, &ArtifactsView::save)->setEnabled(m_save->isEnabled());
    menu.addAction(m_copy->text(), this, &ArtifactsView::copyHash)->setEnabled(m_copy->isEnabled());
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

bool ArtifactsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    if (watched == m_tree && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save)) {
        save();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ArtifactsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void ArtifactsView::updateIcons()
{
    for (const auto &[button, icon] : std::as_const(m_iconButtons))
        button->setIcon(themedIcon(icon, palette()));
}

} // namespace clustero
