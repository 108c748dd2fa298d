// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/fakeconnections.h"
#include "ui/connections/slackrightsdialog.h"
#include "ui/theme/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace clustero;

namespace {

template<typename Widget>
Widget *named(QWidget &within, const char *name)
{
    for (Widget *widget : within.findChildren<Widget *>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

QPushButton *pushButton(QWidget &within, const char *text, int number = 0)
{
    QList<QPushButton *> found;
    for (QPushButton *button : within.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(text))
            found += button;
    }
    return found.value(number);
}

QStringList rows(const QTreeWidget &table)
{
    QStringList all;
    for (int row = 0; row < table.topLevelItemCount(); ++row) {
        const QTreeWidgetItem &item = *table.topLevelItem(row);
        all += item.text(0) + QStringLiteral(" | ") + item.text(1) + QStringLiteral(" | ") + item.text(2);
    }
    return all;
}

} // namespace

class SlackRightsDialogTest : public QObject
{
    Q_OBJECT

    FakeConnections m_source;
    std::unique_ptr<SlackRightsDialog> m_dialog;

    void open()
    {
        m_dialog = std::make_unique<SlackRightsDialog>(
            m_source, ConnectionLine{QStringLiteral("slack:T0ACME"), QStringLiteral("slack"), QStringLiteral("Acme"), {}, {}, {}});
        m_dialog->show();
    }

private Q_SLOTS:
    void init()
    {
        m_source.rights = ChatTeam();
        m_source.channels = {{QStringLiteral("C1"), QStringLiteral("builds"), false, true}};
        open();
    }

    void peopleAreAllowedAndForbidden()
    {
        auto *who = named<QLineEdit>(*m_dialog, "Id of a person or user group");
        auto *may = named<QComboBox>(*m_dialog, "What they may do");
        QPushButton *allow = pushButton(*m_dialog, "Allow");
        auto *people = named<QTreeWidget>(*m_dialog, "People");
        QVERIFY(!allow->isEnabled());
        who->setText(QStringLiteral("ann"));
        QVERIFY(!allow->isEnabled());
        who->setText(QStringLiteral("S0OPS"));
        QVERIFY(!allow->isEnabled()); // a group owns nothing
        who->setText(QStringLiteral("U0ADA"));
        allow->click();
        QCOMPARE(m_source.rights.owners, QStringList{QStringLiteral("U0ADA")});
        QVERIFY(who->text().isEmpty());
        may->setCurrentIndex(2);
        who->setText(QStringLiteral("S0OPS"));
        named<QLineEdit>(*m_dialog, "Pipelines")->setText(QStringLiteral("web, acme/*"));
        allow->click();
        QCOMPARE(m_source.rights.people.value(0).pipelines, (QStringList{QStringLiteral("web"), QStringLiteral("acme/*")}));
        QCOMPARE(m_source.rights.people.value(0).may, QSet<ChatRight>{ChatRight::Run});
        QCOMPARE(rows(*people), (QStringList{QStringLiteral("U0ADA | do everything (owner) | all"),
                                             QStringLiteral("S0OPS | run, cancel and mute | web, acme/*")}));
        people->setCurrentItem(people->topLevelItem(0));
        pushButton(*m_dialog, "Remove", 0)->click();
        QVERIFY(m_source.rights.owners.isEmpty());
        QCOMPARE(m_source.rights.people.size(), 1);
    }

    void channelsAreTold()
    {
        auto *channels = named<QTreeWidget>(*m_dialog, "Channels");
        pushButton(*m_dialog, "Tell")->click();
        QCOMPARE(m_source.rights.channels.value(0).news, (QSet<ChatNews>{ChatNews::Failed, ChatNews::Fixed}));
        QCOMPARE(rows(*channels), QStringList{QStringLiteral("#builds | what failed and was fixed | all")});
        named<QComboBox>(*m_dialog, "What it is told")->setCurrentIndex(2);
        pushButton(*m_dialog, "Tell")->click(); // in place of the one before
        QCOMPARE(rows(*channels), QStringList{QStringLiteral("#builds | what waits for approval | all")});
        channels->setCurrentItem(channels->topLevelItem(0));
        pushButton(*m_dialog, "Remove", 1)->click();
        QVERIFY(m_source.rights.channels.isEmpty());
    }

    void whatOthersChangedIsNotLost()
    {
        m_source.rights.owners = {QStringLiteral("U0BOB")}; // by `clustero slack owner`
        named<QLineEdit>(*m_dialog, "Id of a person or user group")->setText(QStringLiteral("U0ADA"));
        pushButton(*m_dialog, "Allow")->click();
        QCOMPARE(m_source.rights.owners, QStringList{QStringLiteral("U0BOB")});
        QVERIFY(m_dialog->findChild<MessageBar *>()->isVisible());
    }

    void everythingHasAName()
    {
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                                   qobject_cast<const QTreeWidget *>(widget);
            if (isControl && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(SlackRightsDialogTest)
#include "tst_slackrightsdialog.moc"
