// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace clustero {

/// The artifacts of a run as a tree: artifacts, folders, files. Folders come before files, both by name.
class ArtifactTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, HashColumn, ColumnCount };
    enum class Kind { Artifact, Folder, File, Link, Report };
    enum Role { KindRole = Qt::UserRole };

    static constexpr int mostFiles = 100'000; ///< that are shown; the filter goes over all

    using QAbstractItemModel::QAbstractItemModel;

    void setArtifacts(const QList<Artifact> &artifacts);
    /// Only files whose path contains the text, in upper or lower case.
    void setFilter(const QString &text);
    /// This content is a test report.
    void markReport(const QByteArray &sha256);

    [[nodiscard]] const QList<Artifact> &artifacts() const { return m_artifacts; }
    [[nodiscard]] Kind kindAt(const QModelIndex &index) const;
    /// Null for artifacts and folders.
    [[nodiscard]] const ArtifactFile *fileAt(const QModelIndex &index) const;
    /// What is at and below \p index, filtered or not, as it is to be saved: a file under its name alone, a folder under its own name, an
    /// artifact below its name.
    [[nodiscard]] Artifact partAt(const QModelIndex &index) const;
    /// The first file that is a test report; not valid if none is.
    [[nodiscard]] QModelIndex firstReport() const;
    [[nodiscard]] int hiddenFiles() const { return m_hidden; } ///< because there are too many

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        QString name;
        int artifact = 0;
        const ArtifactFile *file = nullptr;
        int parent = -1;
        int row = 0;
        qint64 size = 0;
        std::vector<int> children;
    };

    void build();
    void addFile(const ArtifactFile &file, int artifactNode, QHash<QString, int> &folders);
    int addNode(const QString &name, int parent);
    void sortChildren(std::vector<int> &children);
    [[nodiscard]] QString pathOf(const QModelIndex &index) const;
    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const { return m_nodes[size_t(index.internalId())]; }
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QString text(const Node &node, int column) const;

    QList<Artifact> m_artifacts;
    QSet<QByteArray> m_reports;
    QString m_filter;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    int m_shown = 0;
    int m_hidden = 0;
};

} // namespace clustero
