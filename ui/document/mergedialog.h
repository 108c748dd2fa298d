// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/textmerge.h"

#include <QDialog>

#include <optional>
#include <vector>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace clustero {

class DiffPane;

/// Asks, conflict by conflict, what two changes of the same lines become; shows both sides and the result. `accepted()` when all are decided.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const QString &fileName, const TextMerge &merge, QWidget *parent = nullptr);

    /// The whole text with what was picked; mine where nothing was.
    [[nodiscard]] QByteArray merged() const;
    [[nodiscard]] bool isDecided() const;
    void pick(TextMerge::Pick pick); ///< of the conflict that is shown
    void go(int conflict);
    [[nodiscard]] int current() const { return m_current; }

private:
    QLayout *makeHead();
    QWidget *makeSides();
    QWidget *makePicks();
    QWidget *makeResult();
    QLayout *makeFoot();
    void changeEvent(QEvent *event) override;
    void showConflict();
    void showResult();
    [[nodiscard]] std::vector<TextMerge::Pick> picks() const;

    TextMerge m_merge;
    std::vector<MergePart> m_conflicts;
    std::vector<std::optional<TextMerge::Pick>> m_picks;
    int m_current = 0;

    QLabel *m_title;
    QPushButton *m_previous;
    QPushButton *m_next;
    DiffPane *m_mine;
    DiffPane *m_theirs;
    QButtonGroup *m_choice;
    QPlainTextEdit *m_result;
    QLabel *m_state;
    QPushButton *m_accept;
};

} // namespace clustero
