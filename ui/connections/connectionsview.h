// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

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

    void connectGithub();
    void subscribe();
    [[nodiscard]] QList<ConnectionCard *> cards() const { return m_cards; }

private:
    [[nodiscard]] QWidget *makeList();
    void refresh();
    ConnectionCard *addCard(const ConnectionLine &line);
    void test(ConnectionCard *card);
    void remove(const ConnectionLine &line);
    void showRepositories(const QString &key);
    void renewSecret(ConnectionCard *card);

    ConnectionSource &m_source;
    QStackedWidget *m_stack;
    MessageBar *m_problem;
    QVBoxLayout *m_list = nullptr;
    QList<ConnectionCard *> m_cards;
};

} // namespace clustero
