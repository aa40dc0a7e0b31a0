#include "core/caller/WishItems.h"

#include "core/store/TextFold.h"

#include <algorithm>
#include <unordered_map>

namespace bayboard {

namespace {

constexpr std::size_t mostWords = 4; ///< of an entry of the table
constexpr std::size_t mostDigits = 6; ///< more are no number of anything here
constexpr std::size_t shortestOfPhone = 3; ///< digits of each of its numbers
constexpr std::size_t digitsOfPhone = 7; ///< in all
constexpr std::string_view signs = ":-/.,+&";

/// A piece of the text before it has a meaning.
struct Piece
{
    enum class Kind : std::uint8_t { Word, Number, Sign };
    Kind kind = Kind::Word;
    std::string folded;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool glued = false;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || static_cast<unsigned char>(c) >= 0x80;
}

/// What is not ASCII and stands for a sign or a blank: how long it is, and what for.
std::pair<std::size_t, char> plainSign(std::string_view rest)
{
    static constexpr std::pair<std::string_view, char> known[] = {{"\u2013", '-'},
                                                                  {"\u2014", '-'},
                                                                  {"\u2212", '-'},
                                                                  {"\u00A0", ' '},
                                                                  {"\u202F", ' '},
                                                                  {"\u2019", '\''},
                                                                  {"\u00B0", ' '},
                                                                  {"\u00BA", ' '},
                                                                  {"\u201C", ' '},
                                                                  {"\u201D", ' '},
                                                                  {"\u00AB", ' '},
                                                                  {"\u00BB", ' '},
                                                                  {"\u2026", ' '}};
    for (const auto &[bytes, plain] : known)
        if (rest.starts_with(bytes))
            return {bytes.size(), plain};
    return {0, 0};
}

/// End of the run of letters or digits that begins at `at`.
std::size_t endOfRun(std::string_view text, std::size_t at)
{
    const bool digits = isDigit(text[at]);
    while (at < text.size() && (digits ? isDigit(text[at]) : isLetter(text[at]))
           && (digits || plainSign(text.substr(at)).first == 0))
        ++at;
    return at;
}

std::vector<Piece> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces;
    bool glued = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [length, plain] = plainSign(text.substr(at));
        const char c = length > 0 ? plain : text[at];
        const std::size_t after = at + std::max<std::size_t>(length, 1);
        if (length == 0 && (isDigit(c) || isLetter(c))) {
            const std::size_t end = endOfRun(text, at);
            const auto kind = isDigit(c) ? Piece::Kind::Number : Piece::Kind::Word;
            pieces.push_back({kind, foldText(text.substr(at, end - at)), at, end, glued});
            glued = true;
            at = end;
            continue;
        }
        if (signs.find(c) != std::string_view::npos) {
            pieces.push_back({Piece::Kind::Sign, std::string(1, c), at, after, glued});
            glued = true;
        } else {
            glued = c == '\'';
        }
        at = after;
    }
    return pieces;
}

/// Pieces without their signs, for names: "Bay 3" → "bay", "3".
std::vector<std::string> nameParts(std::string_view name)
{
    std::vector<std::string> parts;
    for (const Piece &piece : piecesOf(name))
        if (piece.kind != Piece::Kind::Sign)
            parts.push_back(piece.folded);
    return parts;
}

/// Makes the number before it a length or a time.
bool isUnit(WishMeaning meaning)
{
    static constexpr WishMeaning units[] = {WishMeaning::Minutes,
                                            WishMeaning::Hours,
                                            WishMeaning::HoursOrClock,
                                            WishMeaning::Am,
                                            WishMeaning::Pm,
                                            WishMeaning::Clock};
    return std::find(std::begin(units), std::end(units), meaning) != std::end(units);
}

class WishText
{
public:
    WishText(std::string_view text, const WishContext &context)
        : m_context(context)
        , m_pieces(piecesOf(text))
        , m_languages{context.language}
    {
        hearLanguages();
        nameThings();
    }

    std::vector<WishItem> items()
    {
        std::vector<WishItem> items;
        for (std::size_t at = 0; at < m_pieces.size();) {
            const std::size_t phone = phoneAt(at);
            const auto [item, count] = phone > 0 ? std::pair(itemAt(at, phone), phone) : next(at);
            items.push_back(item);
            at += count;
        }
        return items;
    }

private:
    using Table = std::unordered_map<std::string, std::vector<const WishWord *>>;

    struct Name
    {
        std::vector<std::string> parts;
        WishMeaning meaning;
        int value;
    };

    static const Table &table()
    {
        static const Table words = [] {
            Table made;
            for (const WishWord &word : wishWords())
                made[word.text].push_back(&word);
            return made;
        }();
        return words;
    }

    /// Words side by side from `at` on, at most so many; empty where there are not as many.
    [[nodiscard]] std::string phrase(std::size_t at, std::size_t count) const
    {
        std::string text;
        for (std::size_t i = at; i < at + count; ++i) {
            if (i >= m_pieces.size())
                return {};
            // "week-end", "après-midi": a hyphen joins.
            const bool joins = i > at && m_pieces[i].folded == "-" && m_pieces[i].glued;
            if (m_pieces[i].kind != Piece::Kind::Word && !joins)
                return {};
            if (!joins)
                text += (text.empty() ? "" : " ") + m_pieces[i].folded;
            else if (i + 1 == at + count)
                return {};
        }
        return text;
    }

    [[nodiscard]] bool isLongNumber(std::size_t at) const
    {
        return at < m_pieces.size() && m_pieces[at].kind == Piece::Kind::Number
            && m_pieces[at].folded.size() >= shortestOfPhone;
    }

    /// "902-555-0147": so many pieces are a phone number, which says nothing of times; 0: none.
    [[nodiscard]] std::size_t phoneAt(std::size_t at) const
    {
        std::size_t next = at;
        std::size_t digits = 0;
        std::size_t numbers = 0;
        while (isLongNumber(next)) {
            digits += m_pieces[next].folded.size();
            ++numbers;
            ++next;
            const bool joined = next < m_pieces.size()
                && (m_pieces[next].folded == "-" || m_pieces[next].folded == ".");
            if (joined && isLongNumber(next + 1))
                ++next;
        }
        // "1830-2000" are two times of day.
        const bool times = numbers == 2 && digits == 8 && m_pieces[at].folded.size() == 4;
        return numbers > 1 && digits >= digitsOfPhone && !times ? next - at : 0;
    }

    void hearLanguages()
    {
        for (std::size_t at = 0; at < m_pieces.size(); ++at)
            for (std::size_t count = 1; count <= mostWords; ++count)
                if (const auto found = table().find(phrase(at, count)); found != table().end())
                    for (const WishWord *word : found->second)
                        if (*word->of != '\0')
                            m_languages.emplace_back(word->of);
    }

    [[nodiscard]] bool counts(const WishWord &word) const
    {
        return *word.only == '\0'
            || std::find(m_languages.begin(), m_languages.end(), word.only) != m_languages.end();
    }

    void nameThings()
    {
        const Club &club = m_context.club;
        const auto &bays = club.baysOf(m_context.location);
        for (std::size_t i = 0; i < bays.size(); ++i)
            if (const Bay *bay = club.bay(bays[i]))
                m_names.push_back({nameParts(bay->name), WishMeaning::Bay, static_cast<int>(i)});
        for (std::size_t i = 0; i < club.locations().size(); ++i)
            if (const Location &place = club.locations()[i]; !place.withdrawn)
                m_names.push_back({nameParts(place.name), WishMeaning::Place, static_cast<int>(i)});
        // A number alone names nothing.
        std::erase_if(m_names, [](const Name &name) {
            return name.parts.empty()
                || (name.parts.size() == 1 && isDigit(name.parts.front().front()));
        });
    }

    /// How many pieces from `at` on are the name; 0: it is not there.
    [[nodiscard]] std::size_t lengthOf(const Name &name, std::size_t at) const
    {
        std::size_t i = at;
        for (const std::string &part : name.parts) {
            if (i > at && i < m_pieces.size() && m_pieces[i].kind == Piece::Kind::Sign
                && m_pieces[i].glued)
                ++i;
            if (i >= m_pieces.size() || m_pieces[i].folded != part)
                return 0;
            ++i;
        }
        // "2 bay 60 min": a number with a unit is none of the name.
        if (m_pieces[i - 1].kind == Piece::Kind::Number && i < m_pieces.size()) {
            const Piece &after = m_pieces[i];
            if (after.folded == ":" && after.glued)
                return 0;
            const auto found = table().find(after.folded);
            const bool unit = found != table().end()
                && std::any_of(found->second.begin(), found->second.end(), [](const WishWord *w) {
                                  return isUnit(w->meaning);
                              });
            if (after.kind == Piece::Kind::Word && unit)
                return 0;
        }
        return i - at;
    }

    [[nodiscard]] WishItem itemAt(std::size_t at, std::size_t count) const
    {
        WishItem item;
        item.begin = m_pieces[at].begin;
        item.end = m_pieces[at + count - 1].end;
        item.glued = m_pieces[at].glued;
        return item;
    }

    std::pair<WishItem, std::size_t> next(std::size_t at) const
    {
        std::size_t longest = 0;
        const Name *named = nullptr;
        for (const Name &name : m_names)
            if (const std::size_t length = lengthOf(name, at); length > longest) {
                longest = length;
                named = &name;
            }
        if (named != nullptr) {
            WishItem item = itemAt(at, longest);
            item.meaning = named->meaning;
            item.value = named->value;
            return {item, longest};
        }
        if (m_pieces[at].kind != Piece::Kind::Word)
            return {figure(at), 1};
        for (std::size_t count = 2 * mostWords - 1; count > 0; --count)
            if (const auto found = table().find(phrase(at, count)); found != table().end())
                if (const auto item = meant(found->second, itemAt(at, count)))
                    return {*item, count};
        WishItem item = itemAt(at, 1);
        // The club's own word for its bays.
        if (!m_pieces[at].folded.empty()
            && m_pieces[at].folded == foldText(m_context.club.settings().bayWord))
            item.meaning = WishMeaning::Bays;
        return {item, 1};
    }

    [[nodiscard]] std::optional<WishItem> meant(const std::vector<const WishWord *> &words,
                                                WishItem item) const
    {
        const WishWord *chosen = nullptr;
        bool month = false;
        for (const WishWord *word : words) {
            month = month || word->meaning == WishMeaning::Month;
            // What a language has for itself comes before what all have.
            if (counts(*word) && (chosen == nullptr || *word->only != '\0'))
                chosen = word;
        }
        if (chosen == nullptr)
            return std::nullopt;
        item.meaning = chosen->meaning;
        item.value = chosen->value;
        item.spelled = chosen->meaning == WishMeaning::Number;
        item.monthToo = month && chosen->meaning == WishMeaning::Weekday;
        return item;
    }

    [[nodiscard]] WishItem figure(std::size_t at) const
    {
        const Piece &piece = m_pieces[at];
        WishItem item = itemAt(at, 1);
        if (piece.kind == Piece::Kind::Sign) {
            item.meaning = WishMeaning::Sign;
            item.value = piece.folded.front();
        } else if (piece.end - piece.begin <= mostDigits) {
            item.meaning = WishMeaning::Number;
            item.digits = piece.end - piece.begin;
            item.value = std::stoi(piece.folded);
        }
        return item;
    }

    const WishContext &m_context;
    std::vector<Piece> m_pieces;
    std::vector<std::string> m_languages;
    std::vector<Name> m_names;
};

} // namespace

std::vector<WishItem> wishItems(std::string_view text, const WishContext &context)
{
    return WishText(text, context).items();
}

} // namespace bayboard
