// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/yaml/findreplacebar.h"

#include <QObject>

namespace clustero {

/// Finds in the editor what the bar asks for, marks it, and replaces it.
class YamlFinder : public QObject
{
    Q_OBJECT
public:
    YamlFinder(YamlEditor *editor, FindReplaceBar *bar);

    void open(bool isReplacing);
    void close();
    void next();
    void previous();
    /// The text is another one now.
    void textChanged();
    /// The selection is another one now.
    void updateCount();

private:
    void search();
    void clearMarks();
    void go(bool isForward);
    void replace();
    void replaceAll();

    YamlEditor &m_editor;
    FindReplaceBar &m_bar;
    TextMatches m_matches;
    QTimer m_later;
};

} // namespace clustero
