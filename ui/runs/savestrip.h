// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace clustero {

class ToneLabel;

/// A line below a view that says what is being saved and how it ended.
class SaveStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SaveStrip(QWidget *parent = nullptr);

    void begin(const QString &what, qint64 totalBytes);
    void setSaved(qint64 bytes);
    /// \p folder can be opened from here; empty: not.
    void succeed(const QString &sentence, const QString &folder);
    void fail(const QString &sentence);

Q_SIGNALS:
    void cancelWanted();
    void folderWanted(const QString &folder);

private:
    void changeEvent(QEvent *event) override;
    void finish(const QString &sentence, bool isError);
    void colorBar();

    ToneLabel *m_text;
    ToneLabel *m_error;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_folder;
    QToolButton *m_close;
    QString m_path;
    qint64 m_total = 0;
};

} // namespace clustero
