// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chatops/chatsettings.h"
#include "ui/connections/connectionsource.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace clustero {

class MessageBar;

/// Who may do what from a Slack workspace, and which channels are told what. Every change is kept at once.
class SlackRightsDialog : public QDialog
{
    Q_OBJECT
public:
    SlackRightsDialog(ConnectionSource &source, const ConnectionLine &line, QWidget *parent = nullptr);

private:
    [[nodiscard]] QLayout *makePeople();
    [[nodiscard]] QLayout *makeChannels();
    void load();
    void showTeam();
    void showChannelNames(const QList<SlackChannelLine> &channels);
    void addPerson();
    void removePerson();
    void addChannel();
    void removeChannel();
    void check();
    void keep(const ChatTeam &wanted);
    void tell(const Error &error);
    [[nodiscard]] QString channelName(const QString &id) const;

    ConnectionSource &m_source;
    QString m_key;
    ChatTeam m_team;
    QHash<QString, QString> m_names; ///< of channels
    MessageBar *m_problem;
    QTreeWidget *m_people;
    QLineEdit *m_who;
    QComboBox *m_may;
    QLineEdit *m_pipelines;
    QPushButton *m_addPerson;
    QPushButton *m_removePerson;
    QTreeWidget *m_channels;
    QComboBox *m_channel;
    QComboBox *m_news;
    QLineEdit *m_told;
    QPushButton *m_addChannel;
    QPushButton *m_removeChannel;
};

} // namespace clustero
