// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectioncard.h"
#include "ui/connections/connectionsview.h"
#include "ui/connections/githubdialog.h"
#include "ui/connections/relaydialog.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace clustero;

namespace {

class FakeConnections : public ConnectionSource
{
public:
    QList<ConnectionLine> there;
    QList<NewRelay> relays;
    QList<NewGithubApp> made;
    QList<OwnGithubApp> taken;
    Told whenMade;
    std::function<void(QUrl)> page;
    int cancelled = 0;
    Result<void> answer;

    QList<ConnectionLine> lines() const override { return there; }
    QStringList problems() const override { return {}; }
    void addRelay(const NewRelay &relay, QObject *, Done done) override
    {
        relays.append(relay);
        done(answer);
    }
    void remove(const QString &key, QObject *, Done done) override
    {
        there.removeIf([&](const ConnectionLine &line) { return line.key == key; });
        done({});
        Q_EMIT changed();
    }
    void test(const QString &, QObject *, Told done) override { done(QStringLiteral("an event came in 12 ms")); }
    void makeGithubApp(const NewGithubApp &app, QObject *, std::function<void(QUrl)> shown, Told done) override
    {
        made.append(app);
        page = std::move(shown);
        whenMade = std::move(done);
    }
    void takeRedirect(const QUrl &, QObject *, Done done) override { done({}); }
    void cancelGithubApp() override { ++cancelled; }
    void addGithubApp(const OwnGithubApp &app, QObject *, Told done) override
    {
        taken.append(app);
        done(failure(QStringLiteral("private-key"), QStringLiteral("That is no private key.")));
    }
};

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

QPushButton *buttonNamed(QWidget &within, const QString &text)
{
    for (QPushButton *button : within.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&within))
            return button;
    }
    return nullptr;
}

bool tells(QWidget &within, const QString &text)
{
    const auto labels = within.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisibleTo(&within) && label->text().contains(text); });
}

} // namespace

class ConnectionsViewTest : public QObject
{
    Q_OBJECT
    QList<QUrl> m_opened;

public Q_SLOTS:
    void openPage(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "openPage"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

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
        GithubDialog dialog(source, {{QStringLiteral("office"), QStringLiteral("https://r/hooks/c")}});
        dialog.show();
        buttonNamed(dialog, QStringLiteral("Create on GitHub…"))->click();
        QCOMPARE(source.made.first().webhook, QUrl(QStringLiteral("https://r/hooks/c")));
        source.page(QUrl(QStringLiteral("http://127.0.0.1:1/start")));
        QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("http://127.0.0.1:1/start"))});
        QVERIFY(tells(dialog, QStringLiteral("Waiting for your browser")));
        source.whenMade(failure(QStringLiteral("timed-out"), QStringLiteral("Nobody came within the hour.")));
        QVERIFY(tells(dialog, QStringLiteral("Nobody came within the hour.")));
        buttonNamed(dialog, QStringLiteral("Create on GitHub…"))->click();
        source.whenMade(QStringLiteral("clustero-of-acme"));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(source.cancelled, 0);
    }

    void closingWhileWaitingCancels()
    {
        FakeConnections source;
        {
            GithubDialog dialog(source, {});
            dialog.show();
            buttonNamed(dialog, QStringLiteral("Create on GitHub…"))->click();
        }
        QCOMPARE(source.cancelled, 1);
    }

    void anAppThatIsThere()
    {
        FakeConnections source;
        GithubDialog dialog(source, {});
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
