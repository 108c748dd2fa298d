// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/fakeconnections.h"
#include "tests/ui/connections/openedpages.h"
#include "ui/connections/connectioncard.h"
#include "ui/connections/connectionsview.h"
#include "ui/connections/jiradialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace clustero;

namespace {

ConnectionLine channelLine(const QString &name)
{
    return {QStringLiteral("relay:https://relay.example#") + name,
            QStringLiteral("relay"),
            name,
            {},
            QStringLiteral("https://relay.example/hooks/c1"),
            {}};
}

ConnectionLine jiraLine(const QString &state)
{
    ConnectionLine line{
        QStringLiteral("jira:https://acme.atlassian.net"), QStringLiteral("jira"), QStringLiteral("acme.atlassian.net"), {}, {}, state};
    line.signsWebhooks = true;
    return line;
}

template<typename Widget>
Widget *named(QWidget &within, const QString &name)
{
    for (Widget *one : within.findChildren<Widget *>()) {
        if (one->accessibleName() == name && one->isVisibleTo(&within))
            return one;
    }
    qFatal("There is no %s", qPrintable(name));
}

} // namespace

class JiraDialogTest : public QObject
{
    Q_OBJECT
    OpenedPages m_opened;

private Q_SLOTS:
    void fromTheAddressToTheFirstEvent()
    {
        FakeConnections source;
        source.there = {channelLine(QStringLiteral("office"))};
        JiraDialog dialog(source, {});
        dialog.show();
        QPushButton *connectIt = buttonNamed(dialog, QStringLiteral("Connect"));
        QVERIFY(!connectIt->isEnabled());
        auto *site = named<QLineEdit>(dialog, QStringLiteral("Address"));
        QTest::keyClicks(site, QStringLiteral("ftp://jira"));
        QVERIFY(!connectIt->isEnabled() && tells(dialog, QStringLiteral("cannot be the address of a Jira")));
        site->setText(QStringLiteral("acme.atlassian.net"));
        QVERIFY(connectIt->isEnabled());
        // A channel that has just come is the one that is meant.
        source.there.append(channelLine(QStringLiteral("new")));
        Q_EMIT source.changed();
        QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Channel"))->currentText(), QStringLiteral("new"));
        QTest::keyClick(site, Qt::Key_Return);
        QCOMPARE(source.jiras.size(), 1);
        QCOMPARE(source.jiras.first().site, QStringLiteral("acme.atlassian.net"));
        QCOMPARE(source.jiras.first().leadsTo, QStringLiteral("relay:https://relay.example#new"));
        QVERIFY(source.jiras.first().isCloud && !source.jiras.first().takesUnsigned);

        QVERIFY(tells(dialog, QStringLiteral("Settings ▸ System ▸ WebHooks")));
        QCOMPARE(named<QLineEdit>(dialog, QStringLiteral("URL"))->text(), source.hook.webhook);
        auto *secret = named<QLineEdit>(dialog, QStringLiteral("Secret"));
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QTest::mouseClick(named<QToolButton>(dialog, QStringLiteral("Copy the secret")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("5ecre7"));
        buttonNamed(dialog, QStringLiteral("Open the page in Jira…"))->click();
        QCOMPARE(m_opened.pages, QList<QUrl>{QUrl(source.hook.page)});
        source.there.append(jiraLine(QStringLiteral("Last event: jira:issue_updated · SHOP-1, at 14:03")));
        Q_EMIT source.changed();
        QVERIFY(tells(dialog, QStringLiteral("SHOP-1, at 14:03")));
    }

    void oldDataCentersAreBelievedOnlyIfSaidSo()
    {
        FakeConnections source;
        source.there = {channelLine(QStringLiteral("office"))};
        source.hook.isCloud = false;
        source.hook.secret.clear();
        JiraDialog dialog(source, {});
        dialog.show();
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(QStringLiteral("https://jira.acme.org/jira"));
        named<QComboBox>(dialog, QStringLiteral("Kind"))->setCurrentIndex(2);
        buttonNamed(dialog, QStringLiteral("Connect"))->click();
        QVERIFY(!source.jiras.first().isCloud && source.jiras.first().takesUnsigned);
        QVERIFY(tells(dialog, QStringLiteral("Administration ▸ System ▸ WebHooks")) && tells(dialog, QStringLiteral("It cannot sign")));
    }

    void aRefusalCanBeMended()
    {
        FakeConnections source;
        source.there = {channelLine(QStringLiteral("office"))};
        source.jiraAnswer = failure(QStringLiteral("name-taken"), QStringLiteral("Another connection is called so."));
        JiraDialog dialog(source, {});
        dialog.show();
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(QStringLiteral("acme.atlassian.net"));
        buttonNamed(dialog, QStringLiteral("Connect"))->click();
        QVERIFY(tells(dialog, QStringLiteral("Another connection is called so.")));
        QVERIFY(buttonNamed(dialog, QStringLiteral("Connect"))->isEnabled());
    }

    void commentsAreSwitchedOn()
    {
        FakeConnections source;
        source.there = {channelLine(QStringLiteral("office")), jiraLine(QStringLiteral("No event has come yet."))};
        ConnectionsView view(source);
        view.show();
        ConnectionCard *card = nullptr;
        for (ConnectionCard *one : view.findChildren<ConnectionCard *>()) {
            if (one->line().kind == QLatin1String("jira"))
                card = one;
        }
        buttonNamed(*card, QStringLiteral("Set up…"))->click();
        auto *dialog = view.findChild<JiraDialog *>();
        QVERIFY(dialog);
        QVERIFY(tells(*dialog, QStringLiteral("No event has come yet.")));
        auto *comments = dialog->findChild<QCheckBox *>();
        QVERIFY(!comments->isChecked());
        comments->click();
        named<QLineEdit>(*dialog, QStringLiteral("Account's e-mail"))->setText(QStringLiteral("ann@example.com"));
        named<QLineEdit>(*dialog, QStringLiteral("Token"))->setText(QStringLiteral(" right-token "));
        source.answer = failure(QStringLiteral("unauthorized"), QStringLiteral("Jira does not accept the token."));
        buttonNamed(*dialog, QStringLiteral("&Apply"))->click();
        QVERIFY(tells(*dialog, QStringLiteral("Jira does not accept the token.")));
        source.answer = {};
        buttonNamed(*dialog, QStringLiteral("&Apply"))->click();
        QCOMPARE(source.jiraChanges.size(), 2);
        QCOMPARE(source.jiraChanges.last().token, QByteArray("right-token"));
        QVERIFY(source.jiraChanges.last().comments);
        QVERIFY(tells(*dialog, QStringLiteral("It is kept.")));
        QVERIFY(named<QLineEdit>(*dialog, QStringLiteral("Token"))->text().isEmpty());
    }
};

QTEST_MAIN(JiraDialogTest)
#include "tst_jiradialog.moc"
