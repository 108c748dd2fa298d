// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace clustero {

class ToneLabel;

/// How an App's events come to this machine, and how fast: by a channel, by an address of the person's own that leads to one, or by asking (ux.md, O4).
class WebhookChoice : public QWidget
{
    Q_OBJECT
public:
    enum class Use { Choosing, Trying }; ///< Trying: only an address of the person's own

    explicit WebhookChoice(ConnectionSource &source, Use use = Use::Choosing, QWidget *parent = nullptr);

    [[nodiscard]] QUrl webhook() const; ///< empty: GitHub is asked
    /// Key of the connection that an address of the person's own leads to; empty: it is a channel's.
    [[nodiscard]] QString leadsTo() const;
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isOwn() const;
    void check();
    void tryIt();

    ConnectionSource &m_source;
    QComboBox *m_way;
    QWidget *m_own;
    QLineEdit *m_address;
    QComboBox *m_channel;
    QPushButton *m_try;
    ToneLabel *m_told;
    ToneLabel *m_failed;
};

} // namespace clustero
