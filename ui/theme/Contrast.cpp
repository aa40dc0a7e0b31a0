#include "ui/theme/Contrast.h"

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto blend = [share](int a, int b) {
        return static_cast<int>(std::lround(share * a + (1.0 - share) * b));
    };
    return QColor(blend(one.red(), other.red()),
                  blend(one.green(), other.green()),
                  blend(one.blue(), other.blue()));
}

QColor readableOn(const QColor &ground, const QColor &colour, double ratio)
{
    if (contrastRatio(ground, colour) >= ratio)
        return colour;
    const bool towardsBlack = contrastRatio(ground, Qt::black) > contrastRatio(ground, Qt::white);
    const QColor end = towardsBlack ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 1; step < 20; ++step) {
        const QColor tried = mixed(end, colour, step / 20.0);
        if (contrastRatio(ground, tried) >= ratio)
            return tried;
    }
    return end;
}

} // namespace bayboard
