// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/formhost.h"

#include <QMap>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace clustero {

class FieldEditor;
class NodePage;
class ToneLabel;

/// The form for what is selected of a pipeline file: all keys of the file, of strands or of steps, each as a field. It shows what it is
/// given and wants operations; the file changes elsewhere. Follows the selection and never takes the focus by itself.
class PipelineForm : public QWidget
{
    Q_OBJECT
public:
    explicit PipelineForm(QWidget *parent = nullptr);
    ~PipelineForm() override;

    /// The file as it is now; what is wrong with it is taken from its reading. What is being typed stays.
    void setPipeline(const ParsedPipeline &pipeline);
    /// Nothing or the file: the file's keys. An artifact or a trigger: these and its fields. A step: its strand's keys and its own.
    /// Several strands, or several steps: what they have in common. What is being typed is committed to what it was typed for.
    void setSelection(const QList<NodePath> &selection);
    [[nodiscard]] QList<NodePath> selection() const { return m_selection; }
    /// Instead of those of the reading, until the next setPipeline().
    void setProblems(const QList<Diagnostic> &problems);
    void setRecentImages(const QStringList &images);
    /// Names only.
    void setSecretNames(const QStringList &names);
    /// Without one there is no button for choosing folders.
    void setFolderLister(const FormHost::FolderLister &lister);
    /// A file of the configuration folder, which may have its strands in a repository.
    void setOwn(bool isOwn);
    /// Why nothing can be edited now; empty: it can.
    void setReadOnly(const QString &reason);

    /// Commits what is typed.
    void flush();
    /// Puts a sentence under a field whose last wish could not be met. Without such a field it stands on top.
    void showRefusal(const NodePath &path, const QString &key, const QString &sentence);
    /// Null: it is not shown.
    [[nodiscard]] FieldEditor *field(const NodePath &path, const QString &key) const;
    /// Selects nothing; the node must be shown. Whether there is such a field.
    bool focusField(const NodePath &path, const QString &key);

Q_SIGNALS:
    /// In this order, as one entry of the undo history together with earlier ones of the same \p visit.
    void operationsWanted(const QList<clustero::Operation> &operations, int visit);
    /// At this byte of the file.
    void editAsYamlWanted(qsizetype offset);
    /// A person went on to another node within the form.
    void pathSelected(const clustero::NodePath &path);
    /// What the trigger would have done with events that were received.
    void triggerTrialWanted(const clustero::NodePath &trigger);

private:
    void changeEvent(QEvent *event) override;
    void enlargeTitle();
    void focusMoved(QWidget *before, QWidget *now);
    [[nodiscard]] FieldEditor *fieldAround(QWidget *widget) const;
    [[nodiscard]] NodePage *pageFor(Place place);
    void showSelection();
    void showChildren(bool isOther);
    void showHeading();
    void showHelp(const QString &label, const QString &sentence);
    void refresh();

    FormHost *m_host;
    QList<NodePath> m_selection;
    QMap<Place, NodePage *> m_pages;
    NodePage *m_page = nullptr;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    ToneLabel *m_title;
    ToneLabel *m_subtitle;
    ToneLabel *m_banner;
    ToneLabel *m_refusal;
    ToneLabel *m_help;
};

} // namespace clustero
