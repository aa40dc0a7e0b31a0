#include "ui/theme/Fonts.h"
#include "ui/theme/Hatch.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

QImage filled(std::string_view kind)
{
    QImage image(64, 64, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(image.rect(), hatchBrush(kind, Qt::white, Qt::black, 1.0));
    return image;
}

} // namespace

TEST(Hatch, StripesRepeatWithoutASeam)
{
    const QImage image = filled("diagonal");
    for (int y = 0; y + 16 < 64; ++y) {
        for (int x = 0; x + 16 < 64; ++x) {
            ASSERT_EQ(image.pixel(x, y), image.pixel(x + 16, y)) << x << "," << y;
            ASSERT_EQ(image.pixel(x, y), image.pixel(x, y + 16)) << x << "," << y;
        }
    }
}

TEST(Hatch, KindsLookDifferent)
{
    EXPECT_NE(filled("diagonal"), filled("cross"));
    EXPECT_NE(filled("diagonal"), filled("none"));
    EXPECT_EQ(filled("none").pixel(3, 3), QColor(Qt::white).rgb());
}

TEST(Fonts, AllComeFromTheFontOfTheSystem)
{
    QFont base;
    base.setPixelSize(24);
    const Fonts fonts = Fonts::from(base);
    EXPECT_EQ(fonts.body.pixelSize(), 24);
    EXPECT_TRUE(fonts.strong.bold());
    EXPECT_EQ(fonts.small.pixelSize(), 23);
    EXPECT_EQ(fonts.small.family(), base.family());
}
