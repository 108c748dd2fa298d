// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/inbox.h"
#include "ui/window/page.h"

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace clustero {

/// Everything that was told, newest first; what was not looked at yet stands out. Enter opens the run.
class InboxPage : public Page
{
    Q_OBJECT
public:
    explicit InboxPage(const Inbox &inbox, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("inbox"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void focusContent() override;
    void setInbox(const Inbox &inbox);
    /// The inbox has changed.
    void refresh();

Q_SIGNALS:
    void entryChosen(const QString &key, const clustero::RunId &run);
    void allReadWanted();

private:
    const Inbox *m_inbox;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
};

} // namespace clustero
