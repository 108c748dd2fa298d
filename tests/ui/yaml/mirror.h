// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/yaml/yamlpane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace clustero::test {

/// What is in the editor, whatever it keeps beside.
inline QByteArray shownBytes(const YamlPane &pane)
{
    const qsizetype size = ask(*pane.editor(), QsciScintillaBase::SCI_GETLENGTH);
    return size > 0 ? bytesOf(*pane.editor(), 0, size).toByteArray() : QByteArray();
}

/// A pane, and the text that follows what it tells.
struct Mirror
{
    YamlPane pane;
    QByteArray text;
    int actions = 0;
    bool haveAllFitted = true;

    explicit Mirror(const QByteArray &start)
    {
        pane.resize(600, 400);
        pane.setText(start);
        text = start;
        pane.show();
        QApplication::setActiveWindow(&pane);
        pane.setFocus();
        QObject::connect(&pane, &YamlPane::edited, &pane, [this](const TextEdits &edits) {
            haveAllFitted = haveAllFitted && fits(text, edits);
            text = applied(text, edits);
            ++actions;
        });
    }

    /// ¦ is where the caret is put.
    static std::unique_ptr<Mirror> at(QByteArray marked)
    {
        const qsizetype caret = marked.indexOf("¦");
        auto mirror = std::make_unique<Mirror>(marked.replace("¦", ""));
        mirror->pane.setCaret(caret);
        return mirror;
    }
    [[nodiscard]] QByteArray marked() const
    {
        QByteArray now = text;
        return now.insert(pane.caret(), "¦");
    }

    void keys(const QString &typed)
    {
        for (const QChar c : typed) {
            const int key = c.unicode() < 0x80 ? int(c.toUpper().unicode()) : int(Qt::Key_unknown);
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
            QApplication::sendEvent(pane.editor(), &press);
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(pane.editor(), key, modifiers); }
    [[nodiscard]] bool agrees() const
    {
        const QByteArray now = pane.text();
        const QByteArray in = shownBytes(pane);
        return haveAllFitted && text == now && now.endsWith(in) && (now.size() == in.size() || now.size() == in.size() + 3);
    }
};

} // namespace clustero::test
