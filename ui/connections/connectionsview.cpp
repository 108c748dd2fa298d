// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionsview.h"

#include "ui/connections/connectioncard.h"
#include "ui/connections/credentialdialog.h"
#include "ui/connections/githubdialog.h"
#include "ui/connections/jiradialog.h"
#include "ui/connections/relaydialog.h"
#include "ui/connections/repositoriesdialog.h"
#include "ui/connections/secretdialog.h"
#include "ui/connections/slackdialog.h"
#include "ui/connections/slackrightsdialog.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/messagebar.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

namespace clustero {

namespace {

constexpr int widestCard = 820;

} // namespace

ConnectionsView::ConnectionsView(ConnectionSource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_stack(new QStackedWidget), m_problem(new MessageBar)
{
    auto *empty =
        new EmptyView(QStringLiteral("connections"), tr("Nothing is connected"),
                      tr("Pipelines of local folders, schedules and changed files need no connection. Pushes and pull requests come "
                         "from a GitHub App of your own, in milliseconds by way of a relay, or by asking GitHub every minute."));
    empty->addAction(tr("Connect GitHub…"), [this] { connectGithub(); });
    empty->addAction(tr("Connect Slack…"), [this] { connectSlack(); });
    empty->addAction(tr("Connect Jira…"), [this] { connectJira(); });
    empty->addAction(tr("Subscribe to a relay…"), [this] { subscribe(); });
    empty->addAction(tr("Set up step by step"), [this] { Q_EMIT setUpWanted(); });
    m_stack->addWidget(makeList());
    m_stack->addWidget(empty);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    connect(&source, &ConnectionSource::changed, this, &ConnectionsView::refresh);
    refresh();
}

ConnectionsView::ConnectionsView(ConnectionSource &source, const QStringList &kinds, QWidget *parent)
    : QWidget(parent), m_source(source), m_kinds(kinds), m_problem(new MessageBar)
{
    m_problem->hide();
    m_list = new QVBoxLayout(this);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(10);
    m_list->addWidget(m_problem);
    m_list->addStretch();
    connect(&source, &ConnectionSource::changed, this, &ConnectionsView::refresh);
    refresh();
}

QWidget *ConnectionsView::makeList()
{
    auto *github = new QPushButton(tr("Connect GitHub…"));
    connect(github, &QPushButton::clicked, this, &ConnectionsView::connectGithub);
    auto *slack = new QPushButton(tr("Connect Slack…"));
    connect(slack, &QPushButton::clicked, this, &ConnectionsView::connectSlack);
    auto *jira = new QPushButton(tr("Connect Jira…"));
    connect(jira, &QPushButton::clicked, this, &ConnectionsView::connectJira);
    auto *relay = new QPushButton(tr("Subscribe to a relay…"));
    connect(relay, &QPushButton::clicked, this, &ConnectionsView::subscribe);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(github);
    top->addWidget(slack);
    top->addWidget(jira);
    top->addWidget(relay);
    top->addStretch();
    auto *setUp = new QPushButton(tr("Set up…"));
    setUp->setToolTip(tr("Step by step: what this machine has, GitHub, events, a first run"));
    connect(setUp, &QPushButton::clicked, this, &ConnectionsView::setUpWanted);
    top->addWidget(setUp);
    auto *content = new QWidget;
    content->setMaximumWidth(widestCard);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(16, 12, 16, 16);
    m_list->setSpacing(10);
    m_list->addLayout(top);
    m_list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *page = new QWidget;
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(content, 1);
    outer->addStretch(0);
    scroll->setWidget(page);
    return scroll;
}

void ConnectionsView::refresh()
{
    QList<ConnectionLine> lines = m_source.lines();
    if (!m_kinds.isEmpty())
        lines.removeIf([this](const ConnectionLine &line) { return !m_kinds.contains(line.kind); });
    QStringList keys, there;
    for (const ConnectionLine &line : lines)
        keys += line.key;
    for (const ConnectionCard *card : std::as_const(m_cards))
        there += card->line().key;
    if (keys != there) {
        qDeleteAll(std::exchange(m_cards, {}));
        for (const ConnectionLine &line : lines)
            m_cards.append(addCard(line));
    } else {
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_cards[i]->setLine(lines[i]);
    }
    if (m_stack)
        m_stack->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    const QStringList problems = m_source.problems();
    if (problems.isEmpty())
        m_problem->hide();
    else
        m_problem->showMessage(MessageBar::Kind::Warning, problems.join(u' '));
}

ConnectionCard *ConnectionsView::addCard(const ConnectionLine &line)
{
    auto *card = new ConnectionCard(line);
    connect(card, &ConnectionCard::testWanted, this, [this, card] { test(card); });
    connect(card, &ConnectionCard::repositoriesWanted, this, [this, card] { showRepositories(card->line().key); });
    connect(card, &ConnectionCard::secretWanted, this,
            [this, card] { card->line().kind == QLatin1String("slack") ? renewTokens(card) : renewSecret(card); });
    connect(card, &ConnectionCard::messageWanted, this, [this, card] { sendMessage(card->line()); });
    connect(card, &ConnectionCard::rightsWanted, this,
            [this, card] { card->line().kind == QLatin1String("jira") ? showJira(card->line()) : showRights(card->line()); });
    connect(card, &ConnectionCard::credentialWanted, this, [this, card] { renewCredential(card); });
    connect(card, &ConnectionCard::removeWanted, this, [this, card] { remove(card->line()); });
    m_list->insertWidget(m_list->count() - 1, card);
    return card;
}

void ConnectionsView::test(ConnectionCard *card)
{
    card->setTesting(true);
    m_source.test(card->line().key, card, [card](const Result<QString> &told) {
        card->setTesting(false);
        card->setTestResult(told ? *told : told.error().sentence, told.has_value());
    });
}

void ConnectionsView::showRepositories(const QString &key)
{
    auto *dialog = new RepositoriesDialog(m_source, key, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsView::renewSecret(ConnectionCard *card)
{
    auto *dialog = new SecretDialog(m_source, card->line(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretDialog::renewed, card, [this, card](const QString &sentence) {
        card->tell(sentence);
        if (card->line().kind == QLatin1String("jira"))
            showJira(card->line());
    });
    dialog->open();
}

void ConnectionsView::renewTokens(ConnectionCard *card)
{
    auto *dialog = new SlackDialog(m_source, SlackDialog::Purpose::Renew, card->line(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SlackDialog::renewed, card, [card](const QString &sentence) { card->tell(sentence); });
    dialog->open();
}

void ConnectionsView::sendMessage(const ConnectionLine &line)
{
    auto *dialog = new SlackDialog(m_source, SlackDialog::Purpose::Message, line, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsView::showRights(const ConnectionLine &line)
{
    auto *dialog = new SlackRightsDialog(m_source, line, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsView::renewCredential(ConnectionCard *card)
{
    auto *dialog = new CredentialDialog(m_source, card->line(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CredentialDialog::renewed, card, [card](const QString &sentence) { card->tell(sentence); });
    dialog->open();
}

void ConnectionsView::remove(const ConnectionLine &line)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove the connection"), tr("Remove %1?").arg(line.name), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        line.kind == QLatin1String("github")
            ? tr("Its key leaves the keychain, and no event of it comes any more. The App itself stays on GitHub, where "
                 "you can delete it in its settings.")
        : line.kind == QLatin1String("slack")
            ? tr("Its tokens leave the keychain, and its commands are not answered any more. The App itself stays in Slack, where you can "
                 "delete it at api.slack.com/apps.")
        : line.kind == QLatin1String("jira")
            ? tr("Its token leaves the keychain. The channel stays, and so does the webhook in Jira, where you can delete it.")
        : line.kind == QLatin1String("remote")
            ? tr("Its secret leaves the keychain, and pipelines that name it cannot publish or fetch any more. Revoke it on the server, "
                 "too.")
            : tr("Its token leaves the keychain, and no event of it comes any more. The channel stays on the relay."));
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, key = line.key] {
        m_source.remove(key, this, [this](const Result<void> &removed) {
            if (!removed)
                m_problem->showMessage(MessageBar::Kind::Error, removed.error().sentence);
        });
    });
    if (!line.manage.isEmpty()) {
        QPushButton *page = question->addButton(tr("Open its page"), QMessageBox::HelpRole);
        page->disconnect(); // the question stays
        connect(page, &QPushButton::clicked, this, [address = line.manage] { QDesktopServices::openUrl(QUrl(address)); });
    }
    question->open();
}

void ConnectionsView::connectGithub()
{
    auto *dialog = new GithubDialog(m_source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GithubDialog::connected, this, &ConnectionsView::showRepositories);
    dialog->open();
}

void ConnectionsView::connectSlack()
{
    auto *dialog = new SlackDialog(m_source, SlackDialog::Purpose::Connect, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsView::connectJira()
{
    auto *dialog = new JiraDialog(m_source, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsView::showJira(const ConnectionLine &line)
{
    auto *dialog = new JiraDialog(m_source, line, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsView::subscribe()
{
    auto *dialog = new RelayDialog(m_source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace clustero
