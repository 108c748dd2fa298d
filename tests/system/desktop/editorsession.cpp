// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/editorsession.h"

#include <QFile>

namespace clustero {

using namespace Qt::StringLiterals;

const QString EditorSession::strandRole = u"list item"_s;
const QString EditorSession::textName = u"Pipeline file as YAML"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool EditorSession::open(const QByteArray &pipeline)
{
    m_project = m_driver->project(u"bow"_s, pipeline);
    return m_driver->start({m_project}) && m_driver->await(u"list"_s, u"Pipeline graph"_s);
}

bool EditorSession::showSplit() const
{
    m_driver->keys({u"ctrl+e"_s});
    return m_driver->await(u"text"_s, textName) && m_driver->await(u"list"_s, u"Pipeline graph"_s);
}

bool EditorSession::openInSplit(const QByteArray &pipeline)
{
    return open(pipeline) && showSplit() && awaitText(pipeline);
}

QByteArray EditorSession::text() const
{
    const auto pane = m_driver->find(u"text"_s, textName);
    return pane ? m_driver->bus().text(*pane).toUtf8() : QByteArray("(no text is shown)");
}

bool EditorSession::awaitText(const QByteArray &text) const
{
    const bool isThere = m_driver->waitFor([&] { return this->text() == text; });
    if (!isThere)
        qWarning().noquote() << "The text is:\n" + this->text() + "\nnot:\n" + text;
    return isThere;
}

bool EditorSession::isModified() const
{
    return m_driver->find(u"page tab"_s, u"● *"_s).has_value();
}

bool EditorSession::awaitModified(bool modified) const
{
    return m_driver->waitFor([&] { return isModified() == modified; });
}

bool EditorSession::save() const
{
    m_driver->keys({u"ctrl+s"_s});
    return awaitModified(false);
}

/// After what is selected; with the canvas in focus.
bool EditorSession::addStrand(const QString &name) const
{
    const auto field = m_driver->await(u"text"_s, u"Add a strand*"_s);
    if (!field)
        return false;
    m_driver->type(name);
    if (!m_driver->await(strandRole, u"Strand called %1*"_s.arg(name)))
        return false;
    m_driver->keys({u"Return"_s});
    if (!m_driver->await(u"text"_s, u"New name of %1"_s.arg(name)))
        return false;
    m_driver->keys({u"Return"_s});
    return m_driver->awaitGone(u"text"_s, u"New name of %1"_s.arg(name)) && awaitCard(name + u", strand*"_s);
}

bool EditorSession::selectCard(const QString &beginning) const
{
    const QRect place = m_driver->placeOf(strandRole, beginning) & m_driver->placeOf(u"list"_s, u"Pipeline graph"_s);
    if (place.isEmpty())
        return false;
    m_driver->click(QPoint(place.center().x(), place.top() + place.height() / 4)); // not on a port or a step
    return m_driver->waitFor([&] {
        const auto card = m_driver->find(strandRole, beginning);
        return card && card->is(Accessible::Selected);
    });
}

bool EditorSession::connectByDrag(const QString &from, const QString &to) const
{
    const QRect port = m_driver->placeOf(u"push button"_s, u"port, connect from %1"_s.arg(from));
    const QRect card = m_driver->placeOf(strandRole, to + u", strand*"_s);
    if (port.isNull() || card.isNull())
        return false;
    m_driver->drag(port.center(), card.center());
    return m_driver->await(strandRole, u"edge, %1 to %2"_s.arg(from, to)).has_value();
}

bool EditorSession::setField(const QString &name, const QString &value) const
{
    const auto field = m_driver->await(u"text"_s, name);
    if (!field)
        return false;
    m_driver->bus().focus(*field); // it may be further down than what is seen of the form
    const bool hasFocus = m_driver->waitFor([&] {
        const auto focus = m_driver->focused(m_driver->tree());
        return focus && focus->name == name;
    });
    if (!hasFocus)
        return false;
    m_driver->keys({u"ctrl+a"_s});
    m_driver->type(value);
    m_driver->keys({u"Return"_s});
    return true;
}

bool EditorSession::focusText() const
{
    m_driver->keys({u"ctrl+shift+t"_s});
    return awaitFocusInText();
}

bool EditorSession::awaitFocusInText() const
{
    QString name;
    const bool isThere = m_driver->waitFor([&] {
        const auto focus = m_driver->focused(m_driver->tree());
        name = focus ? focus->role + u' ' + focus->name : QString();
        return focus && focus->name == textName;
    });
    if (!isThere)
        qWarning().noquote() << "The focus is in:" << name;
    return isThere;
}

/// What the canvas had read out.
bool EditorSession::awaitSaid(const QString &part) const
{
    QString said;
    const bool isSaid = m_driver->waitFor([&] {
        const auto canvas = m_driver->find(u"list"_s, u"Pipeline graph"_s);
        said = canvas ? canvas->description : QString();
        return said.contains(part);
    });
    if (!isSaid)
        qWarning().noquote() << "Said:" << said;
    return isSaid;
}

} // namespace clustero
