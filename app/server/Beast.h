#pragma once

#include "app/server/Asio.h"

#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace bayboard {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

} // namespace bayboard
