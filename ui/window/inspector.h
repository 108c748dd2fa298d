// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace clustero {

/// What is known about the selection, in sections of labelled values. Follows the selection and never takes the focus.
class Inspector : public QScrollArea
{
    Q_OBJECT
public:
    struct Row
    {
        QString label;
        QString value;
        bool isCode = false; ///< a command, a path: fixed-width
    };
    struct Section
    {
        QString title;
        QList<Row> rows;
    };

    explicit Inspector(QWidget *parent = nullptr);
    void setContent(const QString &title, const QString &subtitle, const QList<Section> &sections);

private:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    QString m_shown; ///< as text, so that the same is not built again
};

} // namespace clustero
