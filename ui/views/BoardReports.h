#pragma once

namespace bayboard {

class BoardView;
class ClubView;

/// What a board inside of a view reports, the view reports: all signals that both have.
void handOn(BoardView &board, ClubView &view);

} // namespace bayboard
