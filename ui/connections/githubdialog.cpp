// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/githubdialog.h"

#include "ui/connections/webhookchoice.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/format.h"
#include "ui/theme/tonelabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

namespace clustero {

namespace {

constexpr qint64 mostKeyBytes = 64 * 1024;
constexpr std::chrono::hours githubsPatience{1};

} // namespace

GithubDialog::GithubDialog(ConnectionSource &source, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_stack(new QStackedWidget),
      m_ways(new QTabWidget),
      m_web(new QLineEdit),
      m_organization(new QLineEdit),
      m_webhook(new WebhookChoice(source)),
      m_appId(new QLineEdit),
      m_key(new QPlainTextEdit),
      m_pasted(new QLineEdit),
      m_waiting(new ToneLabel(ToneLabel::Tone::Plain)),
      m_problem(new ToneLabel(ToneLabel::Tone::Error))
{
    setWindowTitle(tr("Connect GitHub"));
    resize(640, 560);

    auto *choose = new QWidget;
    auto *common = new QFormLayout;
    common->setSpacing(10);
    m_web->setPlaceholderText(QStringLiteral("https://github.com"));
    common->addRow(tr("&Server"), m_web);
    common->addRow(tr("&Events"), m_webhook);
    m_ways->setAccessibleName(tr("Ways to connect"));
    setAccessibleRole(m_ways, QAccessible::Grouping);
    m_ways->addTab(makeNewPage(), tr("Make an App"));
    m_ways->addTab(makeOwnPage(), tr("I already have an App"));
    auto *column = new QVBoxLayout(choose);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(
        new ToneLabel(ToneLabel::Tone::Muted,
                      tr("A GitHub App of your own lets Clustero see pushes and pull requests, fetch the code and report results. "
                         "Its key goes into the keychain and is never shown.")));
    column->addLayout(common);
    column->addWidget(m_ways, 1);
    auto *area = new QScrollArea; // on a small screen it does not fit
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(choose);
    m_stack->addWidget(area);
    m_stack->addWidget(makeWaitingPage());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("Create on GitHub…"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, [this] { m_ways->currentIndex() == 0 ? createOnGithub() : takeOwn(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->hide();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &GithubDialog::countDown);
    connect(m_ways, &QTabWidget::currentChanged, this, &GithubDialog::check);
    connect(m_webhook, &WebhookChoice::changed, this, &GithubDialog::check);
    connect(m_appId, &QLineEdit::textChanged, this, &GithubDialog::check);
    connect(m_key, &QPlainTextEdit::textChanged, this, &GithubDialog::check);
    check();
}

GithubDialog::~GithubDialog()
{
    if (m_isWaiting)
        m_source.cancelGithubApp();
}

QWidget *GithubDialog::makeNewPage()
{
    auto *page = new QWidget;
    m_organization->setPlaceholderText(tr("Left out: your own account"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Organisation"), m_organization);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(new ToneLabel(ToneLabel::Tone::Plain, tr("It asks GitHub for:")));
    auto *asked = new QGridLayout;
    asked->setHorizontalSpacing(16);
    asked->setVerticalSpacing(4);
    asked->setColumnStretch(1, 1);
    for (const ConnectionNeed &need : m_source.githubNeeds()) {
        const int row = asked->rowCount();
        auto *title = new ToneLabel(ToneLabel::Tone::Plain, need.title);
        title->setWordWrap(false);
        asked->addWidget(title, row, 0, Qt::AlignTop);
        asked->addWidget(new ToneLabel(ToneLabel::Tone::Muted, need.reason), row, 1);
    }
    layout->addLayout(asked);
    layout->addStretch();
    return page;
}

QWidget *GithubDialog::makeOwnPage()
{
    auto *page = new QWidget;
    m_appId->setPlaceholderText(tr("A number, on the App's page under “About”"));
    m_key->setPlaceholderText(QStringLiteral("-----BEGIN RSA PRIVATE KEY-----"));
    m_key->setFont(monospaceFont());
    m_key->setTabChangesFocus(true);
    auto *load = new QPushButton(tr("From a file…"));
    connect(load, &QPushButton::clicked, this, &GithubDialog::loadKey);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->setSpacing(10);
    form->addRow(tr("App &ID"), m_appId);
    form->addRow(tr("Private &key"), m_key);
    form->addRow(QString(), load);
    return page;
}

QWidget *GithubDialog::makeWaitingPage()
{
    auto *page = new QWidget;
    auto *open = new QPushButton(tr("Open again"));
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_page); });
    auto *copy = new QPushButton(tr("Copy link"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_page.toString()); });
    m_pasted->setPlaceholderText(tr("http://127.0.0.1:…/?code=…"));
    m_pasted->setAccessibleName(tr("Address that the browser was sent to"));
    auto *take = new QPushButton(tr("Use"));
    connect(take, &QPushButton::clicked, this, [this] {
        m_source.takeRedirect(QUrl(m_pasted->text().trimmed()), this,
                              [this](const Result<void> &taken) { showProblem(taken ? QString() : taken.error().sentence); });
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch();
    auto *paste = new QHBoxLayout;
    paste->addWidget(m_pasted, 1);
    paste->addWidget(take);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_waiting);
    layout->addLayout(buttons);
    layout->addSpacing(12);
    layout->addWidget(new ToneLabel(ToneLabel::Tone::Muted,
                                    tr("If your browser is on another machine, it ends on a page that it cannot show. Paste that page's "
                                       "address here.")));
    layout->addLayout(paste);
    layout->addStretch();
    return page;
}

void GithubDialog::check()
{
    const bool isNew = m_ways->currentIndex() == 0;
    m_go->setText(isNew ? tr("Create on GitHub…") : tr("Connect"));
    bool isNumber = false;
    const bool hasId = m_appId->text().trimmed().toLongLong(&isNumber) > 0 && isNumber;
    m_go->setEnabled(m_webhook->isComplete() && (isNew || (hasId && !m_key->toPlainText().trimmed().isEmpty())));
    showProblem(!isNew && !m_appId->text().trimmed().isEmpty() && !hasId ? tr("An App's ID is a number.") : QString());
}

void GithubDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void GithubDialog::createOnGithub()
{
    m_go->setEnabled(false);
    showProblem({});
    m_isWaiting = true;
    m_source.makeGithubApp(
        {m_web->text().trimmed(), m_organization->text().trimmed(), m_webhook->webhook(), m_webhook->leadsTo()}, this,
        [this](const QUrl &page) { waitFor(page); }, [this](const Result<QString> &told) { finish(told); });
}

void GithubDialog::waitFor(const QUrl &page)
{
    m_page = page;
    m_endsAt = QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(githubsPatience).count());
    m_stack->setCurrentIndex(1);
    m_go->hide();
    m_clock.start();
    countDown();
    QDesktopServices::openUrl(page);
}

void GithubDialog::countDown()
{
    const auto left = std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(m_endsAt));
    m_waiting->setText(tr("Waiting for your browser. GitHub leaves %1 for it.").arg(durationText(std::max(left, decltype(left)::zero()))));
}

void GithubDialog::finish(const Result<QString> &told)
{
    m_isWaiting = false;
    m_clock.stop();
    if (told) {
        Q_EMIT connected(*told);
        accept();
        return;
    }
    m_stack->setCurrentIndex(0);
    m_go->show();
    check();
    showProblem(told.error().sentence);
}

void GithubDialog::takeOwn()
{
    m_go->setEnabled(false);
    showProblem({});
    m_source.addGithubApp({m_web->text().trimmed(), m_appId->text().trimmed().toLongLong(), m_key->toPlainText().trimmed().toUtf8() + '\n',
                           m_webhook->webhook(), m_webhook->leadsTo()},
                          this, [this](const Result<QString> &told) { finish(told); });
}

void GithubDialog::loadKey()
{
    auto *dialog = new QFileDialog(this, tr("The App's private key"), QString(), tr("Keys (*.pem);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            showProblem(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        else
            m_key->setPlainText(QString::fromUtf8(file.read(mostKeyBytes)));
    });
    dialog->open();
}

} // namespace clustero
