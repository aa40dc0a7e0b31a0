#pragma once

// Boost 1.74 under g++ 12 in C++20 wants <utility> before Asio's headers, and none of Asio's
// concepts (BOOST_ASIO_DISABLE_CONCEPTS, set in CMakeLists.txt).

// clang-format off
#include <utility>
#include <boost/asio.hpp>
// clang-format on
