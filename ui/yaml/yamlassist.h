// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/completions.h"
#include "ui/yaml/yamleditor.h"

#include <QObject>

class QKeyEvent;

namespace clustero {

class CompletionPopup;

/// Knows the language for the text pane: completes words, tells what a key is for, and finds the strand that a name means.
class YamlAssist : public QObject
{
    Q_OBJECT
public:
    explicit YamlAssist(YamlEditor *editor);

    void setImages(const QStringList &images) { m_images = images; }
    void setTriggerTypes(const TriggerTypes &types) { m_types = types; }
    /// Completes the word at the caret: at once if there is only one, from a list otherwise. False: nothing fits.
    bool complete();
    /// After the person has typed; offers keys while one is being written.
    void typed(const TextEdits &edits);
    /// The caret is elsewhere: what was offered may no longer be meant.
    void moved();
    void close();
    bool takeKey(const QKeyEvent &key);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QStringList offered() const; ///< empty while nothing is open

    /// What is known of the key at this byte; empty: nothing.
    [[nodiscard]] QString helpAt(qsizetype offset) const;
    /// Where the strand is defined whose name in `after` is at this byte.
    [[nodiscard]] std::optional<TextRange> definitionOf(qsizetype offset) const;

Q_SIGNALS:
    void spoken(const QString &sentence);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void show(const QList<Completion> &words);
    void insert(const Completion &word);

    YamlEditor &m_editor;
    CompletionPopup *m_popup;
    QStringList m_images;
    TriggerTypes m_types;
    qsizetype m_wordStart = 0; ///< of the word for which something is offered
    bool m_isInserting = false;
    bool m_isAsked = false; ///< opened by the person, not by typing
};

} // namespace clustero
