// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonDocument>

#include <memory>
#include <vector>

namespace clustero {

/// A JSON text as a tree: keys in alphabetical order, as Qt keeps them, each with its JSON Pointer (RFC 6901) and the JavaScript that leads to it.
/// Branches are built when they are opened; of an endless list the first 10,000 entries.
class PayloadTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };
    enum Role {
        PointerRole = Qt::UserRole, ///< `/pull_request/head/ref`
        ExpressionRole,             ///< `payload.pull_request.head.ref`
        ValueRole,                  ///< text of a single value, JSON of a branch
    };

    explicit PayloadTree(QObject *parent = nullptr);
    ~PayloadTree() override;

    void setDocument(const QJsonDocument &document);
    /// The next entry after \p from whose key or value contains the text, in upper or lower case, from the start again at the end; looks at
    /// 200,000 values at most. Not valid: none.
    [[nodiscard]] QModelIndex find(const QString &text, const QModelIndex &from);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Node *node) const;
    static void open(Node &node);
    [[nodiscard]] static Node *next(Node *node);

    std::unique_ptr<Node> m_root;
};

} // namespace clustero
