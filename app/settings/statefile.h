// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/keptstate.h"

#include <QString>

namespace clustero {

/// State in a JSON file of its own, `<name>.json` beside the settings, readable by its owner only. Files of more than a
/// mebibyte count as unreadable.
class StateFile : public KeptState
{
public:
    explicit StateFile(const QString &name);

    [[nodiscard]] QJsonObject read() const override;
    /// Replaces the file in one step; where it says the same already, it is not touched.
    void write(const QJsonObject &state) override;

private:
    QString m_path;
};

} // namespace clustero
