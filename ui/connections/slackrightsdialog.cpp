// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/slackrightsdialog.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/rowdelegate.h"
#include "ui/theme/tonelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clustero {

namespace {

using News = QSet<ChatNews>;

const QList<News> &offeredNews()
{
    static const QList<News> offered{
        {ChatNews::Failed, ChatNews::Fixed},
        {ChatNews::Failed, ChatNews::Fixed, ChatNews::Waiting},
        {ChatNews::Waiting},
        {ChatNews::Started, ChatNews::Failed, ChatNews::StillFailing, ChatNews::Fixed, ChatNews::Passed, ChatNews::Waiting}};
    return offered;
}

QStringList globsFrom(const QLineEdit &edit)
{
    QStringList globs;
    for (const QString &one : edit.text().split(u',')) {
        if (!one.trimmed().isEmpty())
            globs += one.trimmed();
    }
    return globs.isEmpty() ? QStringList{QStringLiteral("*")} : globs;
}

QString inWords(const QStringList &globs)
{
    return globs == QStringList{QStringLiteral("*")} ? SlackRightsDialog::tr("all") : globs.join(SlackRightsDialog::tr(", "));
}

QTreeWidget *makeTable(const QStringList &columns, const QString &name)
{
    auto *table = new QTreeWidget;
    table->setHeaderLabels(columns);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setItemDelegate(new RowDelegate(table));
    table->setAccessibleName(name);
    table->header()->setStretchLastSection(true);
    table->setColumnWidth(0, 180);
    table->setColumnWidth(1, 260);
    return table;
}

QLineEdit *makeGlobEdit()
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(SlackRightsDialog::tr("every pipeline"));
    edit->setAccessibleName(SlackRightsDialog::tr("Pipelines"));
    edit->setToolTip(
        SlackRightsDialog::tr("Names or repositories of pipelines, with commas between them; * stands for anything. Empty: all"));
    return edit;
}

} // namespace

SlackRightsDialog::SlackRightsDialog(ConnectionSource &source, const ConnectionLine &line, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_key(line.key),
      m_problem(new MessageBar),
      m_people(makeTable({tr("Who"), tr("May"), tr("Pipelines")}, tr("People"))),
      m_who(new QLineEdit),
      m_may(new QComboBox),
      m_pipelines(makeGlobEdit()),
      m_addPerson(new QPushButton(tr("Allow"))),
      m_removePerson(new QPushButton(tr("Remove"))),
      m_channels(makeTable({tr("Channel"), tr("Is told"), tr("Pipelines")}, tr("Channels"))),
      m_channel(new QComboBox),
      m_news(new QComboBox),
      m_told(makeGlobEdit()),
      m_addChannel(new QPushButton(tr("Tell"))),
      m_removeChannel(new QPushButton(tr("Remove")))
{
    setWindowTitle(tr("Who may use %1").arg(line.name));
    resize(760, 620);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(m_problem);
    layout->addLayout(makePeople(), 1);
    layout->addLayout(makeChannels(), 1);
    layout->addWidget(buttons);
    for (QPushButton *button : {m_addPerson, m_removePerson, m_addChannel, m_removeChannel, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    check();
    load();
}

QLayout *SlackRightsDialog::makePeople()
{
    m_who->setPlaceholderText(QStringLiteral("U0123ABCD"));
    m_who->setAccessibleName(tr("Id of a person or user group"));
    m_who->setToolTip(tr("In Slack, a profile's menu has “Copy member ID”. The answer to /clustero help names it, too"));
    m_may->setAccessibleName(tr("What they may do"));
    m_may->addItem(tr("do everything (owner)"));
    m_may->addItem(tr("see"), QVariant::fromValue(static_cast<int>(ChatRight::See)));
    m_may->addItem(tr("run, cancel and mute"), QVariant::fromValue(static_cast<int>(ChatRight::Run)));
    m_may->addItem(tr("approve"), QVariant::fromValue(static_cast<int>(ChatRight::Approve)));
    connect(m_who, &QLineEdit::textChanged, this, &SlackRightsDialog::check);
    connect(m_who, &QLineEdit::returnPressed, m_addPerson, &QPushButton::click);
    connect(m_may, &QComboBox::currentIndexChanged, this, &SlackRightsDialog::check);
    connect(m_people, &QTreeWidget::itemSelectionChanged, this, &SlackRightsDialog::check);
    connect(m_addPerson, &QPushButton::clicked, this, &SlackRightsDialog::addPerson);
    connect(m_removePerson, &QPushButton::clicked, this, &SlackRightsDialog::removePerson);
    auto *row = new QHBoxLayout;
    row->addWidget(m_who, 2);
    row->addWidget(m_may, 2);
    row->addWidget(m_pipelines, 3);
    row->addWidget(m_addPerson);
    row->addWidget(m_removePerson);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(new ToneLabel(ToneLabel::Tone::Heading, tr("People")));
    column->addWidget(
        new ToneLabel(ToneLabel::Tone::Muted, tr("Nobody may do anything from Slack who is not listed here. Begin with yourself, as owner: "
                                                 "the answer to /clustero help names your id.")));
    column->addWidget(m_people, 1);
    column->addLayout(row);
    return column;
}

QLayout *SlackRightsDialog::makeChannels()
{
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setMaxVisibleItems(20);
    m_news->setAccessibleName(tr("What it is told"));
    m_news->addItems(
        {tr("what failed and was fixed"), tr("that, and what waits for approval"), tr("what waits for approval"), tr("everything")});
    connect(m_channel, &QComboBox::currentIndexChanged, this, &SlackRightsDialog::check);
    connect(m_channels, &QTreeWidget::itemSelectionChanged, this, &SlackRightsDialog::check);
    connect(m_addChannel, &QPushButton::clicked, this, &SlackRightsDialog::addChannel);
    connect(m_removeChannel, &QPushButton::clicked, this, &SlackRightsDialog::removeChannel);
    auto *row = new QHBoxLayout;
    row->addWidget(m_channel, 2);
    row->addWidget(m_news, 2);
    row->addWidget(m_told, 3);
    row->addWidget(m_addChannel);
    row->addWidget(m_removeChannel);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(new ToneLabel(ToneLabel::Tone::Heading, tr("Channels")));
    column->addWidget(m_channels, 1);
    column->addLayout(row);
    return column;
}

void SlackRightsDialog::load()
{
    m_source.slackRights(m_key, this, [this](const Result<ChatTeam> &team) {
        if (!team)
            return tell(team.error());
        m_team = *team;
        showTeam();
        m_who->setFocus();
    });
    m_source.slackChannels(m_key, this, [this](const Result<QList<SlackChannelLine>> &channels) {
        if (channels)
            showChannelNames(*channels);
        else
            tell(channels.error());
    });
}

void SlackRightsDialog::showChannelNames(const QList<SlackChannelLine> &channels)
{
    m_channel->clear();
    for (const SlackChannelLine &channel : channels) {
        const QString name = (channel.isPrivate ? QString() : QStringLiteral("#")) + channel.name;
        m_names.insert(channel.id, name);
        m_channel->addItem(name, channel.id);
    }
    showTeam();
    check();
}

QString SlackRightsDialog::channelName(const QString &id) const
{
    return m_names.value(id, id);
}

void SlackRightsDialog::showTeam()
{
    m_people->clear();
    for (const QString &owner : std::as_const(m_team.owners))
        m_people->addTopLevelItem(new QTreeWidgetItem({owner, m_may->itemText(0), tr("all")}));
    for (const ChatPerson &person : std::as_const(m_team.people)) {
        QStringList rights;
        for (int at = 1; at < m_may->count(); ++at) {
            if (person.may.contains(static_cast<ChatRight>(m_may->itemData(at).toInt())))
                rights += m_may->itemText(at);
        }
        m_people->addTopLevelItem(new QTreeWidgetItem({person.who, rights.join(tr("; ")), inWords(person.pipelines)}));
    }
    m_channels->clear();
    for (const ChatChannel &channel : std::as_const(m_team.channels)) {
        const qsizetype known = offeredNews().indexOf(channel.news);
        QStringList names;
        for (const QString &name : chatNewsNames()) {
            if (channel.news.contains(*chatNewsFromString(name)))
                names += name;
        }
        const QString told = known >= 0 ? m_news->itemText(static_cast<int>(known)) : names.join(tr(", "));
        m_channels->addTopLevelItem(new QTreeWidgetItem({channelName(channel.channel), told, inWords(channel.pipelines)}));
    }
    check();
}

void SlackRightsDialog::check()
{
    const QString who = m_who->text().trimmed();
    const bool isOwner = m_may->currentIndex() == 0;
    m_pipelines->setEnabled(!isOwner);
    m_addPerson->setEnabled(isSlackPerson(who) || (!isOwner && isSlackGroup(who)));
    m_removePerson->setEnabled(!m_people->selectedItems().isEmpty());
    m_addChannel->setEnabled(isSlackChannel(m_channel->currentData().toString()));
    m_removeChannel->setEnabled(!m_channels->selectedItems().isEmpty());
}

void SlackRightsDialog::addPerson()
{
    ChatTeam wanted = m_team;
    const QString who = m_who->text().trimmed();
    if (m_may->currentIndex() == 0) {
        wanted.owners.removeAll(who);
        wanted.owners += who;
    } else {
        ChatPerson person;
        person.who = who;
        person.pipelines = globsFrom(*m_pipelines);
        person.may = {static_cast<ChatRight>(m_may->currentData().toInt())};
        const auto known = std::find_if(wanted.people.begin(), wanted.people.end(),
                                        [&](const ChatPerson &one) { return one.who == person.who && one.pipelines == person.pipelines; });
        if (known != wanted.people.end())
            known->may.unite(person.may);
        else
            wanted.people += person;
    }
    keep(wanted);
}

void SlackRightsDialog::removePerson()
{
    const int row = m_people->indexOfTopLevelItem(m_people->selectedItems().value(0));
    ChatTeam wanted = m_team;
    if (row >= 0 && row < wanted.owners.size())
        wanted.owners.removeAt(row);
    else if (row >= wanted.owners.size() && row < wanted.owners.size() + wanted.people.size())
        wanted.people.removeAt(row - wanted.owners.size());
    keep(wanted);
}

void SlackRightsDialog::addChannel()
{
    ChatChannel channel;
    channel.channel = m_channel->currentData().toString();
    channel.pipelines = globsFrom(*m_told);
    channel.news = offeredNews().value(m_news->currentIndex());
    ChatTeam wanted = m_team;
    wanted.channels.removeIf([&](const ChatChannel &one) { return one.channel == channel.channel && one.pipelines == channel.pipelines; });
    wanted.channels += channel;
    keep(wanted);
}

void SlackRightsDialog::removeChannel()
{
    const int row = m_channels->indexOfTopLevelItem(m_channels->selectedItems().value(0));
    ChatTeam wanted = m_team;
    if (row >= 0 && row < wanted.channels.size())
        wanted.channels.removeAt(row);
    keep(wanted);
}

void SlackRightsDialog::keep(const ChatTeam &wanted)
{
    m_source.setSlackRights(m_key, m_team, wanted, this, [this, wanted](const Result<void> &kept) {
        if (!kept)
            return tell(kept.error());
        m_problem->hide();
        m_team = wanted;
        m_who->clear();
        showTeam();
        announce(this, tr("Kept"));
    });
}

void SlackRightsDialog::tell(const Error &error)
{
    m_problem->showMessage(MessageBar::Kind::Error, error.sentence);
}

} // namespace clustero
