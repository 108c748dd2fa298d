// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the generated tables into the files of the manual that it is given.
#include "models/manual/tables.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QString text = QString::fromUtf8(file.readAll());
        const clustero::Result<QString> now = clustero::withTables(text);
        if (!now) {
            std::fprintf(stderr, "%s: %s\n", argv[i], qPrintable(now.error().sentence));
            return 1;
        }
        QSaveFile kept(path);
        if (*now != text && (!kept.open(QIODevice::WriteOnly) || kept.write(now->toUtf8()) < 0 || !kept.commit()))
            return 1;
    }
    return 0;
}
