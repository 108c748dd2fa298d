// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace clustero {

class LineCommit;

/// A list of texts, one line edit each: Enter goes on to the next one, an emptied one goes away, Alt+Up and Alt+Down move it.
class ItemsEditor : public QWidget
{
    Q_OBJECT
public:
    /// \p addText is the button's; \p itemName names one with its number, "Argument %1".
    ItemsEditor(const QString &addText, const QString &itemName, bool isCode, QWidget *parent = nullptr);

    /// What the document has. What is being typed stays.
    void setTexts(const QStringList &texts);
    /// With what is being typed.
    [[nodiscard]] QStringList texts() const;
    void setPlaceholder(const QString &text) { m_placeholder = text; }
    void flush();
    void forget();
    void hold();
    /// Where the focus comes to.
    [[nodiscard]] QWidget *firstControl() const;

Q_SIGNALS:
    void typed();
    void committed(const QStringList &texts);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *edit = nullptr;
        LineCommit *commit = nullptr;
    };

    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    Row addRow();
    void dropRow(qsizetype row);
    void nameRows();
    [[nodiscard]] qsizetype rowOf(const QObject *edit) const;
    void take();
    void remove(qsizetype row);
    void move(qsizetype from, qsizetype to);
    void goOn(qsizetype row);
    void askForOne();

    const QString m_itemName;
    const bool m_isCode;
    QString m_placeholder;
    QStringList m_shown;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace clustero
