// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "models/items/fuzzymatch.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractListModel>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int mostShown = 100;
constexpr qsizetype mostItems = 20'000;
constexpr int positionsRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;

using Kind = PaletteItem::Kind;

bool isWanted(Kind kind, QChar prefix)
{
    switch (prefix.unicode()) {
    case u'>': return kind == Kind::Command;
    case u'@': return kind == Kind::Strand || kind == Kind::Step;
    case u'#': return kind == Kind::Run;
    case u'?': return kind == Kind::Help || kind == Kind::Command;
    default: return kind != Kind::Help;
    }
}

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        painter->save();
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 5, 5);
        }
        QRect room = option.rect.adjusted(14, 0, -14, 0);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(room.left(), room.center().y() - 8, 16, 16));
        room.setLeft(room.left() + 28);
        const QString detail = index.data(detailRole).toString();
        const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + 2, room.width() / 2);
        painter->setPen(tokens.textMuted);
        painter->drawText(QRect(room.right() - detailWidth, room.top(), detailWidth + 1, room.height()), Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideMiddle, detailWidth));
        room.setRight(room.right() - detailWidth - 12);
        drawMatch(*painter, option, room, index, isSelected ? tokens.selectionText : tokens.text);
        painter->restore();
    }

private:
    /// The characters that were typed stand out in weight.
    static void drawMatch(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, const QModelIndex &index,
                          const QColor &color)
    {
        const QString text = index.data().toString();
        const auto positions = index.data(positionsRole).value<QList<int>>();
        QFont bold = option.font;
        bold.setWeight(QFont::Bold);
        painter.setPen(color);
        int x = room.left();
        qsizetype at = 0;
        while (at < text.size() && x < room.right()) {
            const bool isHit = positions.contains(static_cast<int>(at));
            qsizetype end = at + 1;
            while (end < text.size() && positions.contains(static_cast<int>(end)) == isHit)
                ++end;
            painter.setFont(isHit ? bold : option.font);
            const QString part = painter.fontMetrics().elidedText(text.mid(at, end - at), Qt::ElideRight, room.right() - x);
            painter.drawText(QRect(x, room.top(), room.right() - x, room.height()), Qt::AlignVCenter, part);
            x += painter.fontMetrics().horizontalAdvance(part);
            at = end;
        }
    }
};

} // namespace

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Row
    {
        const PaletteItem *item;
        FuzzyMatch match;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const PaletteItem *item(int row) const
    {
        return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].item : nullptr;
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const PaletteItem *found = item(index.row());
        if (!found)
            return {};
        switch (role) {
        case Qt::DisplayRole: return found->text;
        case Qt::DecorationRole: return found->icon;
        case Qt::AccessibleTextRole: return found->detail.isEmpty() ? found->text : tr("%1, %2").arg(found->text, found->detail);
        case detailRole: return found->detail;
        case positionsRole: return QVariant::fromValue(m_rows[static_cast<size_t>(index.row())].match.positions);
        default: return {};
        }
    }

private:
    std::vector<Row> m_rows;
};

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_input(new QLineEdit), m_list(new QListView), m_hint(new QLabel), m_model(new PaletteModel(this))
{
    setAutoFillBackground(true);
    setAccessibleName(tr("Command palette"));
    m_input->setPlaceholderText(tr("Go to a strand, pipeline or run.  > commands   @ strands   # runs   : line   ? help"));
    m_input->setAccessibleName(tr("Search everything"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    m_hint->setContentsMargins(14, 8, 14, 8);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this] { accept(QApplication::keyboardModifiers() & Qt::ControlModifier); });
    hide();
}

void CommandPalette::addSource(const Source &source)
{
    m_sources << source;
}

void CommandPalette::setLineTarget(const std::function<void(int)> &go)
{
    m_goToLine = go;
}

void CommandPalette::open(const QString &prefix)
{
    m_items.clear();
    for (const Source &source : std::as_const(m_sources)) {
        for (PaletteItem &item : source()) {
            if (m_items.size() < mostItems)
                m_items.append(std::move(item));
        }
    }
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->setText(prefix);
    search(prefix);
}

void CommandPalette::search(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const QChar prefix = trimmed.isEmpty() ? QChar() : trimmed.front();
    const bool hasPrefix = QStringView(u">@#:?").contains(prefix) && !trimmed.isEmpty();
    const QString pattern = hasPrefix ? trimmed.mid(1).trimmed() : trimmed;
    std::vector<PaletteModel::Row> rows;
    if (prefix != u':') {
        for (const PaletteItem &item : std::as_const(m_items)) {
            if (!isWanted(item.kind, hasPrefix ? prefix : QChar()))
                continue;
            if (auto match = fuzzyMatch(pattern, item.text))
                rows.push_back({&item, std::move(*match)});
        }
    }
    const auto byScore = [](const PaletteModel::Row &a, const PaletteModel::Row &b) { return a.match.score > b.match.score; };
    std::stable_sort(rows.begin(), rows.end(), byScore);
    if (rows.size() > mostShown)
        rows.resize(mostShown);
    const bool isEmpty = rows.empty();
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setVisible(!isEmpty);
    m_hint->setVisible(isEmpty);
    place();
    if (prefix == u':')
        m_hint->setText(tr("Enter goes to line %1 of the log.").arg(pattern.isEmpty() ? tr("…") : pattern));
    else
        m_hint->setText(tr("Nothing matches “%1”. Esc closes.").arg(pattern));
}

void CommandPalette::accept(bool inNewTab)
{
    const QString typed = m_input->text().trimmed();
    const PaletteItem *item = m_model->item(m_list->currentIndex().row());
    const auto act = item ? item->act : nullptr;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    bool isNumber = false;
    const int line = typed.mid(1).trimmed().toInt(&isNumber);
    if (typed.startsWith(u':') && isNumber && m_goToLine)
        m_goToLine(line);
    else if (act)
        act(inNewTab);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_input)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    switch (key->key()) {
    case Qt::Key_Escape:
        if (isPress) {
            hide();
            if (m_focusBefore)
                m_focusBefore->setFocus();
        }
        event->accept();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPress)
            accept(key->modifiers() & Qt::ControlModifier);
        return isPress;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (isPress)
            QApplication::sendEvent(m_list, event);
        return isPress;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return isPress; // it is one stop
    default: return false;
    }
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int wide = std::min(680, room.width() - 40);
    const int row = fontMetrics().height() + 16;
    const int rows = std::min(m_model->rowCount(), 12);
    const int tall = m_input->sizeHint().height() + 24 + (rows > 0 ? rows * row + 4 : m_hint->sizeHint().height());
    setGeometry((room.width() - wide) / 2, 64, wide, std::min(tall, room.height() - 100));
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.isDark ? tokens.raised : tokens.window);
    painter.setPen(QPen(tokens.borderStrong, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QList<PaletteItem> commandsOf(const QList<QAction *> &actions, const QString &prefix)
{
    QList<PaletteItem> found;
    for (QAction *action : actions) {
        const QString text = plainText(action->text());
        if (action->isSeparator() || text.isEmpty())
            continue;
        const QString name = prefix.isEmpty() ? text : QStringLiteral("%1: %2").arg(prefix, text);
        if (action->menu()) {
            found += commandsOf(action->menu()->actions(), name);
            continue;
        }
        if (!action->isEnabled())
            continue;
        PaletteItem item;
        item.kind = PaletteItem::Kind::Command;
        item.text = name;
        item.detail = action->shortcut().toString(QKeySequence::NativeText);
        item.icon = action->icon();
        item.act = [guard = QPointer<QAction>(action)](bool) {
            if (guard)
                guard->trigger();
        };
        found << item;
    }
    return found;
}

} // namespace clustero

#include "commandpalette.moc"
