// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/repositoriesmodel.h"
#include "ui/connections/connectionsource.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace clustero {

class EmptyView;
class FilterEdit;
class MessageBar;
class ToneLabel;

/// The repositories that a GitHub App sees, and which of their pipelines events start.
class RepositoriesDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p key: of the App's connection.
    RepositoriesDialog(ConnectionSource &source, const QString &key, QWidget *parent = nullptr);

private:
    void follow();
    void load();
    void showRepositories(const QList<RepositoryLine> &repositories);
    void showState();
    void lookAgain();
    void switchPipeline(qint64 repository, const QString &path, bool on);
    void choose() const;
    [[nodiscard]] ConnectionLine line() const;

    ConnectionSource &m_source;
    QString m_key;
    int m_revision = -1;
    bool m_isThere = false; ///< was, once: what is new is told a moment later
    bool m_isLoading = false;
    RepositoriesModel m_model;
    FilterEdit *m_filter;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    EmptyView *m_empty;
    EmptyView *m_noMatch;
    ToneLabel *m_count;
    QPushButton *m_again;
    QPushButton *m_choose;
    QTimer m_filterSoon;
};

} // namespace clustero
