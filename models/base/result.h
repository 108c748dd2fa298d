// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace clustero {

/// Why something did not work: a stable code to branch on and a sentence for a person. The sentence says
/// what happened, why, and what to do.
struct Error
{
    QString code;
    QString sentence;
};

/// A value, or an Error. Nothing in Clustero throws across a header.
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(QString code, QString sentence)
{
    return tl::unexpected<Error>(Error{std::move(code), std::move(sentence)});
}

/// Hands the error of one result on as the error of another type.
template<typename T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &other)
{
    return tl::unexpected<Error>(other.error());
}

} // namespace clustero
