// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/slackdialog.h"

#include "ui/connections/slacktry.h"
#include "ui/connections/tokenplace.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/tonelabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace clustero {

namespace {

constexpr int longestPasted = 2000;

QLineEdit *tokenEdit(const QString &name, const QString &beginning)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    edit->setMaxLength(longestPasted);
    edit->setPlaceholderText(beginning + QStringLiteral("…"));
    edit->setAccessibleName(name);
    edit->setLayoutDirection(Qt::LeftToRight);
    return edit;
}

} // namespace

SlackDialog::SlackDialog(ConnectionSource &source, Purpose purpose, const ConnectionLine &line, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_purpose(purpose),
      m_key(line.key),
      m_stack(new QStackedWidget),
      m_app(tokenEdit(tr("Token of the App"), QStringLiteral("xapp-"))),
      m_bot(tokenEdit(tr("Token of the bot"), QStringLiteral("xoxb-"))),
      m_try(new SlackTry(source)),
      m_problem(new ToneLabel(ToneLabel::Tone::Error)),
      m_swap(new QPushButton(tr("Swap them")))
{
    setWindowTitle(purpose == Purpose::Connect ? tr("Connect Slack")
                   : purpose == Purpose::Renew ? tr("New tokens for %1").arg(line.name)
                                               : tr("Test message to %1").arg(line.name));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(purpose == Purpose::Renew ? tr("Renew") : tr("Connect"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_close->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &SlackDialog::take);
    connect(m_swap, &QPushButton::clicked, this, &SlackDialog::swapTokens);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_stack->addWidget(makeTokensPage());
    m_stack->addWidget(makeTryPage());
    auto *trouble = new QHBoxLayout;
    trouble->addWidget(m_problem, 1);
    trouble->addWidget(m_swap, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_stack, 1);
    layout->addLayout(trouble);
    layout->addWidget(buttons);
    for (QLineEdit *edit : {m_app, m_bot})
        connect(edit, &QLineEdit::textChanged, this, &SlackDialog::check);
    if (purpose == Purpose::Message)
        showTry(line.key);
    else
        resize(700, purpose == Purpose::Connect ? 740 : 400);
    check();
}

QWidget *SlackDialog::makeTokensPage()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(16);
    if (m_purpose == Purpose::Connect) {
        column->addWidget(new ToneLabel(
            ToneLabel::Tone::Muted, tr("A Slack App of your own takes the command /clustero and tells what came of runs. It connects from "
                                       "here to Slack, so nothing has to be reachable from outside. Its tokens go into the keychain.")));
        column->addWidget(makeAppStep());
    } else {
        column->addWidget(
            new ToneLabel(ToneLabel::Tone::Muted, tr("Make new tokens on the App's pages in Slack. A field that is left empty keeps "
                                                     "the token of before.")));
    }
    const bool isFirst = m_purpose == Purpose::Connect;
    column->addWidget(makeTokenStep(
        isFirst ? tr("2. Token of the App") : tr("Token of the App"),
        tr("On the page “Basic Information”, under “App-Level Tokens”, press “Generate Token and Scopes” and add the scope "
           "connections:write."),
        new TokenPlace(QStringLiteral("Basic Information"), QStringLiteral("App-Level Tokens"), QStringLiteral("xapp-1-A0…")), m_app));
    column->addWidget(makeTokenStep(
        isFirst ? tr("3. Token of the bot") : tr("Token of the bot"),
        tr("On the page “Install App”, install it in the workspace, then copy the “Bot User OAuth Token”."),
        new TokenPlace(QStringLiteral("Install App"), QStringLiteral("Bot User OAuth Token"), QStringLiteral("xoxb-12…")), m_bot));
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

QWidget *SlackDialog::makeAppStep()
{
    auto *step = new QWidget;
    auto *create = new QPushButton(tr("Create in Slack…"));
    connect(create, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_source.slackAppPage()); });
    auto *copy = new IconButton(QStringLiteral("copy"), tr("Copy the page's address"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_source.slackAppPage().toString(QUrl::FullyEncoded)); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addWidget(copy);
    buttons->addStretch();
    auto *asked = new QGridLayout;
    asked->setHorizontalSpacing(16);
    asked->setVerticalSpacing(4);
    asked->setColumnStretch(1, 1);
    for (const ConnectionNeed &need : m_source.slackNeeds()) {
        const int row = asked->rowCount();
        auto *title = new ToneLabel(ToneLabel::Tone::Plain, need.title);
        title->setWordWrap(false);
        asked->addWidget(title, row, 0, Qt::AlignTop);
        asked->addWidget(new ToneLabel(ToneLabel::Tone::Muted, need.reason), row, 1);
    }
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new ToneLabel(ToneLabel::Tone::Heading, tr("1. The App")));
    layout->addWidget(
        new ToneLabel(ToneLabel::Tone::Plain, tr("Slack's page has everything filled in: choose the workspace, then “Create”. It "
                                                 "asks for:")));
    layout->addLayout(asked);
    layout->addLayout(buttons);
    return step;
}

QWidget *SlackDialog::makeTokenStep(const QString &title, const QString &how, QWidget *picture, QLineEdit *edit)
{
    auto *step = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(new ToneLabel(ToneLabel::Tone::Heading, title));
    texts->addWidget(new ToneLabel(ToneLabel::Tone::Plain, how));
    texts->addStretch();
    texts->addWidget(edit);
    auto *layout = new QHBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addWidget(picture, 0, Qt::AlignTop);
    return step;
}

QWidget *SlackDialog::makeTryPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    if (m_purpose == Purpose::Connect)
        layout->addWidget(new ToneLabel(ToneLabel::Tone::Heading, tr("Slack is connected")));
    layout->addWidget(new ToneLabel(ToneLabel::Tone::Muted, tr("Try it: choose a channel, and see whether the message comes there.")));
    layout->addWidget(m_try);
    layout->addStretch();
    return page;
}

QString SlackDialog::problemOf(SlackTokenKind app, SlackTokenKind bot) const
{
    using Kind = SlackTokenKind;
    if (app == Kind::Bot || bot == Kind::App)
        return app == Kind::Bot && bot == Kind::App
                   ? tr("The two tokens are swapped.")
                   : tr("The token is in the wrong field: the App's begins with xapp-, the bot's with xoxb-.");
    const auto isOdd = [](Kind kind) {
        return kind == Kind::User || kind == Kind::Rotating || kind == Kind::Other || kind == Kind::Broken;
    };
    const Kind odd = isOdd(app) ? app : bot;
    switch (odd) {
    case Kind::User: return tr("A token that begins with xoxp- acts as a person. Copy the one of the bot, which begins with xoxb-.");
    case Kind::Rotating: return tr("A token that begins with xoxe expires after hours. Turn token rotation off on the App's page.");
    case Kind::Broken: return tr("The token is not complete, or has more than a token in it. Copy it anew.");
    case Kind::Other: return isOdd(app) ? tr("The App's token has to begin with xapp-.") : tr("The bot's token has to begin with xoxb-.");
    default: return {};
    }
}

void SlackDialog::check()
{
    using Kind = SlackTokenKind;
    const Kind app = slackTokenKind(m_app->text()), bot = slackTokenKind(m_bot->text());
    const QString problem = m_stack->currentIndex() == 0 ? problemOf(app, bot) : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_swap->setVisible(!problem.isEmpty() && (app == Kind::Bot || bot == Kind::App));
    const bool isWhole = app == Kind::App && bot == Kind::Bot;
    const bool isPart = (app == Kind::App && bot == Kind::Nothing) || (app == Kind::Nothing && bot == Kind::Bot);
    m_go->setEnabled(isWhole || (m_purpose == Purpose::Renew && isPart));
}

void SlackDialog::swapTokens()
{
    const QString app = m_app->text();
    m_app->setText(m_bot->text());
    m_bot->setText(app);
}

void SlackDialog::take()
{
    m_go->setEnabled(false);
    m_problem->hide();
    const NewSlack tokens{m_bot->text().trimmed().toUtf8(), m_app->text().trimmed().toUtf8()};
    const auto done = [this](const Result<QString> &told) { finish(told); };
    if (m_purpose == Purpose::Renew)
        m_source.renewSlack(m_key, tokens, this, done);
    else
        m_source.addSlack(tokens, this, done);
}

void SlackDialog::finish(const Result<QString> &told)
{
    if (!told) {
        check();
        m_problem->setText(told.error().sentence);
        m_problem->show();
        announce(m_problem, told.error().sentence);
        return;
    }
    m_app->clear();
    m_bot->clear();
    if (m_purpose == Purpose::Renew) {
        Q_EMIT renewed(*told);
        accept();
        return;
    }
    showTry(*told);
}

void SlackDialog::showTry(const QString &key)
{
    m_key = key;
    m_stack->setCurrentIndex(1);
    m_go->hide();
    m_close->setText(tr("Close"));
    m_problem->hide();
    m_swap->hide();
    m_try->showWorkspace(key);
    if (m_purpose == Purpose::Message)
        resize(560, 240);
}

} // namespace clustero
