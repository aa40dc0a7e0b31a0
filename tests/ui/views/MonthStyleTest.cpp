#include "ui/theme/Contrast.h"
#include "ui/views/MonthPainter.h"

#include <QFont>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

std::vector<std::pair<const char *, Palette>> looks()
{
    return {{"light", Palette::light()},
            {"dark", Palette::darkLook()},
            {"high contrast", Palette::highContrastLook()}};
}

/// The rightmost column in which a colour is found; -1: nowhere.
int lastColumnOf(const QImage &image, const QColor &colour)
{
    int last = -1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                last = std::max(last, x);
    return last;
}

} // namespace

TEST(MonthStyle, WordsAreReadableOnEveryGroundAndBarsInTheirTrack)
{
    for (const auto &[name, look] : looks()) {
        const MonthStyle style = MonthStyle::make(look, QFont(), 1.0);
        EXPECT_GE(contrastRatio(style.onAccent, look.accent), 4.5) << name;
        for (const QColor &ground : {look.canvas, look.closed, style.stripe})
            EXPECT_GE(contrastRatio(look.text, ground), 4.5) << name;
        for (const QColor &ground : {look.canvas, look.closed, look.panel})
            EXPECT_GE(contrastRatio(look.mutedText, ground), 4.5) << name;
        EXPECT_GE(contrastRatio(look.accent, look.track), 3.0) << name;
        EXPECT_GE(contrastRatio(style.pastBar, look.track), 3.0) << name;
    }
}

TEST(MonthStyle, ABarRunsFromWhereOneBeginsToRead)
{
    const Palette look = Palette::light();
    const MonthStyle style = MonthStyle::make(look, QFont(), 1.0);
    DayTotal total;
    total.open = hours(10);
    total.booked = hours(4);
    MonthDay day;
    day.total = &total;
    for (const bool isMirrored : {false, true}) {
        QImage image(200, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        MonthPainter(painter, style, isMirrored, image.width()).paintDay(image.rect(), day);
        painter.end();
        const int last = lastColumnOf(image, look.accent);
        EXPECT_EQ(last > 150, isMirrored) << last; // two fifths from the one side or the other
    }
}
