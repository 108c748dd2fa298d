// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelinenodes.h"

#include <QWidget>

class QLineEdit;

namespace clustero {

class IconButton;
class LineCommit;

/// One variable: its name, and a value or the name of a secret. Secrets' values are never known here.
class EnvRow : public QWidget
{
    Q_OBJECT
public:
    explicit EnvRow(QWidget *parent = nullptr);

    /// Null: a row for a variable that the file does not have yet.
    void setEntry(const PipelineNode *entry, int number);
    void setSecretNames(const QStringList &names);
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isSecret() const { return m_isSecret; }
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString value() const; ///< or the secret's name
    [[nodiscard]] bool hasFocusInside() const;
    void focusKey();
    void flush();
    void forget();
    void hold();

Q_SIGNALS:
    void typed();
    void keyCommitted(const QString &key);
    void valueCommitted(const QString &value, bool isSecret);
    void removeWanted();

private:
    void showKind();
    void switchKind(bool isSecret);

    QLineEdit *m_key;
    QLineEdit *m_value;
    QLineEdit *m_secret;
    IconButton *m_pick;
    IconButton *m_kind;
    IconButton *m_remove;
    LineCommit *m_keyCommit;
    LineCommit *m_valueCommit;
    LineCommit *m_secretCommit;
    bool m_isNew = true;
    bool m_isSecret = false;
    bool m_isSwitched = false; ///< by the person, and the file does not say so yet
};

} // namespace clustero
