#include "ui/window/ImportNotice.h"

#include "ui/window/Banner.h"

#include <QLocale>

#include <algorithm>

namespace bayboard {
namespace {

constexpr std::size_t mostNamed = 5;

} // namespace

ImportNotice::ImportNotice(Banner &banner, QObject *parent) : QObject(parent), m_banner(banner) { }

void ImportNotice::tell(const ImportDone &done)
{
    m_done = done;
    QStringList choices;
    for (std::size_t i = 0; i < std::min(mostNamed, m_done.places.size()); ++i) {
        const ImportPlace &place = m_done.places[i];
        choices += tr("Show %1 (%2)").arg(place.name, QLocale().toString(place.bookings));
    }
    m_banner.tell(Banner::Kind::Note, m_done.sentence, choices);
}

void ImportNotice::take(std::size_t index)
{
    if (index < m_done.places.size()) {
        const ImportPlace place = m_done.places[index];
        Q_EMIT placeWanted(place);
    }
}

} // namespace bayboard
