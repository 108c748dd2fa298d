// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/pipelinedocument.h"

class QMenu;

namespace clustero {

class MessageBar;
class OutlineView;
class PipelineCanvas;
class PipelineForm;
class ProblemsView;
class YamlPane;
struct QuickFix;

/// Brings the parts of editing together: what canvas, text and forms want is done to the document, and what the document tells goes to all of
/// them. None of them knows another.
class PipelineEditing : public QObject
{
    Q_OBJECT
public:
    /// The widgets that it drives; owned by whoever shows them, and they live as long.
    struct Parts
    {
        PipelineCanvas &canvas;
        OutlineView &outline;
        YamlPane &text;
        PipelineForm &form;
        ProblemsView &problems;
        MessageBar &message;
    };

    PipelineEditing(Services &services, const QString &file, const Parts &parts, QWidget *parent);
    ~PipelineEditing() override;

    [[nodiscard]] PipelineDocument &document() { return m_document; }
    [[nodiscard]] const PipelineDocument &document() const { return m_document; }
    /// As far as the text says something now; the last good one while it does not.
    [[nodiscard]] const PipelineSpec &spec() const { return m_document.graph().reading.spec; }
    /// Why the file cannot be read; empty: it can, or it has not been tried yet.
    [[nodiscard]] const QString &error() const { return m_error; }

    /// Whether canvas and outline show the file; else they show a run, and belong to somebody else.
    void setShown(bool isShown);
    /// What is selected in the window; the text is scrolled there unless the choice came from it.
    void select(const QString &strand, const QString &step);
    /// Brings the caret to the strand or step.
    void goTo(const QString &strand, const QString &step);
    void goTo(const Diagnostic &problem);
    bool goToProblem(int direction);

    /// Those that exist, a person's own too.
    void setTriggerTypes(const TriggerTypes &types);

    /// What is being typed in a field becomes part of the text now.
    void flush();
    void save(const PipelineDocument::Done &done = {});
    /// The last visual edit, or what is not saved where there was none, as a diff.
    void showLastChange();
    void showUnsavedChanges();
    /// Lines that the last visual edit changed; 0: there was none, or it has been typed since.
    [[nodiscard]] int lastLines() const { return m_lastLines; }

Q_SIGNALS:
    /// The person went there in the text or a form.
    void selectionWanted(const QString &strand, const QString &step);
    /// The text is to be seen.
    void textWanted();
    /// Reading, problems, history, disk: what the window tells of the file.
    void contentChanged();
    void saved();

private:
    void obey(const DocumentEvent &event);
    void loaded(const DocumentEvent &event);
    void textChanged(const DocumentEvent &event);
    void readingReady(const DocumentEvent &event);
    void wish(const QList<Operation> &operations);
    void wishOfForm(const QList<Operation> &operations, int visit);
    void showGraph();
    void showPause();
    void deleted(const QString &sentence, const QList<Operation> &reconnecting);
    void caretMoved(qsizetype offset);
    void chooseFix(const QList<Diagnostic> &problems, const QPoint &globalPos);
    void chooseFixOf(int strand, const QString &step, const QPoint &globalPos);
    void chooseFixAt(qsizetype offset);
    void showFixes(const QList<Diagnostic> &problems, const QList<QList<QuickFix>> &fixes, const QPoint &globalPos);
    void bandSelection(bool scrolls);
    [[nodiscard]] std::optional<NodePath> pathOf(const QString &strand, const QString &step) const;
    void selectPath(const NodePath &path);

    Services &m_services;
    QWidget *m_window;
    Parts m_parts;
    PipelineDocument m_document;
    QString m_error;
    bool m_isShown = false;
    bool m_offersUndo = false; ///< the message bar does, of the last change
    bool m_isFromText = false; ///< the selection is being set by the text
    QString m_strand;
    QString m_step;
    QByteArray m_beforeLast; ///< the text before the last visual edit
    QByteArray m_afterLast;
    QString m_lastLabel;
    int m_lastLines = 0;
};

} // namespace clustero
