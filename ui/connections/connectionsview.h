// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QStringList>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace clustero {

class ConnectionCard;
class MessageBar;

/// Everything that events come from, each with its state in words, and what can be connected.
class ConnectionsView : public QWidget
{
    Q_OBJECT
public:
    /// The source has to live longer.
    explicit ConnectionsView(ConnectionSource &source, QWidget *parent = nullptr);
    /// Only the cards of these kinds, as a part of something else.
    ConnectionsView(ConnectionSource &source, const QStringList &kinds, QWidget *parent = nullptr);

    void connectGithub();
    void connectSlack();
    void connectJira();
    void subscribe();
    [[nodiscard]] QList<ConnectionCard *> cards() const { return m_cards; }

Q_SIGNALS:
    void setUpWanted();

private:
    [[nodiscard]] QWidget *makeList();
    void refresh();
    ConnectionCard *addCard(const ConnectionLine &line);
    void test(ConnectionCard *card);
    void remove(const ConnectionLine &line);
    void showRepositories(const QString &key);
    void renewSecret(ConnectionCard *card);
    void renewTokens(ConnectionCard *card);
    void sendMessage(const ConnectionLine &line);
    void showRights(const ConnectionLine &line);
    void showJira(const ConnectionLine &line);
    void renewCredential(ConnectionCard *card);

    ConnectionSource &m_source;
    QStringList m_kinds;               ///< that are shown; empty: all
    QStackedWidget *m_stack = nullptr; ///< null: a part of something else
    MessageBar *m_problem;
    QVBoxLayout *m_list = nullptr;
    QList<ConnectionCard *> m_cards;
};

} // namespace clustero
