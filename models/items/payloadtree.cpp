// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/payloadtree.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace clustero {

namespace {

constexpr qsizetype mostChildren = 10'000;
constexpr int mostLookedAt = 200'000;
constexpr qsizetype longestShown = 300;

bool isBranch(const QJsonValue &value)
{
    return value.isObject() || value.isArray();
}

QString asText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1));
    if (value.isNull())
        return QStringLiteral("null");
    const QJsonDocument document = value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

QString inPointer(QString key)
{
    return u'/' + key.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

QString inExpression(const QString &key, bool isListEntry)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_$][A-Za-z0-9_$]*\\z"));
    if (isListEntry)
        return u'[' + key + u']';
    if (name.match(key).hasMatch())
        return u'.' + key;
    const QByteArray quoted = QJsonDocument(QJsonArray{key}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(quoted); // the list's brackets are the ones wanted
}

} // namespace

struct PayloadTree::Node
{
    QString key;
    QJsonValue value;
    Node *parent = nullptr;
    int row = 0;
    bool isOpen = false;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isListEntry() const { return parent && parent->value.isArray(); }
};

PayloadTree::PayloadTree(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}
PayloadTree::~PayloadTree() = default;

void PayloadTree::setDocument(const QJsonDocument &document)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    endResetModel();
}

void PayloadTree::open(Node &node)
{
    if (std::exchange(node.isOpen, true))
        return;
    const auto add = [&node](const QString &key, const QJsonValue &value) {
        auto child = std::make_unique<Node>();
        child->key = key;
        child->value = value;
        child->parent = &node;
        child->row = static_cast<int>(node.children.size());
        node.children.push_back(std::move(child));
    };
    if (node.value.isObject()) {
        const QJsonObject object = node.value.toObject();
        for (auto entry = object.begin(); entry != object.end() && std::ssize(node.children) < mostChildren; ++entry)
            add(entry.key(), entry.value());
    } else {
        const QJsonArray list = node.value.toArray();
        for (qsizetype i = 0; i < std::min(list.size(), mostChildren); ++i)
            add(QString::number(i), list.at(i));
    }
}

PayloadTree::Node *PayloadTree::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex PayloadTree::indexOf(Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex PayloadTree::index(int row, int column, const QModelIndex &parent) const
{
    Node *node = nodeOf(parent);
    open(*node);
    if (row < 0 || row >= static_cast<int>(node->children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex PayloadTree::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int PayloadTree::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    Node *node = nodeOf(parent);
    open(*node);
    return static_cast<int>(node->children.size());
}

bool PayloadTree::hasChildren(const QModelIndex &parent) const
{
    const QJsonValue &value = nodeOf(parent)->value;
    return value.isObject() ? !value.toObject().isEmpty() : value.isArray() && !value.toArray().isEmpty();
}

int PayloadTree::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant PayloadTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == KeyColumn)
            return node->key;
        if (node->value.isArray())
            return tr("%n entries", nullptr, static_cast<int>(node->value.toArray().size()));
        if (node->value.isObject())
            return QString();
        return asText(node->value).left(longestShown).replace(u'\n', QChar(0x23ce));
    case PointerRole: {
        QString pointer;
        for (const Node *at = node; at->parent; at = at->parent)
            pointer.prepend(inPointer(at->key));
        return pointer;
    }
    case ExpressionRole: {
        QString expression;
        for (const Node *at = node; at->parent; at = at->parent)
            expression.prepend(inExpression(at->key, at->isListEntry()));
        return QStringLiteral("payload") + expression;
    }
    case ValueRole: return asText(node->value);
    case Qt::ToolTipRole: return data(index, PointerRole);
    case Qt::AccessibleTextRole:
        return index.column() == KeyColumn && !isBranch(node->value)
                   ? QStringLiteral("%1: %2").arg(node->key, asText(node->value).left(longestShown))
                   : QVariant();
    default: return {};
    }
}

QVariant PayloadTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : tr("Value");
}

PayloadTree::Node *PayloadTree::next(Node *node)
{
    open(*node);
    if (!node->children.empty())
        return node->children.front().get();
    while (node->parent && node->row + 1 == static_cast<int>(node->parent->children.size()))
        node = node->parent;
    return node->parent ? node->parent->children[static_cast<std::size_t>(node->row) + 1].get() : node;
}

QModelIndex PayloadTree::find(const QString &text, const QModelIndex &from)
{
    Node *const start = nodeOf(from);
    Node *node = start;
    for (int i = 0; !text.isEmpty() && i < mostLookedAt; ++i) {
        node = next(node);
        if (node != m_root.get() && (node->key.contains(text, Qt::CaseInsensitive) ||
                                     (!isBranch(node->value) && asText(node->value).contains(text, Qt::CaseInsensitive))))
            return indexOf(node);
        if (node == start)
            break;
    }
    return {};
}

} // namespace clustero
