// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/standinglist.h"

#include "ui/theme/icons.h"
#include "ui/theme/tonelabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int mostRows = 20;

/// A sign that follows the palette.
class Sign : public QLabel
{
public:
    explicit Sign(QString icon) : m_icon(std::move(icon)) { draw(); }

private:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            draw();
    }
    void draw() { setPixmap(themedIcon(m_icon, palette()).pixmap(QSize(16, 16), devicePixelRatioF())); }

    QString m_icon;
};

} // namespace

StandingList::StandingList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 6, 0, 0);
    m_rows->setSpacing(10);
    setVisible(false);
}

void StandingList::showLine(const ConnectionLine &line)
{
    if (line.needs == m_needs && line.places == m_places)
        return;
    m_needs = line.needs;
    m_places = line.places;
    m_isSlack = line.kind == QLatin1String("slack");
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ConnectionPlace &place : std::as_const(m_places)) {
        if (place.standing == ConnectionPlace::Standing::Suspended)
            addRow(QStringLiteral("pause"), tr("Suspended on %1").arg(place.account), place.text, place.page, place.account);
        else if (place.standing == ConnectionPlace::Standing::Removed)
            addRow(QStringLiteral("trash"), tr("Removed from %1").arg(place.account), place.text, line.install, place.account);
    }
    for (const ConnectionNeed &need : std::as_const(m_needs))
        addRow(QStringLiteral("warning"), tr("Missing: %1").arg(need.title), need.reason + u'\n' + need.advice, need.page, need.title);
    setVisible(m_rows->count() > 0);
}

void StandingList::addRow(const QString &icon, const QString &title, const QString &text, const QString &page, const QString &about)
{
    if (m_rows->count() >= mostRows)
        return;
    auto *row = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new ToneLabel(ToneLabel::Tone::Plain, title));
    texts->addWidget(new ToneLabel(ToneLabel::Tone::Muted, text));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Sign(icon), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    if (!page.isEmpty()) {
        auto *open = new QPushButton(m_isSlack ? tr("Open in Slack") : tr("Open on GitHub"));
        open->setAccessibleName(m_isSlack ? tr("Open in Slack: %1").arg(about) : tr("Open on GitHub: %1").arg(about));
        connect(open, &QPushButton::clicked, this, [page] { QDesktopServices::openUrl(QUrl(page)); });
        layout->addWidget(open, 0, Qt::AlignTop);
    }
    m_rows->addWidget(row);
}

} // namespace clustero
