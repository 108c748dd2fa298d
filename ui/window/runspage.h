// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/runsmodel.h"

#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace clustero {

class EmptyView;

/// All runs, newest first: filtered as one types, opened with Enter.
class RunsPage : public Page
{
    Q_OBJECT
public:
    explicit RunsPage(const RunBoard &board, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("runs"); }
    [[nodiscard]] QString title() const override { return tr("Runs"); }
    [[nodiscard]] QIcon icon() const override;
    void focusContent() override;

Q_SIGNALS:
    void runChosen(const clustero::RunId &id);
    void openWanted(); ///< a folder
    void menuWanted(const clustero::RunId &id, const QString &file, const QPoint &point);

private:
    void filter(const QString &text);
    void showState();

    RunsModel m_model;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTreeView *m_view;
    EmptyView *m_empty;
    EmptyView *m_noMatch;
    QStackedWidget *m_stack;
};

} // namespace clustero
