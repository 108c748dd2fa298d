// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/junit.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace clustero {

class ToneLabel;

/// Everything that a report says of one test or suite.
class TestDetails : public QWidget
{
    Q_OBJECT
public:
    explicit TestDetails(QWidget *parent = nullptr);

    void show(const TestCase &test);
    void show(const TestSuite &suite);
    void clear();
    /// Title and text, as they are copied.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// As the report says it; line 0: not said.
    void placeWanted(const QString &file, int line);

private:
    void changeEvent(QEvent *event) override;
    void setContent(const QString &title, const QString &facts, const QString &text);
    void updateIcons();

    ToneLabel *m_title;
    ToneLabel *m_facts;
    QToolButton *m_place;
    QToolButton *m_copy;
    QPlainTextEdit *m_text;
    QString m_whole;
    QString m_file;
    int m_line = 0;
};

} // namespace clustero
