# Writes OUTPUT, a source file that holds the texts of the JSON files in FOLDER.
file(GLOB paths ${FOLDER}/*.json)
list(SORT paths)
set(entries "")
foreach(path IN LISTS paths)
    get_filename_component(name ${path} NAME_WE)
    file(READ ${path} text)
    if(NOT name STREQUAL "schema")
        string(APPEND entries "        {\"${name}\", R\"~json~(${text})~json~\"},\n")
    endif()
endforeach()
file(WRITE ${OUTPUT} "// Made from resources/mappings by EmbedMappings.cmake.
#include \"core/exchange/ShippedMappings.h\"

namespace bayboard {

const std::vector<std::pair<std::string_view, std::string_view>> &shippedMappingTexts()
{
    static const std::vector<std::pair<std::string_view, std::string_view>> texts = {
${entries}    };
    return texts;
}

} // namespace bayboard
")
