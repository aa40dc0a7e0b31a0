// Every colour that clubs are shipped with, in every look, against all that it lies on or beside.

#include "core/desk/DemoClub.h"
#include "ui/theme/Contrast.h"
#include "ui/theme/TileColours.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

constexpr double ofText = 4.5;
constexpr double ofSigns = 3.0;

struct Named
{
    std::string name;
    QColor colour;
};

QColor colourOf(const std::string &text)
{
    return QColor(QString::fromStdString(text));
}

/// `field` is "tiers" or "blockKinds".
void addFromFiles(const char *field, std::vector<Named> &colours)
{
    const QDir folder(QStringLiteral(BAYBOARD_CLUB_FILES));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonObject club = QJsonDocument::fromJson(file.readAll()).object();
        EXPECT_FALSE(club.isEmpty()) << name.toStdString();
        for (const QJsonValue &each : club.value(QLatin1String(field)).toArray()) {
            const QJsonObject entry = each.toObject();
            colours.push_back(
                {(name + QLatin1Char(' ') + entry.value(QStringLiteral("key")).toString())
                     .toStdString(),
                 QColor(entry.value(QStringLiteral("colour")).toString())});
        }
    }
}

std::vector<Named> tierColours()
{
    std::vector<Named> colours{{"no tier", QColor()}};
    for (const auto &tiers : {defaultTiers(), demoTemplate().tiers}) {
        for (const Tier &tier : tiers)
            colours.push_back({tier.key, colourOf(tier.colour)});
    }
    addFromFiles("tiers", colours);
    return colours;
}

std::vector<Named> kindColours()
{
    std::vector<Named> colours{{"no kind", QColor()}};
    for (const auto &kinds : {defaultBlockKinds(), demoTemplate().blockKinds}) {
        for (const BlockKind &kind : kinds)
            colours.push_back({kind.key, colourOf(kind.colour)});
    }
    addFromFiles("blockKinds", colours);
    return colours;
}

struct Look
{
    const char *name;
    Palette palette;
};

std::vector<Look> looks()
{
    return {{"light", Palette::light()},
            {"dark", Palette::darkLook()},
            {"high contrast", Palette::highContrastLook()}};
}

/// A translucent colour as it looks on a ground.
QColor over(const QColor &colour, const QColor &ground)
{
    return mixed(colour, ground, static_cast<double>(colour.alphaF()));
}

/// What empty time looks like.
std::vector<Named> grounds(const Palette &look)
{
    return {{"canvas", look.canvas}, {"closed hours", look.closed}};
}

/// All that something on top of the board may lie on.
std::vector<Named> everyGround(const Palette &look)
{
    std::vector<Named> all = grounds(look);
    for (const Named &tier : tierColours()) {
        const TileColours now = bookingColours(look, tier.colour);
        all.push_back({tier.name, now.fill});
        all.push_back({tier.name + " past", pastColours(look, now).fill});
    }
    for (const Named &kind : kindColours()) {
        const BlockColours block = blockColours(look, kind.colour);
        all.push_back({kind.name, block.ground});
        all.push_back({kind.name + " stripe", block.stripe});
    }
    return all;
}

void expectContrast(double least,
                    const Look &look,
                    const std::string &what,
                    const QColor &one,
                    const std::string &on,
                    const QColor &other)
{
    EXPECT_GE(contrastRatio(one, other), least)
        << look.name << ": " << what << " (" << one.name().toStdString() << ") on " << on << " ("
        << other.name().toStdString() << ")";
}

} // namespace

TEST(BoardContrast, ThereAreColoursToLookAt)
{
    EXPECT_GE(tierColours().size(), 1U + 4U + 2U);
    EXPECT_GE(kindColours().size(), 1U + 9U + 2U);
    for (const auto &colours : {tierColours(), kindColours()}) {
        for (std::size_t i = 1; i < colours.size(); ++i)
            EXPECT_TRUE(colours[i].colour.isValid()) << colours[i].name;
    }
}

TEST(BoardContrast, WordsOfBookingsAreReadAndTheirEdgesSeen)
{
    for (const Look &look : looks()) {
        for (const Named &tier : tierColours()) {
            const TileColours now = bookingColours(look.palette, tier.colour);
            for (const TileColours &tile : {now, pastColours(look.palette, now)}) {
                expectContrast(ofText, look, "title", tile.text, tier.name, tile.fill);
                expectContrast(ofText, look, "detail", tile.detail, tier.name, tile.fill);
                expectContrast(ofSigns, look, "edge", tile.edge, tier.name, tile.fill);
                for (const Named &ground : grounds(look.palette))
                    expectContrast(
                        ofSigns, look, tier.name + " edge", tile.edge, ground.name, ground.colour);
            }
        }
    }
}

TEST(BoardContrast, WordsOfBlocksAreReadAndTheirEdgesSeen)
{
    for (const Look &look : looks()) {
        for (const Named &kind : kindColours()) {
            const BlockColours block = blockColours(look.palette, kind.colour);
            expectContrast(ofText, look, "words", block.text, kind.name, block.ground);
            expectContrast(ofText, look, "words", block.text, kind.name + " stripe", block.stripe);
            for (const Named &ground : grounds(look.palette))
                expectContrast(
                    ofSigns, look, kind.name + " edge", block.border, ground.name, ground.colour);
        }
    }
}

TEST(BoardContrast, TheFrameOfWhatIsChosenIsSeenOnBothSides)
{
    for (const Look &look : looks()) {
        for (const Named &ground : everyGround(look.palette))
            expectContrast(
                ofSigns, look, "selection", look.palette.accent, ground.name, ground.colour);
    }
}

TEST(BoardContrast, TheCursorOnEmptyTimeIsSeenOnBothSides)
{
    for (const Look &look : looks()) {
        QColor wash = look.palette.accent;
        for (const int alpha : {14, 26}) { // without and with the focus
            wash.setAlpha(alpha);
            for (const Named &ground : grounds(look.palette))
                expectContrast(ofSigns,
                               look,
                               "cursor",
                               look.palette.accent,
                               "its own wash over " + ground.name,
                               over(wash, ground.colour));
        }
    }
}

TEST(BoardContrast, TheGhostIsReadAndSeenWhateverItPasses)
{
    for (const Look &look : looks()) {
        for (const Tone tone : {Tone::Pass, Tone::Caution, Tone::Refuse, Tone::Waiting}) {
            const Palette::ToneColours &colours = look.palette.tone(tone);
            const std::string name = "ghost " + std::to_string(static_cast<int>(tone));
            const QColor solid(colours.fill.rgb());
            expectContrast(ofText, look, name + " words", colours.text, "its ground", solid);
            for (const Named &ground : everyGround(look.palette)) {
                const QColor fill = over(colours.fill, ground.colour);
                expectContrast(
                    ofText, look, name + " words", colours.text, "fill over " + ground.name, fill);
                expectContrast(
                    ofSigns, look, name + " edge", colours.edge, "fill over " + ground.name, fill);
                expectContrast(
                    ofSigns, look, name + " edge", colours.edge, ground.name, ground.colour);
            }
        }
    }
}

TEST(BoardContrast, TheLineOfThePresentIsSeenOnEverythingThatItCrosses)
{
    for (const Look &look : looks()) {
        for (const Named &ground : everyGround(look.palette))
            expectContrast(ofSigns, look, "now", look.palette.now, ground.name, ground.colour);
    }
}

TEST(BoardContrast, HeadsHoursAndTheBubbleAreRead)
{
    for (const Look &look : looks()) {
        const Palette &palette = look.palette;
        expectContrast(ofText, look, "bay", palette.text, "head", palette.panel);
        expectContrast(ofText, look, "use", palette.mutedText, "head", palette.panel);
        expectContrast(ofText, look, "hour", palette.mutedText, "panel", palette.panel);
        expectContrast(ofText, look, "day", palette.midnightText, "its tag", palette.midnight);
        expectContrast(ofSigns, look, "use", palette.accent, "its track", palette.track);
        expectContrast(ofSigns, look, "midnight", palette.midnight, "canvas", palette.canvas);
        expectContrast(ofText, look, "reason", palette.bubbleText, "bubble", palette.bubble);
        expectContrast(ofText, look, "hint", palette.bubbleMuted, "bubble", palette.bubble);
        // A key is drawn the other way round.
        expectContrast(ofText, look, "key", palette.bubble, "its cap", palette.bubbleMuted);
    }
}
