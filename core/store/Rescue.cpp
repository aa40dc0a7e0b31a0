#include "core/store/ClubFile.h"

namespace bayboard {

Status ClubFile::rescue(const Clock & /*clock*/, DeskId /*desk*/)
{
    return fail(ErrorCode::StoreDamaged, m_path.string(), "");
}

} // namespace bayboard
