// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/repositoriesdialog.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/filteredit.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/rowdelegate.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tonelabel.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace clustero {

namespace {

class RepositoriesDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const bool isPipeline = index.parent().isValid();
        if (index.column() == RepositoriesModel::StateColumn)
            option->palette.setColor(QPalette::Text, tokensOf(option->palette).textMuted);
        else if (!isPipeline && index.model()->rowCount(index) > 0)
            option->font.setWeight(QFont::DemiBold);
        else if (!isPipeline)
            option->palette.setColor(QPalette::Text, tokensOf(option->palette).textMuted);
    }
};

} // namespace

RepositoriesDialog::RepositoriesDialog(ConnectionSource &source, const QString &key, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_key(key),
      m_filter(new FilterEdit(tr("Filter repositories"), tr("Filter: a repository, a pipeline…"))),
      m_message(new MessageBar),
      m_stack(new QStackedWidget),
      m_tree(new QTreeView),
      m_empty(new EmptyView(QStringLiteral("branch"), {}, {})),
      m_noMatch(new EmptyView(QStringLiteral("search"), {}, {})),
      m_count(new ToneLabel(ToneLabel::Tone::Muted)),
      m_again(new QPushButton(tr("Look again"))),
      m_choose(new QPushButton(tr("Choose on GitHub…")))
{
    setWindowTitle(tr("Repositories"));
    resize(720, 560);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new RepositoriesDelegate(m_tree));
    m_tree->setAccessibleName(tr("Repositories"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(RepositoriesModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(RepositoriesModel::StateColumn, 190);
    m_message->hide();
    m_empty->addAction(tr("Choose on GitHub…"), [this] { choose(); });
    m_noMatch->addAction(tr("Clear the filter"), [this] { m_filter->clear(); });
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_choose, QDialogButtonBox::ActionRole);
    m_choose->setToolTip(tr("Opens the page where you say which repositories the App may see"));
    for (QPushButton *button : {m_again, m_choose, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &RepositoriesDialog::choose);
    connect(m_again, &QPushButton::clicked, this, &RepositoriesDialog::lookAgain);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(new ToneLabel(
        ToneLabel::Tone::Muted, tr("Tick a pipeline, and its triggers start runs on this machine from then on. Pipelines are looked for "
                                   "on each repository's default branch.")));
    layout->addWidget(m_filter);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);

    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(0);
    connect(&m_filterSoon, &QTimer::timeout, this, [this] { m_model.setFilter(m_filter->text()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterSoon.start(); });
    connect(m_filter, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_model.index(0, 0));
        showState();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RepositoriesDialog::showState);
    connect(&m_model, &RepositoriesModel::switchWanted, this, &RepositoriesDialog::switchPipeline);
    connect(&source, &ConnectionSource::changed, this, &RepositoriesDialog::follow);
    showState();
    follow();
}

ConnectionLine RepositoriesDialog::line() const
{
    for (const ConnectionLine &each : m_source.lines()) {
        if (each.key == m_key)
            return each;
    }
    return {};
}

void RepositoriesDialog::follow()
{
    const ConnectionLine now = line();
    if (now.key.isEmpty()) {
        if (m_isThere)
            reject();
        return;
    }
    if (!std::exchange(m_isThere, true))
        setWindowTitle(tr("Repositories of %1").arg(now.name));
    showState();
    if (now.revision != m_revision && !m_isLoading) {
        m_revision = now.revision;
        load();
    }
}

void RepositoriesDialog::load()
{
    m_isLoading = true;
    m_source.repositories(m_key, this, [this](const Result<QList<RepositoryLine>> &found) {
        m_isLoading = false;
        if (!found) {
            m_message->showMessage(MessageBar::Kind::Error, found.error().sentence);
            return;
        }
        showRepositories(*found);
        follow(); // it may have changed meanwhile
    });
}

/// What is chosen stays chosen.
void RepositoriesDialog::showRepositories(const QList<RepositoryLine> &repositories)
{
    const auto idOf = [this](const QModelIndex &index) {
        const RepositoryLine *repository = m_model.repositoryAt(index);
        return repository ? repository->id : 0;
    };
    const QModelIndex current = m_tree->currentIndex();
    const qint64 repository = idOf(current);
    const int pipeline = current.parent().isValid() ? current.row() : -1;
    m_model.setRepositories(repositories);
    for (int row = 0; repository != 0 && row < m_model.rowCount(); ++row) {
        const QModelIndex at = m_model.index(row, 0);
        if (idOf(at) != repository)
            continue;
        const QModelIndex below = pipeline < 0 ? QModelIndex() : m_model.index(pipeline, 0, at);
        m_tree->setCurrentIndex(below.isValid() ? below : at);
        break;
    }
    showState();
}

void RepositoriesDialog::showState()
{
    const int total = m_model.total();
    if (total == 0) {
        const ConnectionLine now = line();
        const bool isInstalled = !now.places.isEmpty();
        m_empty->setText(isInstalled ? tr("No repositories") : tr("Installed nowhere yet"),
                         isInstalled ? now.state
                                     : tr("Choose on GitHub which repositories the App may see. They appear here by themselves."));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_model.rowCount() == 0) {
        m_noMatch->setText(tr("No repository matches “%1”").arg(m_filter->text()), {});
        m_stack->setCurrentWidget(m_noMatch);
    } else {
        m_stack->setCurrentWidget(m_tree);
    }
    m_filter->setEnabled(total > 0);
    m_choose->setVisible(total > 0); // otherwise it stands in the middle
    m_count->setText(total == 0 ? QString()
                                : tr("%1 · %2 · %3")
                                      .arg(tr("%n repositories", nullptr, total), tr("%n pipelines", nullptr, m_model.pipelines()),
                                           tr("events start %n", nullptr, m_model.enabled())));
}

void RepositoriesDialog::lookAgain()
{
    m_again->setEnabled(false);
    m_again->setText(tr("Looking…"));
    m_source.lookForRepositories(m_key, this, [this](const Result<void> &looked) {
        m_again->setEnabled(true);
        m_again->setText(tr("Look again"));
        if (looked)
            m_message->hide();
        else
            m_message->showMessage(MessageBar::Kind::Error, looked.error().sentence);
        load();
    });
}

void RepositoriesDialog::switchPipeline(qint64 repository, const QString &path, bool on)
{
    m_model.setPending(repository, path, true);
    m_message->hide();
    m_source.setStartedByEvents(m_key, repository, path, on, this, [this, repository, path, on](const Result<void> &done) {
        m_model.setPending(repository, path, false);
        if (!done)
            m_message->showMessage(MessageBar::Kind::Error, done.error().sentence);
        else
            announce(m_tree, on ? tr("Events start it from now on.") : tr("Events do not start it any more."));
        load();
    });
}

void RepositoriesDialog::choose() const
{
    QDesktopServices::openUrl(QUrl(line().install));
}

} // namespace clustero
