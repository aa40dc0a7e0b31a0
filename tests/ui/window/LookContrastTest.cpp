// The style sheet of every look: words against the ground that the same rule gives them, edges and
// the frame of the focus against what they lie on.

#include "ui/theme/Contrast.h"
#include "ui/window/AppLook.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

struct Rule
{
    QString selector;
    QColor ground; ///< invalid: what it lies on
    QColor text; ///< invalid: as around it
    QColor border;

    [[nodiscard]] std::string name() const { return selector.simplified().toStdString(); }
};

QColor colourIn(const QString &body, const char *property)
{
    const QRegularExpression pattern(
        QStringLiteral("(?:^|[;\\s])%1:[^;]*?(#[0-9a-f]{6})").arg(QLatin1String(property)));
    const QRegularExpressionMatch match = pattern.match(body);
    return match.hasMatch() ? QColor(match.captured(1)) : QColor();
}

/// What may not be used may be faint.
bool isOff(const QString &selector)
{
    return selector.contains(QLatin1String(":disabled"));
}

std::vector<Rule> rulesOf(const Palette &look)
{
    std::vector<Rule> rules;
    const QRegularExpression pattern(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    auto matches = pattern.globalMatch(styleSheet(look));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString body = match.captured(2);
        if (!isOff(match.captured(1)))
            rules.push_back({match.captured(1),
                             colourIn(body, "background"),
                             colourIn(body, "color"),
                             colourIn(body, "border")});
    }
    return rules;
}

std::vector<std::pair<const char *, Palette>> looks()
{
    return {{"light", Palette::light()},
            {"dark", Palette::darkLook()},
            {"high contrast", Palette::highContrastLook()}};
}

} // namespace

TEST(LookContrast, WordsAreReadOnTheirGround)
{
    for (const auto &[name, look] : looks()) {
        const std::vector<Rule> rules = rulesOf(look);
        EXPECT_GT(rules.size(), 60U);
        for (const Rule &rule : rules) {
            if (!rule.text.isValid())
                continue;
            const QColor ground = rule.ground.isValid() ? rule.ground : look.panel;
            EXPECT_GE(contrastRatio(rule.text, ground), 4.5) << name << ": " << rule.name();
        }
    }
}

TEST(LookContrast, OrdinaryWordsAreReadOnEveryGroundThatARuleGives)
{
    for (const auto &[name, look] : looks()) {
        for (const Rule &rule : rulesOf(look)) {
            const bool isSign = rule.selector.contains(QLatin1String("::"))
                || rule.selector.contains(QLatin1String("QSplitter"));
            if (rule.ground.isValid() && !rule.text.isValid() && !isSign) {
                const bool onAccent = rule.ground == look.accent
                    || rule.selector.contains(QLatin1String("primary"));
                const QColor text = onAccent ? readableOn(look.accent, look.panel, 4.5) : look.text;
                EXPECT_GE(contrastRatio(text, rule.ground), 4.5) << name << ": " << rule.name();
            }
        }
    }
}

TEST(LookContrast, WhatCannotBeUsedIsSeenToBeSo)
{
    for (const auto &[name, look] : looks()) {
        const QPalette palette = widgetPalette(look);
        const QColor off = palette.color(QPalette::Disabled, QPalette::ButtonText);
        EXPECT_GE(contrastRatio(off, look.panel), 3.0) << name;
        EXPECT_GE(contrastRatio(look.text, look.panel) / contrastRatio(off, look.panel), 1.5)
            << name;
        EXPECT_FALSE(styleSheet(look).contains(
            QStringLiteral("QPushButton:disabled { color: %1;").arg(look.text.name())))
            << name;
    }
}

TEST(LookContrast, TheFrameOfTheFocusIsSeenOnBothSides)
{
    for (const auto &[name, look] : looks()) {
        int frames = 0;
        for (const Rule &rule : rulesOf(look)) {
            if (!rule.selector.contains(QLatin1String(":focus")) || !rule.border.isValid())
                continue;
            ++frames;
            EXPECT_GE(contrastRatio(rule.border, look.panel), 3.0) << name << ": " << rule.name();
            const bool onAccent = rule.selector.contains(QLatin1String("primary"))
                || rule.selector.contains(QLatin1String(":checked"));
            const QColor inside = onAccent ? look.accent : look.canvas;
            EXPECT_GE(contrastRatio(rule.border, inside), 3.0) << name << ": " << rule.name();
        }
        EXPECT_GE(frames, 5) << name;
    }
}

TEST(LookContrast, EdgesOfWhatIsTypedIntoAreSeen)
{
    for (const auto &[name, look] : looks()) {
        int edges = 0;
        for (const Rule &rule : rulesOf(look)) {
            const bool isField = rule.selector.trimmed().startsWith(QLatin1String("QLineEdit"))
                || rule.selector.contains(QLatin1String("QCheckBox::indicator,"));
            const bool mayType = !rule.selector.contains(QLatin1String("read-only"));
            if (!isField || !mayType || !rule.border.isValid())
                continue;
            ++edges;
            EXPECT_GE(contrastRatio(rule.border, look.panel), 3.0) << name << ": " << rule.name();
            EXPECT_GE(contrastRatio(rule.border, look.canvas), 3.0) << name << ": " << rule.name();
        }
        EXPECT_GE(edges, 2) << name;
    }
}

TEST(LookContrast, TheApplicationsPaletteIsReadable)
{
    using Role = QPalette::ColorRole;
    for (const auto &[name, look] : looks()) {
        const QPalette palette = widgetPalette(look);
        const std::pair<Role, Role> pairs[] = {{Role::WindowText, Role::Window},
                                               {Role::Text, Role::Base},
                                               {Role::Text, Role::AlternateBase},
                                               {Role::ButtonText, Role::Button},
                                               {Role::PlaceholderText, Role::Base},
                                               {Role::HighlightedText, Role::Highlight},
                                               {Role::ToolTipText, Role::ToolTipBase},
                                               {Role::Link, Role::Base}};
        for (const auto &[text, ground] : pairs)
            EXPECT_GE(contrastRatio(palette.color(text), palette.color(ground)), 4.5)
                << name << ": " << text << " on " << ground;
    }
}

TEST(LookContrast, HintsInEmptyFieldsAreRead)
{
    // Qt makes them half as strong as a colour that a rule gives, which is too faint.
    const QPalette before = QApplication::palette();
    for (const auto &[name, look] : looks()) {
        QApplication::setPalette(widgetPalette(look));
        QLineEdit field;
        field.setStyleSheet(styleSheet(look));
        field.ensurePolished();
        const QColor hint = field.palette().color(QPalette::PlaceholderText);
        const QColor text = field.palette().color(QPalette::Text);
        const QColor seen = mixed(hint, look.canvas, static_cast<double>(hint.alphaF()));
        EXPECT_GE(contrastRatio(seen, look.canvas), 4.5) << name;
        EXPECT_GE(contrastRatio(text, look.canvas), 7.0) << name;
    }
    QApplication::setPalette(before);
}
