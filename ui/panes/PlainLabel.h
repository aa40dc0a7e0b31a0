#pragma once

class QLabel;
class QWidget;

namespace bayboard {

/// A label of the pane's for text that is shown as it is, over as many lines as it needs. Its
/// parent's.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, const char *name);

} // namespace bayboard
