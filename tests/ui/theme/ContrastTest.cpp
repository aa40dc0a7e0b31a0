#include "ui/theme/Contrast.h"
#include "ui/theme/TileColours.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

using namespace bayboard;

namespace {

std::vector<std::pair<const char *, Palette>> looks()
{
    return {{"light", Palette::light()},
            {"dark", Palette::darkLook()},
            {"high contrast", Palette::highContrastLook()}};
}

/// What clubs may choose for tiers and kinds, awkward ones among them.
std::vector<QColor> anyColours()
{
    std::vector<QColor> colours{QColor(),
                                Qt::white,
                                Qt::black,
                                QColor(0x80, 0x80, 0x80),
                                QColor(0x25, 0x63, 0xeb),
                                QColor(0xa1, 0x62, 0x07),
                                QColor(0x15, 0x80, 0x3d),
                                QColor(0x7e, 0x22, 0xce)};
    for (int hue = 0; hue < 360; hue += 15) {
        colours.push_back(QColor::fromHsl(hue, 255, 128));
        colours.push_back(QColor::fromHsl(hue, 90, 210));
        colours.push_back(QColor::fromHsl(hue, 200, 40));
    }
    return colours;
}

/// A translucent colour as it looks on a ground.
QColor over(const QColor &colour, const QColor &ground)
{
    return mixed(colour, ground, static_cast<double>(colour.alphaF()));
}

} // namespace

TEST(Contrast, RatiosAreThoseOfTheGuidelines)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1.0, 0.001);
}

TEST(Contrast, AReadableColourIsLeftAsItIs)
{
    EXPECT_EQ(readableOn(Qt::white, QColor(0x11, 0x22, 0x33), 4.5), QColor(0x11, 0x22, 0x33));
}

TEST(TileColours, TextIsReadableOnEveryFillAndEdgesOnTheCanvas)
{
    for (const auto &[name, look] : looks()) {
        for (const QColor &colour : anyColours()) {
            const TileColours now = bookingColours(look, colour);
            for (const TileColours &tile : {now, pastColours(look, now)}) {
                const std::string what = std::string(name) + " " + colour.name().toStdString();
                EXPECT_GE(contrastRatio(tile.text, tile.fill), 4.5) << what;
                EXPECT_GE(contrastRatio(tile.detail, tile.fill), 4.5) << what;
                EXPECT_GE(contrastRatio(tile.edge, look.canvas), 3.0) << what;
            }
        }
    }
}

TEST(TileColours, TextOfBlocksIsReadableOnGroundAndStripe)
{
    for (const auto &[name, look] : looks()) {
        for (const QColor &colour : anyColours()) {
            const BlockColours block = blockColours(look, colour);
            EXPECT_GE(contrastRatio(block.text, block.ground), 4.5) << name;
            EXPECT_GE(contrastRatio(block.text, block.stripe), 4.5) << name;
            EXPECT_GE(contrastRatio(block.border, look.canvas), 3.0) << name;
        }
    }
}

TEST(TileColours, ThePastIsDimmedButStillTellsTiersApart)
{
    const Palette look = Palette::light();
    const TileColours now = bookingColours(look, QColor(0x25, 0x63, 0xeb));
    const TileColours past = pastColours(look, now);
    EXPECT_LT(contrastRatio(past.text, past.fill), contrastRatio(now.text, now.fill));
    const TileColours other = pastColours(look, bookingColours(look, QColor(0x15, 0x80, 0x3d)));
    EXPECT_NE(past.fill, other.fill);
    EXPECT_NE(past.edge, other.edge);
}

TEST(Palette, WordsAndSignsReachTheirRatios)
{
    for (const auto &[name, look] : looks()) {
        EXPECT_GE(contrastRatio(look.text, look.canvas), 4.5) << name;
        EXPECT_GE(contrastRatio(look.mutedText, look.panel), 4.5) << name;
        EXPECT_GE(contrastRatio(look.bubbleText, look.bubble), 4.5) << name;
        EXPECT_GE(contrastRatio(look.bubbleMuted, look.bubble), 4.5) << name;
        EXPECT_GE(contrastRatio(look.midnightText, look.midnight), 4.5) << name;
        EXPECT_GE(contrastRatio(look.accent, look.canvas), 3.0) << name;
        EXPECT_GE(contrastRatio(look.now, look.canvas), 3.0) << name;
        for (const Tone tone : {Tone::Pass, Tone::Caution, Tone::Refuse, Tone::Waiting}) {
            const Palette::ToneColours &colours = look.tone(tone);
            EXPECT_GE(contrastRatio(colours.edge, look.canvas), 3.0) << name;
            EXPECT_GE(contrastRatio(colours.text, over(colours.fill, look.canvas)), 4.5) << name;
        }
    }
}

TEST(Palette, FollowsTheSystem)
{
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
    EXPECT_TRUE(Palette::following(dark).dark);
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    EXPECT_FALSE(Palette::following(light).dark);
}
