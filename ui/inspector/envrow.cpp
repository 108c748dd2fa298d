// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/envrow.h"

#include "models/items/nodefields.h"
#include "ui/inspector/formlook.h"
#include "ui/inspector/linecommit.h"
#include "ui/theme/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

namespace clustero {

namespace {

QLineEdit *codeLine(const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    makeCode(edit);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(40);
    return edit;
}

QString textOf(const PipelineNode *entry, QStringView key)
{
    const NodeKey *found = entry ? entry->key(key) : nullptr;
    return found ? fieldText(found->value) : QString();
}

} // namespace

EnvRow::EnvRow(QWidget *parent)
    : QWidget(parent),
      m_key(codeLine(QStringLiteral("key"), tr("NAME"))),
      m_value(codeLine(QStringLiteral("value"), tr("value"))),
      m_secret(codeLine(QStringLiteral("secret"), tr("secret's name"))),
      m_pick(new IconButton(QStringLiteral("chevron-down"), tr("Choose a secret"))),
      m_kind(new IconButton(QStringLiteral("key"), tr("Take the value from a secret of the keychain"))),
      m_remove(new IconButton(QStringLiteral("close"), tr("Remove")))
{
    m_pick->setMenu(new QMenu(m_pick));
    m_pick->setPopupMode(QToolButton::InstantPopup);
    m_kind->setCheckable(true);
    m_keyCommit = new LineCommit(m_key);
    m_valueCommit = new LineCommit(m_value);
    m_secretCommit = new LineCommit(m_secret);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_key, 4);
    row->addWidget(m_value, 5);
    row->addWidget(m_secret, 5);
    row->addWidget(m_pick);
    row->addWidget(m_kind);
    row->addWidget(m_remove);
    showKind();
    for (LineCommit *commit : {m_keyCommit, m_valueCommit, m_secretCommit})
        connect(commit, &LineCommit::typed, this, &EnvRow::typed);
    connect(m_keyCommit, &LineCommit::committed, this, [this](const QString &text) { Q_EMIT keyCommitted(text.trimmed()); });
    connect(m_valueCommit, &LineCommit::committed, this, [this](const QString &text) { Q_EMIT valueCommitted(text, false); });
    connect(m_secretCommit, &LineCommit::committed, this, [this](const QString &text) { Q_EMIT valueCommitted(text.trimmed(), true); });
    connect(m_kind, &IconButton::toggled, this, &EnvRow::switchKind);
    connect(m_remove, &IconButton::clicked, this, &EnvRow::removeWanted);
}

void EnvRow::setEntry(const PipelineNode *entry, int number)
{
    m_isNew = !entry;
    const QString name = entry && !entry->name.isEmpty() ? entry->name : tr("Variable %1").arg(number);
    m_key->setAccessibleName(tr("Name of variable %1").arg(number));
    m_value->setAccessibleName(tr("Value of %1").arg(name));
    m_secret->setAccessibleName(tr("Secret for %1").arg(name));
    m_kind->setAccessibleName(tr("%1 from a secret").arg(name));
    m_remove->setMeaning(tr("Remove %1").arg(name));
    const bool isLocked = entry && !entry->lock.isEmpty();
    setEnabled(!isLocked);
    setToolTip(isLocked ? entry->lock : QString());
    if (!entry)
        return;
    const bool isSecret = entry->key(u"secret");
    if (m_isSwitched && isSecret == m_isSecret)
        m_isSwitched = false;
    if (!m_isSwitched && isSecret != m_isSecret) {
        m_isSecret = isSecret;
        showKind();
    }
    m_keyCommit->showText(textOf(entry, u"key"));
    m_valueCommit->showText(textOf(entry, u"value"));
    m_secretCommit->showText(textOf(entry, u"secret"));
}

void EnvRow::setSecretNames(const QStringList &names)
{
    m_pick->menu()->clear();
    for (const QString &name : names) {
        const QAction *action = m_pick->menu()->addAction(QString(name).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, name] {
            if (m_isNew)
                m_secret->setText(name);
            Q_EMIT valueCommitted(name, true);
        });
    }
    if (names.isEmpty())
        m_pick->menu()->addAction(tr("The keychain has no secrets yet"))->setEnabled(false);
}

QString EnvRow::key() const
{
    return m_key->text().trimmed();
}

QString EnvRow::value() const
{
    return m_isSecret ? m_secret->text().trimmed() : m_value->text();
}

bool EnvRow::hasFocusInside() const
{
    const QWidget *focused = window()->focusWidget();
    return focused && isAncestorOf(focused);
}

void EnvRow::focusKey()
{
    m_key->setFocus(Qt::TabFocusReason);
}

void EnvRow::flush()
{
    for (LineCommit *commit : {m_keyCommit, m_valueCommit, m_secretCommit})
        commit->flush();
}

void EnvRow::forget()
{
    for (LineCommit *commit : {m_keyCommit, m_valueCommit, m_secretCommit})
        commit->forget();
    m_isSwitched = false;
    m_isSecret = false;
    showKind();
}

void EnvRow::hold()
{
    if (m_key->text() != m_keyCommit->shownText())
        m_keyCommit->hold();
    if (m_value->text() != m_valueCommit->shownText())
        m_valueCommit->hold();
    if (m_secret->text() != m_secretCommit->shownText())
        m_secretCommit->hold();
}

void EnvRow::showKind()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setChecked(m_isSecret);
    m_value->setVisible(!m_isSecret);
    m_secret->setVisible(m_isSecret);
    m_pick->setVisible(m_isSecret);
}

void EnvRow::switchKind(bool isSecret)
{
    m_isSecret = isSecret;
    m_isSwitched = true;
    showKind();
    if (isSecret)
        m_secret->setFocus(Qt::OtherFocusReason);
    else
        m_value->setFocus(Qt::OtherFocusReason);
}

} // namespace clustero
