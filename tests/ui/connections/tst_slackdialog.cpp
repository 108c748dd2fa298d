// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/fakeconnections.h"
#include "tests/ui/connections/openedpages.h"
#include "ui/connections/connectioncard.h"
#include "ui/connections/connectionsview.h"
#include "ui/connections/slackdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace clustero;

namespace {

const QString botToken = QStringLiteral("xoxb-1111-2222-abcdef"), appToken = QStringLiteral("xapp-1-A0-3333-abcdef");

ConnectionLine workspace()
{
    ConnectionLine line{QStringLiteral("slack:T0ACME"), QStringLiteral("slack"), QStringLiteral("Acme"), {}, {}, {}};
    line.handle = QStringLiteral("ci");
    return line;
}

QLineEdit *editNamed(QWidget &within, const QString &name)
{
    for (QLineEdit *edit : within.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

QLineEdit *appEdit(QWidget &dialog)
{
    return editNamed(dialog, QStringLiteral("Token of the App"));
}

QLineEdit *botEdit(QWidget &dialog)
{
    return editNamed(dialog, QStringLiteral("Token of the bot"));
}

} // namespace

class SlackDialogTest : public QObject
{
    Q_OBJECT
    OpenedPages m_opened;

private Q_SLOTS:
    void fromTheAppToAMessage()
    {
        FakeConnections source;
        source.there = {workspace()};
        source.channels = {{QStringLiteral("C1"), QStringLiteral("builds"), false, true},
                           {QStringLiteral("G1"), QStringLiteral("plans"), true, true}};
        SlackDialog dialog(source, SlackDialog::Purpose::Connect);
        dialog.show();
        QVERIFY(tells(dialog, QStringLiteral("To tell what came of a run.")));
        buttonNamed(dialog, QStringLiteral("Create in Slack…"))->click();
        QCOMPARE(std::exchange(m_opened.pages, {}), QList<QUrl>{source.slackAppPage()});
        QPushButton *go = buttonNamed(dialog, QStringLiteral("Connect"));
        QVERIFY(!go->isEnabled());
        appEdit(dialog)->setText(appToken);
        QVERIFY(!go->isEnabled());
        botEdit(dialog)->setText(QStringLiteral(" %1 ").arg(botToken));
        QVERIFY(go->isEnabled());
        go->click();
        QCOMPARE(source.slacks.first().bot, botToken.toUtf8());
        QCOMPARE(source.slacks.first().app, appToken.toUtf8());
        QVERIFY(dialog.isVisible() && tells(dialog, QStringLiteral("Slack is connected")));
        QVERIFY(botEdit(dialog)->text().isEmpty()); // not kept in a widget
        auto *channel = dialog.findChild<QComboBox *>();
        QCOMPARE(channel->itemText(0), QStringLiteral("#builds"));
        QCOMPARE(channel->itemText(1), QStringLiteral("plans (private)"));
        channel->setCurrentIndex(1);
        buttonNamed(dialog, QStringLiteral("Send a test message"))->click();
        QCOMPARE(source.messages, QStringList{QStringLiteral("slack:T0ACME G1")});
        QVERIFY(tells(dialog, QStringLiteral("Slack has the message.")));
        buttonNamed(dialog, QStringLiteral("Close"))->click();
        QVERIFY(!dialog.isVisible());
    }

    void wrongTokensAreSeenAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("app");
        QTest::addColumn<QString>("bot");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("typing") << QStringLiteral("xa") << QStringLiteral("xoxb") << QString();
        QTest::newRow("password") << QStringLiteral("hunter2") << QString() << QStringLiteral("xapp-");
        QTest::newRow("other bot") << appToken << QStringLiteral("hello") << QStringLiteral("has to begin with xoxb-");
        QTest::newRow("person's") << appToken << QStringLiteral("xoxp-1111-2222-abc") << QStringLiteral("acts as a person");
        QTest::newRow("rotating") << appToken << QStringLiteral("xoxe.xoxb-1-abcdefgh") << QStringLiteral("token rotation");
        QTest::newRow("half") << appToken << QStringLiteral("xoxb-11") << QStringLiteral("not complete");
        QTest::newRow("wrong field") << botToken << QString() << QStringLiteral("wrong field");
    }

    void wrongTokensAreSeenAsTheyAreTyped()
    {
        QFETCH(QString, app);
        QFETCH(QString, bot);
        QFETCH(QString, problem);
        FakeConnections source;
        SlackDialog dialog(source, SlackDialog::Purpose::Connect);
        dialog.show();
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        const auto shown = [&] {
            return std::count_if(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisibleTo(&dialog); });
        };
        const auto before = shown();
        appEdit(dialog)->setText(app);
        botEdit(dialog)->setText(bot);
        QCOMPARE(shown() - before, problem.isEmpty() ? 0 : 1);
        QVERIFY(problem.isEmpty() || tells(dialog, problem));
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Connect"))->isEnabled());
    }

    void swappedTokensAreSwapped()
    {
        FakeConnections source;
        SlackDialog dialog(source, SlackDialog::Purpose::Connect);
        dialog.show();
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Swap them")));
        appEdit(dialog)->setText(botToken);
        botEdit(dialog)->setText(appToken);
        QVERIFY(tells(dialog, QStringLiteral("The two tokens are swapped.")));
        buttonNamed(dialog, QStringLiteral("Swap them"))->click();
        QCOMPARE(appEdit(dialog)->text(), appToken);
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Swap them")));
        QVERIFY(buttonNamed(dialog, QStringLiteral("Connect"))->isEnabled());
    }

    void whatSlackRefusesIsTold()
    {
        FakeConnections source;
        source.slackAnswer = failure(QStringLiteral("invalid_auth"), QStringLiteral("Slack does not accept the token."));
        SlackDialog dialog(source, SlackDialog::Purpose::Connect);
        dialog.show();
        appEdit(dialog)->setText(appToken);
        botEdit(dialog)->setText(botToken);
        buttonNamed(dialog, QStringLiteral("Connect"))->click();
        QVERIFY(tells(dialog, QStringLiteral("Slack does not accept the token.")));
        QVERIFY(buttonNamed(dialog, QStringLiteral("Connect"))->isEnabled());
        QCOMPARE(botEdit(dialog)->text(), botToken);
    }

    void theAppIsInvitedWhereItIsNot()
    {
        FakeConnections source;
        source.there = {workspace()};
        source.channels = {{QStringLiteral("C1"), QStringLiteral("builds"), false, false}};
        source.messageAnswer = failure(QStringLiteral("not_in_channel"), QStringLiteral("It is not in this channel."));
        ConnectionsView view(source);
        view.show();
        ConnectionCard *card = view.cards().first();
        QVERIFY(!buttonNamed(*card, QStringLiteral("Repositories…")));
        buttonNamed(*card, QStringLiteral("Test message…"))->click();
        auto *dialog = view.findChild<SlackDialog *>();
        QVERIFY(dialog && !buttonNamed(*dialog, QStringLiteral("Connect")));
        buttonNamed(*dialog, QStringLiteral("Send a test message"))->click();
        QVERIFY(tells(*dialog, QStringLiteral("It is not in this channel.")));
        QVERIFY(tells(*dialog, QStringLiteral("/invite @ci")));
        for (QToolButton *button : dialog->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QLatin1String("Copy the command"))
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/invite @ci"));
        source.messageAnswer = QStringLiteral("Slack has the message.");
        buttonNamed(*dialog, QStringLiteral("Send a test message"))->click();
        QVERIFY(!tells(*dialog, QStringLiteral("/invite")));
    }

    void oneTokenIsRenewed()
    {
        FakeConnections source;
        source.there = {workspace()};
        source.slackAnswer = QStringLiteral("The new tokens are in use.");
        ConnectionsView view(source);
        view.show();
        buttonNamed(*view.cards().first(), QStringLiteral("New tokens…"))->click();
        auto *dialog = view.findChild<SlackDialog *>();
        QVERIFY(!buttonNamed(*dialog, QStringLiteral("Create in Slack…")));
        appEdit(*dialog)->setText(appToken);
        buttonNamed(*dialog, QStringLiteral("Renew"))->click();
        QCOMPARE(source.renewed, QStringList{QStringLiteral("slack:T0ACME")});
        QVERIFY(source.slacks.first().bot.isEmpty());
        QVERIFY(tells(view, QStringLiteral("The new tokens are in use.")));
    }
};

QTEST_MAIN(SlackDialogTest)
#include "tst_slackdialog.moc"
