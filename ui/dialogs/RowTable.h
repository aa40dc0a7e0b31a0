#pragma once

class QTableWidget;

namespace bayboard {

/// The look of a table that is a list: whole rows are chosen, one at a time, nothing is edited, Tab
/// leaves it. GUI thread.
void dressRows(QTableWidget &table);

} // namespace bayboard
