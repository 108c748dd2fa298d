// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/fakeconnections.h"
#include "tests/ui/connections/openedpages.h"
#include "ui/connections/connectioncard.h"
#include "ui/connections/connectionsview.h"
#include "ui/connections/credentialdialog.h"
#include "ui/connections/githubdialog.h"
#include "ui/connections/relaydialog.h"
#include "ui/connections/secretdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace clustero;

namespace {

ConnectionLine relay()
{
    return {QStringLiteral("relay:r#c"),
            QStringLiteral("relay"),
            QStringLiteral("office"),
            QStringLiteral("relay https://r"),
            QStringLiteral("https://r/hooks/c"),
            QStringLiteral("Connected · caught up to 14:03:22 · 0 gaps"),
            ConnectionLine::Health::Good};
}

} // namespace

class ConnectionsViewTest : public QObject
{
    Q_OBJECT
    OpenedPages m_opened;

private Q_SLOTS:
    void emptyThenOne()
    {
        FakeConnections source;
        ConnectionsView view(source);
        view.resize(900, 600);
        view.show();
        QVERIFY(tells(view, QStringLiteral("Nothing is connected")));
        source.there = {relay()};
        Q_EMIT source.changed();
        QCOMPARE(view.cards().size(), 1);
        QVERIFY(tells(view, QStringLiteral("caught up to 14:03:22")));
        ConnectionCard *card = view.cards().first();
        source.there[0].state = QStringLiteral("Not connected since 14:04");
        Q_EMIT source.changed();
        QCOMPARE(view.cards().first(), card); // the focus stays where it is
        QVERIFY(tells(view, QStringLiteral("Not connected since 14:04")));
        buttonNamed(view, QStringLiteral("Test"))->click();
        QVERIFY(tells(view, QStringLiteral("an event came in 12 ms")));
    }

    void whatIsAmissWithAnAppIsSaid()
    {
        FakeConnections source;
        ConnectionLine app{
            QStringLiteral("github:42"),         QStringLiteral("github"),    QStringLiteral("clustero"), QStringLiteral("GitHub App"), {},
            QStringLiteral("Installed on acme"), ConnectionLine::Health::Good};
        app.install = QStringLiteral("http://g/apps/clustero/installations/new");
        source.there = {app, relay()};
        ConnectionsView view(source);
        view.show();
        QVERIFY(!tells(view, QStringLiteral("Missing")));
        QVERIFY(!buttonNamed(*view.cards()[0], QStringLiteral("New secret…")));
        QVERIFY(!buttonNamed(*view.cards()[1], QStringLiteral("Repositories…")));
        source.there[0].needs = {{QStringLiteral("Checks, write"), QStringLiteral("To show each run at its commit."),
                                  QStringLiteral("acme has not granted it."), QStringLiteral("http://g/installations/7"), false}};
        source.there[0].places = {
            {QStringLiteral("acme"), ConnectionPlace::Standing::Active, QStringLiteral("Installed on acme"), {}},
            {QStringLiteral("globex"), ConnectionPlace::Standing::Suspended, QStringLiteral("Suspended since"),
             QStringLiteral("http://g/8")},
            {QStringLiteral("initech"), ConnectionPlace::Standing::Removed, QStringLiteral("Nothing of it is seen"), {}}};
        Q_EMIT source.changed();
        QVERIFY(tells(view, QStringLiteral("Missing: Checks, write")));
        QVERIFY(tells(view, QStringLiteral("To show each run at its commit.\nacme has not granted it.")));
        QVERIFY(tells(view, QStringLiteral("Suspended on globex")));
        QVERIFY(tells(view, QStringLiteral("Removed from initech")));
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Open on GitHub"))
                button->click();
        }
        QCOMPARE(std::exchange(m_opened.pages, {}),
                 (QList<QUrl>{QUrl(QStringLiteral("http://g/8")), QUrl(app.install), QUrl(QStringLiteral("http://g/installations/7"))}));
        source.there[0] = app;
        Q_EMIT source.changed();
        QVERIFY(!tells(view, QStringLiteral("Missing")));
        QVERIFY(!tells(view, QStringLiteral("globex")));
    }

    void secretsAreRenewed()
    {
        FakeConnections source;
        ConnectionLine app{QStringLiteral("github:42"), QStringLiteral("github"), QStringLiteral("clustero"), {}, {}, {}};
        app.signsWebhooks = true;
        SecretDialog ofApp(source, app);
        ofApp.show();
        buttonNamed(ofApp, QStringLiteral("Renew"))->click(); // nobody has to know it
        SecretDialog ofRelay(source, relay());
        ofRelay.show();
        QVERIFY(!buttonNamed(ofRelay, QStringLiteral("Renew"))->isEnabled());
        ofRelay.findChild<QLineEdit *>()->setText(QStringLiteral("s3cret"));
        buttonNamed(ofRelay, QStringLiteral("Renew"))->click();
        QCOMPARE(source.renewed, (QStringList{QStringLiteral("github:42 "), QStringLiteral("relay:r#c s3cret")}));
        QVERIFY(!ofRelay.isVisible());
    }

    void credentialsTellAndAreRenewed()
    {
        FakeConnections source;
        ConnectionLine app{QStringLiteral("github:42"), QStringLiteral("github"), QStringLiteral("clustero"), {}, {}, {}};
        app.hasCredential = true;
        app.lastSuccess = QStringLiteral("today, 14:03");
        app.scope = QStringLiteral("checks write");
        app.expiry = QStringLiteral("the key never");
        app.manage = QStringLiteral("http://g/settings/apps/clustero");
        ConnectionLine channel = relay();
        channel.hasCredential = true;
        source.there = {app, channel};
        ConnectionsView view(source);
        view.show();
        QVERIFY(tells(view, QStringLiteral("Last success: today, 14:03\nAllows: checks write\nExpires: the key never")));
        QVERIFY(buttonNamed(*view.cards()[0], QStringLiteral("New key…")));
        QVERIFY(buttonNamed(*view.cards()[1], QStringLiteral("New token…")));
        CredentialDialog ofApp(source, app);
        ofApp.show();
        QVERIFY(!buttonNamed(ofApp, QStringLiteral("Try and keep"))->isEnabled());
        ofApp.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("  PEM  "));
        source.answer = failure(QStringLiteral("private-key"), QStringLiteral("The key belongs to another App."));
        buttonNamed(ofApp, QStringLiteral("Try and keep"))->click();
        QVERIFY(ofApp.isVisible() && tells(ofApp, QStringLiteral("belongs to another App")));
        buttonNamed(ofApp, QStringLiteral("Open the App's page"))->click();
        QCOMPARE(std::exchange(m_opened.pages, {}), QList<QUrl>{QUrl(app.manage)});
        source.answer = {};
        CredentialDialog ofRelay(source, channel);
        ofRelay.show();
        ofRelay.findChild<QLineEdit *>()->setText(QStringLiteral("t0ken"));
        buttonNamed(ofRelay, QStringLiteral("Try and keep"))->click();
        QVERIFY(!ofRelay.isVisible());
        QCOMPARE(source.renewed, (QStringList{QStringLiteral("github:42 PEM\n"), QStringLiteral("relay:r#c t0ken")}));
    }

    void anAddressOfOnesOwnIsTried()
    {
        FakeConnections source;
        source.there = {relay()};
        GithubDialog dialog(source);
        dialog.show();
        auto *way = dialog.findChild<QComboBox *>();
        QCOMPARE(way->count(), 3); // the channel, an own address, asking
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Try it")));
        way->setCurrentIndex(1);
        QPushButton *go = buttonNamed(dialog, QStringLiteral("Create on GitHub…"));
        QPushButton *tries = buttonNamed(dialog, QStringLiteral("Try it"));
        QVERIFY(tries && !tries->isEnabled() && !go->isEnabled());
        QLineEdit *address = nullptr;
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String("Address of my own"))
                address = edit;
        }
        address->setText(QStringLiteral("http://hooks.example.com/x"));
        QVERIFY(!tries->isEnabled() && !go->isEnabled()); // not over an open line
        address->setText(QStringLiteral("https://hooks.example.com/x"));
        tries->click();
        QCOMPARE(source.tried, QStringList{QStringLiteral("https://hooks.example.com/x relay:r#c")});
        QVERIFY(tells(dialog, QStringLiteral("came in here after 12 ms")));
        go->click();
        QCOMPARE(source.made.first().webhook, QUrl(QStringLiteral("https://hooks.example.com/x")));
        QCOMPARE(source.made.first().leadsTo, QStringLiteral("relay:r#c"));
    }

    void aRelayNeedsAddressChannelAndToken()
    {
        FakeConnections source;
        source.answer = failure(QStringLiteral("no-keychain"), QStringLiteral("There is no keychain."));
        RelayDialog dialog(source);
        dialog.show();
        const QList<QLineEdit *> edits = dialog.findChildren<QLineEdit *>();
        QPushButton *add = buttonNamed(dialog, QStringLiteral("Subscribe"));
        QVERIFY(!add->isEnabled());
        edits[0]->setText(QStringLiteral("http://relay.example.com"));
        QVERIFY(!add->isEnabled()); // not over an open line
        edits[0]->setText(QStringLiteral("https://Relay.example.com/"));
        edits[1]->setText(QStringLiteral("not an id"));
        edits[2]->setText(QStringLiteral("secret"));
        QVERIFY(!add->isEnabled());
        edits[1]->setText(QStringLiteral("c1"));
        QVERIFY(add->isEnabled());
        add->click();
        QCOMPARE(source.relays.first().url, QStringLiteral("https://relay.example.com"));
        QCOMPARE(source.relays.first().name, QStringLiteral("relay.example.com"));
        QVERIFY(tells(dialog, QStringLiteral("There is no keychain.")));
        QVERIFY(dialog.isVisible());
        source.answer = {};
        add->click();
        QVERIFY(!dialog.isVisible());
    }

    void anAppIsMadeInTheBrowser()
    {
        FakeConnections source;
        source.there = {relay()};
        GithubDialog dialog(source);
        dialog.show();
        buttonNamed(dialog, QStringLiteral("Create on GitHub…"))->click();
        QCOMPARE(source.made.first().webhook, QUrl(QStringLiteral("https://r/hooks/c")));
        source.page(QUrl(QStringLiteral("http://127.0.0.1:1/start")));
        QCOMPARE(std::exchange(m_opened.pages, {}), QList<QUrl>{QUrl(QStringLiteral("http://127.0.0.1:1/start"))});
        QVERIFY(tells(dialog, QStringLiteral("Waiting for your browser")));
        source.whenMade(failure(QStringLiteral("timed-out"), QStringLiteral("Nobody came within the hour.")));
        QVERIFY(tells(dialog, QStringLiteral("Nobody came within the hour.")));
        buttonNamed(dialog, QStringLiteral("Create on GitHub…"))->click();
        QSignalSpy connected(&dialog, &GithubDialog::connected);
        source.whenMade(QStringLiteral("github:42"));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(connected.at(0).at(0).toString(), QStringLiteral("github:42"));
        QCOMPARE(source.cancelled, 0);
    }

    void closingWhileWaitingCancels()
    {
        FakeConnections source;
        {
            GithubDialog dialog(source);
            dialog.show();
            buttonNamed(dialog, QStringLiteral("Create on GitHub…"))->click();
        }
        QCOMPARE(source.cancelled, 1);
    }

    void anAppThatIsThere()
    {
        FakeConnections source;
        GithubDialog dialog(source);
        dialog.show();
        dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
        QPushButton *go = buttonNamed(dialog, QStringLiteral("Connect"));
        QVERIFY(go && !go->isEnabled());
        QLineEdit *id = nullptr;
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->placeholderText().startsWith(QLatin1String("A number")))
                id = edit;
        }
        id->setText(QStringLiteral("twelve"));
        QVERIFY(tells(dialog, QStringLiteral("is a number")));
        id->setText(QStringLiteral("12"));
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("-----BEGIN"));
        go->click();
        QCOMPARE(source.taken.first().appId, 12);
        QVERIFY(tells(dialog, QStringLiteral("That is no private key.")));
    }
};

QTEST_MAIN(ConnectionsViewTest)
#include "tst_connectionsview.moc"
