#include "core/base/JsonFault.h"

namespace bayboard {

Phrase jsonFault(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return Phrase::tr("the document is empty");
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return Phrase::tr("something follows the end of the document");
    case rapidjson::kParseErrorValueInvalid:
        return Phrase::tr("invalid value");
    case rapidjson::kParseErrorObjectMissName:
        return Phrase::tr("missing a name for object member");
    case rapidjson::kParseErrorObjectMissColon:
        return Phrase::tr("missing a colon after a name of object member");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return Phrase::tr("missing a comma or } after an object member");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return Phrase::tr("missing a comma or ] after an array element");
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
    case rapidjson::kParseErrorStringEscapeInvalid:
        return Phrase::tr("invalid escape character in a text");
    case rapidjson::kParseErrorStringMissQuotationMark:
        return Phrase::tr("missing a closing quotation mark");
    case rapidjson::kParseErrorStringInvalidEncoding:
        return Phrase::tr("invalid encoding in a text");
    case rapidjson::kParseErrorNumberTooBig:
        return Phrase::tr("a number is too big");
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return Phrase::tr("a number is not complete");
    case rapidjson::kParseErrorNone:
    case rapidjson::kParseErrorTermination:
    case rapidjson::kParseErrorUnspecificSyntaxError:
        break;
    }
    return Phrase::tr("unspecific syntax error");
}

} // namespace bayboard
