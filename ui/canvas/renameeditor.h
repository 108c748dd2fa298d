// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace clustero {

/// A name that is being typed over what has it. Says under it at once what is wrong with it. Deletes itself when done.
class RenameEditor : public QFrame
{
    Q_OBJECT
public:
    /// Why a name cannot be; empty: it can.
    using Check = std::function<QString(const QString &)>;

    RenameEditor(QWidget *parent, const QString &name, Check check);

    /// Over this part of the parent.
    void moveTo(const QRect &place);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// Another name than before, that can be; by Enter, or by going elsewhere.
    void committed(const QString &name);
    void ended(bool byKey);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void check();
    void finish(bool commits, bool byKey);

    QString m_name;
    Check m_check;
    QLineEdit *m_edit;
    QLabel *m_problem;
    bool m_isDone = false;
};

} // namespace clustero
