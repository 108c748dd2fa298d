// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textstructure.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr std::size_t maxDepth = 200;

} // namespace

std::optional<Place> elementsOf(KeyType type)
{
    switch (type) {
    case KeyType::Triggers: return Place::Trigger;
    case KeyType::Strands: return Place::Strand;
    case KeyType::Steps: return Place::Step;
    case KeyType::EnvList: return Place::Env;
    case KeyType::Artifacts: return Place::Artifact;
    case KeyType::Publications: return Place::Publish;
    case KeyType::Inputs: return Place::Input;
    default: return std::nullopt;
    }
}

std::optional<Place> mappingOf(KeyType type)
{
    switch (type) {
    case KeyType::Publications: return Place::Publish;
    case KeyType::Bucket: return Place::S3;
    case KeyType::MavenRepository: return Place::Maven;
    case KeyType::RemoteFile: return Place::Remote;
    default: return std::nullopt;
    }
}

TextLevel *TextStructure::pendingAbove(qsizetype column)
{
    std::size_t size = m_levels.size();
    while (size > 0 && m_levels[size - 1].column > column)
        --size;
    if (size == 0)
        return nullptr;
    TextLevel &level = m_levels[size - 1];
    return !level.isList && !level.isFlow && !level.hasValue && level.column < column ? &level : nullptr;
}

TextLevel &TextStructure::mappingAt(qsizetype column)
{
    closeTo(column);
    if (TextLevel *list = top(); list && list->isList && !list->isFlow && list->column == column)
        close();
    if (TextLevel *mapping = top(); mapping && !mapping->isList && (mapping->column >= column || mapping->hasValue)) {
        mapping->column = std::min(mapping->column, column);
        return *mapping;
    }
    return open(false, false, column);
}

void TextStructure::dash(qsizetype column)
{
    closeTo(column);
    TextLevel *inner = top();
    if (inner && !inner->isList && inner->column > column) // kept for a key, not for an item
        close();
    inner = top();
    if (!inner || !inner->isList || inner->isFlow || inner->column != column)
        open(true, false, column);
    top()->hasValue = false;
}

TextLevel &TextStructure::open(bool isList, bool isFlow, qsizetype column)
{
    TextLevel level;
    level.isList = isList;
    level.isFlow = isFlow;
    level.column = column;
    if (TextLevel *outer = top()) {
        const KeyInfo *info = outer->isList ? (outer->ownerPlace ? findKey(*outer->ownerPlace, outer->key) : nullptr) : nullptr;
        if (isList && !outer->isList) {
            level.ownerPlace = outer->place;
            level.key = outer->key;
        } else if (!isList && info) {
            level.place = elementsOf(info->type);
        } else if (!isList && !outer->isList && outer->place) {
            if (const KeyInfo *owner = findKey(*outer->place, outer->key))
                level.place = mappingOf(owner->type);
        }
        outer->hasValue = true;
    } else if (!isList) {
        level.place = Place::File;
    }
    level.id = ++m_lastId;
    if (m_levels.size() < maxDepth)
        m_levels.push_back(level);
    return m_levels.back();
}

void TextStructure::close()
{
    m_closed(m_levels.back());
    m_levels.pop_back();
}

void TextStructure::closeAll()
{
    while (!m_levels.empty())
        close();
}

void TextStructure::closeFlow()
{
    if (TextLevel *inner = top(); inner && inner->isFlow)
        close();
    if (TextLevel *outer = top())
        outer->hasValue = true;
}

void TextStructure::leaveFlow()
{
    while (!m_levels.empty() && m_levels.back().isFlow)
        close();
}

void TextStructure::key(TextLevel &mapping, const QString &name)
{
    mapping.key = name;
    mapping.hasValue = false;
    mapping.present.append(name);
}

void TextStructure::value(const QString &text)
{
    TextLevel *level = top();
    if (!level)
        return;
    if (level->isList) {
        level->present.append(text);
    } else if (!level->hasValue) {
        if (level->key == u"name")
            level->name = text;
        else if (level->key == u"type")
            level->type = text;
    }
    level->hasValue = true;
}

void TextStructure::closeTo(qsizetype column)
{
    leaveFlow();
    while (!m_levels.empty() && m_levels.back().column > column) {
        // A mapping in a list stays open for keys that are a little too far to the left, as long as they are right of the dash.
        if (m_levels.size() > 1 && !m_levels.back().isList && m_levels[m_levels.size() - 2].isList &&
            m_levels[m_levels.size() - 2].column < column)
            break;
        close();
    }
}

} // namespace clustero
