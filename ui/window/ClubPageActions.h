#pragma once

namespace bayboard {

class ClubPage;

/// Registers what can be done on a club's page: menu, keys and buttons come from these.
class ClubPageActions
{
public:
    static void install(ClubPage &page);

private:
    static void installDay(ClubPage &page);
    static void showRunSheet(ClubPage &page);
    static void installEdit(ClubPage &page);
    static void installBooking(ClubPage &page);
    static void installBlocks(ClubPage &page);
    static void installView(ClubPage &page);
    static void installClub(ClubPage &page);
};

} // namespace bayboard
