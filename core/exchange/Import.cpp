#include "core/exchange/Import.h"

#include "core/exchange/CalendarReader.h"
#include "core/exchange/CellTimes.h"
#include "core/exchange/HeaderFit.h"
#include "core/exchange/RowReader.h"
#include "core/exchange/ShippedMappings.h"
#include "core/exchange/TextEncoding.h"
#include "core/exchange/Words.h"

namespace bayboard {

namespace {

constexpr days followed(2 * 366);

/// Whether the text begins like an iCalendar file, after blanks.
bool isCalendar(std::string_view text)
{
    const std::string_view begin = trimmed(text.substr(0, 4096));
    const std::string head = lowered(begin.substr(0, 6));
    return head == "begin:";
}

const Mapping &calendarMapping()
{
    static const Mapping mapping = [] {
        Mapping made;
        made.name = "iCalendar";
        made.source = "ics";
        made.createLocations = true;
        made.createBays = true;
        made.createCustomers = true;
        return made;
    }();
    return mapping;
}

/// A table, and the mapping that it is read by.
struct MappedTable
{
    CsvTable table;
    const Mapping *mapping = nullptr;
};

Result<MappedTable> readTable(std::string text, const ImportOptions &options)
{
    CsvOptions csv;
    csv.delimiter = options.mapping != nullptr ? options.mapping->delimiter : '\0';
    auto table = CsvTable::read(std::move(text), csv);
    if (!table)
        return tl::unexpected(table.error());
    if (table->records().empty())
        return fail(ErrorCode::InvalidCsv, "1", Phrase::tr("the file is empty"));
    const Mapping *mapping
        = options.mapping != nullptr ? options.mapping : chooseMapping(*table, shippedMappings());
    if (mapping == nullptr)
        return fail(ErrorCode::InvalidCsv,
                    std::to_string(table->records().front().line),
                    Phrase::tr("no mapping knows these columns; give one that says which column "
                               "is what"));
    return MappedTable{std::move(*table), mapping};
}

/// What is in a file shows in its content; its name says only what a person takes it for.
bool isNamedCalendar(const std::string &fileName)
{
    const std::string name = lowered(fileName);
    return name.ends_with(".ics") || name.ends_with(".ical") || name.ends_with(".ifb");
}

Result<ImportFile> readCsv(DecodedText decoded, const Club &club, const ImportOptions &options)
{
    const auto mapped = readTable(std::move(decoded.text), options);
    if (!mapped && isNamedCalendar(options.fileName))
        return fail(ErrorCode::InvalidCalendar,
                    "1",
                    Phrase::tr("this is no calendar: it does not begin with BEGIN:VCALENDAR"));
    if (!mapped)
        return tl::unexpected(mapped.error());
    auto file = readRows(mapped->table,
                         *mapped->mapping,
                         club,
                         options.fileName,
                         {options.dateOrder, options.durationUnit},
                         options.location);
    if (file)
        file->notes.insert(file->notes.begin() + 1,
                           decoded.guessed ? Phrase::tr(
                               "encoding: %1 (a guess: the file does not say)", decoded.encoding)
                                           : Phrase::tr("encoding: %1", decoded.encoding));
    return file;
}

/// What is open in the table of a CSV file that fits its mapping.
template <typename Question>
std::optional<Question> askAbout(std::string_view bytes,
                                 const ImportOptions &options,
                                 std::optional<Question> (*ask)(const CsvTable &,
                                                                std::size_t,
                                                                const Mapping &,
                                                                const HeaderFit &))
{
    auto decoded = decodeText(bytes, options.mapping != nullptr ? options.mapping->encoding : "");
    if (!decoded || isCalendar(decoded->text))
        return std::nullopt;
    const auto mapped = readTable(std::move(decoded->text), options);
    if (!mapped)
        return std::nullopt;
    const HeaderFit fit(mapped->table, *mapped->mapping);
    if (!fit.missing().empty())
        return std::nullopt;
    const std::size_t header = HeaderFit::headerAt(mapped->table, *mapped->mapping);
    return ask(mapped->table, header + 1, *mapped->mapping, fit);
}

} // namespace

Result<ImportFile>
readImportFile(std::string_view bytes, const Club &club, const ImportOptions &options)
{
    auto decoded = decodeText(bytes, options.mapping != nullptr ? options.mapping->encoding : "");
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (!isCalendar(decoded->text) && !options.asBlocks.empty())
        return fail(ErrorCode::InvalidArgument,
                    "--as-blocks",
                    Phrase::tr("only events of an iCalendar file can be taken as blocks"));
    if (!isCalendar(decoded->text))
        return readCsv(std::move(*decoded), club, options);
    const auto calendar = readCalendar(decoded->text);
    if (!calendar)
        return tl::unexpected(calendar.error());
    CalendarOptions horizon;
    horizon.until = options.now + followed;
    horizon.asBlocks = options.asBlocks;
    horizon.location = options.location;
    horizon.place = options.place;
    return readEvents(*calendar,
                      options.mapping != nullptr ? *options.mapping : calendarMapping(),
                      club,
                      options.fileName,
                      horizon);
}

std::optional<DateQuestion> dateQuestion(std::string_view bytes, const ImportOptions &options)
{
    return options.dateOrder ? std::nullopt : askAbout(bytes, options, CellTimes::question);
}

std::optional<DurationQuestion> durationQuestion(std::string_view bytes,
                                                 const ImportOptions &options)
{
    return options.durationUnit ? std::nullopt
                                : askAbout(bytes, options, CellTimes::durationQuestion);
}

} // namespace bayboard
