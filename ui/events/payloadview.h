// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/payloadtree.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTreeView;

namespace clustero {

/// What an event says: a tree to look through, with the pointer to each value to copy; the bytes where it is no JSON.
class PayloadView : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadView(QWidget *parent = nullptr);

    /// `bytes` are shown where `document` is null.
    void setPayload(const QJsonDocument &document, const QByteArray &bytes);

private:
    void findNext();
    void copy(int role);
    void showMenu(const QPoint &point);

    PayloadTree m_model;
    QLineEdit *m_find;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
    QStackedWidget *m_stack;
};

} // namespace clustero
