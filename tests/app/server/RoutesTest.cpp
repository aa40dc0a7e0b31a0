#include "app/server/Routes.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

Routes::Found find(const Routes &routes, const char *method, const char *path)
{
    RequestHead head;
    head.method = method;
    head.path = path;
    return routes.find(head);
}

TEST(Routes, AreFoundByMethodAndPath)
{
    Routes routes;
    routes.add({"GET", "/v1/bookings", true, BodyKind::None, {}});
    routes.add({"POST", "/v1/bookings", true, BodyKind::Json, {}});
    routes.add({"GET", "/v1/bookings/{id}/history", true, BodyKind::None, {}});
    EXPECT_EQ(find(routes, "POST", "/v1/bookings").route, &routes.all()[1]);
    const auto history = find(routes, "GET", "/v1/bookings/17/history");
    ASSERT_NE(history.route, nullptr);
    EXPECT_EQ(history.captured, std::vector<std::string>{"17"});
    EXPECT_EQ(find(routes, "DELETE", "/v1/bookings").allowed, "GET, POST");
    for (const char *path :
         {"/", "/v1", "/v1/bookings/", "/v1/bookings//history", "/v1/bookings/1"})
        EXPECT_EQ(find(routes, "GET", path).route, nullptr) << path;
}

TEST(Routes, APathThatIsSaidWordByWordGoesBeforeOneWithBraces)
{
    Routes routes;
    routes.add({"GET", "/blocks/{id}", true, BodyKind::None, {}});
    routes.add({"POST", "/blocks/preview", true, BodyKind::Json, {}});
    EXPECT_EQ(find(routes, "POST", "/blocks/preview").route, &routes.all()[1]);
    EXPECT_EQ(find(routes, "GET", "/blocks/preview").route, nullptr);
    EXPECT_EQ(find(routes, "GET", "/blocks/preview").allowed, "POST");
    EXPECT_EQ(find(routes, "GET", "/blocks/7").route, &routes.all()[0]);
}

} // namespace
} // namespace bayboard
