#include "core/exchange/Import.h"

#include "core/exchange/CalendarReader.h"
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

Result<ImportFile> readCsv(DecodedText decoded, const Club &club, const ImportOptions &options)
{
    CsvOptions csv;
    csv.delimiter = options.mapping != nullptr ? options.mapping->delimiter : '\0';
    const auto table = CsvTable::read(std::move(decoded.text), csv);
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
    auto file = readRows(*table, *mapping, club, options.fileName);
    if (file)
        file->notes.insert(file->notes.begin() + 1,
                           decoded.guessed ? Phrase::tr(
                               "encoding: %1 (a guess: the file does not say)", decoded.encoding)
                                           : Phrase::tr("encoding: %1", decoded.encoding));
    return file;
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
    return readEvents(*calendar,
                      options.mapping != nullptr ? *options.mapping : calendarMapping(),
                      club,
                      options.fileName,
                      horizon);
}

} // namespace bayboard
