// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/pipelinefiles.h"
#include "app/session/services.h"
#include "app/session/unsavedtexts.h"
#include "models/base/clock.h"
#include "models/yaml/pipelineedit.h"
#include "models/yaml/textmerge.h"
#include "ui/document/diskwatch.h"
#include "ui/document/documentevent.h"
#include "ui/document/documenthistory.h"

#include <QObject>
#include <QTimer>

namespace clustero {

/// A pipeline file that is edited: its text, one undo history for canvas, forms and text, and how it stands to the disk. Canvas, forms and text
/// pane are views: they call apply() or type() and show what changed() tells. Lives in the GUI thread and never waits for a disk; reading after typing
/// happens in other threads.
class PipelineDocument : public QObject
{
    Q_OBJECT
public:
    /// Of one step that changes more than its operations say.
    struct EditOptions
    {
        QString label; ///< of the undo step; empty: made of the operations
        int visit =
            0; ///< edits with the same number, one after the other, are one undo step: of one visit in a form field; 0: a step of its own
    };
    using Done = std::function<void(const Result<void> &)>;

    static constexpr int keepDelay = 2000; ///< ms from an edit until unsaved text is kept; at most 5 s of work are lost

    /// Nothing happens before open(). \p services must outlive it. \p file: absolute.
    PipelineDocument(Services &services, QString file, QObject *parent = nullptr);
    /// Unsaved text stays kept for the next time, unless discard() was called.
    ~PipelineDocument() override;

    /// Where the time comes from that separates undo steps; must outlive the document.
    void setClock(const Clock &clock) { m_clock = &clock; }
    /// \p ms instead of keepDelay.
    void setKeepDelay(int ms) { m_keepTimer.setInterval(ms); }
    /// From the last key until the text is read, in milliseconds.
    void setReadDelay(int ms) { m_readDelay = ms; }

    /// A person's own ones; the text is read with them from now on, and again.
    void setTriggerTypes(const TriggerTypes &types);

    /// Reads the file; then comes Loaded, and it is watched.
    void open();
    /// A file that is not there yet: its text, to be saved.
    void openNew(const QByteArray &text);
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// What the text said when it was read last; \c isCurrent(): that is what it says now.
    [[nodiscard]] const ParsedPipeline &parsed() const { return m_parsed; }
    [[nodiscard]] bool isCurrent() const { return m_readGeneration == m_generation; }
    /// The last reading of a text that was YAML: for the canvas.
    [[nodiscard]] const ParsedPipeline &graph() const { return m_graph; }
    /// parsed() is not YAML: canvas and forms show graph() and are not edited.
    [[nodiscard]] bool isPaused() const { return m_isLoaded && !m_parsed.isReadable(); }
    /// Why; nullopt: it is not paused.
    [[nodiscard]] std::optional<Diagnostic> pauseReason() const;
    [[nodiscard]] const QList<Diagnostic> &problems() const { return m_parsed.reading.diagnostics; }
    /// Bytes differ from those on disk.
    [[nodiscard]] bool isModified() const;

    // Editing

    /// All of the operations as one undo step, or none. They are meant for parsed(); if the text has changed since and they could mean something else
    /// now, they are refused (`outdated`). Other errors: `not-loaded`, and those of edit(). Nothing to change is no error and no step.
    Result<void> apply(const QList<Operation> &operations, const EditOptions &options);
    Result<void> apply(const QList<Operation> &operations) { return apply(operations, EditOptions()); }
    /// Replacements in text() that are no operation, such as a quick fix; also while paused. False: they do not fit.
    bool replace(const TextEdits &edits, const QString &label);
    /// What the text pane has done to its own copy of text(). Coalesced; with a label of its own (commented out, replaced) it is a step of its own.
    /// False: it does not fit, so the pane shows another text and has to take text() anew.
    bool type(const TextEdits &edits, const QString &label = {});
    /// The next typing or visit starts a new undo step: the focus went elsewhere.
    void endStep() { m_history.seal(); }
    /// What is selected now; undo selects it again.
    void setSelected(const std::optional<NodePath> &selected) { m_selected = selected; }

    /// Where cards are pinned; no part of the text and not modified by it.
    [[nodiscard]] const Pins &pins() const { return m_pins; }
    void setPins(const Pins &pins, const QString &label);

    [[nodiscard]] bool canUndo() const { return m_history.stack().canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.stack().canRedo(); }
    [[nodiscard]] QString undoText() const { return m_history.stack().undoText(); } ///< the step's label
    [[nodiscard]] QString redoText() const { return m_history.stack().redoText(); }
    void undo();
    void redo();

    // Disk

    [[nodiscard]] DiskFacts disk() const;
    /// The text that the file had when it was read or saved last; empty for a new one.
    [[nodiscard]] QByteArray savedText() const { return m_base.value_or(QByteArray()); }
    /// Saves text() as it is now; then comes Saved or SaveFailed, and \p done. Refused at once in a conflict (`changed-on-disk`).
    void save(const Done &done = {});
    [[nodiscard]] bool isSaving() const { return !m_saving.isEmpty(); }
    /// Looks at the disk again; also happens by itself.
    void look();

    // In a conflict; each can be undone, and then it is a conflict again.
    void keepMine();
    void useTheirs();
    /// Both changes to what both know, for finishMerge(); without hunks in conflict `merged` is the whole.
    [[nodiscard]] TextMerge mergeWithDisk() const;
    void finishMerge(const QByteArray &merged);

    /// Text of an earlier time that was not saved, newest; nullopt: none. Stale: the file has changed since.
    [[nodiscard]] std::optional<UnsavedText> unsaved() const;
    [[nodiscard]] bool isUnsavedStale() const;
    void restoreUnsaved();
    void dropUnsavedOffer();
    /// The person wants the changes gone: nothing of them is kept for the next time.
    void discard();

Q_SIGNALS:
    /// One after the other, never one inside the other; all state is already that after the last of them.
    void changed(const clustero::DocumentEvent &event);

private:
    using Kind = DocumentEvent::Kind;
    using Origin = DocumentEvent::Origin;

    struct FirstLook
    {
        Result<FileOnDisk> file;
        ParsedPipeline parsed;
        QList<UnsavedText> unsaved;
    };

    // pipelinedocument.cpp
    void exchange(const DocumentChange &change, DocumentHistory::Way way);
    void textExchanged(const QByteArray &before, const DocumentChange &change, const TextEdits &edits, DocumentHistory::Way way);
    void readSoon(Origin origin, bool isTyping);
    void readNow();
    void startReading();
    void take(const ParsedPipeline &parsed);
    [[nodiscard]] bool isOutdated(const QList<Operation> &operations);
    void note(const DocumentEvent &event) { m_events.append(event); }
    void note(Kind kind);
    void noteFailure(Kind kind, const Error &error);
    void tell();

    // documentdisk.cpp
    void firstSeen(const FirstLook &seen);
    void seen(const Result<FileOnDisk> &found);
    void seenThere(const FileOnDisk &found);
    void seenGone();
    void setDisk(DiskFacts::State state, const QByteArray &theirs = {}, const QString &error = {});
    void known(const QByteArray &bytes);
    void resolve(const QByteArray &text, const QString &label);
    void exchangeBase(const DocumentChange::DiskBase &from, const DocumentChange::DiskBase &to, DocumentHistory::Way way);
    void saved(const QByteArray &bytes, const Result<void> &result);
    void forget(const QString &keptIn);
    void keepSoon();
    void keep();
    [[nodiscard]] QString unsavedFolder() const;

    Services &m_services;
    QString m_file;
    Clock m_machineClock;
    const Clock *m_clock = &m_machineClock;
    bool m_isLoaded = false;

    TriggerTypes m_types;
    QByteArray m_text;
    quint64 m_generation = 0;     ///< of the text
    quint64 m_readGeneration = 0; ///< that parsed() is of
    ParsedPipeline m_parsed;
    ParsedPipeline m_graph;
    std::optional<ParsedPipeline> m_prepared; ///< of the text that a visual edit is about to make
    QTimer m_readTimer;
    int m_readDelay = 150; ///< ms (ux.md Y5)
    bool m_isReading = false;
    Origin m_readOrigin = Origin::Disk;
    std::optional<NodePath> m_selectNext; ///< once the text has been read

    DocumentHistory m_history;
    std::optional<NodePath> m_selected;
    Pins m_pins;
    QList<DocumentEvent> m_events;
    bool m_isTelling = false;
    bool m_wasModified = false;

    std::optional<QByteArray> m_base; ///< what the file held when it was read or saved last; nullopt: never there
    bool m_isOnDisk = false;
    quint64 m_savedPosition = 0;
    DiskFacts m_disk;
    DiskWatch m_watch;
    bool m_isLooking = false;
    bool m_looksAgain = false;
    int m_missed = 0; ///< looks in a row that did not find the file
    QList<Done> m_saving;
    QList<Done> m_savingNext;

    QString m_keptIn;
    QTimer m_keepTimer;
    bool m_isKeeping = false;
    bool m_hasKept = false;
    bool m_isDiscarded = false;
    QList<UnsavedText> m_offers;
};

} // namespace clustero
