#include "core/base/SystemFault.h"

#include <cerrno>
#include <system_error>

namespace bayboard {

Phrase systemFault(int number)
{
    switch (number) {
    case ENOENT:
        return Phrase::tr("no such file or folder");
    case EACCES:
    case EPERM:
        return Phrase::tr("permission is missing");
    case EISDIR:
        return Phrase::tr("it is a folder");
    case ENOTDIR:
        return Phrase::tr("a part of the path is not a folder");
    case EEXIST:
        return Phrase::tr("it exists already");
    case EROFS:
        return Phrase::tr("the disk can only be read");
    case ENOSPC:
    case EDQUOT:
        return Phrase::tr("the disk is full");
    case EIO:
        return Phrase::tr("the disk reports an error");
    case ENAMETOOLONG:
        return Phrase::tr("the name is too long");
    case EMFILE:
    case ENFILE:
        return Phrase::tr("too many files are open");
    case EBUSY:
    case ETXTBSY:
        return Phrase::tr("it is in use");
    case ELOOP:
        return Phrase::tr("its links lead round in a circle");
    default:
        return std::generic_category().message(number);
    }
}

} // namespace bayboard
