// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldeditor.h"

class QListWidget;
class QListWidgetItem;

namespace clustero {

/// A key whose value is a set of known words: a list to tick.
class ChecksField : public FieldEditor
{
    Q_OBJECT
public:
    struct Entry
    {
        QString value;
        QString title;
        Qt::CheckState state = Qt::Unchecked;
        bool isBlocked = false; ///< cannot be ticked; reasonOf() tells why
        bool operator==(const Entry &) const = default;
    };

    ChecksField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

protected:
    void setEntries(const QList<Entry> &entries, const QString &emptyText);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    virtual void toggled(const QString &value, bool isOn) = 0;
    [[nodiscard]] virtual QString reasonOf(const QString &) const { return {}; }

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void itemChanged(QListWidgetItem *item);
    void tellReason();
    void fitHeight();
    void showEntries();

    QListWidget *m_list;
    QList<Entry> m_entries;
    bool m_isFilling = false;
};

/// The strands that a strand waits for. Those that would make a loop cannot be ticked and say why.
class AfterField : public ChecksField
{
    Q_OBJECT
public:
    using ChecksField::ChecksField;

protected:
    void showValue(const NodeField &field) override;
    void toggled(const QString &value, bool isOn) override;
    [[nodiscard]] QString reasonOf(const QString &value) const override;

private:
    [[nodiscard]] QStringList strandNames() const;
};

/// What `on` of a trigger says: the reasons of its type; none ticked stands for all.
class ReasonsField : public ChecksField
{
    Q_OBJECT
public:
    using ChecksField::ChecksField;

protected:
    void showValue(const NodeField &field) override;
    void toggled(const QString &value, bool isOn) override;
};

} // namespace clustero
