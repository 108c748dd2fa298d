// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/desktop/driver.h"

#include <memory>

namespace clustero {

[[nodiscard]] QByteArray contentOf(const QString &path);

/// The window with a pipeline that is edited, and what a person does there.
class EditorSession
{
protected:
    static const QString strandRole;
    static const QString textName;

    bool open(const QByteArray &pipeline);
    bool openInSplit(const QByteArray &pipeline);
    bool showSplit() const;
    [[nodiscard]] QByteArray onDisk() const { return contentOf(m_project + QStringLiteral("/.clustero.yaml")); }
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] bool awaitText(const QByteArray &text) const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool awaitModified(bool modified) const;
    bool save() const;
    bool addStrand(const QString &name) const;
    [[nodiscard]] bool awaitCard(const QString &beginning) const { return m_driver->await(strandRole, beginning).has_value(); }
    bool selectCard(const QString &beginning) const;
    bool connectByDrag(const QString &from, const QString &to) const;
    bool setField(const QString &name, const QString &value) const;
    bool focusText() const;
    [[nodiscard]] bool awaitFocusInText() const;
    [[nodiscard]] bool awaitSaid(const QString &part) const;

    std::unique_ptr<Driver> m_driver;
    QString m_project;
};

} // namespace clustero
