// SPDX-License-Identifier: GPL-3.0-or-later
// What a window of Qt Widgets costs at least.
#include "tests/bench/firstpaint.h"

#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 820);
    FirstPaint paint(&window);
    window.show();
    return QApplication::exec();
}
