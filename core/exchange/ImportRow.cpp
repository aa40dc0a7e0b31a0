#include "core/exchange/ImportRow.h"

#include "core/club/LineText.h"
#include "core/exchange/Words.h"

#include <cstdio>

namespace bayboard {

namespace {

/// FNV-1a over 64 bits, twice with different starts: content ids must only not collide by accident.
std::uint64_t hashOf(std::string_view text, std::uint64_t hash)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

std::string onOneLine(std::string text)
{
    for (char &c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    for (const std::string_view separator : {"\u2028", "\u2029"})
        for (std::size_t at = text.find(separator); at != std::string::npos;
             at = text.find(separator, at))
            text.replace(at, separator.size(), " ");
    return singleSpaced(text);
}

} // namespace

void ImportFile::add(ImportRow row)
{
    for (std::string *line : {&row.customer, &row.title, &row.phone, &row.email}) {
        if (row.ownExport || !lineFault(*line)) // what the program wrote comes back as it was
            continue;
        *line = onOneLine(std::move(*line));
        const std::string_view start = firstLetters(*line, longestLine);
        if (start.size() == line->size())
            continue;
        if (!row.notes.empty())
            row.notes.insert(0, 1, '\n');
        row.notes.insert(0, *line);
        remark(row.row,
               row.line,
               Phrase::tr("\"%1…\" is too long for one line; the whole of it is in the notes",
                          std::string(firstLetters(start, 40))));
        line->resize(start.size());
    }
    rows.push_back(std::move(row));
}

void ImportFile::remark(std::int64_t row, std::int64_t line, Phrase text, std::string code)
{
    ++remarkCount;
    if (remarks.size() < maxRemarks)
        remarks.push_back({row, line, std::move(text), std::move(code)});
}

std::string contentReference(const ImportRow &row, const PlaceTable &places)
{
    std::string content;
    for (const std::size_t bay : row.bays) {
        content += places.locations()[places.bays()[bay].location].name;
        content += '\x1F';
        content += places.bays()[bay].name;
        content += '\x1F';
    }
    content += std::to_string(toUnix(row.span.start()));
    content += '\x1F';
    content += std::to_string(toUnix(row.span.end()));
    for (const std::string *part :
         {&row.customerReference, &row.customer, &row.email, &row.phone, &row.title}) {
        content += '\x1F';
        content += *part;
    }
    char buffer[40];
    std::snprintf(buffer,
                  sizeof buffer,
                  "#%016llx%016llx",
                  static_cast<unsigned long long>(hashOf(content, 0xCBF29CE484222325ULL)),
                  static_cast<unsigned long long>(hashOf(content, 0x9E3779B97F4A7C15ULL)));
    return buffer;
}

} // namespace bayboard
