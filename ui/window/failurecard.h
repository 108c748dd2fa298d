// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace clustero {

/// What failed, in one look: step, command, how it ended, the lines that say why, since when, and what to do about it.
class FailureCard : public QFrame
{
    Q_OBJECT
public:
    struct Facts
    {
        QString where;   ///< "test ▸ unit tests"
        QString outcome; ///< "failed after 3.2 s: exit 1"
        QString command; ///< as typed in a shell; empty: none was started
        QString reason;  ///< why it failed before or beside its command; empty: see outcome
        QString since;   ///< "New failure." or "Failing since #212 (4 runs)."
        QStringList excerpt;
        int position = 0;   ///< from 0
        int count = 1;      ///< failing steps of the run
        bool isOver = true; ///< the run; otherwise nothing can be started again yet
    };

    static constexpr int mostLines = 4; ///< of the excerpt; the log below has all

    explicit FailureCard(QWidget *parent = nullptr);

    void setFacts(const Facts &facts);
    void setExcerpt(const QStringList &lines);
    [[nodiscard]] QString asMarkdown() const;

Q_SIGNALS:
    void rerunFailedWanted();
    void rerunAllWanted();
    void openFileWanted();
    void nextWanted();

private:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void copy();
    void style();

    Facts m_facts;
    QLabel *m_where;
    QLabel *m_outcome;
    QLabel *m_command;
    QLabel *m_excerpt;
    QLabel *m_since;
    QPushButton *m_rerunFailed;
    QPushButton *m_rerunAll;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QToolButton *m_next;
};

} // namespace clustero
