#pragma once

#include "core/rules/JsonText.h"
#include "core/rules/Verdict.h"

#include <memory>
#include <optional>

namespace bayboard {

class Club;
class RuleBook;

/// A rule book while somebody changes it, by its text or by single figures of single rules. Text
/// that a figure does not touch stays as it was written. A broken text is kept, with what is wrong
/// in it: then only the text can be changed. A value.
class BookDraft
{
public:
    explicit BookDraft(std::string text = {});

    [[nodiscard]] const std::string &text() const { return m_text; }

    void setText(std::string text);

    /// Why it is no rule book, by line; nothing: it is one. `fits` of a club is asked apart.
    [[nodiscard]] const std::optional<Complaint> &fault() const { return m_fault; }

    /// The same with what the club does not have (locations, bays, tiers).
    [[nodiscard]] std::optional<Complaint> faultFor(const Club &club) const;
    /// Whether its rules can be told apart, so that figures can be changed. A book with a wrong
    /// figure can be put right by figures, too.
    [[nodiscard]] bool hasRules() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const JsonNode &rule(std::size_t at) const;
    /// The word for its kind: "duration", "all", "any".
    [[nodiscard]] std::string word(std::size_t at) const;
    [[nodiscard]] std::string id(std::size_t at) const;
    /// The rule on this line, from 1; nothing where none is.
    [[nodiscard]] std::optional<std::size_t> ruleOnLine(std::size_t line) const;

    /// A figure of a rule as JSON; `path` from the rule on: {"minimum"}, {"scope", "tiers"}.
    void set(std::size_t at, const JsonPath &path, std::string_view raw);
    /// Takes a figure out, and a scope that is empty then.
    void clear(std::size_t at, const JsonPath &path);
    /// A new rule of this kind behind the one at `after` (else last), with figures to begin with
    /// and an id that is free. Where it stands.
    std::size_t add(std::string_view rule, std::optional<std::size_t> after);
    void remove(std::size_t at);
    void move(std::size_t from, std::size_t to);

    bool operator==(const BookDraft &other) const { return m_text == other.m_text; }

private:
    void take(JsonText json);
    [[nodiscard]] JsonPath pathTo(std::size_t at, const JsonPath &path) const;
    [[nodiscard]] bool isTaken(std::string_view id) const;

    std::string m_text;
    std::optional<JsonText> m_json; ///< nothing: no JSON
    std::shared_ptr<const RuleBook> m_book;
    std::optional<Complaint> m_fault;
};

/// The figures that a new rule of a kind begins with: "\"minimum\": 60, \"step\": 30".
[[nodiscard]] std::string_view starterFigures(std::string_view rule);
/// How much a rule of this kind is in the way where the book does not say.
[[nodiscard]] Severity usualSeverity(std::string_view rule);

} // namespace bayboard
