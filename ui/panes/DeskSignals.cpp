#include "ui/panes/DeskSignals.h"

namespace bayboard {

DeskSignals::DeskSignals(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_desk.addObserver(this);
}

DeskSignals::~DeskSignals()
{
    m_desk.removeObserver(this);
}

} // namespace bayboard
