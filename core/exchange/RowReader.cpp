#include "core/exchange/RowReader.h"

#include "core/exchange/HeaderFit.h"
#include "core/exchange/RowBuilder.h"
#include "core/exchange/Words.h"

#include <algorithm>

namespace bayboard {

namespace {

Phrase nameOf(char delimiter)
{
    switch (delimiter) {
    case '\t':
        return Phrase::tr("tab");
    case ';':
        return Phrase::tr("semicolon");
    case '|':
        return Phrase::tr("vertical bar");
    default:
        return Phrase::tr("comma");
    }
}

/// What a file says and nobody takes is lost only where nobody is told.
void tellUnread(ImportFile &file, const CsvTable &table, const Mapping &mapping, std::int64_t line)
{
    file.unreadColumns = HeaderFit::unread(table, mapping);
    if (file.unreadColumns.empty())
        return;
    std::vector<Phrase> names;
    for (const UnreadColumn &column : file.unreadColumns)
        names.push_back(
            column.heading.empty()
                ? Phrase::tr(
                    "column %1 (%n value(s))", "", column.values, std::to_string(column.place))
                : Phrase::tr("\"%1\" (%n value(s))", "", column.values, column.heading));
    file.remark(0,
                line,
                Phrase::tr("%n column(s) are not read: %1",
                           "",
                           static_cast<std::int64_t>(names.size()),
                           joined(names)),
                "UNREAD_COLUMNS");
}

} // namespace

std::string sourceFrom(const std::string &fileName)
{
    const std::size_t slash = fileName.find_last_of("/\\");
    std::string stem = slash == std::string::npos ? fileName : fileName.substr(slash + 1);
    const std::size_t dot = stem.rfind('.');
    if (dot != std::string::npos && dot > 0)
        stem.resize(dot);
    const std::size_t copy = stem.rfind(" (");
    if (stem.ends_with(')') && copy != std::string::npos && copy > 0 && copy + 3 < stem.size()
        && stem.find_first_not_of("0123456789", copy + 2) == stem.size() - 1)
        stem.resize(copy);
    return stem.empty() ? "import" : stem;
}

Result<ImportFile> readRows(const CsvTable &table,
                            const Mapping &mapping,
                            const Club &club,
                            const std::string &fileName,
                            const CellAnswers &answers,
                            const std::string &location)
{
    const std::size_t header = HeaderFit::headerAt(table, mapping);
    if (header >= table.records().size())
        return fail(ErrorCode::InvalidCsv, "1", Phrase::tr("the file is empty"));
    const CsvRecord &heading = table.records()[header];
    const HeaderFit fit(table, mapping);
    if (!fit.missing().empty())
        return fail(ErrorCode::InvalidCsv,
                    std::to_string(heading.line),
                    Phrase::tr("the column \"%1\" is missing; the mapping \"%2\" needs it",
                               fit.missing(),
                               mapping.name));
    auto times = CellTimes::read(table, header + 1, mapping, fit, answers);
    if (!times)
        return tl::unexpected(times.error());

    ImportFile file;
    file.format = "csv";
    file.mapping = mapping.name;
    file.createCustomers = mapping.createCustomers;
    file.guestReferences = mapping.guestReferences;
    file.notes.push_back(Phrase::tr("mapping: %1", mapping.name));
    file.notes.push_back(Phrase::tr("delimiter: %1", nameOf(table.delimiter())));
    file.notes.push_back(Phrase::tr("dates: %1", times->describe()));
    if (const auto durations = times->describeDurations())
        file.notes.push_back(Phrase::tr("durations: %1", *durations));
    tellUnread(file, table, mapping, heading.line);
    if (const auto &columns = fit.columns(ColumnRole::CustomerReference); !columns.empty())
        file.referenceWord = singleSpaced(table.cell(heading, columns.front()));
    const std::string source = mapping.source.empty() ? sourceFrom(fileName) : mapping.source;
    if (mapping.source.empty())
        file.notes.push_back(
            Phrase::tr("source: \"%1\", by the file's name; rows of the next export "
                       "are known again under the same name",
                       source));
    file.places = PlaceTable(club,
                             {mapping.location,
                              source,
                              mapping.zone,
                              mapping.createLocations,
                              mapping.createBays,
                              location});
    const auto &records = table.records();
    file.rows.reserve(records.size() - header);
    RowBuilder builder(table, mapping, fit, *times, file, source);
    for (std::size_t i = header + 1; i < records.size(); ++i)
        builder.read(records[i], i - header - 1, records[i].number - heading.number);
    file.rowCount = static_cast<std::int64_t>(records.size() - header - 1);
    for (const CsvProblem &problem : table.problems()) {
        if (problem.record <= heading.number)
            continue;
        ++file.rowCount;
        file.unreadable.push_back({problem.record - heading.number, problem.line, problem.reason});
    }
    std::stable_sort(file.unreadable.begin(),
                     file.unreadable.end(),
                     [](const auto &a, const auto &b) { return a.row < b.row; });
    for (const Phrase &note : file.places.notes())
        file.notes.push_back(note);
    return file;
}

} // namespace bayboard
