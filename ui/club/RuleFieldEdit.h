#pragma once

#include "core/club/Club.h"
#include "core/rules/JsonTree.h"
#include "core/rules/RuleFields.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace bayboard {

/// A field of the form: shows one figure of a rule as the book has it. GUI thread.
struct RuleFieldEdit
{
    QWidget *widget = nullptr;
    /// Null: the book does not say.
    std::function<void(const JsonNode *)> show;
};

/// Told what a person entered, as JSON; nothing: the figure is to be left out.
using FigureChanged = std::function<void(std::optional<std::string> raw)>;

/// The field for a figure of a kind of rule. `says` is its label.
[[nodiscard]] RuleFieldEdit makeFigureEdit(std::string_view rule,
                                           const RuleField &field,
                                           const QString &says,
                                           const Club &club,
                                           LocalDate today,
                                           FigureChanged changed);
/// A text of one line; empty: left out.
[[nodiscard]] RuleFieldEdit makeTextEdit(const QString &says, FigureChanged changed);
/// Texts with commas between them.
[[nodiscard]] RuleFieldEdit
makeListEdit(const QString &says, const QString &example, FigureChanged changed);
/// Boxes to check; a pair is (value, name).
[[nodiscard]] RuleFieldEdit makeChoiceEdit(const QString &says,
                                           const QString &none,
                                           const std::vector<std::pair<QString, QString>> &entries,
                                           FigureChanged changed);
/// A date that may be left out; `usual` is what it begins with.
[[nodiscard]] RuleFieldEdit
makeDateEdit(const QString &says, const Club &club, LocalDate usual, FigureChanged changed);

} // namespace bayboard
