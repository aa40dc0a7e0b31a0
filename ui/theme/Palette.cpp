#include "ui/theme/Palette.h"

#include "ui/theme/Contrast.h"

namespace bayboard {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

QColor rgba(QRgb value, int alpha)
{
    QColor colour = rgb(value);
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

const Palette::ToneColours &Palette::tone(Tone which) const
{
    switch (which) {
    case Tone::Pass:
        return pass;
    case Tone::Caution:
        return caution;
    case Tone::Refuse:
        return refuse;
    case Tone::Waiting:
        break;
    }
    return waiting;
}

Palette Palette::light()
{
    Palette look;
    look.canvas = rgb(0xffffff);
    look.panel = rgb(0xffffff);
    look.closed = rgb(0xf3f4f6);
    look.text = rgb(0x1f2937);
    look.mutedText = rgb(0x5b6472);
    look.hourLine = rgb(0xe2e5e9);
    look.partLine = rgb(0xeff1f4);
    look.columnLine = rgb(0xe9ebef);
    look.headLine = rgb(0xd9dde2);
    look.midnight = rgb(0x475569);
    look.midnightText = rgb(0xffffff);
    look.accent = rgb(0x0f766e);
    look.track = rgb(0xe8ebee);
    look.now = rgb(0xd62020);
    look.bubble = rgb(0x1f2937);
    look.bubbleText = rgb(0xffffff);
    look.bubbleMuted = rgb(0xcbd5e1);
    look.pass = {rgb(0x0f766e), rgba(0xccfbf1, 226), rgb(0x115e59)};
    look.caution = {rgb(0xb45309), rgba(0xfef3c7, 230), rgb(0x7c2d12)};
    look.refuse = {rgb(0xb91c1c), rgba(0xfee2e2, 226), rgb(0x991b1b)};
    look.waiting = {rgb(0x5b6b82), rgba(0xe2e8f0, 226), rgb(0x334155)};
    return look;
}

Palette Palette::darkLook()
{
    Palette look;
    look.dark = true;
    look.canvas = rgb(0x14181d);
    look.panel = rgb(0x1a1f26);
    look.closed = rgb(0x0f1216);
    look.text = rgb(0xe8ecf1);
    look.mutedText = rgb(0xa3adba);
    look.hourLine = rgb(0x2a313a);
    look.partLine = rgb(0x1f252c);
    look.columnLine = rgb(0x262c34);
    look.headLine = rgb(0x38414c);
    look.midnight = rgb(0x94a3b8);
    look.midnightText = rgb(0x0f172a);
    look.accent = rgb(0x34dcc7);
    look.track = rgb(0x2c343d);
    look.now = rgb(0xf87171);
    look.bubble = rgb(0xf1f5f9);
    look.bubbleText = rgb(0x111827);
    look.bubbleMuted = rgb(0x475569);
    look.pass = {rgb(0x2dd4bf), rgba(0x134e4a, 226), rgb(0xccfbf1)};
    look.caution = {rgb(0xf59e0b), rgba(0x5a3a08, 230), rgb(0xfef3c7)};
    look.refuse = {rgb(0xf87171), rgba(0x651b1b, 226), rgb(0xfee2e2)};
    look.waiting = {rgb(0x94a3b8), rgba(0x334155, 226), rgb(0xe2e8f0)};
    return look;
}

Palette Palette::highContrastLook()
{
    Palette look = darkLook();
    look.highContrast = true;
    look.canvas = look.panel = rgb(0x000000);
    look.closed = rgb(0x000000);
    look.text = rgb(0xffffff);
    look.mutedText = rgb(0xffffff);
    look.hourLine = look.columnLine = rgb(0x8a8a8a);
    look.partLine = rgb(0x555555);
    look.headLine = rgb(0xffffff);
    look.midnight = rgb(0xffffff);
    look.midnightText = rgb(0x000000);
    look.accent = rgb(0x00e5ff);
    look.track = rgb(0x555555);
    look.now = rgb(0xff6b6b);
    look.bubble = rgb(0xffffff);
    look.bubbleText = look.bubbleMuted = rgb(0x000000);
    look.pass = {rgb(0x00e5ff), rgba(0x003a40, 235), rgb(0xffffff)};
    look.caution = {rgb(0xffd60a), rgba(0x3d3300, 235), rgb(0xffffff)};
    look.refuse = {rgb(0xff6b6b), rgba(0x4a0000, 235), rgb(0xffffff)};
    look.waiting = {rgb(0xffffff), rgba(0x333333, 235), rgb(0xffffff)};
    return look;
}

Palette Palette::following(const QPalette &system)
{
    Palette contrast = highContrastLook();
    if (system.color(QPalette::Base) == contrast.canvas
        && system.color(QPalette::Text) == contrast.text
        && system.color(QPalette::Highlight) == contrast.accent)
        return contrast;
    return relativeLuminance(system.color(QPalette::Base)) < 0.25 ? darkLook() : light();
}

} // namespace bayboard
