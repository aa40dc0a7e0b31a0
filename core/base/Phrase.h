#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Tells lupdate, not the compiler, in which context it lists the templates of a class; without it
/// that would depend on where the class is named. translations/CMakeLists.txt makes lupdate know
/// it.
#define BAYBOARD_TRANSLATION_CONTEXT(name)

namespace bayboard {

/// Words for a person that are still to be put into that person's language: an English template
/// and what stands for its %1, %2 … Core says with it what is wrong or was decided; core/text
/// translates it (text::said). What is made from a plain string is a name, a figure or a quotation
/// and stays as it is.
class Phrase
{
    BAYBOARD_TRANSLATION_CONTEXT(Phrase)
public:
    /// Gives the template in the reader's language; `count` is negative where there is none.
    using Translate = std::function<std::string(const char *text, std::int64_t count)>;

    Phrase() = default;

    // Implicit: a name or a figure is a phrase as it is. NOLINTBEGIN(google-explicit-constructor)
    Phrase(std::string asItIs) : m_plain(std::move(asItIs)) { }

    Phrase(const char *asItIs) : m_plain(asItIs) { }

    // NOLINTEND(google-explicit-constructor)

    explicit Phrase(std::string_view asItIs) : m_plain(asItIs) { }

    /// Named so that lupdate finds the template, which therefore is a literal, and what follows it
    /// is not: lupdate would take that for a comment.
    template <std::size_t size, std::convertible_to<Phrase>... Arguments>
    [[nodiscard]] static Phrase tr(const char (&text)[size], Arguments &&...arguments)
    {
        return Phrase(text, -1, {Phrase(std::forward<Arguments>(arguments))...});
    }

    /// With a number, %n, that the language's plurals go by; `comment` as Qt has it, "" for none.
    template <std::size_t size, std::convertible_to<Phrase>... Arguments>
    [[nodiscard]] static Phrase tr(const char (&text)[size],
                                   const char * /*comment*/,
                                   std::int64_t count,
                                   Arguments &&...arguments)
    {
        return Phrase(text, count, {Phrase(std::forward<Arguments>(arguments))...});
    }

    bool operator==(const Phrase &other) const;

    [[nodiscard]] bool isEmpty() const { return m_template == nullptr && m_plain.empty(); }

    /// What it was made from where that was a plain string, else empty: for codes and numbers that
    /// programs read back.
    [[nodiscard]] const std::string &plain() const { return m_plain; }

    /// With every template, those of its arguments too, as `translate` gives it.
    [[nodiscard]] std::string said(const Translate &translate) const;
    /// For tests and for whoever looks at the program from inside.
    [[nodiscard]] std::string english() const;

private:
    Phrase(const char *text, std::int64_t count, std::vector<Phrase> arguments);

    const char *m_template = nullptr; ///< a literal
    std::int64_t m_count = -1;
    std::string m_plain;
    std::vector<Phrase> m_arguments;
};

/// Several of them with commas between.
[[nodiscard]] Phrase joined(const std::vector<Phrase> &phrases);

} // namespace bayboard
