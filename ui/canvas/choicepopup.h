// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace clustero {

struct Choice
{
    QString title;
    QString detail;
    QString whyNot; ///< empty: it can be chosen
    std::function<void()> act;
};

/// A field to type in and under it what answers to that, over a place of a view. Enter or a click chooses. Deletes itself when done.
class ChoicePopup : public QFrame
{
    Q_OBJECT
public:
    /// What can be chosen after something has been typed, the best first.
    using Source = std::function<QList<Choice>(const QString &typed)>;

    ChoicePopup(QWidget *parent, const QString &title, const QString &hint, Source source);

    /// With its corner there, as far as there is room in the parent.
    void showAt(const QPoint &place);

Q_SIGNALS:
    /// \p byKey: the focus should go back.
    void ended(bool byKey);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();
    [[nodiscard]] QSize wantedSize() const;
    void goTo(int row);
    void choose();
    void finish(bool byKey);
    bool keyPressed(int key);

    Source m_source;
    QList<Choice> m_choices;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QLabel *m_none;
    bool m_isDone = false;
};

/// Choices whose title or detail has what was typed, the best first; all where nothing was.
[[nodiscard]] QList<Choice> matching(const QList<Choice> &choices, const QString &typed);

} // namespace clustero
