// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/nodefields.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace clustero {

class FieldEditor;
class FormHost;
class LockedValue;
class Section;
class ToneLabel;

/// All keys of one kind of node, in sections, as the table of keys has them; below them keys that the language does not have.
class NodePage : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Whole, Inner }; ///< Inner: part of another page

    NodePage(Place place, FormHost &host, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] QList<NodePath> nodes() const { return m_nodes; }
    /// Those whose keys are shown: several show what they have in common.
    void setNodes(const QList<NodePath> &nodes);
    void refresh();
    void flush();
    void focusFirst();
    /// Null: there is none of that name.
    [[nodiscard]] FieldEditor *field(const QString &key) const;
    [[nodiscard]] QList<FieldEditor *> fields() const { return m_fields; }

protected:
    [[nodiscard]] FormHost &host() const { return m_host; }
    /// Keys beside those of the table; their fields have been added when it returns.
    [[nodiscard]] virtual QStringList furtherKeys() { return {}; }
    [[nodiscard]] virtual NodeField adjusted(const NodeField &field) const { return field; }
    void addField(FieldEditor *field, KeySection section);
    void removeFields(const QList<FieldEditor *> &fields);

private:
    void addTableFields();
    void showLock(const NodeFields &shown);
    void showOthers(const QList<NodeField> &others);

    const Place m_place;
    FormHost &m_host;
    QList<NodePath> m_nodes;
    QList<FieldEditor *> m_fields;
    QMap<KeySection, Section *> m_sections;
    QVBoxLayout *m_column;
    ToneLabel *m_problems;
    LockedValue *m_lock;
    Section *m_others;
    QStringList m_shownOthers;
};

} // namespace clustero
