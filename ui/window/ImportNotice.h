#pragma once

#include "ui/dialogs/ImportPlaces.h"

#include <QObject>

namespace bayboard {

class Banner;

/// Tells in the banner what came of an import, with a way to each location that it brought bookings
/// to. The banner outlives it.
class ImportNotice final : public QObject
{
    Q_OBJECT
public:
    ImportNotice(Banner &banner, QObject *parent);

    void tell(const ImportDone &done);
    /// One of the banner's choices was taken.
    void take(std::size_t index);

Q_SIGNALS:
    void placeWanted(const bayboard::ImportPlace &place);

private:
    Banner &m_banner;
    ImportDone m_done;
};

} // namespace bayboard
