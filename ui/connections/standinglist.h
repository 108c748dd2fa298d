// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/connectionline.h"

#include <QWidget>

class QVBoxLayout;

namespace clustero {

/// What is amiss with a GitHub App or a Slack App: where it is suspended or was removed, and what it is not granted, each with what that means and the page where it
/// is put right. Hidden where nothing is.
class StandingList : public QWidget
{
    Q_OBJECT
public:
    explicit StandingList(QWidget *parent = nullptr);

    void showLine(const ConnectionLine &line);

private:
    void addRow(const QString &icon, const QString &title, const QString &text, const QString &page, const QString &about);

    QVBoxLayout *m_rows;
    QList<ConnectionNeed> m_needs;
    QList<ConnectionPlace> m_places;
    bool m_isSlack = false;
};

} // namespace clustero
