// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectioncard.h"

#include "ui/connections/standinglist.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/stateglyph.h"
#include "ui/theme/tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace clustero {

namespace {

State signOf(ConnectionLine::Health health)
{
    switch (health) {
    case ConnectionLine::Health::Good: return State::Passed;
    case ConnectionLine::Health::Busy: return State::Running;
    case ConnectionLine::Health::Bad: return State::Failed;
    case ConnectionLine::Health::Unknown: break;
    }
    return State::Queued;
}

} // namespace

ConnectionCard::ConnectionCard(const ConnectionLine &line, QWidget *parent)
    : QFrame(parent),
      m_sign(new QLabel),
      m_name(new ToneLabel(ToneLabel::Tone::Heading)),
      m_about(new ToneLabel(ToneLabel::Tone::Muted)),
      m_state(new ToneLabel(ToneLabel::Tone::Plain)),
      m_webhook(new QWidget),
      m_address(new ToneLabel(ToneLabel::Tone::Muted)),
      m_facts(new ToneLabel(ToneLabel::Tone::Muted)),
      m_result(new ToneLabel(ToneLabel::Tone::Muted)),
      m_standing(new StandingList),
      m_repositories(new QPushButton(tr("Repositories…"))),
      m_test(new QPushButton(tr("Test"))),
      m_message(new QPushButton(tr("Test message…"))),
      m_rights(new QPushButton(tr("Who may use it…"))),
      m_secret(new QPushButton(tr("New secret…"))),
      m_credential(new QPushButton),
      m_remove(new QPushButton(tr("Remove…")))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_repositories, &QPushButton::clicked, this, &ConnectionCard::repositoriesWanted);
    connect(m_test, &QPushButton::clicked, this, &ConnectionCard::testWanted);
    connect(m_message, &QPushButton::clicked, this, &ConnectionCard::messageWanted);
    connect(m_rights, &QPushButton::clicked, this, &ConnectionCard::rightsWanted);
    connect(m_secret, &QPushButton::clicked, this, &ConnectionCard::secretWanted);
    connect(m_credential, &QPushButton::clicked, this, &ConnectionCard::credentialWanted);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionCard::removeWanted);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new IconButton(QStringLiteral("copy"), tr("Copy the webhook's address"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_line.webhook); });
    auto *hook = new QHBoxLayout(m_webhook);
    hook->setContentsMargins(0, 0, 0, 0);
    hook->setSpacing(4);
    hook->addWidget(m_address, 1);
    hook->addWidget(copy);
    m_result->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_name);
    texts->addWidget(m_about);
    texts->addWidget(m_state);
    texts->addWidget(m_webhook);
    texts->addWidget(m_facts);
    texts->addWidget(m_standing);
    texts->addWidget(m_result);
    texts->addStretch();
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_repositories, m_rights, m_test, m_message, m_secret, m_credential, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addLayout(buttons);
    setLine(line);
}

void ConnectionCard::setLine(const ConnectionLine &line)
{
    m_line = line;
    m_name->setText(line.name);
    m_about->setText(line.about);
    m_state->setText(line.state);
    m_state->setVisible(!line.state.isEmpty());
    m_address->setText(tr("Webhook: %1").arg(line.webhook));
    m_webhook->setVisible(!line.webhook.isEmpty());
    m_repositories->setVisible(line.kind == QLatin1String("github"));
    const bool isSlack = line.kind == QLatin1String("slack");
    m_message->setVisible(isSlack);
    const bool isJira = line.kind == QLatin1String("jira");
    m_rights->setVisible(isSlack || isJira);
    m_rights->setText(isJira ? tr("Set up…") : tr("Who may use it…"));
    m_secret->setVisible(line.signsWebhooks || isSlack);
    m_secret->setText(isSlack ? tr("New tokens…") : tr("New secret…"));
    m_secret->setToolTip(isSlack ? tr("Other tokens of the same Slack App")
                                 : tr("Another secret for its webhook; what was signed with the one before is still accepted"));
    m_standing->showLine(line);
    QStringList facts;
    if (!line.lastSuccess.isEmpty())
        facts.append(tr("Last success: %1").arg(line.lastSuccess));
    if (!line.scope.isEmpty())
        facts.append(tr("Allows: %1").arg(line.scope));
    if (!line.expiry.isEmpty())
        facts.append(tr("Expires: %1").arg(line.expiry));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    const bool isApp = line.kind == QLatin1String("github");
    const bool isRemote = line.kind == QLatin1String("remote");
    m_credential->setText(isApp ? tr("New key…") : isRemote ? tr("New secret…") : tr("New token…"));
    m_credential->setVisible(line.hasCredential);
    m_credential->setAccessibleName(isApp      ? tr("New key for %1").arg(line.name)
                                    : isRemote ? tr("New secret for %1").arg(line.name)
                                               : tr("New token for %1").arg(line.name));
    m_repositories->setAccessibleName(tr("Repositories of %1").arg(line.name));
    m_test->setAccessibleName(tr("Test %1").arg(line.name));
    m_message->setAccessibleName(tr("Test message to %1").arg(line.name));
    m_rights->setAccessibleName(isJira ? tr("Set up %1").arg(line.name) : tr("Who may use %1").arg(line.name));
    m_secret->setAccessibleName(isSlack ? tr("New tokens for %1").arg(line.name) : tr("New secret for %1").arg(line.name));
    m_remove->setAccessibleName(tr("Remove %1").arg(line.name));
    setAccessibleName(line.name);
    setAccessibleDescription(line.state);
    showHealth();
}

void ConnectionCard::setTestResult(const QString &sentence, bool isGood)
{
    m_result->setText(isGood ? tr("Test: %1").arg(sentence) : tr("The test failed: %1").arg(sentence));
    m_result->setVisible(!sentence.isEmpty());
    announce(this, m_result->text());
}

void ConnectionCard::tell(const QString &sentence)
{
    m_result->setText(sentence);
    m_result->show();
    announce(this, sentence);
}

void ConnectionCard::setTesting(bool on)
{
    m_test->setEnabled(!on);
    m_test->setText(on ? tr("Testing…") : tr("Test"));
}

void ConnectionCard::showHealth()
{
    m_sign->setPixmap(stateIcon(signOf(m_line.health), palette()).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void ConnectionCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showHealth();
}

void ConnectionCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    painter.setPen(tokens.border);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace clustero
