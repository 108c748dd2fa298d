// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/keptstate.h"

#include <QString>

namespace clustero {

/// A small JSON file in the data folder, replaced as a whole. At most 4 MiB are read.
class KeptFile : public KeptState
{
public:
    explicit KeptFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QJsonObject read() const override;
    void write(const QJsonObject &state) override;

private:
    QString m_path;
};

} // namespace clustero
