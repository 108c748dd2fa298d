// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clustero {

/// A small picture of one of Slack's pages for an App: where in its list the page is, and where the token stands. Follows the palette.
class TokenPlace : public QWidget
{
    Q_OBJECT
public:
    /// \p page: its name in the list, as Slack writes it. \p token: how the token begins.
    TokenPlace(QString page, QString section, QString token, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_page;
    QString m_section;
    QString m_token;
};

} // namespace clustero
