// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/jiradialog.h"

#include "app/settings/connections.h"
#include "ui/connections/relaydialog.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/tonelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace clustero {

namespace {

enum JiraKind { JiraCloud, JiraCenter, JiraOldCenter };

constexpr int longestGiven = 2000;

QLineEdit *valueToCopy(const QString &name)
{
    auto *value = new QLineEdit;
    value->setReadOnly(true);
    value->setAccessibleName(name);
    value->setLayoutDirection(Qt::LeftToRight);
    return value;
}

QLineEdit *entry(const QString &name, const QString &example)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(example);
    edit->setMaxLength(longestGiven);
    edit->setLayoutDirection(Qt::LeftToRight);
    return edit;
}

} // namespace

JiraDialog::JiraDialog(ConnectionSource &source, const ConnectionLine &line, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_stack(new QStackedWidget),
      m_site(entry(tr("Address"), QStringLiteral("https://acme.atlassian.net"))),
      m_kind(new QComboBox),
      m_channel(new QComboBox),
      m_how(new ToneLabel(ToneLabel::Tone::Plain)),
      m_url(valueToCopy(tr("URL"))),
      m_secret(valueToCopy(tr("Secret"))),
      m_noSecret(new ToneLabel(ToneLabel::Tone::Muted, tr("It cannot sign: whoever knows the address above can start these pipelines."))),
      m_page(new QPushButton(tr("Open the page in Jira…"))),
      m_state(new ToneLabel(ToneLabel::Tone::Plain)),
      m_tokenForm(new QFormLayout),
      m_account(entry(tr("Account's e-mail"), QStringLiteral("ann@example.com"))),
      m_token(entry(tr("Token"), QString())),
      m_comments(new QCheckBox(tr("&Comment on an issue what came of each run that it started"))),
      m_apply(new QPushButton(tr("&Apply"))),
      m_applied(new ToneLabel(ToneLabel::Tone::Muted)),
      m_problem(new ToneLabel(ToneLabel::Tone::Error))
{
    setWindowTitle(line.key.isEmpty() ? tr("Connect Jira") : tr("Set up %1").arg(line.name));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_close->setAutoDefault(false);
    m_page->setAutoDefault(false);
    m_apply->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &JiraDialog::connectIt);
    connect(m_apply, &QPushButton::clicked, this, &JiraDialog::applyToken);
    connect(m_page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_pageAddress)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_stack->addWidget(makeSitePage());
    m_stack->addWidget(makeHookPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(&source, &ConnectionSource::changed, this, [this] {
        fillChannels();
        showState();
    });
    connect(m_site, &QLineEdit::textChanged, this, &JiraDialog::check);
    fillChannels();
    resize(620, 340);
    check();
    if (!line.key.isEmpty())
        showHook(line.key);
}

QWidget *JiraDialog::makeSitePage()
{
    auto *page = new QWidget;
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Cloud"), JiraCloud);
    m_kind->addItem(tr("Data Center 10 or later"), JiraCenter);
    m_kind->addItem(tr("Server, or Data Center before 10: it cannot sign"), JiraOldCenter);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *more = new QPushButton(tr("Subscribe to a relay…"));
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] {
        auto *dialog = new RelayDialog(m_source, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto *channels = new QHBoxLayout;
    channels->addWidget(m_channel, 1);
    channels->addWidget(more);
    m_form = new QFormLayout;
    m_form->setSpacing(10);
    m_form->addRow(tr("&Address"), m_site);
    m_form->addRow(tr("&Kind"), m_kind);
    auto *way = new QLabel(tr("Events come &by"));
    way->setBuddy(m_channel);
    m_form->addRow(way, channels);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new ToneLabel(
        ToneLabel::Tone::Muted, tr("Issues that change their status, and versions that are released, can start pipelines. Jira tells of "
                                   "them at a public address, which a relay has; the next page says what to enter in Jira.")));
    layout->addLayout(m_form);
    layout->addStretch();
    return page;
}

void JiraDialog::addValue(QGridLayout *grid, const QString &name, QLineEdit *value, const QString &copyTip)
{
    const int row = grid->rowCount();
    auto *title = new ToneLabel(ToneLabel::Tone::Muted, name);
    title->setWordWrap(false);
    auto *copy = new IconButton(QStringLiteral("copy"), copyTip);
    connect(copy, &QToolButton::clicked, this, [this, value, name] {
        QGuiApplication::clipboard()->setText(value->text());
        announce(this, tr("%1 is copied").arg(name));
    });
    grid->addWidget(title, row, 0);
    grid->addWidget(value, row, 1);
    grid->addWidget(copy, row, 2);
}

QWidget *JiraDialog::makeHookPage()
{
    auto *content = new QWidget;
    auto *name = valueToCopy(tr("Name"));
    name->setText(QStringLiteral("Clustero"));
    auto *filter = valueToCopy(tr("JQL"));
    filter->setText(QStringLiteral("project = SHOP"));
    m_secret->setEchoMode(QLineEdit::Password);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addValue(grid, tr("Name"), name, tr("Copy the name"));
    addValue(grid, tr("URL"), m_url, tr("Copy the webhook's address"));
    addValue(grid, tr("Secret"), m_secret, tr("Copy the secret"));
    grid->addWidget(m_noSecret, grid->rowCount(), 1, 1, 2);
    addValue(grid, tr("JQL"), filter, tr("Copy the filter"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(new ToneLabel(ToneLabel::Tone::Heading, tr("1. The webhook in Jira")));
    column->addWidget(m_how);
    column->addLayout(grid);
    column->addWidget(new ToneLabel(
        ToneLabel::Tone::Plain, tr("Tick “created” and “updated” under Issue, “created” and “released” under Version. With your own "
                                   "project in the filter, others are left out; without a filter, none is. Leave “Exclude body” off.")));
    column->addWidget(m_page, 0, Qt::AlignLeft);
    column->addWidget(new ToneLabel(ToneLabel::Tone::Heading, tr("2. A first event")));
    column->addWidget(new ToneLabel(ToneLabel::Tone::Plain, tr("Change the status of an issue, and see whether it comes here.")));
    column->addWidget(m_state);
    column->addWidget(makeTokenPart());
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

QWidget *JiraDialog::makeTokenPart()
{
    auto *part = new QWidget;
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_tokenForm->setSpacing(10);
    m_tokenForm->addRow(tr("Account's e-&mail"), m_account);
    m_tokenForm->addRow(tr("&Token"), m_token);
    m_applied->hide();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new ToneLabel(ToneLabel::Tone::Heading, tr("3. If you like: a token")));
    layout->addWidget(new ToneLabel(
        ToneLabel::Tone::Muted, tr("With it, releases know their project's key at once, and issues can be told what came of a run. It is "
                                   "tried, and goes into the keychain.")));
    layout->addLayout(m_tokenForm);
    layout->addWidget(m_comments);
    auto *row = new QHBoxLayout;
    row->addWidget(m_apply);
    row->addWidget(m_applied, 1);
    row->addStretch();
    layout->addLayout(row);
    return part;
}

void JiraDialog::fillChannels()
{
    const QString chosen = m_channel->currentData().toString();
    QStringList there, wanted;
    const QList<ConnectionLine> lines = m_source.lines();
    for (int i = 0; i < m_channel->count(); ++i)
        there += m_channel->itemData(i).toString();
    for (const ConnectionLine &line : lines) {
        if (line.kind == QLatin1String("relay") || line.kind == QLatin1String("smee"))
            wanted += line.key;
    }
    if (there == wanted && !there.isEmpty())
        return;
    m_channel->clear();
    for (const ConnectionLine &line : lines) {
        if (wanted.contains(line.key))
            m_channel->addItem(line.name, line.key);
    }
    // One that has just come is the one that is meant.
    const auto fresh = std::find_if(wanted.begin(), wanted.end(), [&](const QString &key) { return !there.contains(key); });
    const bool isNew = !there.isEmpty() && fresh != wanted.end();
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(isNew ? *fresh : chosen)));
    m_channel->setPlaceholderText(tr("Subscribe to a relay first"));
    m_channel->setEnabled(m_channel->count() > 0);
    check();
}

void JiraDialog::check()
{
    QString problem;
    if (const Result<QString> address = siteAddress(m_site->text()); !address && !m_site->text().trimmed().isEmpty())
        problem = address.error().sentence;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_go->setEnabled(problem.isEmpty() && !m_site->text().trimmed().isEmpty() && m_channel->count() > 0);
}

void JiraDialog::connectIt()
{
    NewJira jira;
    jira.site = m_site->text().trimmed();
    jira.isCloud = m_kind->currentData().toInt() == JiraCloud;
    jira.takesUnsigned = m_kind->currentData().toInt() == JiraOldCenter;
    jira.leadsTo = m_channel->currentData().toString();
    m_go->setEnabled(false);
    m_source.addJira(jira, this, [this](const Result<QString> &key) {
        if (key) {
            showHook(*key);
            return;
        }
        check();
        m_problem->setText(key.error().sentence);
        m_problem->show();
        announce(m_problem, key.error().sentence);
    });
}

void JiraDialog::showHook(const QString &key)
{
    m_key = key;
    m_stack->setCurrentIndex(1);
    m_go->hide();
    m_close->setText(tr("Close"));
    m_problem->hide();
    resize(640, 720);
    showState();
    m_source.jiraHook(key, this, [this](const Result<JiraHook> &hook) {
        if (hook) {
            fillHook(*hook);
            return;
        }
        m_problem->setText(hook.error().sentence);
        m_problem->show();
    });
}

void JiraDialog::fillHook(const JiraHook &hook)
{
    m_how->setText(hook.isCloud ? tr("Under Settings ▸ System ▸ WebHooks, press “Create a WebHook” and enter:")
                                : tr("Under Administration ▸ System ▸ WebHooks, press “Create a WebHook” and enter:"));
    m_url->setText(hook.webhook);
    m_url->setCursorPosition(0);
    m_secret->setText(QString::fromUtf8(hook.secret));
    m_secret->setEnabled(!hook.secret.isEmpty());
    m_noSecret->setVisible(hook.secret.isEmpty());
    m_pageAddress = hook.page;
    m_tokenForm->setRowVisible(m_account, hook.isCloud);
    m_account->setText(hook.account);
    m_token->setPlaceholderText(!hook.hasToken ? tr("API token, or personal access token") : tr("Empty: the one in the keychain stays"));
    m_comments->setChecked(hook.comments);
}

void JiraDialog::showState()
{
    for (const ConnectionLine &line : m_source.lines()) {
        if (line.key != m_key || line.state == m_state->text())
            continue;
        m_state->setText(line.state);
        announce(m_state, line.state);
    }
}

void JiraDialog::applyToken()
{
    JiraChange wanted;
    wanted.account = m_account->text().trimmed();
    wanted.token = m_token->text().trimmed().toUtf8();
    wanted.comments = m_comments->isChecked();
    m_apply->setEnabled(false);
    m_problem->hide();
    m_source.changeJira(m_key, wanted, this, [this](const Result<QString> &told) {
        m_apply->setEnabled(true);
        m_applied->setVisible(told.has_value());
        m_applied->setText(told ? *told : QString());
        m_problem->setVisible(!told);
        m_problem->setText(told ? QString() : told.error().sentence);
        announce(m_apply, told ? *told : told.error().sentence);
        if (!told)
            return;
        m_token->clear();
        m_token->setPlaceholderText(tr("Empty: the one in the keychain stays"));
    });
}

} // namespace clustero
