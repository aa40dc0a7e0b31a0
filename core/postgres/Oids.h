#pragma once

/// The numbers of PostgreSQL's own types, as its catalogue has them for ever.
namespace bayboard::postgres::oids {

inline constexpr unsigned flag = 16;
inline constexpr unsigned bytes = 17;
inline constexpr unsigned number = 20;
inline constexpr unsigned text = 25;
inline constexpr unsigned numbers = 1016;
inline constexpr unsigned id = 2950;
inline constexpr unsigned ids = 2951;

} // namespace bayboard::postgres::oids
