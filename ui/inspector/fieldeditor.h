// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/nodefields.h"
#include "models/yaml/pipelineedit.h"

#include <QWidget>

class QVBoxLayout;

namespace clustero {

class FormHost;
class IconButton;
class LockedValue;
class ToneLabel;

/// What a field is called and what it is for.
struct FieldAbout
{
    QString key;
    QString label;
    QString help;
    QString placeholder; ///< the default, in words
    bool isRequired = false;
    bool isCode = false; ///< fixed-width, from left to right

    [[nodiscard]] static FieldAbout of(const KeyInfo &info);
};

/// A field of a form: label, control, what the value means, and below it what is wrong with it. It shows a key of one or more nodes
/// and wants operations; it changes nothing by itself. A value that forms cannot edit is shown as text with the reason.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

    [[nodiscard]] const FieldAbout &about() const { return m_about; }
    [[nodiscard]] QList<NodePath> nodes() const { return m_nodes; }
    /// The nodes whose key is shown from now on. Typed text that was not committed is gone if they are others than before.
    void setNodes(const QList<NodePath> &nodes);
    void showField(const NodeField &field);
    /// Why what was committed last could not be done. The typed text stays.
    void setRefusal(const QString &sentence);
    [[nodiscard]] QString error() const; ///< what stands below the field
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isLocked() const { return !m_field.lock.isEmpty(); }
    [[nodiscard]] QWidget *control() const { return m_control; }
    /// Commits what is typed.
    virtual void flush() {}
    virtual void focus();
    /// The field of a node inside of this one, as in a list of steps; null: this one has none.
    [[nodiscard]] virtual FieldEditor *inner(const NodePath &, const QString &) { return nullptr; }

protected:
    /// \p focusProxy is what the label's mnemonic and focus() go to; by default the control itself.
    void setControl(QWidget *control, QWidget *focusProxy = nullptr);
    virtual void showValue(const NodeField &field) = 0;
    /// Drops what is typed: other nodes are shown next.
    virtual void forget() {}
    /// The text that is typed was refused and is to stay.
    virtual void hold() {}
    [[nodiscard]] virtual QList<Operation> setOperations(const NodePath &node, const YamlData &value) const;

    [[nodiscard]] FormHost &host() const { return m_host; }
    [[nodiscard]] const NodeField &field() const { return m_field; }
    void commit(const YamlData &value);
    void unset();
    void setNote(const QString &text);
    /// A mistake that is seen before anything is committed.
    void setComplaint(const QString &sentence);
    [[nodiscard]] bool hasComplaint() const { return !m_complaint.isEmpty(); }
    void setResettable(bool isResettable) { m_isResettable = isResettable; }
    /// The control says the label itself.
    void hideLabel();
    bool event(QEvent *event) override;

private:
    void showLock();
    void showErrors();
    void describe();

    const FieldAbout m_about;
    FormHost &m_host;
    QList<NodePath> m_nodes;
    NodeField m_field;
    QString m_complaint;
    QString m_refusal;
    QVBoxLayout *m_column;
    QWidget *m_head;
    ToneLabel *m_label;
    IconButton *m_reset;
    QWidget *m_control = nullptr;
    QWidget *m_focus = nullptr;
    LockedValue *m_locked = nullptr;
    ToneLabel *m_note;
    ToneLabel *m_error;
    bool m_isResettable = true;
};

} // namespace clustero
