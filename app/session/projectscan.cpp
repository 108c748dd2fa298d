// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/projectscan.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace clustero {

namespace {

constexpr qsizetype mostNames = 4000;
constexpr qsizetype mostInFolder = 500;
constexpr qsizetype mostFolders = 100;
constexpr qsizetype mostTexts = 60;
constexpr qint64 mostBytes = 256 * 1024;

struct ScanWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::ProjectScan)
};

class Scan
{
public:
    explicit Scan(const QString &folder) : m_root(QFileInfo(folder).canonicalFilePath()) { m_files.name = QFileInfo(m_root).fileName(); }

    ProjectFiles scan()
    {
        if (m_root.isEmpty())
            return m_files;
        const QStringList folders = list({}, mostNames / 2);
        for (const QString &folder : folders.mid(0, mostFolders)) {
            const bool isOthers =
                folder.startsWith(u'.') || folder == u"node_modules" || folder == u"target" || folder == u"build" || folder == u"vendor";
            if (!isOthers)
                list(folder, mostInFolder);
        }
        list(QStringLiteral(".github/workflows"), mostInFolder);
        m_files.paths.sort();
        for (const QString &path : std::as_const(m_files.paths)) {
            if (isReadForProposal(path) && m_files.texts.size() < mostTexts)
                read(path);
        }
        return m_files;
    }

private:
    /// Notes the files of a folder; the names of the folders in it.
    QStringList list(const QString &folder, qsizetype most)
    {
        QStringList folders;
        const QString path = folder.isEmpty() ? m_root : m_root + u'/' + folder;
        if (!isInside(path))
            return folders;
        QDirIterator entries(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (qsizetype count = 0; entries.hasNext() && count < most && m_files.paths.size() < mostNames; ++count) {
            entries.next();
            const QFileInfo info = entries.fileInfo();
            if (info.isDir() && !info.isSymLink())
                folders.append(info.fileName());
            else if (!info.isDir())
                m_files.paths.append(folder.isEmpty() ? info.fileName() : folder + u'/' + info.fileName());
        }
        folders.sort();
        return folders;
    }

    [[nodiscard]] bool isInside(const QString &path) const
    {
        const QString real = QFileInfo(path).canonicalFilePath();
        return real == m_root || real.startsWith(m_root == u"/" ? m_root : m_root + u'/');
    }

    void read(const QString &path)
    {
        const QString full = m_root + u'/' + path;
        if (!isInside(full)) {
            m_files.unread.insert(path, ScanWords::tr("It is a link that leads out of the folder, or to nothing."));
            return;
        }
        if (!QFileInfo(full).isFile()) {
            m_files.unread.insert(path, ScanWords::tr("It is no file."));
            return;
        }
        QFile file(full);
        if (!file.open(QIODevice::ReadOnly)) {
            m_files.unread.insert(path, ScanWords::tr("It cannot be read: %1.").arg(file.errorString()));
            return;
        }
        const QByteArray text = file.read(mostBytes + 1);
        if (text.size() > mostBytes)
            m_files.unread.insert(path, ScanWords::tr("It is larger than 256 KiB."));
        else if (text.contains('\0'))
            m_files.unread.insert(path, ScanWords::tr("It is no text."));
        else
            m_files.texts.insert(path, text);
    }

    QString m_root;
    ProjectFiles m_files;
};

} // namespace

ProjectFiles readProject(const QString &folder)
{
    return Scan(folder).scan();
}

Surroundings surroundingsHere(bool hasEngine, bool prefersHost)
{
    Surroundings here{hasEngine, prefersHost, {}, {}};
    // A sandbox sees the system's folders, and nobody's home.
    const QStringList folders{QStringLiteral("/usr/local/bin"), QStringLiteral("/usr/bin"), QStringLiteral("/bin")};
    for (const QString &program : programsForProposals()) {
        if (!QStandardPaths::findExecutable(program, folders).isEmpty())
            here.programs.append(program);
    }
    return here;
}

} // namespace clustero
