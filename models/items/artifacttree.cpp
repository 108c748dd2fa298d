// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/artifacttree.h"

#include <QLocale>

#include <algorithm>

namespace clustero {

namespace {

QString withoutEnd(const QString &path)
{
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

} // namespace

void ArtifactTree::setArtifacts(const QList<Artifact> &artifacts)
{
    beginResetModel();
    m_artifacts = artifacts;
    m_reports.clear();
    build();
    endResetModel();
}

void ArtifactTree::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    build();
    endResetModel();
}

void ArtifactTree::markReport(const QByteArray &sha256)
{
    m_reports += sha256;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        if (node.file && node.file->sha256 == sha256)
            Q_EMIT dataChanged(createIndex(node.row, NameColumn, quintptr(i)), createIndex(node.row, ColumnCount - 1, quintptr(i)));
    }
}

void ArtifactTree::build()
{
    m_nodes.clear();
    m_top.clear();
    m_shown = 0;
    m_hidden = 0;
    const QList<Artifact> &artifacts = m_artifacts; // pointers into it stay good
    for (int i = 0; i < artifacts.size(); ++i) {
        const int before = m_shown + m_hidden;
        const int top = addNode(artifacts.at(i).name, -1);
        m_nodes[size_t(top)].artifact = i;
        QHash<QString, int> folders;
        for (const ArtifactFile &file : artifacts.at(i).files) {
            if (m_filter.isEmpty() || file.path.contains(m_filter, Qt::CaseInsensitive))
                addFile(file, top, folders);
        }
        if (!m_filter.isEmpty() && m_shown + m_hidden == before)
            m_nodes.resize(size_t(top));
        else
            m_top.push_back(top);
    }
    for (size_t i = 0; i < m_top.size(); ++i)
        m_nodes[size_t(m_top[i])].row = int(i);
    for (Node &node : m_nodes)
        sortChildren(node.children);
}

void ArtifactTree::addFile(const ArtifactFile &file, int artifactNode, QHash<QString, int> &folders)
{
    if (m_shown >= mostFiles) {
        ++m_hidden;
        return;
    }
    ++m_shown;
    const QString path = withoutEnd(file.path);
    const bool isFolder = file.path.endsWith(u'/');
    int parent = artifactNode;
    for (qsizetype end = path.indexOf(u'/');; end = path.indexOf(u'/', end + 1)) {
        if (end < 0 && !isFolder)
            break;
        const QString folder = end < 0 ? path : path.left(end);
        const auto known = folders.constFind(folder);
        if (known != folders.constEnd()) {
            parent = *known;
        } else {
            parent = addNode(folder.mid(folder.lastIndexOf(u'/') + 1), parent);
            folders.insert(folder, parent);
        }
        if (end < 0)
            return;
    }
    const int node = addNode(path.mid(path.lastIndexOf(u'/') + 1), parent);
    m_nodes[size_t(node)].file = &file;
    const qint64 size = file.linkTarget.isEmpty() ? file.size : 0;
    for (int at = node; at >= 0; at = m_nodes[size_t(at)].parent)
        m_nodes[size_t(at)].size += size;
}

int ArtifactTree::addNode(const QString &name, int parent)
{
    const int node = int(m_nodes.size());
    const int artifact = parent < 0 ? 0 : m_nodes[size_t(parent)].artifact;
    m_nodes.push_back({name, artifact, nullptr, parent, 0, 0, {}});
    if (parent >= 0)
        m_nodes[size_t(parent)].children.push_back(node);
    return node;
}

void ArtifactTree::sortChildren(std::vector<int> &children)
{
    std::sort(children.begin(), children.end(), [this](int a, int b) {
        const Node &left = m_nodes[size_t(a)];
        const Node &right = m_nodes[size_t(b)];
        if (!left.file != !right.file)
            return !left.file;
        return left.name < right.name;
    });
    for (size_t i = 0; i < children.size(); ++i)
        m_nodes[size_t(children[i])].row = int(i);
}

ArtifactTree::Kind ArtifactTree::kindAt(const QModelIndex &index) const
{
    const Node &node = nodeOf(index);
    if (!node.file)
        return node.parent < 0 ? Kind::Artifact : Kind::Folder;
    if (!node.file->linkTarget.isEmpty())
        return Kind::Link;
    return m_reports.contains(node.file->sha256) ? Kind::Report : Kind::File;
}

const ArtifactFile *ArtifactTree::fileAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index).file : nullptr;
}

QString ArtifactTree::pathOf(const QModelIndex &index) const
{
    QStringList parts;
    for (int at = int(index.internalId()); m_nodes[size_t(at)].parent >= 0; at = m_nodes[size_t(at)].parent)
        parts.prepend(m_nodes[size_t(at)].name);
    return parts.join(u'/');
}

Artifact ArtifactTree::partAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    const Artifact &whole = m_artifacts.at(node.artifact);
    Artifact part{whole.name, {}};
    if (node.file) {
        part.files += *node.file;
        part.files.last().path = node.name;
        return part;
    }
    const QString path = pathOf(index);
    const QString below = path.isEmpty() ? QString() : path + u'/';
    const qsizetype above = path.lastIndexOf(u'/') + 1;
    for (ArtifactFile file : whole.files) {
        if (!file.path.startsWith(below))
            continue;
        file.path = path.isEmpty() ? whole.name + u'/' + file.path : file.path.mid(above);
        part.files += file;
    }
    return part;
}

QModelIndex ArtifactTree::firstReport() const
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        if (node.file && node.file->linkTarget.isEmpty() && m_reports.contains(node.file->sha256))
            return createIndex(node.row, NameColumn, quintptr(i));
    }
    return {};
}

const std::vector<int> &ArtifactTree::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? nodeOf(parent).children : m_top;
}

QModelIndex ArtifactTree::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children = childrenOf(parent);
    if (row < 0 || size_t(row) >= children.size() || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex ArtifactTree::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? nodeOf(index).parent : -1;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes[size_t(parent)].row, NameColumn, quintptr(parent));
}

int ArtifactTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int ArtifactTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ArtifactTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return text(node, index.column());
    case KindRole: return int(kindAt(index));
    case Qt::TextAlignmentRole: return index.column() == SizeColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        if (!node.file)
            return {};
        return index.column() == HashColumn      ? QString::fromLatin1(node.file->sha256)
               : node.file->linkTarget.isEmpty() ? node.file->path
                                                 : tr("%1 points to %2").arg(node.file->path, node.file->linkTarget);
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn)
            return text(node, index.column());
        switch (kindAt(index)) {
        case Kind::Artifact: return tr("%1, artifact").arg(node.name);
        case Kind::Folder: return tr("%1, folder").arg(node.name);
        case Kind::Report: return tr("%1, test report").arg(node.name);
        case Kind::Link: return tr("%1, link").arg(node.name);
        case Kind::File: return node.name;
        }
        return node.name;
    default: return {};
    }
}

QString ArtifactTree::text(const Node &node, int column) const
{
    switch (Column(column)) {
    case NameColumn: return node.name;
    case SizeColumn:
        return node.file && !node.file->linkTarget.isEmpty()
                   ? tr("link")
                   : QLocale().formattedDataSize(node.size, node.size < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
    case HashColumn: return node.file ? QString::fromLatin1(node.file->sha256.left(12)) : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant ArtifactTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn: return tr("Name");
    case SizeColumn: return tr("Size");
    case HashColumn: return tr("SHA-256");
    case ColumnCount: break;
    }
    return {};
}

} // namespace clustero
