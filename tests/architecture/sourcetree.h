// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace clustero {

/// The text files of a source tree below the project's folders, build folders left out; paths relative to `root`, sorted.
[[nodiscard]] QStringList textFiles(const QString &root);

/// The lines of a file without their ends. Files over 1 MiB and binary ones give none.
[[nodiscard]] QStringList linesOf(const QString &root, const QString &path);

/// Sources and scripts without an SPDX line among the first three: `path:1: sentence`.
[[nodiscard]] QStringList withoutLicence(const QString &root);

/// Lines that name a folder of the machine the tree is on: `path:line: sentence`.
[[nodiscard]] QStringList machinePaths(const QString &root, const QStringList &folders);

/// The folders whose names must not stand in the tree that is at `root`: itself, and the one it is in if that says something.
[[nodiscard]] QStringList tellingFolders(const QString &root);

} // namespace clustero
