// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/triggertypes.h"
#include "ui/inspector/fieldeditor.h"

class QMenu;

namespace clustero {

class NodeList;
class NodePage;

/// A list of steps, artifacts, triggers or strands: the list itself, and below it the fields of the selected one. Strands have
/// a page of their own instead.
class NodesField : public FieldEditor
{
    Q_OBJECT
public:
    NodesField(const FieldAbout &about, Place childPlace, FormHost &host, QWidget *parent = nullptr);

    void flush() override;
    void focus() override;
    FieldEditor *inner(const NodePath &path, const QString &key) override;
    /// The child whose fields are shown; -1: none. Says nothing.
    void setCurrent(int child);
    [[nodiscard]] NodeList *list() const { return m_list; }
    [[nodiscard]] NodePage *page() const { return m_page; } ///< null: strands
    [[nodiscard]] Place childPlace() const { return m_place; }

protected:
    void showValue(const NodeField &field) override;
    void forget() override;

private:
    [[nodiscard]] NodePath childPath(int child) const;
    [[nodiscard]] QList<const PipelineNode *> children() const;
    void choose(int child);
    void add(const YamlData &value);
    void fillTriggerMenu();
    void move(int from, int to);
    void duplicate(int child);
    void remove(int child);
    void showPage();

    const Place m_place;
    NodeList *m_list;
    QWidget *m_frame = nullptr;
    NodePage *m_page = nullptr;
    QMenu *m_addMenu = nullptr;
    TriggerTypes m_offered; ///< in that menu
    int m_coming = -1;      ///< the child to be selected when the file has it
    qsizetype m_countBefore = 0;
};

} // namespace clustero
