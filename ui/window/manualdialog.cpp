// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/manualdialog.h"

#include "models/manual/manual.h"
#include "ui/theme/filteredit.h"
#include "ui/theme/fonts.h"
#include "ui/theme/rowdelegate.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tonelabel.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostMarked = 500;
constexpr int codeIndent = 12;

bool isOfCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void shapeHeading(QTextCursor cursor, int level, const QFont &font)
{
    constexpr double sizes[] = {1.0, 1.6, 1.3, 1.1};
    QTextBlockFormat block;
    block.setTopMargin(level == 1 ? 0 : 22);
    block.setBottomMargin(8);
    cursor.mergeBlockFormat(block);
    QTextCharFormat text;
    text.setFontPointSize(font.pointSizeF() * sizes[std::clamp(level, 1, 3)]);
    text.setFontWeight(QFont::DemiBold);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(text);
}

void shapeCode(QTextCursor cursor, const QTextBlock &block, const Tokens &tokens)
{
    QTextBlockFormat format;
    format.setBackground(tokens.raised);
    format.setLeftMargin(codeIndent);
    format.setTopMargin(isOfCode(block.previous()) ? 0 : 6);
    format.setBottomMargin(isOfCode(block.next()) ? 0 : 12);
    format.setNonBreakableLines(false);
    cursor.mergeBlockFormat(format);
    QTextCharFormat text;
    text.setFontFamilies({monospaceFont().family()});
    text.setFontKerning(false); // which keeps ligatures away, too
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(text);
}

/// `code` in running text.
void shapeInline(QTextDocument &document, const Tokens &tokens)
{
    QList<std::pair<int, int>> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !isOfCode(block) && !part.atEnd(); ++part) {
            if (part.fragment().charFormat().fontFixedPitch())
                places.append({part.fragment().position(), part.fragment().position() + part.fragment().length()});
        }
    }
    QTextCharFormat text;
    text.setFontFamilies({monospaceFont().family()});
    text.setFontKerning(false); // which keeps ligatures away, too
    text.setBackground(tokens.neutralSoft);
    QTextCursor cursor(&document);
    for (const auto &[from, to] : places) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(text);
    }
}

void shapeTable(QTextTable &table, const Tokens &tokens)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(tokens.border);
    format.setBorderCollapse(true);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(12);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(tokens.raised);
        cell.setFormat(head);
    }
}

void shape(QTextDocument &document, const Tokens &tokens, const QFont &font)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            shapeHeading(cursor, level, font);
        else if (isOfCode(block))
            shapeCode(cursor, block, tokens);
    }
    shapeInline(document, tokens);
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            shapeTable(*table, tokens);
    }
}

} // namespace

ManualDialog::ManualDialog(QWidget *parent)
    : QDialog(parent),
      m_search(new FilterEdit(tr("Search the manual"), tr("Search the manual"))),
      m_topics(new QListWidget),
      m_nothing(new ToneLabel(ToneLabel::Tone::Muted)),
      m_text(new QTextBrowser)
{
    setWindowTitle(tr("Manual"));
    resize(960, 720);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setItemDelegate(new RowDelegate(m_topics));
    for (const ManualTopic &topic : manualTopics()) {
        auto *item = new QListWidgetItem(topic.title, m_topics);
        item->setData(Qt::UserRole, topic.name);
        item->setToolTip(topic.sentence);
    }
    m_nothing->hide();
    m_text->setOpenLinks(false);
    m_text->setLayoutDirection(Qt::LeftToRight); // it is English in every language of the window
    m_text->document()->setDocumentMargin(20);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);

    auto *side = new QVBoxLayout;
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_topics, 1);
    auto *row = new QHBoxLayout;
    row->addLayout(side, 1);
    row->addWidget(m_text, 3);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ManualDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualDialog::goToNext);
    connect(m_topics, &QListWidget::currentItemChanged, this, &ManualDialog::render);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualDialog::follow);
    m_topics->setCurrentRow(0);
    m_topics->setFocus();
}

QString ManualDialog::topic() const
{
    const QListWidgetItem *item = m_topics->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ManualDialog::showTopic(const QString &name)
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() != name)
            continue;
        if (m_topics->item(row)->isHidden())
            m_search->clear();
        m_topics->setCurrentRow(row);
    }
}

void ManualDialog::render()
{
    const ManualTopic *shown = manualTopic(topic());
    if (!shown)
        return;
    m_text->document()->setDefaultFont(font());
    m_text->setMarkdown(shown->markdown);
    shape(*m_text->document(), tokensOf(palette()), font());
    m_text->moveCursor(QTextCursor::Start);
    m_text->setAccessibleName(shown->title);
    markFound(true);
}

void ManualDialog::search(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_topics->count(); ++row) {
        const ManualTopic *topic = manualTopic(m_topics->item(row)->data(Qt::UserRole).toString());
        const bool isFound = text.isEmpty() || (topic && topic->markdown.contains(text, Qt::CaseInsensitive));
        m_topics->item(row)->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    m_nothing->setText(tr("No topic says “%1”.").arg(text));
    m_nothing->setVisible(first < 0);
    if (first >= 0 && (!m_topics->currentItem() || m_topics->currentItem()->isHidden()))
        m_topics->setCurrentRow(first); // and render() marks
    else
        markFound(true);
}

void ManualDialog::markFound(bool goToFirst)
{
    const QString wanted = m_search->text();
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor at(m_text->document());
    while (!wanted.isEmpty() && marks.size() < mostMarked) {
        at = m_text->document()->find(wanted, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(tokensOf(palette()).warningSoft);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    if (goToFirst && !marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.setPosition(first.selectionStart());
        m_text->setTextCursor(first);
        m_text->ensureCursorVisible();
    }
}

void ManualDialog::goToNext()
{
    if (m_search->text().isEmpty() || m_text->find(m_search->text()))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(m_search->text());
}

void ManualDialog::follow(const QUrl &link)
{
    if (const QString to = topicOfLink(link.toString()); !to.isEmpty())
        showTopic(to);
    else if (link.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(link);
}

void ManualDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace clustero
