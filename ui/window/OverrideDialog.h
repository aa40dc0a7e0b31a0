#pragma once

#include "core/desk/Desk.h"

class QWidget;

namespace bayboard {

class ReasonDialog;

/// Asks why rules are to be set aside; says which. Opened, and deleted when it is closed.
ReasonDialog *openOverrideDialog(const Proposal &proposal,
                                 const Verdict &verdict,
                                 const Desk &desk,
                                 QWidget *parent);

} // namespace bayboard
