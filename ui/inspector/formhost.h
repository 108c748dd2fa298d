// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"

#include <QObject>

#include <functional>

namespace clustero {

/// What the fields of one form have in common: the file as it was read last, what can be chosen from, and the way out for what they want.
class FormHost : public QObject
{
    Q_OBJECT
public:
    /// Lists the folders inside of a folder of the project (relative, `.`), sorted, and hands them to \p done later in the GUI thread;
    /// not at all once \p context is gone.
    using FolderLister = std::function<void(const QString &folder, QObject *context, const std::function<void(const QStringList &)> &done)>;

    using QObject::QObject;

    ParsedPipeline pipeline;
    QList<Diagnostic> problems;
    QStringList recentImages;
    QStringList secretNames;
    FolderLister listFolders; ///< empty: there is no project's folder
    bool isReadOnly = false;
    bool isOwn = false; ///< a file of the configuration folder: it may have its strands elsewhere

    /// From now on another entry of the undo history is made.
    void beginVisit() { ++m_visit; }
    void want(const QList<Operation> &operations);
    /// As an entry of its own in the undo history.
    void wantAlone(const QList<Operation> &operations);
    void select(const NodePath &path) { Q_EMIT pathSelected(path); }
    void editAsYaml(qsizetype offset) { Q_EMIT editAsYamlWanted(offset); }
    void tryTrigger(const NodePath &trigger) { Q_EMIT triggerTrialWanted(trigger); }
    /// Shows what a field is for; nothing shows the focused field's again.
    void help(const QString &label, const QString &sentence) { Q_EMIT helpWanted(label, sentence); }

Q_SIGNALS:
    void operationsWanted(const QList<clustero::Operation> &operations, int visit);
    void editAsYamlWanted(qsizetype offset);
    void pathSelected(const clustero::NodePath &path);
    void triggerTrialWanted(const clustero::NodePath &trigger);
    void helpWanted(const QString &label, const QString &sentence);

private:
    int m_visit = 1;
};

} // namespace clustero
