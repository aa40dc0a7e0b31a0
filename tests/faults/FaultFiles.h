#pragma once

#include "tests/faults/FaultDisk.h"

namespace bayboard::test {

/// What a disk surely holds of each file, and what was written since and not synced.
class FaultFiles
{
public:
    class File
    {
    public:
        void write(std::int64_t offset, std::string bytes);
        void truncate(std::int64_t size);
        void sync();

        /// What is waiting was lost by a failed sync.
        void forget() { m_waiting.clear(); }

    private:
        friend class FaultFiles;

        struct Change
        {
            std::int64_t offset = 0;
            std::string bytes;
            bool truncates = false;
        };

        void apply(const Change &change);

        std::string m_durable;
        std::vector<Change> m_waiting;
        bool m_named = false; ///< its name is in the folder on the disk
        bool m_there = true; ///< deleted otherwise, which the folder on the disk may not know yet
    };

    File &opened(const std::string &path, bool created);
    /// Every name that was made or deleted so far is on the disk.
    void folderSynced();
    void removed(const std::string &path, bool folderSynced);
    void losePower(Loss loss, Random &random);

private:
    /// Applies what the loss leaves of the waiting changes.
    static void keepSome(File &file, Loss loss, Random &random);

    std::map<std::string, File> m_files;
};

} // namespace bayboard::test
