// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QListWidget;
class QTextBrowser;

namespace clustero {

class FilterEdit;
class ToneLabel;

/// The manual: its topics beside the text of one, and a search over all of them. Reads only; needs nothing else.
class ManualDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ManualDialog(QWidget *parent);

    /// An unknown one is no change.
    void showTopic(const QString &name);
    [[nodiscard]] QString topic() const;

private:
    void render();
    void search(const QString &text);
    void markFound(bool goToFirst);
    void goToNext();
    void follow(const QUrl &link);
    void changeEvent(QEvent *event) override;

    FilterEdit *m_search;
    QListWidget *m_topics;
    ToneLabel *m_nothing;
    QTextBrowser *m_text;
};

} // namespace clustero
