// SPDX-License-Identifier: GPL-3.0-or-later
// A file of 5,000 lines in the text pane, offscreen: from a key to the painted line, and what else must not be felt.
// Bars: a key < 16 ms at the median and < 33 ms at the 99th percentile. Exit status 1 if one is missed.
#include "models/yaml/linescanner.h"
#include "tests/bench/timings.h"
#include "ui/yaml/yamlpane.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>

#include <cstdio>

using namespace clustero;

namespace {

constexpr int lines = 5000;

QByteArray largeFile()
{
    QByteArray text = "version: 1\nstrands:\n";
    for (int strand = 0; text.count('\n') < lines; ++strand) {
        const QByteArray number = QByteArray::number(strand);
        text += "# what strand " + number + " is for\n- name: strand-" + number + "\n";
        if (strand > 0)
            text += "  after: [strand-" + QByteArray::number(strand / 2) + "]\n";
        text += "  timeout: 10m\n  steps:\n  - name: build\n    type: debian:12\n    cmd: [make, -j2, \"all targets\"]\n"
                "    env:\n    - key: MODE\n      value: '${{ env.MODE }}'\n  - type: host\n    cmd:\n    - sh\n    - -c\n    - |\n"
                "      set -e\n      ./run --of=" +
                number + "\n\n";
    }
    return text;
}

void press(YamlPane &pane, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(pane.editor(), &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(pane.editor(), &up);
}

/// Keys as a person types them, each until everything that it caused is painted.
QList<double> type(YamlPane &pane, const QByteArray &text, qsizetype caret, const QString &keys, int count)
{
    pane.setText(text);
    pane.setCaret(caret);
    QApplication::processEvents();
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        const QChar c = keys.at(i % keys.size());
        QElapsedTimer time;
        time.start();
        press(pane,
              c == u'\n'   ? int(Qt::Key_Return)
              : c == u'\b' ? int(Qt::Key_Backspace)
                           : int(c.toUpper().unicode()),
              c == u'\n' || c == u'\b' ? QString() : QString(c));
        pane.editor()->viewport()->repaint();
        QApplication::processEvents();
        times.append(since(time));
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QByteArray text = largeFile();
    YamlPane pane;
    pane.resize(900, 1000);
    pane.show();
    pane.editor()->setFocus();
    QByteArray mirror;
    QObject::connect(&pane, &YamlPane::edited, &pane, [&](const TextEdits &edits) { mirror = applied(mirror, edits); });
    std::printf("%lld lines, %lld bytes; median, 99 %%, slowest\n", static_cast<long long>(text.count('\n')),
                static_cast<long long>(text.size()));
    bool holds = true;
    QList<double> times;
    for (int i = 0; i < 20; ++i) {
        pane.setText({});
        QElapsedTimer time;
        time.start();
        pane.setText(text);
        pane.editor()->viewport()->repaint();
        times.append(since(time));
    }
    holds = report("the file set and painted", times, 100, 150) && holds;
    const QString words = QStringLiteral("name: abc # def\n\b");
    for (const auto &[what, part] :
         {std::pair{"a key, at the top", 0.01}, std::pair{"a key, in the middle", 0.5}, std::pair{"a key, at the end", 0.99}}) {
        const qsizetype near = static_cast<qsizetype>(static_cast<double>(text.size()) * part);
        mirror = text;
        holds = report(what, type(pane, text, text.indexOf("    type:", near - 600) + 4, words, 600), 16, 33) && holds;
        if (mirror != pane.text())
            holds = false;
    }
    QAccessible::setActive(true);
    mirror = text;
    holds = report("a key, assistive technology listens", type(pane, text, text.indexOf("    type:", text.size() / 2) + 4, words, 300), 16,
                   33) &&
            holds;
    times.clear();
    for (int i = 0; i < 60; ++i) {
        const qsizetype where = text.indexOf("    type:", text.size() * i / 60) + 4;
        QElapsedTimer time;
        time.start();
        pane.applyEdits({{where, {}, "# x\n"}});
        pane.editor()->viewport()->repaint();
        times.append(since(time));
    }
    holds = report("an edit from outside", times, 16, 33) && holds;
    times.clear();
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer time;
        time.start();
        (void)foldLines(text);
        times.append(since(time));
    }
    holds = report("where lines fold", times, 8, 16) && holds;
    return holds ? 0 : 1;
}
