// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/connectionsteps.h"

#include "ui/connections/connectionsview.h"
#include "ui/connections/webhookchoice.h"
#include "ui/theme/tonelabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace clustero {

namespace {

bool hasKind(const ConnectionSource &source, const QStringList &kinds)
{
    const QList<ConnectionLine> lines = source.lines();
    return std::any_of(lines.begin(), lines.end(), [&](const ConnectionLine &line) { return kinds.contains(line.kind); });
}

const QStringList &channelKinds()
{
    static const QStringList kinds{QStringLiteral("relay"), QStringLiteral("smee")};
    return kinds;
}

/// What an App is asked for, each with the reason.
QGridLayout *needsGrid(const QList<ConnectionNeed> &needs)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const ConnectionNeed &need : needs) {
        const int row = grid->rowCount();
        auto *title = new ToneLabel(ToneLabel::Tone::Plain, need.title);
        title->setWordWrap(false);
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(new ToneLabel(ToneLabel::Tone::Muted, need.reason), row, 1);
    }
    return grid;
}

} // namespace

GithubStep::GithubStep(ConnectionSource &source, QWidget *parent)
    : StepPage(parent), m_source(source), m_view(new ConnectionsView(source, {QStringLiteral("github")}))
{
    auto *connectIt = new QPushButton(tr("Connect GitHub…"));
    connect(connectIt, &QPushButton::clicked, m_view, &ConnectionsView::connectGithub);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new ToneLabel(ToneLabel::Tone::Plain, tr("It asks GitHub for:")));
    layout->addLayout(needsGrid(source.githubNeeds()));
    layout->addWidget(connectIt, 0, Qt::AlignLeft);
    layout->addWidget(m_view);
    layout->addStretch();
    connect(&source, &ConnectionSource::changed, this, &StepPage::changed);
}

bool GithubStep::isDone() const
{
    return hasKind(m_source, {QStringLiteral("github")});
}

EventsStep::EventsStep(ConnectionSource &source, QWidget *parent)
    : StepPage(parent), m_source(source), m_view(new ConnectionsView(source, channelKinds())), m_place(new QWidget)
{
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(16);
    ways->setVerticalSpacing(8);
    ways->setColumnStretch(1, 1);
    const auto addWay = [&](const QString &title, const QString &text) {
        const int row = ways->rowCount();
        auto *heading = new ToneLabel(ToneLabel::Tone::Heading, title);
        heading->setWordWrap(false);
        ways->addWidget(heading, row, 0, Qt::AlignTop);
        ways->addWidget(new ToneLabel(ToneLabel::Tone::Plain, text), row, 1);
    };
    addWay(tr("Asking"), tr("GitHub is asked every minute. Works anywhere and needs nothing; a push begins to run up to a minute later."));
    addWay(tr("A relay"), tr("A small server of yours, or a smee channel, hands events on. A push begins to run within a second; a relay "
                             "keeps what came while this machine slept."));
    addWay(tr("Your own address"),
           tr("A proxy or a tunnel that leads to a relay's channel. Within a second; a test delivery shows whether it works."));
    auto *subscribe = new QPushButton(tr("Subscribe to a relay…"));
    connect(subscribe, &QPushButton::clicked, m_view, &ConnectionsView::subscribe);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(6);
    place->addWidget(new ToneLabel(ToneLabel::Tone::Heading, tr("Try an address of your own")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(ways);
    layout->addWidget(
        new ToneLabel(ToneLabel::Tone::Muted, tr("When you connect GitHub, its dialog asks which of these the App is to use.")));
    layout->addWidget(subscribe, 0, Qt::AlignLeft);
    layout->addWidget(m_view);
    layout->addWidget(m_place);
    layout->addStretch();
    connect(&source, &ConnectionSource::changed, this, [this] {
        refreshOwn();
        Q_EMIT changed();
    });
    refreshOwn();
}

/// There is an address to try as soon as there is a channel that it can lead to.
void EventsStep::refreshOwn()
{
    QStringList channels;
    for (const ConnectionLine &line : m_source.lines()) {
        if (!line.webhook.isEmpty())
            channels.append(line.key);
    }
    m_place->setVisible(!channels.isEmpty());
    if (channels == m_channels)
        return;
    m_channels = channels;
    delete std::exchange(m_own, nullptr);
    if (channels.isEmpty())
        return;
    m_own = new WebhookChoice(m_source, WebhookChoice::Use::Trying);
    m_place->layout()->addWidget(m_own);
}

bool EventsStep::isDone() const
{
    return hasKind(m_source, channelKinds());
}

SlackStep::SlackStep(ConnectionSource &source, QWidget *parent)
    : StepPage(parent), m_source(source), m_view(new ConnectionsView(source, {QStringLiteral("slack")}))
{
    auto *connectIt = new QPushButton(tr("Connect Slack…"));
    connect(connectIt, &QPushButton::clicked, m_view, &ConnectionsView::connectSlack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new ToneLabel(ToneLabel::Tone::Plain, tr("It asks Slack for:")));
    layout->addLayout(needsGrid(source.slackNeeds()));
    layout->addWidget(connectIt, 0, Qt::AlignLeft);
    layout->addWidget(m_view);
    layout->addStretch();
    connect(&source, &ConnectionSource::changed, this, &StepPage::changed);
}

bool SlackStep::isDone() const
{
    return hasKind(m_source, {QStringLiteral("slack")});
}

} // namespace clustero
